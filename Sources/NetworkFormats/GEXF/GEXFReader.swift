import Localization
import SteeringModel

/// Reads GEXF 1.1 to 1.3 as Gephi, NetworkX and graphology write it.
///
/// Attributes are told by their declared titles; the spells of a dynamic graph become the attributes
/// `from` and `until`, the first start and the last end. Nested nodes are laid flat.
struct GEXFReader: XMLElementReader {
  private struct Declaration {
    var title: String
    var kind: PlainGraph.AttributeColumn.Kind
    var fallback: String?
  }

  private var log: GraphReadingLog
  private var graph = PlainGraph(isDirected: false)
  private var declarations: [String: [String: Declaration]] = [:]
  private var declarationOrder: [(domain: String, id: String)] = []
  private var domain = "node"
  private var currentDeclaration: String?
  private var nodeStack: [Int] = []
  private var isInTie = false
  private var isDeclared: [Bool] = []
  private var mentions: [(node: Int, line: Int, tie: Int)] = []
  private var directions: [Bool] = []
  private var root = ""
  private var depth = 0

  static func read(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> PlainGraph {
    var reader = GEXFReader(log: GraphReadingLog(source: file.name))
    try XMLReading.read(file, into: &reader, limits: limits)
    return try reader.finished()
  }

  private init(log: GraphReadingLog) {
    self.log = log
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    if depth == 0 { root = name.localName }
    depth += 1
    switch name.localName.lowercased() {
    case "graph": graph.isDirected = attributes["defaultedgetype"] == "directed"
    case "attributes": domain = attributes["class"] ?? "node"
    case "attribute": beginDeclaration(attributes)
    case "node": beginNode(attributes, line: line)
    case "edge": beginTie(attributes, line: line)
    case "attvalue": readValue(attributes, line: line)
    case "spell": readSpell(attributes)
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
    case "node": if !nodeStack.isEmpty { nodeStack.removeLast() }
    case "edge": isInTie = false
    case "creator", "description", "keywords":
      if !text.trimmed.isEmpty {
        graph.graphAttributes.append(Attribute(name: name.localName, value: text.trimmed))
      }
    default: break
    }
  }

  // MARK: - Elements

  private mutating func beginDeclaration(_ attributes: [String: String]) {
    guard let id = attributes["id"] else { return }
    declarations[domain, default: [:]][id] = Declaration(
      title: attributes["title"] ?? id, kind: Self.kind(attributes["type"] ?? "string"))
    declarationOrder.append((domain, id))
    currentDeclaration = id
  }

  private mutating func beginNode(_ attributes: [String: String], line: Int) {
    guard let id = attributes["id"] else {
      log.missingID(node: graph.nodeCount + 1, line: line)
      nodeStack.append(-1)
      return
    }
    let node = addNode(id)
    if isDeclared[node] { log.duplicateNode(id, line: line) }
    isDeclared[node] = true
    nodeStack.append(node)
    if let label = attributes["label"], label != id {
      setNode("label", .text, label, node)
    }
    if let parent = attributes["pid"] { setNode("pid", .text, parent, node) }
    setTimes(attributes)
  }

  private mutating func beginTie(_ attributes: [String: String], line: Int) {
    let number = graph.ties.count + 1
    guard let source = attributes["source"], let target = attributes["target"] else {
      log.missingEnd(tie: number)
      return
    }
    isInTie = true
    let (from, to) = (addNode(source), addNode(target))
    for node in [from, to] where !isDeclared[node] { mentions.append((node, line, number)) }
    var tie = PlainGraph.Tie(from, to)
    if let text = attributes["weight"] {
      if let weight = Double(text), weight.isFinite {
        tie.weight = weight
      } else {
        log.badWeight(text, line: line, column: "weight")
      }
    }
    directions.append(
      attributes["type"].map { $0.lowercased() == "directed" } ?? graph.isDirected)
    graph.ties.append(tie)
    for name in ["id", "label", "kind"] {
      if let value = attributes[name], !value.isEmpty { setTie(name, .text, value) }
    }
    setTimes(attributes)
  }

  private mutating func readValue(_ attributes: [String: String], line: Int) {
    guard let id = attributes["for"] ?? attributes["id"], let value = attributes["value"] else {
      return
    }
    let declaration = declarations[isInTie ? "edge" : "node"]?[id]
    let title = declaration?.title ?? id
    let kind = declaration?.kind ?? .text
    if kind != .text, value.isEmpty { return }
    if kind != .text, kind != .truth, Double(value) == nil {
      log.error(
        "type-mismatch", line: line, column: title, value: String(value.prefix(120)),
        message: Localized(
          da: "Værdien er ikke et tal, som attributtens type siger.",
          en: "The value is not a number, as the type of the attribute says."),
        remedy: Localized(
          da: "Skriv et tal med decimalpunktum.", en: "Write a number with a decimal point."))
      return
    }
    if isInTie {
      setTie(title, kind, value)
    } else if let node = nodeStack.last, node >= 0 {
      setNode(title, kind, value, node)
    }
  }

  /// The start and end of a node or tie, as attributes of it.
  private mutating func setTimes(_ attributes: [String: String]) {
    if let start = attributes["start"] ?? attributes["startopen"] { widen("from", start) }
    if let end = attributes["end"] ?? attributes["endopen"] { widen("until", end) }
  }

  private mutating func readSpell(_ attributes: [String: String]) { setTimes(attributes) }

  /// Keeps the first start and the last end of several spells; times are numbers or ISO dates.
  private mutating func widen(_ name: String, _ time: String) {
    let isStart = name == "from"
    func isBetter(_ known: String) -> Bool {
      if let new = Double(time), let old = Double(known) { return isStart ? new < old : new > old }
      return isStart ? time < known : time > known
    }
    if isInTie {
      let column = graph.tieAttribute(name)
      let known = graph.tieAttributes[column][graph.ties.count - 1]
      if known.map(isBetter) ?? true { setTie(name, .text, time) }
    } else if let node = nodeStack.last, node >= 0 {
      let column = graph.nodeAttribute(name)
      if graph.nodeAttributes[column][node].map(isBetter) ?? true {
        setNode(name, .text, time, node)
      }
    }
  }

  private mutating func addNode(_ id: String) -> Int {
    let node = graph.addNode(id)
    while isDeclared.count < graph.nodeCount { isDeclared.append(false) }
    return node
  }

  private mutating func setNode(
    _ name: String, _ kind: PlainGraph.AttributeColumn.Kind, _ value: String, _ node: Int
  ) {
    let column = graph.nodeAttribute(name, kind: kind)
    graph.nodeAttributes[column][node] = value
  }

  private mutating func setTie(
    _ name: String, _ kind: PlainGraph.AttributeColumn.Kind, _ value: String
  ) {
    let column = graph.tieAttribute(name, kind: kind)
    graph.tieAttributes[column][graph.ties.count - 1] = value
  }

  // MARK: - The end

  private mutating func finished() throws(FormatError) -> PlainGraph {
    guard root == "gexf" else {
      throw FormatError(
        "wrong-root", source: log.source, line: 1, value: root,
        message: Localized(da: "Filen er ikke GEXF.", en: "The file is not GEXF."),
        remedy: Localized(da: "Vælg den rigtige fil.", en: "Choose the right file."))
    }
    for mention in mentions where !isDeclared[mention.node] {
      log.unknownNode(graph.nodeIDs[mention.node], line: mention.line, tie: mention.tie)
    }
    for (domain, id) in declarationOrder {
      guard let declaration = declarations[domain]?[id], let fallback = declaration.fallback else {
        continue
      }
      fill(declaration, fallback, isForTies: domain == "edge")
    }
    try log.throwIfFailed()
    graph.exceptions = directions.indices.filter { directions[$0] != graph.isDirected }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  private mutating func fill(_ declaration: Declaration, _ fallback: String, isForTies: Bool) {
    if isForTies {
      let column = graph.tieAttribute(declaration.title, kind: declaration.kind)
      for tie in graph.ties.indices where graph.tieAttributes[column][tie] == nil {
        graph.tieAttributes[column][tie] = fallback
      }
    } else {
      let column = graph.nodeAttribute(declaration.title, kind: declaration.kind)
      for node in 0..<graph.nodeCount where graph.nodeAttributes[column][node] == nil {
        graph.nodeAttributes[column][node] = fallback
      }
    }
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
