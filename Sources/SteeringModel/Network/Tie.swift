extension SteeringNetwork {
  /// A tie between two actors: all reports of one pair and kind, taken together.
  public struct Tie: Hashable, Sendable {
    /// Where the tie starts; of a mutual tie, the actor that was named first.
    public var from: Actor.ID
    /// Where the tie ends.
    public var to: Actor.ID
    /// What the tie consists of.
    public var kind: TieKind
    /// Whether the tie goes both ways.
    public var isMutual: Bool
    /// The most frequent contact that a report states.
    public var frequency: Frequency?
    /// How frequent the tie was before the day of a snapshot; nil when nothing is known of it.
    public var formerFrequency: Frequency?
    /// The greatest strength, 1 to 5, that a report states.
    public var strength: Int?
    /// The first day that a report states.
    public var since: CalendarDate?
    /// The newest contact that a report states.
    public var lastContact: CalendarDate?
    /// How sure the tie is.
    public var confirmation: Confirmation
    /// Positions of the reports that assert the tie, in `SteeringNetwork.reports`.
    public var reports: [Int]
    /// Positions of the reports that say that there is no such tie.
    public var denials: [Int]

    /// Who has told of a tie.
    public enum Confirmation: Hashable, Sendable {
      /// Both ends told of it.
      case bothSides
      /// Only the one end told of it.
      case oneSide
      /// Somebody else told of it.
      case thirdParty
      /// The workbook does not say who told of it.
      case unstated
    }

    /// Whether the tie joins an actor to itself.
    public var isLoop: Bool { from == to }

    /// Whether the tie is at least fortnightly, or has strength 4 or 5.
    public var isStrong: Bool {
      if let frequency, frequency.days <= 14 { return true }
      return (strength ?? 0) >= 4
    }

    /// Whether the tie joins the two actors, in either direction.
    public func joins(_ one: Actor.ID, _ other: Actor.ID) -> Bool {
      (from == one && to == other) || (from == other && to == one)
    }

    /// The actor at the other end, or nil when the actor is at neither.
    public func other(than actor: Actor.ID) -> Actor.ID? {
      if from == actor { return to }
      return to == actor ? from : nil
    }

    /// Whether something can go along the tie from one actor to another.
    public func leads(from one: Actor.ID, to other: Actor.ID) -> Bool {
      (from == one && to == other) || (isMutual && from == other && to == one)
    }
  }

  /// How the ends of a tie stand to each other.
  public enum TieDimension: Hashable, Sendable {
    /// Same level, other sector.
    case horizontal
    /// Other level, same organisation or sector.
    case vertical
    /// Both level and sector differ; counts as vertical and is listed apart.
    case diagonal
    /// Same level, same sector.
    case `internal`
  }

  /// The dimension of a pair of actors, or nil when a level or a sector is not known.
  public func dimension(_ one: Actor.ID, _ other: Actor.ID) -> TieDimension? {
    let (left, right) = (self[one], self[other])
    return TieDimension(
      levels: (left.level, right.level), sectors: (left.sector, right.sector),
      sharesOrganisation: left.organisation != nil && left.organisation == right.organisation)
  }
}

extension SteeringNetwork.TieDimension {
  /// The dimension of a pair, or nil when a level is not known, or neither an organisation in common
  /// nor both sectors are.
  package init?(
    levels: (SteeringNetwork.Level?, SteeringNetwork.Level?),
    sectors: (SteeringNetwork.Sector?, SteeringNetwork.Sector?), sharesOrganisation: Bool
  ) {
    guard let left = levels.0, let right = levels.1 else { return nil }
    guard sectors.0 != nil && sectors.1 != nil || sharesOrganisation else { return nil }
    switch (left == right, sectors.0 == sectors.1 || sharesOrganisation) {
    case (true, true): self = .internal
    case (true, false): self = .horizontal
    case (false, true): self = .vertical
    case (false, false): self = .diagonal
    }
  }
}
