/// Being tied to those who are well tied themselves: the dominant eigenvector of the graph.
///
/// A node's value is proportional to the sum of its neighbors' values, in-neighbors when directed,
/// times the weights of the ties. Unit Euclidean length, not negative. In a graph of several
/// components only the one with the largest eigenvalue has values above 0, of equal ones the first.
/// Nil for every node when there is no cycle to feed on: a graph without edges, a directed graph
/// without cycles. Bonacich (1972).
///
/// - Throws: ``DidNotConverge`` when a directed graph has no single dominant direction.
/// - Complexity: O(m) a round.
public struct Eigenvector: NodeMeasure {
  /// The stable name of the measure.
  public static let id = "eigenvector"

  /// The value of each node.
  public func values(on graph: Graph) throws(DidNotConverge) -> NodeValues<Double?> {
    let vector = try graph.isDirected ? directed(graph) : undirected(graph)
    guard let vector else { return NodeValues(repeating: nil, count: graph.nodeCount) }
    return NodeValues(vector.map { $0 })
  }

  private func undirected(_ graph: Graph) throws(DidNotConverge) -> [Double]? {
    var dominant: (value: Double, nodes: NodeValues<Node>, vector: [Double])?
    for group in graph.components().groups {
      let part = graph.subgraph(of: group)
      let arcs = part.graph.outgoing
      guard arcs.arcCount > 0 else { continue }
      let start = arcs.product(with: [Double](repeating: 1, count: group.count)).map { 1 + $0 }
      let found = try DominantEigenvector(start: start, product: arcs.product(with:))
      guard found.value > 0, found.value > (dominant?.value ?? 0) * (1 + 1e-12) else { continue }
      dominant = (found.value, part.originals, found.vector)
    }
    guard let dominant else { return nil }
    var vector = [Double](repeating: 0, count: graph.nodeCount)
    for (node, value) in zip(dominant.nodes, dominant.vector) {
      // Perron's vector is positive; a sign here can only be rounding.
      vector[node.index] = max(0, value)
    }
    return Self.unit(vector)
  }

  private func directed(_ graph: Graph) throws(DidNotConverge) -> [Double]? {
    let radius = graph.spectralRadius()
    guard radius > 0 else { return nil }
    // The shift keeps the values of a cycle from chasing each other.
    let shift = radius / 2
    var vector = Self.unit([Double](repeating: 1, count: graph.nodeCount))
    let limit = 100_000
    var change = Double.infinity
    for _ in 0..<limit {
      let image = graph.incoming.product(with: vector)
      let next = Self.unit(zip(image, vector).map { $0 + shift * $1 })
      change = zip(next, vector).reduce(0) { max($0, abs($1.0 - $1.1)) }
      vector = next
      if change < 1e-15 { return vector }
    }
    guard change < 1e-12 else { throw DidNotConverge(iterations: limit, residual: change) }
    return vector
  }

  private static func unit(_ vector: [Double]) -> [Double] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return vector.map { $0 / length }
  }
}

extension NodeMeasure where Self == Eigenvector {
  /// Being tied to those who are well tied themselves.
  public static func eigenvector() -> Self { Eigenvector() }
}
