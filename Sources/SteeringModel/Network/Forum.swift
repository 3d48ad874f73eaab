extension SteeringNetwork {
  /// A place where actors meet: steering group, Task Force, partner forum and others.
  public struct Forum: Hashable, Identifiable, Sendable {
    /// The position of the forum among the fora of its network.
    public typealias ID = Handle<Forum>

    /// The position of the forum in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the name.
    public var key: String
    /// The name.
    public var name: String
    /// What the forum is for; nil when not stated.
    public var kind: ForumKind?
    /// Whether the forum decides; nil when not stated.
    public var decides: Bool?
    /// Who calls the meetings.
    public var convenors: [Party]
    /// The meetings in a year, above 0; nil when not stated.
    public var meetingsPerYear: Double?
    /// The last meeting; nil when not stated.
    public var lastMeeting: CalendarDate?
    /// When the forum exists.
    public var existence: Period
    /// A remark for the reader.
    public var note: String?
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row that lists the forum.
    public var row: SourceRow?

    package init(
      id: ID, key: String, name: String, kind: ForumKind? = nil, decides: Bool? = nil,
      convenors: [Party] = [], meetingsPerYear: Double? = nil, lastMeeting: CalendarDate? = nil,
      existence: Period = Period(), note: String? = nil, attributes: [Attribute] = [],
      row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.name = name
      self.kind = kind
      self.decides = decides
      self.convenors = convenors
      self.meetingsPerYear = meetingsPerYear
      self.lastMeeting = lastMeeting
      self.existence = existence
      self.note = note
      self.attributes = attributes
      self.row = row
    }

    /// The days between two meetings: 365 divided by the meetings in a year.
    public var interval: Double? { meetingsPerYear.map { 365 / $0 } }
  }

  /// The place of one actor in one forum.
  public struct Seat: Hashable, Sendable {
    /// The forum.
    public var forum: Forum.ID
    /// The actor.
    public var actor: Actor.ID
    /// What the actor is in the forum; nil when not stated.
    public var role: SeatRole?
    /// The share of meetings attended, from 0 to 1; nil when not stated.
    public var attendance: Double?
    /// When the actor has the seat.
    public var period: Period
    /// The row that states the seat.
    public var row: SourceRow?

    package init(
      forum: Forum.ID, actor: Actor.ID, role: SeatRole? = nil, attendance: Double? = nil,
      period: Period = Period(), row: SourceRow? = nil
    ) {
      self.forum = forum
      self.actor = actor
      self.role = role
      self.attendance = attendance
      self.period = period
      self.row = row
    }
  }
}
