/// How long an edge is when paths are measured.
public enum EdgeDistance: String, Hashable, Sendable, CaseIterable {
  /// Every edge counts one step; weights are ignored.
  case hops

  /// The weight is the length, such as the days between two contacts.
  case weight

  /// The length is 1 divided by the weight, so that strong ties are short.
  case inverseWeight
}

extension EdgeDistance {
  /// The length of each arc, nil when every arc counts one step.
  ///
  /// An edge of weight 0 is infinitely long by both weighted rules: no path crosses it. As a length
  /// it would make several nodes one, as a strength it is no tie.
  func lengths(of adjacency: Adjacency) -> [Double]? {
    guard self != .hops, let weights = adjacency.weights else { return nil }
    return weights.map { weight in
      guard weight > 0 else { return .infinity }
      return self == .weight ? weight : 1 / weight
    }
  }
}
