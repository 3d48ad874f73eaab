import Localization

/// Writes UCINET's DL as an edge list with embedded labels; an undirected tie is written both ways.
enum DLWriter {
  static let features: GraphFeatures = [.weights, .parallelTies]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    var losses = features.losses(of: graph)
    let labels = graph.nodeIDs.map(label)
    if Set(labels.map { $0.lowercased() }).count < labels.count || labels != graph.nodeIDs {
      losses.append(
        Localized(
          da: "Citationstegn og forskelle mellem store og små bogstaver i navne.",
          en: "Quotes, and differences of case, in labels."))
    }
    var text = "dl n=\(graph.nodeCount) format=edgelist1\r\nlabels:\r\n"
    for label in labels { text += "\"\(label)\"\r\n" }
    text += "data:\r\n"
    for (position, tie) in graph.ties.enumerated() {
      let weight = GraphNumber.text(tie.weight)
      text += "\(tie.source + 1) \(tie.target + 1) \(weight)\r\n"
      if !graph.isDirected(tie: position), tie.source != tie.target {
        text += "\(tie.target + 1) \(tie.source + 1) \(weight)\r\n"
      }
    }
    return WrittenGraph(bytes: Array(text.utf8), losses: losses)
  }

  private static func label(_ text: String) -> String {
    // By scalar, since a quote with a combining mark is one character and another one than a quote.
    var label = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      label.append(scalar == "\"" ? "'" : scalar == "\n" || scalar == "\r" ? " " : scalar)
    }
    return String(label)
  }
}
