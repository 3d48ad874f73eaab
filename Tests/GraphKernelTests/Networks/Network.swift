import GraphKernel

/// A named network, written as one row a node: `Medici: Barbadori Ridolfi`.
struct Network: Sendable {
  let names: [String]
  let graph: Graph

  init(names: String, _ direction: Graph.Direction, _ rows: String) {
    self.init(names.split(whereSeparator: \.isWhitespace).map(String.init), direction, rows)
  }

  init(numbered count: Int, _ direction: Graph.Direction, _ rows: String) {
    self.init((1...count).map { String($0) }, direction, rows)
  }

  private init(_ names: [String], _ direction: Graph.Direction, _ rows: String) {
    let positions = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    let node = { (name: Substring) in
      guard let position = positions[String(name)] else { fatalError("No node \(name)") }
      return Node(position)
    }
    var edges: [Edge] = []
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: ":")
      for target in parts[1].split(separator: " ") {
        edges.append(Edge(node(parts[0].drop { $0 == " " }), node(target)))
      }
    }
    self.names = names
    do {
      graph = try Graph(nodeCount: names.count, edges: edges, direction: direction)
    } catch {
      fatalError("\(error)")
    }
  }

  /// The node of a name.
  subscript(name: String) -> Node {
    guard let position = names.firstIndex(of: name) else { fatalError("No node \(name)") }
    return Node(position)
  }

  /// The nodes of some names.
  func nodes(_ list: String) -> [Node] { list.split(separator: " ").map { self[String($0)] } }

  /// The names of nodes, in their order.
  func names(_ nodes: some Sequence<Node>) -> [String] { nodes.map { names[$0.index] } }

  /// The network without one node.
  func without(_ name: String) -> Graph { graph.removing(nodes: [self[name]]).graph }
}
