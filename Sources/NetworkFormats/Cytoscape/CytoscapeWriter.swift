/// Writes Cytoscape's JSON.
enum CytoscapeWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .weights, .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    var nodes: [String] = []
    for (node, id) in graph.nodeIDs.enumerated() {
      var members = [JSONValue.Member(name: "id", value: .string(id))]
      members += NodeLinkWriter.values(of: graph.nodeAttributes, at: node, except: ["id"])
      nodes.append(element(members))
    }
    var edges: [String] = []
    for (position, tie) in graph.ties.enumerated() {
      var members = [
        JSONValue.Member(name: "source", value: .string(graph.nodeIDs[Int(tie.source)])),
        JSONValue.Member(name: "target", value: .string(graph.nodeIDs[Int(tie.target)])),
      ]
      if tie.weight != 1 {
        members.append(
          JSONValue.Member(name: "weight", value: .number(GraphNumber.text(tie.weight))))
      }
      members += NodeLinkWriter.values(
        of: graph.tieAttributes, at: position, except: ["source", "target", "weight"])
      edges.append(element(members))
    }
    let name = graph.name.map { "\"name\": \(JSONPrinter.quoted($0)), " } ?? ""
    let text = """
      {"data": {\(name)"directed": \(graph.isDirected)},
      "elements": {"nodes": [
      \(nodes.joined(separator: ",\n"))],
      "edges": [
      \(edges.joined(separator: ",\n"))]}}

      """
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: graph))
  }

  private static func element(_ members: [JSONValue.Member]) -> String {
    JSONPrinter.text(.object([JSONValue.Member(name: "data", value: .object(members))]))
  }
}
