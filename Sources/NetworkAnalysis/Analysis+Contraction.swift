public import GraphKernel
public import SteeringModel

/// A graph in which several actors have become one node, so that a unit can be ranked as a whole.
///
/// Ties among the contracted actors disappear, and their ties to one other actor become one edge.
public struct ContractedGraph: Sendable {
  /// The graph; the first node is the contracted one, the others follow in the order of the actors.
  public let graph: Graph

  /// For each node, the actors that it stands for.
  public let actors: NodeValues<[SteeringNetwork.Actor.ID]>

  /// The node that the contracted actors have become.
  public var hub: Node { 0 }
}

extension Analysis {
  /// The graph of the selected ties with some actors contracted to its first node.
  ///
  /// Parallel edges become one, with their weights added. Without any actor to contract, the first
  /// node is an isolate that stands for nobody.
  ///
  /// - Complexity: O(actors + ties).
  public func graph(
    _ selection: TieSelection, contracting contracted: [SteeringNetwork.Actor.ID]
  ) -> ContractedGraph {
    let whole = graph(selection)
    var positions = [Node](repeating: 0, count: network.actors.count)
    var members = [contracted]
    let isContracted = Set(contracted)
    for actor in network.actors.map(\.id) where !isContracted.contains(actor) {
      positions[actor.index] = Node(members.count)
      members.append([actor])
    }
    let edges = whole.edges.map {
      Edge(positions[$0.source.index], positions[$0.target.index], weight: $0.weight)
    }
    do {
      let graph = try Graph(
        nodeCount: members.count, edges: edges.filter { !$0.isSelfLoop },
        direction: whole.direction)
      return ContractedGraph(
        graph: selection.weight == .none ? graph.unweighted() : graph,
        actors: NodeValues(members))
    } catch {
      preconditionFailure("The contraction of a valid graph is valid: \(error)")
    }
  }
}
