import Localization
import SteeringModel

/// Reads XGMML, the older format of Cytoscape.
///
/// `att` elements become attributes with their types; a list becomes one value, its parts separated by
/// `|`. Graphics are not read. A graph within a node is laid flat.
struct XGMMLReader: XMLGraphReader {
  static let isDirectedByDefault = false

  private var builder: XMLGraphBuilder
  private var root = ""
  private var depth = 0
  /// The lists that are open, the innermost last, and the parts that they have so far.
  private var lists: [(name: String, parts: [String])] = []
  /// For each open `att`, whether it is a list.
  private var openAttributes: [Bool] = []

  init(_ builder: XMLGraphBuilder) {
    self.builder = builder
  }

  mutating func begin(_ tag: XMLTag, line: Int) {
    let name = tag.name.localName
    if depth == 0 { root = name }
    depth += 1
    switch name {
    case "graph" where depth == 1:
      builder.graph.isDirected = tag["directed"] == "1"
      builder.graph.name = tag["label"] ?? tag["id"]
    case "node":
      builder.beginNode(tag.utf8("id") ?? tag.utf8("label"), line: line)
      if let label = tag["label"], label != tag["id"] { builder.set("label", label) }
    case "edge":
      let begins = builder.beginTie(
        from: tag.utf8("source"), to: tag.utf8("target"),
        isDirected: tag["directed"].map { $0 == "1" }, line: line)
      guard begins else { return }
      if let id = tag["id"], !id.isEmpty { builder.set("id", id) }
      if let label = tag["label"], !label.isEmpty { builder.set("label", label) }
      readWeight(tag["weight"], line: line)
    case "att": readAttribute(tag, line: line)
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    depth -= 1
    switch name.localName {
    case "node": builder.endNode()
    case "edge": builder.endTie()
    case "att":
      guard openAttributes.popLast() == true, let list = lists.popLast() else { return }
      set(list.name, list.parts.joined(separator: "|"), kind: .text)
    default: break
    }
  }

  private mutating func readAttribute(_ tag: XMLTag, line: Int) {
    let isList = tag["type"] == "list"
    openAttributes.append(isList)
    if isList { return lists.append((tag["name"] ?? "list", [])) }
    guard let value = tag["value"] else { return }
    if !lists.isEmpty {
      lists[lists.count - 1].parts.append(value)
    } else if let name = tag["name"] {
      if builder.isInTie, name == "weight" { return readWeight(value, line: line) }
      set(name, value, kind: Self.kind(tag["type"] ?? "string", value))
    }
  }

  private mutating func set(
    _ name: String, _ value: String, kind: PlainGraph.AttributeColumn.Kind
  ) {
    if builder.isInTie || builder.node != nil {
      builder.set(name, value, kind: kind)
    } else if !builder.isInNode {
      builder.graph.graphAttributes.append(Attribute(name: name, value: value))
    }
  }

  private mutating func readWeight(_ text: String?, line: Int) {
    guard let text else { return }
    if let weight = Double(text), weight.isFinite {
      builder.graph.ties[builder.tie].weight = weight
    } else {
      builder.log.badWeight(text, line: line, column: "weight")
    }
  }

  mutating func finished() throws(FormatError) -> PlainGraph {
    guard root == "graph" else {
      throw .wrongRoot(root, format: "XGMML", source: builder.log.source)
    }
    builder.checkMentions()
    return try builder.finished()
  }

  /// The type that is stated, as long as the value fits it.
  private static func kind(
    _ type: String, _ value: String
  ) -> PlainGraph.AttributeColumn.Kind {
    switch type {
    case "integer" where Int(value) != nil: .wholeNumber
    case "real" where Double(value) != nil: .number
    case "boolean": .truth
    default: .text
    }
  }
}

extension NetworkFormat {
  /// XGMML.
  static let xgmml = NetworkFormat(
    "xgmml", title: Localized(verbatim: "XGMML"), fileExtensions: ["xgmml"],
    looksRight: { file in file.beginningText.contains("www.cs.rpi.edu/XGMML") },
    read: { file, limits throws(FormatError) in
      .graph(try XGMMLReader.read(file, limits: limits))
    })
}
