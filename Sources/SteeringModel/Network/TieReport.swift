extension SteeringNetwork {
  /// One row of the `ties` sheet: what somebody said of a tie.
  public struct TieReport: Hashable, Sendable {
    /// Where the tie starts.
    public var from: Party
    /// Where the tie ends.
    public var to: Party
    /// What the tie consists of.
    public var kind: TieKind
    /// Whether the tie goes both ways.
    public var isMutual: Bool
    /// How often the two are in contact; nil when not stated.
    public var frequency: Frequency?
    /// How often the two were in contact before the day of a snapshot, as the last ended row of the
    /// pair and kind states it; nil when there is none, and in a network that is no snapshot.
    public var formerFrequency: Frequency?
    /// The strength from 1 to 5; 0 says that there is no tie; nil when not stated.
    public var strength: Int?
    /// Who told of the tie; nil when not stated.
    public var reporter: Reporter?
    /// When the tie exists.
    public var period: Period
    /// The last contact; nil when not stated.
    public var lastContact: CalendarDate?
    /// A remark for the reader.
    public var note: String?
    /// The columns that Spind does not know.
    public var attributes: [Attribute]
    /// The row of the report.
    public var row: SourceRow?

    package init(
      from: Party, to: Party, kind: TieKind = .contact, isMutual: Bool? = nil,
      frequency: Frequency? = nil, formerFrequency: Frequency? = nil, strength: Int? = nil,
      reporter: Reporter? = nil, period: Period = Period(), lastContact: CalendarDate? = nil,
      note: String? = nil, attributes: [Attribute] = [], row: SourceRow? = nil
    ) {
      self.from = from
      self.to = to
      self.kind = kind
      self.isMutual = isMutual ?? kind.isMutualByDefault
      self.frequency = frequency
      self.formerFrequency = formerFrequency
      self.strength = strength
      self.reporter = reporter
      self.period = period
      self.lastContact = lastContact
      self.note = note
      self.attributes = attributes
      self.row = row
    }

    /// Whether the report says that there is no such tie.
    public var isDenial: Bool { strength == 0 }
  }
}
