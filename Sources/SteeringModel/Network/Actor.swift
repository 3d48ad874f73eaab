extension SteeringNetwork {
  /// A person, post or unit that takes part in the network. A young person is never an actor.
  public struct Actor: Hashable, Identifiable, Sendable {
    /// The position of the actor among the actors of its network.
    public typealias ID = Handle<Actor>

    /// The position of the actor in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the name.
    public var key: String
    /// The name of the person, post or unit.
    public var name: String
    /// The organisation, or nil when none is stated.
    public var organisation: Organisation.ID?
    /// The sector, the organisation's where the actor states none; nil when neither does.
    public var sector: Sector?
    /// The level, or nil when it is not stated.
    public var level: Level?
    /// The roles, in the order of the vocabulary.
    public var roles: [Role]
    /// Whether the actor is a person, a post or a unit; nil when not stated.
    public var kind: ActorKind?
    /// Whether the actor works in the area; nil when not stated.
    public var isLocal: Bool?
    /// Whether the actor can decide; nil when not stated.
    public var decides: Bool?
    /// Whether the actor stands centrally or locally in its organisation; nil when not stated.
    public var rank: Rank?
    /// When the actor is part of the network.
    public var presence: Period
    /// Since when the present holder has the post.
    public var holderSince: CalendarDate?
    /// The circle that the workbook states, which overrides the one that seats give.
    public var statedCircle: Circle?
    /// Whether the actor was interviewed; nil when not stated.
    public var interviewed: Bool?
    /// A remark for the reader.
    public var note: String?
    /// Whether the actor has a row of its own; an unlisted actor is only named by others.
    public var isListed: Bool
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row that lists the actor, or the first that names it.
    public var row: SourceRow?

    package init(
      id: ID, key: String, name: String, organisation: Organisation.ID? = nil,
      sector: Sector? = nil, level: Level? = nil, roles: [Role] = [], kind: ActorKind? = nil,
      isLocal: Bool? = nil, decides: Bool? = nil, rank: Rank? = nil, presence: Period = Period(),
      holderSince: CalendarDate? = nil, statedCircle: Circle? = nil, interviewed: Bool? = nil,
      note: String? = nil, isListed: Bool = true, attributes: [Attribute] = [],
      row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.name = name
      self.organisation = organisation
      self.sector = sector
      self.level = level
      self.roles = roles
      self.kind = kind
      self.isLocal = isLocal
      self.decides = decides
      self.rank = rank
      self.presence = presence
      self.holderSince = holderSince
      self.statedCircle = statedCircle
      self.interviewed = interviewed
      self.note = note
      self.isListed = isListed
      self.attributes = attributes
      self.row = row
    }

    /// Whether the actor has a role.
    public func has(_ role: Role) -> Bool { roles.contains(role) }

    /// Whether the actor belongs to the hotspot unit: its chief or one of its staff.
    public var isInUnit: Bool { has(.hotspotChief) || has(.hotspotStaff) }

    /// Whether the actor can decide: by level, by statement or by role.
    public var isDecisionMaker: Bool {
      level == .leadership || decides == true || has(.decisionMaker) || has(.director)
    }
  }
}
