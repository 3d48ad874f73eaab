public import Localization
public import SteeringModel

/// What a rule is, where it comes from, and what it needs to be answered.
public struct RuleDescription: Sendable {
  /// The id.
  public let id: RuleID
  /// What must be so, in a few words.
  public let title: Localized
  /// What the rule checks and why it matters, in one to three sentences.
  public let meaning: Localized
  /// The words of the handbook; nil for a rule beyond it.
  public let quote: Quote?
  /// How much a gap matters.
  public let severity: Severity
  /// The data without which the answer is unknown.
  public let data: [DataNeed]
  /// The sheets that the answer depends on: all that `evaluate` looks at, directly or by a reading.
  public let reads: Set<SteeringNetwork.SheetName>
  /// The thresholds, which an area may set.
  public let thresholds: [Threshold]
  /// The states that the rule can be in, before waivers.
  public let states: Set<OutcomeState>

  /// Describes a rule.
  ///
  /// `unknown` is among the states whenever the rule needs data; the sheets of those data are read.
  /// What follows of itself is added: every finding names actors, thresholds stand in the area, and
  /// a party of a row may be a forum, which stands for those with a seat in it.
  public init(
    id: RuleID, title: Localized, meaning: Localized, quote: Quote? = nil, severity: Severity,
    data: [DataNeed], reads: Set<SteeringNetwork.SheetName> = [], thresholds: [Threshold] = [],
    states: Set<OutcomeState> = [.ok, .gap]
  ) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.quote = quote
    self.severity = severity
    self.data = data
    self.reads = Self.closure(
      of: reads.union(data.map(\.sheet)), hasThresholds: !thresholds.isEmpty)
    self.thresholds = thresholds
    self.states = data.isEmpty ? states : states.union([.unknown])
  }

  private static func closure(
    of sheets: Set<SteeringNetwork.SheetName>, hasThresholds: Bool
  ) -> Set<SteeringNetwork.SheetName> {
    var closed = sheets.union([.actors])
    if hasThresholds { closed.insert(.area) }
    let withParties: Set<SteeringNetwork.SheetName> = [
      .ties, .initiatives, .mandates, .goals, .agreements,
    ]
    if !closed.isDisjoint(with: withParties) { closed.formUnion([.fora, .seats]) }
    return closed
  }
}

extension RuleDescription {
  /// Rules by severity, equal ones in the order given.
  static func weightiestFirst(_ rules: [RuleDescription]) -> [RuleDescription] {
    rules.enumerated().sorted { left, right in
      left.element.severity == right.element.severity
        ? left.offset < right.offset : left.element.severity > right.element.severity
    }.map(\.element)
  }
}

/// Words of the handbook, verbatim, and who says them.
public struct Quote: Hashable, Sendable {
  /// The words, in Danish as they stand.
  public let text: String
  /// The lines of the handbook's text.
  public let lines: [Int]
  /// Who is quoted there; nil when the handbook itself speaks.
  public let speaker: Speaker?

  /// Creates a quote.
  public init(_ text: String, lines: Int..., speaker: Speaker? = nil) {
    self.text = text
    self.lines = lines
    self.speaker = speaker
  }
}

/// A municipality whose practice the handbook quotes: experience, not a requirement.
public enum Speaker: String, CaseIterable, Hashable, Sendable {
  case copenhagen, aalborg, skanderborg

  /// How the report names the source.
  public var title: Localized {
    switch self {
    case .copenhagen: Localized(da: "erfaring fra København", en: "experience from Copenhagen")
    case .aalborg: Localized(da: "erfaring fra Aalborg", en: "experience from Aalborg")
    case .skanderborg:
      Localized(da: "erfaring fra Skanderborg", en: "experience from Skanderborg")
    }
  }
}
