public import DOTLanguage

/// Graphviz's SVG made ready for readers: on a page of HTML, or as a file of its own.
///
/// - The picture gets a title and a description for those who have it read aloud.
/// - Nodes and edges get their tooltip as title and their names as `data-node`, `data-a` and `data-b`,
///   so that a few lines of script can point out neighbors and let the keyboard reach nodes. Without
///   a script there is nothing to reach: a picture is one image to those who have it read aloud.
/// - Identifiers get a prefix, so that several pictures can stand on one page.
/// - The font list ends in a generic family, and with a measurer every text keeps its width where the
///   font is missing.
public struct SVGPicture: Sendable {
  /// Where the picture is to stand.
  public enum Placement: Hashable, Sendable {
    /// On a page of HTML: without size, so that the page decides, and as light as it can be.
    case inline
    /// In a file of its own.
    case standalone
  }

  /// What to add to a picture.
  public struct Options: Sendable {
    /// The title.
    public var title: String
    /// The alternative text.
    public var description: String
    /// What all identifiers begin with.
    public var idPrefix: DOTIdentifier
    /// The language of the texts: `da`, `en`.
    public var language: String
    /// Measures lines of text; with it every text states its width.
    public var measurer: TextMeasurer?

    /// Creates options.
    public init(
      title: String, description: String, idPrefix: DOTIdentifier, language: String,
      measurer: TextMeasurer? = nil
    ) {
      self.title = title
      self.description = description
      self.idPrefix = idPrefix
      self.language = language
      self.measurer = measurer
    }
  }

  private let root: SVGElement
  private let prefix: String

  /// Reads Graphviz's SVG and adds what the options say.
  public init(_ bytes: [UInt8], options: Options) throws(GraphvizError) {
    var root = try SVGReader.read(bytes)
    SVGCleaning.clean(&root, prefix: options.idPrefix.name)
    if let measurer = options.measurer { try SVGTextWidths.state(in: &root, measurer: measurer) }
    Self.describe(&root, options: options)
    self.root = root
    prefix = options.idPrefix.name
  }

  /// The picture as markup.
  public func markup(_ placement: Placement) -> String {
    var root = root
    switch placement {
    case .inline:
      root["width"] = nil
      root["height"] = nil
      root["xmlns"] = nil
      SVGCompaction.compact(&root, id: "\(prefix)_picture")
      return root.markup
    case .standalone:
      return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.markup + "\n"
    }
  }

  private static func describe(_ root: inout SVGElement, options: Options) {
    let prefix = options.idPrefix.name
    root["role"] = "img"
    root["lang"] = options.language
    root["aria-labelledby"] = "\(prefix)_title \(prefix)_desc"
    let title = SVGElement(
      name: "title", attributes: [("id", "\(prefix)_title")], content: [.text(safe(options.title))])
    let description = SVGElement(
      name: "desc", attributes: [("id", "\(prefix)_desc")],
      content: [.text(safe(options.description))])
    root.content.insert(contentsOf: [.element(title), .element(description)], at: 0)
  }

  private static func safe(_ text: String) -> String {
    DOTText(text, maximumCharacters: 4000, maximumLines: 100).plain
  }
}
