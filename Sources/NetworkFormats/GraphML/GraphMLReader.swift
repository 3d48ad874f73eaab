import Localization
import SteeringModel

/// Reads GraphML as yEd, NetworkX, igraph, visone and Gephi write it.
///
/// Keys become attributes with their types and defaults; a key named `weight` of ties is the weight.
/// yEd's labels and visone's become the attribute `label`. Nested graphs are laid flat, with a remark.
/// A hyperedge is refused: it joins more than two nodes.
struct GraphMLReader: XMLElementReader {
  private struct Key {
    var name: String
    var kind: PlainGraph.AttributeColumn.Kind
    var isForNodes: Bool
    var isForTies: Bool
    var fallback: String?
    var holdsGraphics: Bool
  }

  private var log: GraphReadingLog
  private var graph = PlainGraph(isDirected: true)
  private var keys: [String: Key] = [:]
  private var keyOrder: [String] = []
  private var currentKey: String?
  private var dataKey: String?
  private var nodeStack: [Int] = []
  private var isInTie = false
  private var isDeclared: [Bool] = []
  private var mentions: [(node: Int, line: Int, tie: Int)] = []
  private var directions: [Bool] = []
  private var graphCount = 0
  private var depth = 0
  private var root = ""
  private var undeclared: Set<String> = []

