extension SteeringNetwork {
  /// An organisation whose people take part in the network.
  public struct Organisation: Hashable, Identifiable, Sendable {
    /// The position of the organisation among the organisations of its network.
    public typealias ID = Handle<Organisation>

    /// The position of the organisation in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the name.
    public var key: String
    /// The name.
    public var name: String
    /// The sector, or nil when not stated.
    public var sector: Sector?
    /// Who the organisation belongs to, or nil when not stated.
    public var kind: OrganisationKind?
    /// The place in the handbook's list of actors, or nil when not stated.
    public var category: ActorCategory?
    /// Whether the `organisations` sheet lists it; else it is only named by an actor.
    public var isListed: Bool
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row that lists the organisation, or the first that names it.
    public var row: SourceRow?

    package init(
      id: ID, key: String, name: String, sector: Sector? = nil, kind: OrganisationKind? = nil,
      category: ActorCategory? = nil, isListed: Bool = true, attributes: [Attribute] = [],
      row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.name = name
      self.sector = sector
      self.kind = kind
      self.category = category
      self.isListed = isListed
      self.attributes = attributes
      self.row = row
    }
  }
}
