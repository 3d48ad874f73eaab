/// Writes Pajek's network format; nodes go by their ids as labels.
enum PajekWriter {
  static let features: GraphFeatures = [
    .weights, .mixedDirections, .undirectedTies, .parallelTies, .twoModes,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    // Pajek numbers the first mode before the second.
    let isSecond = { (node: Int) in
      node < graph.secondMode.count && graph.secondMode[node]
    }
    let order =
      graph.nodeIDs.indices.filter { !isSecond($0) } + graph.nodeIDs.indices.filter(isSecond)
    var numbers = [Int](repeating: 0, count: graph.nodeCount)
    for (position, node) in order.enumerated() { numbers[node] = position + 1 }
    var text = graph.name.map { "*Network \(oneLine($0))\r\n" } ?? ""
    text += "*Vertices \(graph.nodeCount)"
    let firstMode = order.count { !isSecond($0) }
    if firstMode < graph.nodeCount { text += " \(firstMode)" }
    text += "\r\n"
    for node in order { text += "\(numbers[node]) \"\(label(graph.nodeIDs[node]))\"\r\n" }
    for (title, isDirected) in [("*Arcs", true), ("*Edges", false)] {
      let ties = graph.ties.enumerated().filter { graph.isDirected(tie: $0.offset) == isDirected }
      if ties.isEmpty { continue }
      text += title + "\r\n"
      for (_, tie) in ties {
        text += "\(numbers[Int(tie.source)]) \(numbers[Int(tie.target)])"
        text += " \(GraphNumber.text(tie.weight))\r\n"
      }
    }
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: graph))
  }

  /// The label with quotes, ampersands and line ends as references, which Pajek reads.
  private static func label(_ text: String) -> String {
    var label = ""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "&" || scalar.value < 0x20 {
        label += "&#\(scalar.value);"
      } else {
        label.unicodeScalars.append(scalar)
      }
    }
    return label
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
