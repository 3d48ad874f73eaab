import SteeringModel

/// Writes node-link JSON as NetworkX reads it.
enum NodeLinkWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .graphAttributes, .weights, .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    let isMultigraph = GraphFeatures(of: graph).contains(.parallelTies)
    var text = "{\"directed\": \(graph.isDirected), \"multigraph\": \(isMultigraph), \"graph\": "
    var members = graph.graphAttributes.map {
      JSONValue.Member(name: $0.name, value: .string($0.value))
    }
    if let name = graph.name, !members.contains(where: { $0.name == "name" }) {
      members.append(JSONValue.Member(name: "name", value: .string(name)))
    }
    text += JSONPrinter.text(.object(members)) + ",\n\"nodes\": ["
    for (node, id) in graph.nodeIDs.enumerated() {
      var members = [JSONValue.Member(name: "id", value: .string(id))]
      members += values(of: graph.nodeAttributes, at: node, except: ["id"])
      text += (node == 0 ? "\n" : ",\n") + JSONPrinter.text(.object(members))
    }
    text += "],\n\"links\": ["
    for (position, tie) in graph.ties.enumerated() {
      var members = [
        JSONValue.Member(name: "source", value: .string(graph.nodeIDs[Int(tie.source)])),
        JSONValue.Member(name: "target", value: .string(graph.nodeIDs[Int(tie.target)])),
      ]
      if tie.weight != 1 {
        members.append(
          JSONValue.Member(name: "weight", value: .number(GraphNumber.text(tie.weight))))
      }
      members += values(
        of: graph.tieAttributes, at: position, except: ["source", "target", "weight"])
      text += (position == 0 ? "\n" : ",\n") + JSONPrinter.text(.object(members))
    }
    text += "]}\n"
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: graph))
  }

  /// The attributes of one node or tie, as values of their kind.
  static func values(
    of columns: [PlainGraph.AttributeColumn], at position: Int, except taken: Set<String>
  ) -> [JSONValue.Member] {
    columns.compactMap { column in
      guard !taken.contains(column.name), let text = column[position] else { return nil }
      let value: JSONValue =
        switch column.kind {
        case .text: .string(text)
        case .truth: .truth(["true", "1"].contains(text.lowercased()))
        case .number, .wholeNumber:
          Double(text).map { $0.isFinite ? JSONValue.number(number(text, $0)) : .string(text) }
            ?? .string(text)
        }
      return JSONValue.Member(name: column.name, value: value)
    }
  }

  /// The digits as they are, when JSON allows them; else the number written anew.
  private static func number(_ text: String, _ value: Double) -> String {
    text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) == nil
      ? GraphNumber.text(value) : text
  }
}
