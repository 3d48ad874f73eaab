/// A part of a graph, with the nodes that it was made of.
public struct Subgraph: Hashable, Sendable {
  /// The part as a graph of its own, whose nodes are counted from 0.
  public let graph: Graph

  /// For each node of ``graph``, the node of the whole.
  public let originals: NodeValues<Node>

  private let positions: NodeValues<Node?>

  init(graph: Graph, originals: [Node], positions: [Node?]) {
    self.graph = graph
    self.originals = NodeValues(originals)
    self.positions = NodeValues(positions)
  }

  /// The node of the whole that a node of the part stands for.
  public func original(of node: Node) -> Node { originals[node] }

  /// The node of the part that stands for a node of the whole; nil when it was left out.
  public func node(for original: Node) -> Node? { positions[original] }
}
