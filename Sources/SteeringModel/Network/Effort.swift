extension SteeringNetwork {
  /// An effort for one or more target groups, with an owner and partners.
  public struct Initiative: Hashable, Identifiable, Sendable {
    /// The position of the initiative among the initiatives of its network.
    public typealias ID = Handle<Initiative>

    /// The position of the initiative in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the name.
    public var key: String
    /// The name.
    public var name: String
    /// Who is responsible; the handbook wants exactly one.
    public var owners: [Party]
    /// Who takes part.
    public var partners: [Party]
    /// Whom the initiative is for.
    public var targetGroups: [TargetGroup.ID]
    /// What the initiative does; nil when not stated.
    public var activity: Activity?
    /// The goals that it serves.
    public var goals: [Goal.ID]
    /// Where it takes place.
    public var places: [String]
    /// How far it has come; nil when not stated.
    public var status: InitiativeStatus?
    /// When it runs.
    public var period: Period
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row that lists the initiative.
    public var row: SourceRow?

    package init(
      id: ID, key: String, name: String, owners: [Party] = [], partners: [Party] = [],
      targetGroups: [TargetGroup.ID] = [], activity: Activity? = nil, goals: [Goal.ID] = [],
      places: [String] = [], status: InitiativeStatus? = nil, period: Period = Period(),
      attributes: [Attribute] = [], row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.name = name
      self.owners = owners
      self.partners = partners
      self.targetGroups = targetGroups
      self.activity = activity
      self.goals = goals
      self.places = places
      self.status = status
      self.period = period
      self.attributes = attributes
      self.row = row
    }

    /// Whether the initiative has not ended.
    public var isCurrent: Bool { status != .ended }
  }

  /// A group of young people that initiatives are for; never a named young person.
  public struct TargetGroup: Hashable, Identifiable, Sendable {
    /// The position of the group among the target groups of its network.
    public typealias ID = Handle<TargetGroup>

    /// The position of the group in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the name.
    public var key: String
    /// The name.
    public var name: String
    /// The youngest age, in years; nil when not stated.
    public var ageFrom: Int?
    /// The oldest age, in years; nil when not stated.
    public var ageTo: Int?
    /// The number of young people; nil when not stated. Below 5 it is printed as "<5".
    public var size: Int?
    /// Where the group is.
    public var places: [String]
    /// A remark for the reader.
    public var note: String?
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row that lists the group.
    public var row: SourceRow?

    package init(
      id: ID, key: String, name: String, ageFrom: Int? = nil, ageTo: Int? = nil, size: Int? = nil,
      places: [String] = [], note: String? = nil, attributes: [Attribute] = [],
      row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.name = name
      self.ageFrom = ageFrom
      self.ageTo = ageTo
      self.size = size
      self.places = places
      self.note = note
      self.attributes = attributes
      self.row = row
    }
  }

  /// That an actor knows a target group.
  public struct Knowledge: Hashable, Sendable {
    /// Who knows the group.
    public var actor: Actor.ID
    /// The group.
    public var targetGroup: TargetGroup.ID
    /// Whether the actor knows it directly; nil when not stated.
    public var depth: KnowledgeDepth?
    /// Where the actor meets the group.
    public var places: [String]
    /// The row that states it.
    public var row: SourceRow?

    package init(
      actor: Actor.ID, targetGroup: TargetGroup.ID, depth: KnowledgeDepth? = nil,
      places: [String] = [], row: SourceRow? = nil
    ) {
      self.actor = actor
      self.targetGroup = targetGroup
      self.depth = depth
      self.places = places
      self.row = row
    }

    /// Whether the actor knows the group itself; an unstated depth counts as direct.
    public var isDirect: Bool { depth != .secondhand }
  }
}
