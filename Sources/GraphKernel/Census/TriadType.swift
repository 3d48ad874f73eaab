/// The sixteen ways in which three nodes can be tied, directions counted.
///
/// The raw value is the name by Holland and Leinhardt (1970): the numbers of mutual, asymmetric and
/// null pairs, and a letter for down, up, cyclic or transitive where the numbers do not tell.
public enum TriadType: String, Hashable, Sendable, CaseIterable {
  /// No edges.
  case empty = "003"
  /// One edge.
  case oneEdge = "012"
  /// One mutual tie.
  case oneMutual = "102"
  /// One node points at both others.
  case outStar = "021D"
  /// Both others point at one node.
  case inStar = "021U"
  /// A chain of two edges.
  case chain = "021C"
  /// A mutual tie, and an edge into it from the third.
  case mutualIn = "111D"
  /// A mutual tie, and an edge out of it to the third.
  case mutualOut = "111U"
  /// Three edges, of which one goes the way of the other two.
  case transitive = "030T"
  /// Three edges in a ring.
  case ring = "030C"
  /// Two mutual ties.
  case twoMutual = "201"
  /// A mutual tie whose ends are both pointed at by the third.
  case mutualFromThird = "120D"
  /// A mutual tie whose ends both point at the third.
  case mutualToThird = "120U"
  /// A mutual tie, with a chain through the third.
  case mutualChain = "120C"
  /// Two mutual ties and one edge.
  case twoMutualOneEdge = "210"
  /// Three mutual ties.
  case complete = "300"

  /// The type of three nodes, from which of their six edges are there.
  ///
  /// - Parameter hasEdge: whether an edge leads from the first to the second of 0, 1 and 2.
  init(_ hasEdge: (Int, Int) -> Bool) {
    var mutual: [(Int, Int)] = []
    var oneWay: [(source: Int, target: Int)] = []
    for (first, second) in [(0, 1), (0, 2), (1, 2)] {
      switch (hasEdge(first, second), hasEdge(second, first)) {
      case (true, true): mutual.append((first, second))
      case (true, false): oneWay.append((first, second))
      case (false, true): oneWay.append((second, first))
      case (false, false): break
      }
    }
    let sources = Set(oneWay.map(\.source)).count
    let targets = Set(oneWay.map(\.target)).count
    let third = mutual.first.map { 3 - $0.0 - $0.1 }
    switch (mutual.count, oneWay.count) {
    case (0, 0): self = .empty
    case (0, 1): self = .oneEdge
    case (1, 0): self = .oneMutual
    case (0, 2): self = sources == 1 ? .outStar : targets == 1 ? .inStar : .chain
    case (1, 1): self = oneWay[0].source == third ? .mutualIn : .mutualOut
    case (0, _): self = sources == 3 ? .ring : .transitive
    case (2, 0): self = .twoMutual
    case (1, _):
      self = sources == 1 ? .mutualFromThird : targets == 1 ? .mutualToThird : .mutualChain
    case (2, _): self = .twoMutualOneEdge
    default: self = .complete
    }
  }
}
