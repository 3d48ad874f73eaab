/// Which edges of a node count: those that leave it, those that enter it, or both.
///
/// In an undirected graph the three are the same.
public enum EdgeDirection: String, Hashable, Sendable, CaseIterable {
  /// Edges that enter the node.
  case `in`

  /// Edges that leave the node.
  case out

  /// Edges in either direction.
  case all
}

extension EdgeDirection {
  /// The direction that leads back.
  var reversed: EdgeDirection {
    switch self {
    case .in: .out
    case .out: .in
    case .all: .all
    }
  }
}
