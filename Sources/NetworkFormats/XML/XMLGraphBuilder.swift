import Localization
import SteeringModel

/// The graph that a reader of XML builds, and its account of nodes and ties: which are open, which have
/// been declared, and which are only named.
struct XMLGraphBuilder {
  var graph: PlainGraph
  var log: GraphReadingLog
  /// Whether the element that is open is, or stands in, a tie.
  private(set) var isInTie = false
  /// The open nodes, the innermost last; -1 for one without an id.
  private var openNodes: [Int] = []
  private var isDeclared: [Bool] = []
  private var mentions: [(node: Int, line: Int, tie: Int)] = []
  private var directions: [Bool] = []
  /// How many values the fallbacks of keys may still add.
  private var fillsLeft = 10_000_000

  init(source: String, isDirected: Bool) {
    graph = PlainGraph(isDirected: isDirected)
    log = GraphReadingLog(source: source)
  }

  /// The innermost open node; nil outside nodes, and in one without an id.
  var node: Int? { openNodes.last.flatMap { $0 >= 0 ? $0 : nil } }

  /// Whether a node is open, be it one without an id.
  var isInNode: Bool { !openNodes.isEmpty }

  /// The tie that was read last.
  var tie: Int { graph.ties.count - 1 }

  // MARK: - Elements

  /// A node begins.
  mutating func beginNode(_ id: UnsafeBufferPointer<UInt8>?, line: Int) {
    guard let id else {
      log.missingID(node: graph.nodeCount + 1, line: line)
      openNodes.append(-1)
      return
    }
    let node = addNode(id)
    if isDeclared[node] { log.duplicateNode(graph.nodeIDs[node], line: line) }
    isDeclared[node] = true
    openNodes.append(node)
  }

  mutating func endNode() {
    if !openNodes.isEmpty { openNodes.removeLast() }
  }

  /// A tie begins; false when it lacks an end, which is reported.
  ///
  /// - Parameter isDirected: whether it has a direction; nil when it does not say.
  mutating func beginTie(
    from source: UnsafeBufferPointer<UInt8>?, to target: UnsafeBufferPointer<UInt8>?,
    isDirected: Bool?, line: Int
  ) -> Bool {
    let number = graph.ties.count + 1
    guard let source, let target else {
      log.missingEnd(tie: number, line: line)
      return false
    }
    isInTie = true
    let (from, to) = (addNode(source), addNode(target))
    if !isDeclared[from] { mentions.append((from, line, number)) }
    if !isDeclared[to] { mentions.append((to, line, number)) }
    directions.append(isDirected ?? graph.isDirected)
    graph.ties.append(PlainGraph.Tie(from, to))
    return true
  }

  mutating func endTie() { isInTie = false }

  private mutating func addNode(_ id: UnsafeBufferPointer<UInt8>) -> Int {
    let node = graph.addNode(utf8: id)
    while isDeclared.count < graph.nodeCount { isDeclared.append(false) }
    return node
  }

  // MARK: - Attributes

  /// Sets an attribute of the open tie, else of the open node.
  mutating func set(
    _ name: String, _ value: String, kind: PlainGraph.AttributeColumn.Kind = .text
  ) {
    if isInTie {
      let column = graph.tieAttribute(name, kind: kind)
      graph.tieAttributes[column][tie] = value
    } else if let node {
      let column = graph.nodeAttribute(name, kind: kind)
      graph.nodeAttributes[column][node] = value
    }
  }

  /// The value of an attribute of the open tie or node; nil when there is none.
  func value(_ name: String) -> String? {
    if isInTie { return graph.tieAttributes.first { $0.name == name }?[tie] }
    guard let node else { return nil }
    return graph.nodeAttributes.first { $0.name == name }?[node]
  }

  /// Gives a value to every node, or every tie, that has none of an attribute.
  mutating func fill(
    _ name: String, kind: PlainGraph.AttributeColumn.Kind, with value: String, inTies: Bool
  ) {
    if value.isEmpty, kind != .text { return }
    guard kind.fits(value) else {
      log.badFallback(name, value)
      return
    }
    fillsLeft -= inTies ? graph.ties.count : graph.nodeCount
    guard fillsLeft >= 0 else {
      log.tooManyFills(name)
      return
    }
    if inTies {
      let column = graph.tieAttribute(name, kind: kind)
      for tie in graph.ties.indices where graph.tieAttributes[column][tie] == nil {
        graph.tieAttributes[column][tie] = value
      }
    } else {
      let column = graph.nodeAttribute(name, kind: kind)
      for node in 0..<graph.nodeCount where graph.nodeAttributes[column][node] == nil {
        graph.nodeAttributes[column][node] = value
      }
    }
  }

  // MARK: - The end

  /// Reports ties to nodes that were never declared.
  mutating func checkMentions() {
    for mention in mentions where !isDeclared[mention.node] {
      log.unknownNode(graph.nodeIDs[mention.node], line: mention.line, tie: mention.tie)
    }
  }

  /// The graph.
  ///
  /// - Throws: everything that was found, when any of it is an error.
  mutating func finished() throws(FormatError) -> PlainGraph {
    try log.throwIfFailed()
    graph.exceptions = directions.indices.filter { directions[$0] != graph.isDirected }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }
}

extension String {
  /// The name of an element without the prefix of its namespace.
  var localName: String {
    utf8.firstIndex(of: UInt8(ascii: ":")).map { String(self[index(after: $0)...]) } ?? self
  }
}

extension FormatError {
  /// That the outermost element is not that of the format.
  static func wrongRoot(_ root: String, format: String, source: String) -> FormatError {
    FormatError(
      "wrong-root", source: source, line: 1, value: root,
      message: Localized(
        da: "Filen er ikke \(format).", en: "The file is not \(format)."),
      remedy: Localized(da: "Vælg den rigtige fil.", en: "Choose the right file."))
  }
}
