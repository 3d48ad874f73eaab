import SteeringModel

/// Writes GraphML, which holds everything that a graph can have but two modes.
enum GraphMLWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .graphAttributes, .weights, .mixedDirections,
    .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">

      """
    for (position, column) in graph.nodeAttributes.enumerated() {
      text += key("n\(position)", "node", column.name, column.kind)
    }
    for (position, column) in graph.tieAttributes.enumerated() where column.name != "id" {
      text += key("e\(position)", "edge", column.name, column.kind)
    }
    for (position, attribute) in graph.graphAttributes.enumerated() {
      text += key("g\(position)", "graph", attribute.name, .text)
    }
    let isWeighted = graph.ties.contains { $0.weight != 1 }
    if isWeighted { text += key("weight", "edge", "weight", .number) }
    let name = graph.name.map { " id=\"\(XMLWriting.escaped($0))\"" } ?? ""
    text += "  <graph\(name) edgedefault=\"\(graph.isDirected ? "directed" : "undirected")\">\n"
    for (position, attribute) in graph.graphAttributes.enumerated() {
      text += "    " + data("g\(position)", attribute.value) + "\n"
    }
    let ids = graph.nodeIDs.map(XMLWriting.escaped)
    for (node, id) in ids.enumerated() {
      let values = graph.nodeAttributes.enumerated().compactMap { position, column in
        column[node].map { data("n\(position)", $0) }
      }
      text += element("node", "id=\"\(id)\"", values)
    }
    let tieIDs = graph.tieAttributes.first { $0.name == "id" }
    for (position, tie) in graph.ties.enumerated() {
      var values = graph.tieAttributes.enumerated().compactMap { column, attribute in
        attribute.name == "id" ? nil : attribute[position].map { data("e\(column)", $0) }
      }
      if isWeighted { values.append(data("weight", GraphNumber.text(tie.weight))) }
      var attributes = tieIDs?[position].map { "id=\"\(XMLWriting.escaped($0))\" " } ?? ""
      attributes += "source=\"\(ids[Int(tie.source)])\" target=\"\(ids[Int(tie.target)])\""
      let isDirected = graph.isDirected(tie: position)
      if isDirected != graph.isDirected { attributes += " directed=\"\(isDirected)\"" }
      text += element("edge", attributes, values)
    }
    text += "  </graph>\n</graphml>\n"
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: graph))
  }

  private static func key(
    _ id: String, _ domain: String, _ name: String, _ kind: PlainGraph.AttributeColumn.Kind
  ) -> String {
    let type =
      switch kind {
      case .text: "string"
      case .number: "double"
      case .wholeNumber: "long"
      case .truth: "boolean"
      }
    return "  <key id=\"\(id)\" for=\"\(domain)\" attr.name=\"\(XMLWriting.escaped(name))\""
      + " attr.type=\"\(type)\"/>\n"
  }

  private static func data(_ key: String, _ value: String) -> String {
    "<data key=\"\(key)\">\(XMLWriting.escaped(value))</data>"
  }

  private static func element(_ name: String, _ attributes: String, _ values: [String]) -> String {
    values.isEmpty
      ? "    <\(name) \(attributes)/>\n"
      : "    <\(name) \(attributes)>\(values.joined())</\(name)>\n"
  }
}