  static func read(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> PlainGraph {
    var reader = GraphMLReader(log: GraphReadingLog(source: file.name))
    try XMLReading.read(file, into: &reader, limits: limits)
    return try reader.finished()
  }

  private init(log: GraphReadingLog) {
    self.log = log
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    if depth == 0 { root = name.localName }
    depth += 1
    switch name.localName {
    case "graph": beginGraph(attributes)
    case "key": beginKey(attributes)
    case "node": beginNode(attributes, line: line)
    case "edge": beginTie(attributes, line: line)
    case "data": dataKey = attributes["key"]
    case "hyperedge":
      log.error(
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
    case "node": if !nodeStack.isEmpty { nodeStack.removeLast() }
    case "edge": isInTie = false
    case "data":
      if let dataKey { readData(dataKey, text, line: line) }
      dataKey = nil
    case "NodeLabel", "EdgeLabel": readLabel(text)
    default: break
    }
  }

  // MARK: - Elements

  private mutating func beginGraph(_ attributes: [String: String]) {
    graphCount += 1
    guard graphCount == 1 else { return }
    graph.isDirected = attributes["edgedefault"] != "undirected"
    graph.name = attributes["id"]
  }

  private mutating func beginKey(_ attributes: [String: String]) {
    guard let id = attributes["id"] else { return }
    let domain = attributes["for"] ?? "all"
    let graphics = attributes["yfiles.type"] ?? ""
    keys[id] = Key(
      name: attributes["attr.name"] ?? attributes["name"] ?? id,
      kind: Self.kind(attributes["attr.type"] ?? attributes["type"] ?? "string"),
      isForNodes: domain == "node" || domain == "all",
      isForTies: domain == "edge" || domain == "all", fallback: nil,
      holdsGraphics: graphics.hasSuffix("graphics") || graphics == "resources")
    keyOrder.append(id)
    currentKey = id
  }

  private mutating func beginNode(_ attributes: [String: String], line: Int) {
    guard let id = attributes["id"] else {
      log.missingID(node: isDeclared.count + 1, line: line)
      nodeStack.append(-1)
      return
    }
    let node = addNode(id)
    if isDeclared[node] { log.duplicateNode(id, line: line) }
    isDeclared[node] = true
    nodeStack.append(node)
  }

  private mutating func beginTie(_ attributes: [String: String], line: Int) {
    isInTie = true
    let number = graph.ties.count + 1
    guard let source = attributes["source"], let target = attributes["target"] else {
      log.missingEnd(tie: number)
      isInTie = false
      return
    }
    let (from, to) = (addNode(source), addNode(target))
    for node in [from, to] where !isDeclared[node] { mentions.append((node, line, number)) }
    if let id = attributes["id"], !id.isEmpty {
      let column = graph.tieAttribute("id")
      graph.tieAttributes[column][graph.ties.count] = id
    }
    directions.append(attributes["directed"].map { $0 == "true" } ?? graph.isDirected)
    graph.ties.append(PlainGraph.Tie(from, to))
  }

  private mutating func addNode(_ id: String) -> Int {
    let node = graph.addNode(id)
    while isDeclared.count < graph.nodeCount { isDeclared.append(false) }
    return node
  }

  // MARK: - Data

  private mutating func readData(_ id: String, _ text: String, line: Int) {
    if keys[id] == nil {
      if undeclared.insert(id).inserted {
        log.warning(
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
    if isInTie {
      readTieData(key, value, line: line)
    } else if let node = nodeStack.last {
      guard node >= 0, check(value, key, line: line) else { return }
      let column = graph.nodeAttribute(key.name, kind: key.kind)
      graph.nodeAttributes[column][node] = value
    } else {
      graph.graphAttributes.append(Attribute(name: key.name, value: value))
    }
  }

  private mutating func readTieData(_ key: Key, _ value: String, line: Int) {
    let tie = graph.ties.count - 1
    if Self.isWeight(key) {
      if let weight = Double(value), weight.isFinite {
        graph.ties[tie].weight = weight
      } else {
        log.badWeight(value, line: line, column: key.name)
      }
      return
    }
    guard check(value, key, line: line) else { return }
    let column = graph.tieAttribute(key.name, kind: key.kind)
    graph.tieAttributes[column][tie] = value
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
      log.error(
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
    guard !label.isEmpty else { return }
    if isInTie {
      let column = graph.tieAttribute("label")
      graph.tieAttributes[column][graph.ties.count - 1] = label
    } else if let node = nodeStack.last, node >= 0 {
      let column = graph.nodeAttribute("label")
      if graph.nodeAttributes[column][node] == nil { graph.nodeAttributes[column][node] = label }
    }
  }

  // MARK: - The end

  private mutating func finished() throws(FormatError) -> PlainGraph {
    guard root == "graphml", graphCount > 0 else {
      throw FormatError(
        "wrong-root", source: log.source, line: 1, value: root,
        message: Localized(
          da: "Filen er ikke GraphML.", en: "The file is not GraphML."),
        remedy: Localized(da: "Vælg den rigtige fil.", en: "Choose the right file."))
    }
    for mention in mentions where !isDeclared[mention.node] {
      log.unknownNode(graph.nodeIDs[mention.node], line: mention.line, tie: mention.tie)
    }
    if graphCount > 1 {
      log.remark(
        "nested-graphs",
        message: Localized(
          da: "Filen har \(graphCount) grafer; de er læst som én.",
          en: "The file has \(graphCount) graphs; they were read as one."))
    }
    fillDefaults()
    try log.throwIfFailed()
    graph.exceptions = directions.indices.filter { directions[$0] != graph.isDirected }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  private mutating func fillDefaults() {
    for id in keyOrder {
      guard let key = keys[id], let fallback = key.fallback, !key.holdsGraphics else { continue }
      if key.isForNodes {
        let column = graph.nodeAttribute(key.name, kind: key.kind)
        for node in 0..<graph.nodeCount where graph.nodeAttributes[column][node] == nil {
          graph.nodeAttributes[column][node] = fallback
        }
      }
      if key.isForTies, !Self.isWeight(key) {
        let column = graph.tieAttribute(key.name, kind: key.kind)
        for tie in graph.ties.indices where graph.tieAttributes[column][tie] == nil {
          graph.tieAttributes[column][tie] = fallback
        }
      }
    }
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

extension String {
  /// The name of an element without the prefix of its namespace.
  var localName: String {
    firstIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self
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
