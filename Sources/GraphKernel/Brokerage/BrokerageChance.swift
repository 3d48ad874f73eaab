/// How much brokerage chance alone gives, when every edge is there with the same probability.
///
/// The mean and the variance follow from the density d and the sizes of the groups (Gould and
/// Fernandez, 1989). One pair is brokered with probability `d² (1 - d)`. Two pairs that share their
/// first or their second node also share one edge, and so vary together by `d³ (1 - d)³`; all other
/// pairs are independent.
struct BrokerageChance: Hashable, Sendable {
  private let density: Double?
  private let sizes: [Double]
  private let isDirected: Bool

  init(_ graph: Graph, groups: Partition) {
    self.density = graph.value(of: .density())
    self.sizes = groups.sizes.map { Double($0) }
    self.isDirected = graph.isDirected
  }

  func mean(_ role: BrokerageRole, of group: Int) -> Double? {
    density.map { $0 * $0 * (1 - $0) * pairs(role, of: group).count }
  }

  func variance(_ role: BrokerageRole, of group: Int) -> Double? {
    guard let density else { return nil }
    let pairs = pairs(role, of: group)
    let alone = density * density * (1 - density)
    let together = density * alone * (1 - density) * (1 - density)
    let isSymmetric = role != .gatekeeper && role != .representative
    if !isDirected, isSymmetric {
      // Both directions of a pair are one tie, so the number is twice that of unordered pairs.
      return 4 * (pairs.count / 2 * alone * (1 - alone) + pairs.sharing / 2 * together)
    }
    return pairs.count * alone * (1 - alone) + pairs.sharing * together
  }

  /// The ordered pairs that a role could broker, and the ordered couples of such pairs with the same
  /// first or the same second node.
  private func pairs(_ role: BrokerageRole, of group: Int) -> (count: Double, sharing: Double) {
    let inside = sizes[group] - 1
    let outside = sizes.reduce(0, +) - sizes[group]
    switch role {
    case .coordinator:
      return (inside * (inside - 1), 2 * inside * (inside - 1) * (inside - 2))
    case .gatekeeper, .representative:
      return (
        inside * outside, inside * outside * (outside - 1) + outside * inside * (inside - 1)
      )
    case .itinerant:
      return others(than: group).reduce((0, 0)) { sum, size in
        (sum.0 + size * (size - 1), sum.1 + 2 * size * (size - 1) * (size - 2))
      }
    case .liaison:
      return others(than: group).reduce((0, 0)) { sum, size in
        let rest = outside - size
        return (sum.0 + size * rest, sum.1 + 2 * size * rest * (rest - 1))
      }
    }
  }

  private func others(than group: Int) -> [Double] {
    sizes.indices.filter { $0 != group }.map { sizes[$0] }
  }
}
