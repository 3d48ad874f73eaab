/// Writes Cytoscape's simple interaction format: the attribute `interaction`, else `kind` or `type`,
/// else the word `tie`, between the ends of each tie.
enum SIFWriter {
  static func write(_ graph: PlainGraph) -> WrittenGraph {
    let relation = ["interaction", "kind", "type"].lazy.compactMap { name in
      graph.tieAttributes.first { $0.name == name }
    }.first
    var text = ""
    var isTied = [Bool](repeating: false, count: graph.nodeCount)
    for (position, tie) in graph.ties.enumerated() {
      let word = relation?[position] ?? "tie"
      isTied[Int(tie.source)] = true
      isTied[Int(tie.target)] = true
      text += name(graph.nodeIDs[Int(tie.source)]) + "\t" + name(word) + "\t"
      text += name(graph.nodeIDs[Int(tie.target)]) + "\n"
    }
    for (node, id) in graph.nodeIDs.enumerated() where !isTied[node] { text += name(id) + "\t\n" }
    var rest = graph
    rest.tieAttributes.removeAll { $0.name == relation?.name }
    let features: GraphFeatures = [.parallelTies]
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: rest))
  }

  private static func name(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
