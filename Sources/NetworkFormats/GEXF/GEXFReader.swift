import Localization
import SteeringModel

/// Reads GEXF 1.1 to 1.3 as Gephi, NetworkX and graphology write it.
///
/// Attributes are told by their declared titles; the spells of a dynamic graph become the attributes
/// `from` and `until`, the first start and the last end. Nested nodes are laid flat.
struct GEXFReader: XMLGraphReader {
  static let isDirectedByDefault = false

  private struct Declaration {
    var title: String
    var kind: PlainGraph.AttributeColumn.Kind
    var fallback: String?
  }

  private var builder: XMLGraphBuilder
  private var declarations: [String: [String: Declaration]] = [:]
  private var declarationOrder: [(domain: String, id: String)] = []
  private var domain = "node"
  private var currentDeclaration: String?
  private var root = ""
  private var depth = 0

  init(_ builder: XMLGraphBuilder) {
    self.builder = builder
  }

  mutating func begin(_ tag: XMLTag, line: Int) {
    let name = tag.name.localName
    if depth == 0 { root = name }
    depth += 1
    switch name.lowercased() {
    case "graph": builder.graph.isDirected = tag["defaultedgetype"] == "directed"
    case "attributes": domain = tag["class"] ?? "node"
    case "attribute": beginDeclaration(tag)
    case "node": beginNode(tag, line: line)
    case "edge": beginTie(tag, line: line)
    case "attvalue": readValue(tag, line: line)
    case "spell": setTimes(tag)
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    depth -= 1
    switch name.localName.lowercased() {
    case "attribute": currentDeclaration = nil
    case "default":
      if let currentDeclaration {
        declarations[domain]?[currentDeclaration]?.fallback = text.trimmed
      }
    case "node": builder.endNode()
    case "edge": builder.endTie()
    case "creator", "description", "keywords":
      if !text.trimmed.isEmpty {
        builder.graph.graphAttributes.append(Attribute(name: name.localName, value: text.trimmed))
      }
    default: break
    }
  }

  // MARK: - Elements

  private mutating func beginDeclaration(_ tag: XMLTag) {
    guard let id = tag["id"] else { return }
    declarations[domain, default: [:]][id] = Declaration(
      title: tag["title"] ?? id, kind: Self.kind(tag["type"] ?? "string"))
    declarationOrder.append((domain, id))
    currentDeclaration = id
  }

  private mutating func beginNode(_ tag: XMLTag, line: Int) {
    builder.beginNode(tag.utf8("id"), line: line)
    if let label = tag["label"], label != tag["id"] { builder.set("label", label) }
    if let parent = tag["pid"] { builder.set("pid", parent) }
    setTimes(tag)
  }

  private mutating func beginTie(_ tag: XMLTag, line: Int) {
    let begins = builder.beginTie(
      from: tag.utf8("source"), to: tag.utf8("target"),
      isDirected: tag["type"].map { $0.lowercased() == "directed" }, line: line)
    guard begins else { return }
    if let text = tag["weight"] {
      if let weight = Double(text), weight.isFinite {
        builder.graph.ties[builder.tie].weight = weight
      } else {
        builder.log.badWeight(text, line: line, column: "weight")
      }
    }
    if let id = tag["id"], !id.isEmpty { builder.set("id", id) }
    if let label = tag["label"], !label.isEmpty { builder.set("label", label) }
    if let kind = tag["kind"], !kind.isEmpty { builder.set("kind", kind) }
    setTimes(tag)
  }

  private mutating func readValue(_ tag: XMLTag, line: Int) {
    guard let id = tag["for"] ?? tag["id"], let value = tag["value"] else { return }
    let declaration = declarations[builder.isInTie ? "edge" : "node"]?[id]
    let title = declaration?.title ?? id
    let kind = declaration?.kind ?? .text
    if kind != .text, value.isEmpty { return }
    if kind != .text, kind != .truth, Double(value) == nil {
      builder.log.error(
        "type-mismatch", line: line, column: title, value: String(value.prefix(120)),
        message: Localized(
          da: "Værdien er ikke et tal, som attributtens type siger.",
          en: "The value is not a number, as the type of the attribute says."),
        remedy: Localized(
          da: "Skriv et tal med decimalpunktum.", en: "Write a number with a decimal point."))
      return
    }
    builder.set(title, value, kind: kind)
  }

  /// The start and end of a node or tie, as attributes of it.
  private mutating func setTimes(_ tag: XMLTag) {
    if let start = tag["start"] ?? tag["startopen"] { widen("from", start) }
    if let end = tag["end"] ?? tag["endopen"] { widen("until", end) }
  }

  /// Keeps the first start and the last end of several spells; times are numbers or ISO dates.
  private mutating func widen(_ name: String, _ time: String) {
    let isStart = name == "from"
    func isBetter(_ known: String) -> Bool {
      if let new = Double(time), let old = Double(known) { return isStart ? new < old : new > old }
      return isStart ? time < known : time > known
    }
    if builder.value(name).map(isBetter) ?? true { builder.set(name, time) }
  }

  // MARK: - The end

  mutating func finished() throws(FormatError) -> PlainGraph {
    guard root == "gexf" else {
      throw .wrongRoot(root, format: "GEXF", source: builder.log.source)
    }
    builder.checkMentions()
    for (domain, id) in declarationOrder {
      guard let declaration = declarations[domain]?[id], let fallback = declaration.fallback else {
        continue
      }
      builder.fill(
        declaration.title, kind: declaration.kind, with: fallback, inTies: domain == "edge")
    }
    return try builder.finished()
  }

  private static func kind(_ type: String) -> PlainGraph.AttributeColumn.Kind {
    switch type.lowercased() {
    case "integer", "long", "int", "short", "byte": .wholeNumber
    case "float", "double": .number
    case "boolean": .truth
    default: .text
    }
  }
}

extension NetworkFormat {
  /// GEXF.
  static let gexf = NetworkFormat(
    "gexf", title: Localized(verbatim: "GEXF"), fileExtensions: ["gexf"],
    looksRight: { file in file.beginningText.contains("<gexf") },
    read: { file, limits throws(FormatError) in
      .graph(try GEXFReader.read(file, limits: limits))
    },
    write: { graph in GEXFWriter.write(graph) })
}
