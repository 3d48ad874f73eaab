public import DOTLanguage

/// A picture that is to be rendered.
public struct RenderingRequest: Hashable, Sendable {
  /// The picture in DOT.
  public var dot: String
  /// How positions are found.
  public var engine: LayoutEngine
  /// The form in which the picture is wanted.
  public var format: OutputFormat

  /// Asks for a picture given as DOT text.
  public init(dot: String, engine: LayoutEngine, format: OutputFormat) {
    self.dot = dot
    self.engine = engine
    self.format = format
  }

  /// Asks for a picture given as a value.
  ///
  /// - Parameter pixelWidth: the width of a PNG, at most 8,000; without it, 96 dots per inch.
  public init(
    _ graph: DOTGraph, engine: LayoutEngine = .pinned, format: OutputFormat,
    pixelWidth: Int? = nil
  ) {
    var graph = graph
    if format == .png, let pixelWidth, let page = graph.page, page.width > 0 {
      // The nodes in the corners of the page are a point wide, half of it outside.
      let width = page.width + 2 * (graph.attributes.padding ?? 4) + 1
      graph.attributes.dotsPerInch =
        72 * Double(min(pixelWidth, Self.maximumPixelWidth)) / width
    }
    self.init(dot: graph.description, engine: engine, format: format)
  }

  /// The largest width that may be asked of a PNG.
  public static let maximumPixelWidth = 8000
}

/// Something that renders pictures: in this process or in a child.
public protocol PictureRenderer: Sendable {
  /// The bytes of a picture.
  func render(_ request: RenderingRequest) throws(GraphvizError) -> [UInt8]
}
