internal import CGraphvizShim

/// Renders in this process: the fastest way, for pictures whose positions are all given.
///
/// Renderings wait for each other. What needs a layout engine, or comes as DOT text from elsewhere,
/// is better rendered by ``RenderingService``: a crash or an endless layout in the C library ends the
/// process that it happens in.
public struct InProcessRenderer: PictureRenderer {
  /// Creates a renderer.
  public init() {}

  /// The version of Graphviz's library: `2.43.0`.
  public static var graphvizVersion: String {
    GraphvizLock.held { String(cString: spind_graphviz_version()) }
  }

  /// The bytes of a picture; equal requests give equal bytes.
  public func render(_ request: RenderingRequest) throws(GraphvizError) -> [UInt8] {
    guard !request.dot.utf8.contains(0) else { throw .containsZeroByte }
    let drawn = GraphvizLock.held { Self.draw(request) }
    if let failure = drawn.failure(of: request) { throw failure }
    guard request.format.isComplete(drawn.bytes) else {
      throw .incompleteOutput(format: request.format, message: drawn.message)
    }
    return request.format == .pdf ? PDFDate.fixed(in: drawn.bytes) : drawn.bytes
  }

  private struct Drawn {
    var status: spind_graphviz_status
    var bytes: [UInt8]
    var width: Double
    var height: Double
    var message: String

    func failure(of request: RenderingRequest) -> GraphvizError? {
      switch status {
      case SPIND_GRAPHVIZ_OK: nil
      case SPIND_GRAPHVIZ_NO_CONTEXT: .libraryUnavailable
      case SPIND_GRAPHVIZ_SYNTAX: .syntax(message: message)
      case SPIND_GRAPHVIZ_LAYOUT where message.contains("not recognized"):
        .pluginsMissing(message: message)
      case SPIND_GRAPHVIZ_LAYOUT: .layoutFailed(engine: request.engine, message: message)
      case SPIND_GRAPHVIZ_TOO_LARGE: .tooLarge(width: width, height: height)
      default: .drawingFailed(format: request.format, message: message)
      }
    }
  }

  private static func draw(_ request: RenderingRequest) -> Drawn {
    var output = spind_graphviz_output()
    let status = spind_graphviz_render(
      request.dot, request.engine.rawValue, request.format.graphvizName,
      limits(for: request.format), &output)
    defer { spind_graphviz_free(&output) }
    let bytes = output.bytes.map { start in
      Array(UnsafeRawBufferPointer(start: start, count: output.length))
    }
    let message = output.message.map { String(cString: $0) } ?? ""
    return Drawn(
      status: status, bytes: bytes ?? [], width: output.width_points,
      height: output.height_points,
      message: message.trimmedOfSpace)
  }

  /// The largest pictures: a larger page makes cairo stop the process, a larger raster makes it use
  /// memory that it does not check for.
  private static func limits(for format: OutputFormat) -> spind_graphviz_limits {
    switch format {
    case .png:
      spind_graphviz_limits(side_points: 0, side_pixels: 32_767, pixels: 64_000_000)
    case .svg, .pdf:
      spind_graphviz_limits(side_points: 14_400, side_pixels: 0, pixels: 0)
    case .dot, .plain:
      spind_graphviz_limits(side_points: 0, side_pixels: 0, pixels: 0)
    }
  }
}

extension String {
  /// The text without space around it.
  var trimmedOfSpace: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
