import Localization
import SteeringModel

/// Reads GraphML as yEd, NetworkX, igraph, visone and Gephi write it.
///
/// Keys become attributes with their types and defaults; a key named `weight` of ties is the weight.
/// yEd's labels and visone's become the attribute `label`. Nested graphs are laid flat, with a remark.
/// A hyperedge is refused: it joins more than two nodes.
struct GraphMLReader: XMLGraphReader {
  static let isDirectedByDefault = true

  private struct Key {
    var name: String
    var kind: PlainGraph.AttributeColumn.Kind
    var isForNodes: Bool
    var isForTies: Bool
    var fallback: String?
    var holdsGraphics: Bool
  }

  private var builder: XMLGraphBuilder
  private var keys: [String: Key] = [:]
  private var keyOrder: [String] = []
  private var currentKey: String?
  private var dataKey: String?
  private var graphCount = 0
  private var depth = 0
  private var root = ""
  private var undeclared: Set<String> = []

  init(_ builder: XMLGraphBuilder) {
    self.builder = builder
  }

  mutating func begin(_ tag: XMLTag, line: Int) {
    let name = tag.name.localName
    if depth == 0 { root = name }
    depth += 1
    switch name {
    case "graph": beginGraph(tag)
    case "key": beginKey(tag, line: line)
    case "node": builder.beginNode(tag.utf8("id"), line: line)
    case "edge": beginTie(tag, line: line)
    case "data": dataKey = tag["key"]
    case "hyperedge":
      builder.log.error(
        "hyperedge", line: line,
        message: Localized(
          da: "Filen har en hyperkant, som forbinder flere end to punkter; det kan ikke læses.",
          en: "The file has a hyperedge, which joins more than two nodes; that cannot be read."),
        remedy: Localized(
          da: "Skriv den som et punkt med en relation til hver.",
          en: "Write it as a node with a tie to each."))
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    depth -= 1
    switch name.localName {
    case "key": currentKey = nil
    case "default":
      if let currentKey { keys[currentKey]?.fallback = text.trimmed }
    case "node": builder.endNode()
    case "edge": builder.endTie()
    case "data":
      if let dataKey { readData(dataKey, text, line: line) }
      dataKey = nil
    case "NodeLabel", "EdgeLabel": readLabel(text)
    default: break
    }
  }

  // MARK: - Elements

  private mutating func beginGraph(_ tag: XMLTag) {
    graphCount += 1
    guard graphCount == 1 else { return }
    builder.graph.isDirected = tag["edgedefault"] != "undirected"
    builder.graph.name = tag["id"]
  }

  private mutating func beginKey(_ tag: XMLTag, line: Int) {
    guard let id = tag["id"] else { return }
    let domain = tag["for"] ?? "all"
    let kind = Self.kind(tag["attr.type"] ?? tag["type"] ?? "string")
    let name = tag["attr.name"] ?? tag["name"] ?? id
    // Cytoscape declares a key once for nodes and once for ties, and after the values.
    let isForNodes = domain == "node" || domain == "all"
    let isForTies = domain == "edge" || domain == "all"
    if !undeclared.contains(id), let known = keys[id], known.name != name || known.kind != kind,
      known.isForNodes && isForNodes || known.isForTies && isForTies
    {
      builder.log.error(
        "duplicate-key", line: line, value: String(id.prefix(120)),
        message: Localized(
          da: "To nøgler har samme id.", en: "Two keys have the same id."),
        remedy: Localized(
          da: "Giv hver nøgle sit eget id.", en: "Give each key an id of its own."))
    }
    if keys[id] == nil { keyOrder.append(id) }
    let graphics = tag["yfiles.type"] ?? ""
    keys[id] = Key(
      name: name, kind: kind,
      isForNodes: isForNodes || keys[id]?.isForNodes == true,
      isForTies: isForTies || keys[id]?.isForTies == true,
      fallback: keys[id]?.fallback,
      holdsGraphics: graphics.hasSuffix("graphics") || graphics == "resources")
    currentKey = id
  }

  private mutating func beginTie(_ tag: XMLTag, line: Int) {
    let begins = builder.beginTie(
      from: tag.utf8("source"), to: tag.utf8("target"),
      isDirected: tag["directed"].map { $0 == "true" }, line: line)
    guard begins, let id = tag["id"], !id.isEmpty else { return }
    builder.set("id", id)
  }

  // MARK: - Data

  private mutating func readData(_ id: String, _ text: String, line: Int) {
    if keys[id] == nil {
      if undeclared.insert(id).inserted {
        builder.log.warning(
          "undeclared-key", line: line,
          message: Localized(
            da: "Nøglen '\(id.prefix(80))' er ikke erklæret; dens værdier er læst som tekst.",
            en: "The key '\(id.prefix(80))' is not declared; its values were read as text."))
      }
      keys[id] = Key(
        name: id, kind: .text, isForNodes: true, isForTies: true, fallback: nil,
        holdsGraphics: false)
      keyOrder.append(id)
    }
    guard let key = keys[id], !key.holdsGraphics else { return }
    let value = key.kind == .text ? text : text.trimmed
    if builder.isInTie, Self.isWeight(key) {
      if let weight = Double(value), weight.isFinite {
        builder.graph.ties[builder.tie].weight = weight
      } else {
        builder.log.badWeight(value, line: line, column: key.name)
      }
    } else if builder.isInTie || builder.node != nil {
      if check(value, key, line: line) { builder.set(key.name, value, kind: key.kind) }
    } else if !builder.isInNode {
      builder.graph.graphAttributes.append(Attribute(name: key.name, value: value))
    }
  }

  /// Whether a value is what its key says; if not, it is reported.
  private mutating func check(_ value: String, _ key: Key, line: Int) -> Bool {
    let isRight =
      switch key.kind {
      case .text: true
      case .number: Double(value) != nil || value.isEmpty
      case .wholeNumber: Double(value) != nil || value.isEmpty
      case .truth: ["true", "false", "1", "0", ""].contains(value.lowercased())
      }
    if !isRight {
      builder.log.error(
        "type-mismatch", line: line, column: key.name, value: String(value.prefix(120)),
        message: Localized(
          da: "Værdien passer ikke til nøglens type.",
          en: "The value does not fit the type of its key."),
        remedy: Localized(
          da: "Skriv et tal med decimalpunktum, eller erklær nøglen som tekst.",
          en: "Write a number with a decimal point, or declare the key as text."))
    }
    return isRight && !(value.isEmpty && key.kind != .text)
  }

  private mutating func readLabel(_ text: String) {
    let label = text.trimmed
    guard !label.isEmpty, builder.isInTie || builder.value("label") == nil else { return }
    builder.set("label", label)
  }

  // MARK: - The end

  mutating func finished() throws(FormatError) -> PlainGraph {
    guard root == "graphml", graphCount > 0 else {
      throw .wrongRoot(root, format: "GraphML", source: builder.log.source)
    }
    builder.checkMentions()
    if graphCount > 1 {
      builder.log.remark(
        "nested-graphs",
        message: Localized(
          da: "Filen har \(graphCount) grafer; de er læst som én.",
          en: "The file has \(graphCount) graphs; they were read as one."))
    }
    for id in keyOrder {
      guard let key = keys[id], let fallback = key.fallback, !key.holdsGraphics else { continue }
      if key.isForNodes { builder.fill(key.name, kind: key.kind, with: fallback, inTies: false) }
      if key.isForTies, !Self.isWeight(key) {
        builder.fill(key.name, kind: key.kind, with: fallback, inTies: true)
      }
    }
    return try builder.finished()
  }

  private static func isWeight(_ key: Key) -> Bool {
    key.name.lowercased() == "weight" && (key.kind == .number || key.kind == .wholeNumber)
  }

  private static func kind(_ type: String) -> PlainGraph.AttributeColumn.Kind {
    switch type.lowercased() {
    case "int", "integer", "long": .wholeNumber
    case "float", "double", "real": .number
    case "boolean", "bool": .truth
    default: .text
    }
  }
}

extension NetworkFormat {
  /// GraphML.
  static let graphML = NetworkFormat(
    "graphml", title: Localized(verbatim: "GraphML"), fileExtensions: ["graphml", "xml"],
    looksRight: { file in file.beginningText.contains("<graphml") },
    read: { file, limits throws(FormatError) in
      .graph(try GraphMLReader.read(file, limits: limits))
    },
    write: { graph in GraphMLWriter.write(graph) })
}
