public import Localization

extension SteeringNetwork {
  /// The housing area and how it is to be read.
  public struct Area: Hashable, Sendable {
    /// The name of the area.
    public var name: String
    /// The municipality; nil when not stated.
    public var municipality: String?
    /// The date that the workbook describes; nil when not stated.
    public var date: CalendarDate?
    /// The language of the area's reports; nil when not stated.
    public var language: Language?
    /// The core sectors that the area names; empty when it names none.
    public var coreSectors: [Sector]
    /// The categories of actors that the area does not have.
    public var notInArea: [ActorCategory]
    /// Where the data come from; nil when not stated.
    public var source: String?
    /// Thresholds that the area sets: `RULE-ID` or `RULE-ID.name`, upper case id, to value.
    public var thresholds: [String: Double]
    /// Who was interviewed, as the workbook says it; nil when not stated.
    public var respondents: String?
    /// The keys that Spind does not know.
    public var attributes: [Attribute]

    package init(
      name: String, municipality: String? = nil, date: CalendarDate? = nil,
      language: Language? = nil, coreSectors: [Sector] = [], notInArea: [ActorCategory] = [],
      source: String? = nil, thresholds: [String: Double] = [:], respondents: String? = nil,
      attributes: [Attribute] = []
    ) {
      self.name = name
      self.municipality = municipality
      self.date = date
      self.language = language
      self.coreSectors = coreSectors
      self.notInArea = notInArea
      self.source = source
      self.thresholds = thresholds
      self.respondents = respondents
      self.attributes = attributes
    }
  }
}
