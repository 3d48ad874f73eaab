/// What becomes of several edges between the same two nodes.
public enum ParallelEdges: Hashable, Sendable, CaseIterable {
  /// They become one edge, and their weights are added.
  case merge

  /// They stay apart: a multigraph, in which each counts as a path of its own.
  case keep

  /// They become one edge with the smallest of their weights, which suits lengths.
  case smallest

  /// They become one edge with the largest of their weights.
  case largest
}
