/// Writes GEXF 1.3.
enum GEXFWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .weights, .mixedDirections, .undirectedTies, .parallelTies,
  ]

  /// The attributes that GEXF has places of its own for.
  private static let nodePlaces = ["label", "pid"]
  private static let tiePlaces = ["id", "label", "kind"]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    let nodes = graph.nodeAttributes.enumerated().filter { !nodePlaces.contains($1.name) }
    let ties = graph.tieAttributes.enumerated().filter { !tiePlaces.contains($1.name) }
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
        <graph defaultedgetype="\(graph.isDirected ? "directed" : "undirected")">

      """
    text += declarations("node", nodes.map { ($0.offset, $0.element) })
    text += declarations("edge", ties.map { ($0.offset, $0.element) })
    text += "    <nodes>\n"
    let ids = graph.nodeIDs.map(XMLWriting.escaped)
    for (node, id) in ids.enumerated() {
      var attributes = "id=\"\(id)\""
      for column in graph.nodeAttributes where nodePlaces.contains(column.name) {
        if let value = column[node] {
          attributes += " \(column.name)=\"\(XMLWriting.escaped(value))\""
        }
      }
      text += element(
        "node", attributes,
        nodes.compactMap { pair in pair.element[node].map { (pair.offset, $0) } })
    }
    text += "    </nodes>\n    <edges>\n"
    for (position, tie) in graph.ties.enumerated() {
      var attributes = "source=\"\(ids[Int(tie.source)])\" target=\"\(ids[Int(tie.target)])\""
      for column in graph.tieAttributes where tiePlaces.contains(column.name) {
        if let value = column[position] {
          attributes += " \(column.name)=\"\(XMLWriting.escaped(value))\""
        }
      }
      if tie.weight != 1 { attributes += " weight=\"\(GraphNumber.text(tie.weight))\"" }
      let isDirected = graph.isDirected(tie: position)
      if isDirected != graph.isDirected {
        attributes += " type=\"\(isDirected ? "directed" : "undirected")\""
      }
      text += element(
        "edge", attributes,
        ties.compactMap { pair in pair.element[position].map { (pair.offset, $0) } })
    }
    text += "    </edges>\n  </graph>\n</gexf>\n"
    return WrittenGraph(bytes: Array(text.utf8), losses: features.losses(of: graph))
  }

  private static func declarations(
    _ domain: String, _ columns: [(Int, PlainGraph.AttributeColumn)]
  ) -> String {
    guard !columns.isEmpty else { return "" }
    var text = "    <attributes class=\"\(domain)\">\n"
    for (position, column) in columns {
      let type =
        switch column.kind {
        case .text: "string"
        case .number: "double"
        case .wholeNumber: "long"
        case .truth: "boolean"
        }
      text += "      <attribute id=\"\(position)\" title=\"\(XMLWriting.escaped(column.name))\""
      text += " type=\"\(type)\"/>\n"
    }
    return text + "    </attributes>\n"
  }

  private static func element(
    _ name: String, _ attributes: String, _ values: [(Int, String)]
  ) -> String {
    guard !values.isEmpty else { return "      <\(name) \(attributes)/>\n" }
    let inner = values.map { position, value in
      "<attvalue for=\"\(position)\" value=\"\(XMLWriting.escaped(value))\"/>"
    }
    return "      <\(name) \(attributes)><attvalues>\(inner.joined())</attvalues></\(name)>\n"
  }
}
