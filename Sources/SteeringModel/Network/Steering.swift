extension SteeringNetwork {
  /// That somebody has given somebody a task or an authority.
  public struct Mandate: Hashable, Sendable {
    /// Who gave it.
    public var issuers: [Party]
    /// Who has it.
    public var holders: [Party]
    /// What it is for; nil when not stated.
    public var scope: MandateScope?
    /// The initiatives that it covers; empty means all.
    public var covers: [Initiative.ID]
    /// Who has been told of it.
    public var announcedTo: [Party]
    /// When it was given; nil when not stated.
    public var date: CalendarDate?
    /// The row that states it.
    public var row: SourceRow?

    package init(
      issuers: [Party], holders: [Party], scope: MandateScope? = nil,
      covers: [Initiative.ID] = [], announcedTo: [Party] = [], date: CalendarDate? = nil,
      row: SourceRow? = nil
    ) {
      self.issuers = issuers
      self.holders = holders
      self.scope = scope
      self.covers = covers
      self.announcedTo = announcedTo
      self.date = date
      self.row = row
    }
  }

  /// What the effort is to reach.
  public struct Goal: Hashable, Identifiable, Sendable {
    /// The position of the goal among the goals of its network.
    public typealias ID = Handle<Goal>

    /// The position of the goal in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the text.
    public var key: String
    /// The wording.
    public var text: String
    /// Who set it.
    public var setBy: [Party]
    /// The strategy of the municipality that it belongs to; nil when not stated.
    public var strategy: String?
    /// When it was set; nil when not stated.
    public var date: CalendarDate?
    /// The row that states it.
    public var row: SourceRow?

    package init(
      id: ID, key: String, text: String, setBy: [Party] = [], strategy: String? = nil,
      date: CalendarDate? = nil, row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.text = text
      self.setBy = setBy
      self.strategy = strategy
      self.date = date
      self.row = row
    }
  }

  /// What parties have agreed.
  public struct Agreement: Hashable, Identifiable, Sendable {
    /// The position of the agreement among the agreements of its network.
    public typealias ID = Handle<Agreement>

    /// The position of the agreement in its network.
    public var id: ID
    /// The stable identifier: the workbook's `id`, else the text.
    public var key: String
    /// The wording.
    public var text: String
    /// Who has agreed.
    public var parties: [Party]
    /// Who sees to it.
    public var owners: [Party]
    /// When it is due; nil when not stated.
    public var due: CalendarDate?
    /// Who follows it up.
    public var followedUpBy: [Party]
    /// How far it has come; nil when not stated.
    public var status: AgreementStatus?
    /// What it is about; nil when not stated.
    public var kind: AgreementKind?
    /// The initiatives that it concerns.
    public var initiatives: [Initiative.ID]
    /// When it was made; nil when not stated.
    public var date: CalendarDate?
    /// The row that states it.
    public var row: SourceRow?

    package init(
      id: ID, key: String, text: String, parties: [Party] = [], owners: [Party] = [],
      due: CalendarDate? = nil, followedUpBy: [Party] = [], status: AgreementStatus? = nil,
      kind: AgreementKind? = nil, initiatives: [Initiative.ID] = [], date: CalendarDate? = nil,
      row: SourceRow? = nil
    ) {
      self.id = id
      self.key = key
      self.text = text
      self.parties = parties
      self.owners = owners
      self.due = due
      self.followedUpBy = followedUpBy
      self.status = status
      self.kind = kind
      self.initiatives = initiatives
      self.date = date
      self.row = row
    }

    /// Whether the agreement is neither done nor dropped.
    public var isOpen: Bool { status == nil || status == .open }
  }

  /// That a rule, or one finding of it, is set aside with a reason.
  public struct Waiver: Hashable, Sendable {
    /// The id of the rule, such as `STG-04`.
    public var rule: String
    /// Why.
    public var reason: String
    /// The key or name of what the waiver concerns; nil sets the whole rule aside.
    public var subject: String?
    /// Who decided it.
    public var by: String?
    /// When; nil when not stated.
    public var date: CalendarDate?
    /// The row that states it.
    public var row: SourceRow?

    package init(
      rule: String, reason: String, subject: String? = nil, by: String? = nil,
      date: CalendarDate? = nil, row: SourceRow? = nil
    ) {
      self.rule = rule
      self.reason = reason
      self.subject = subject
      self.by = by
      self.date = date
      self.row = row
    }
  }

  /// One figure of a series, such as charges per 1,000 aged 15 to 18.
  public struct Indicator: Hashable, Sendable {
    /// Whose figure it is.
    public var series: IndicatorSeries
    /// What it measures, or which area of comparison it belongs to; nil when not stated.
    public var name: String?
    /// The year.
    public var year: Int
    /// The rate per 1,000.
    public var value: Double
    /// The number of cases behind the rate; nil when not stated.
    public var count: Double?
    /// The number of people behind the rate; nil when not stated.
    public var population: Double?
    /// The row that states it.
    public var row: SourceRow?

    package init(
      series: IndicatorSeries, name: String? = nil, year: Int, value: Double,
      count: Double? = nil, population: Double? = nil, row: SourceRow? = nil
    ) {
      self.series = series
      self.name = name
      self.year = year
      self.value = value
      self.count = count
      self.population = population
      self.row = row
    }
  }
}
