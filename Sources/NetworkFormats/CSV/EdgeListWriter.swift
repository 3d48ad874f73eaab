import Localization

/// Writes an edge list as CSV by RFC 4180: source, target, weight, type, and the attributes of ties; a
/// node without ties is a row with a source only.
enum EdgeListWriter {
  static let features: GraphFeatures = [
    .tieAttributes, .weights, .mixedDirections, .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    let taken: Set = ["source", "target", "weight", "type"]
    let columns = graph.tieAttributes.filter { !taken.contains($0.name) && $0.holdsValues }
    let headers = ["source", "target", "weight", "type"] + columns.map(\.name)
    var rows = [headers.map(CSVCell.text)]
    var isTied = [Bool](repeating: false, count: graph.nodeCount)
    for (position, tie) in graph.ties.enumerated() {
      isTied[Int(tie.source)] = true
      isTied[Int(tie.target)] = true
      rows.append(
        [
          .text(graph.nodeIDs[Int(tie.source)]), .text(graph.nodeIDs[Int(tie.target)]),
          .number(tie.weight),
          .text(graph.isDirected(tie: position) ? "Directed" : "Undirected"),
        ] + columns.map { $0[position].map(CSVCell.text) ?? .empty })
    }
    for (node, id) in graph.nodeIDs.enumerated() where !isTied[node] { rows.append([.text(id)]) }
    return WrittenGraph(
      bytes: Array(CSVDialect.plain.text(rows).utf8),
      losses: features.losses(of: graph) + neutralized(graph))
  }

  /// That names which a spreadsheet would take for formulas get an apostrophe in front.
  static func neutralized(_ graph: PlainGraph) -> [Localized] {
    let starts: Set<Character> = ["=", "+", "-", "@", "\t", "\r"]
    guard graph.nodeIDs.contains(where: { $0.first.map(starts.contains) ?? false }) else {
      return []
    }
    return [
      Localized(
        da: "Navne, som et regneark ville læse som formler; de får en apostrof foran.",
        en: "Names that a spreadsheet would take for formulas; they get an apostrophe in front.")
    ]
  }
}

/// Writes an adjacency matrix as CSV.
enum MatrixWriter {
  static let features: GraphFeatures = [.weights, .undirectedTies]

  static func write(_ graph: PlainGraph) throws(FormatError) -> WrittenGraph {
    guard graph.nodeCount <= 5000 else {
      throw FormatError(
        "too-many-nodes", source: "matrix",
        message: Localized(
          da: "En matrix kan have højst 5.000 punkter; grafen har \(graph.nodeCount).",
          en: "A matrix can have at most 5,000 nodes; the graph has \(graph.nodeCount)."),
        remedy: Localized(da: "Vælg et andet format.", en: "Choose another format."))
    }
    let count = graph.nodeCount
    var cells = [Double](repeating: 0, count: count * count)
    for (position, tie) in graph.ties.enumerated() {
      let (from, to) = (Int(tie.source), Int(tie.target))
      cells[from * count + to] += tie.weight
      if !graph.isDirected(tie: position), from != to { cells[to * count + from] += tie.weight }
    }
    var rows = [[CSVCell.empty] + graph.nodeIDs.map(CSVCell.text)]
    for (node, id) in graph.nodeIDs.enumerated() {
      rows.append([.text(id)] + cells[(node * count)..<(node * count + count)].map(CSVCell.number))
    }
    return WrittenGraph(
      bytes: Array(CSVDialect.plain.text(rows).utf8),
      losses: features.losses(of: graph) + EdgeListWriter.neutralized(graph))
  }
}
