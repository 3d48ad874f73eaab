public import SteeringModel

/// Which ties of a network make up a graph, and what they weigh.
public struct TieSelection: Hashable, Sendable {
  /// What a tie weighs in the graph.
  public enum Weight: Hashable, Sendable {
    /// Every tie weighs 1.
    case none
    /// Contacts a year: 365 divided by the days between two contacts.
    case frequency
    /// The stated strength, 1 to 5.
    case strength
  }

  /// The kinds of ties that count.
  public var kinds: Set<SteeringNetwork.TieKind>
  /// What a tie weighs.
  public var weight: Weight
  /// Whether the graph keeps the direction of directed ties; a mutual tie then goes both ways.
  public var isDirected: Bool
  /// Whether only ties count that both sides have told of.
  public var confirmedOnly: Bool

  /// Creates a selection.
  public init(
    kinds: Set<SteeringNetwork.TieKind>, weight: Weight = .none, isDirected: Bool = false,
    confirmedOnly: Bool = false
  ) {
    self.kinds = kinds
    self.weight = weight
    self.isDirected = isDirected
    self.confirmedOnly = confirmedOnly
  }

  /// What the rules mean by a tie without more: every kind but conflict and backing.
  public static let tie = TieSelection(
    kinds: Set(SteeringNetwork.TieKind.allCases).subtracting([.conflict, .backing]))

  /// The kinds that coordinate work: a bare contact does not.
  public static let coordination = TieSelection(kinds: [.coordination, .information, .referral])

  /// The kinds along which a signal travels to a decision, in their direction.
  public static let signal = TieSelection(
    kinds: [.contact, .information, .coordination, .referral, .reporting], isDirected: true)
}
