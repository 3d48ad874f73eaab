/// A directed graph with each strong component shrunk to one node: it has no cycles.
public struct Condensation: Hashable, Sendable {
  /// The graph of components. Its node i is group i of ``components``; the weight of an edge is the
  /// sum of the weights between the two.
  public let graph: Graph

  /// The strong component of each node.
  public let components: Partition
}

extension Graph {
  /// The graph of strong components.
  ///
  /// An undirected graph becomes one node for each component, without edges.
  ///
  /// - Complexity: O(n + m).
  public func condensation() -> Condensation {
    let components = strongComponents()
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var weights: [Double]? = isWeighted ? [] : nil
    for node in 0..<nodeCount {
      for arc in outgoing.arcs(of: node) {
        let source = components.groupIndices[node]
        let target = components.groupIndices[Int(outgoing.targets[arc])]
        guard source != target else { continue }
        sources.append(UInt32(source))
        targets.append(UInt32(target))
        weights?.append(outgoing.weight(arc))
      }
    }
    let arcs = Adjacency(
      nodeCount: components.groupCount, sources: sources, targets: targets, weights: weights
    ).merged(.merge)
    let graph = Graph(direction: direction, outgoing: arcs, incoming: arcs.transposed())
    return Condensation(graph: graph, components: components)
  }
}
