/// A part of the report: what its template shows.
///
/// The template of the same name finds every property by its name, so a property is what the reader
/// sees, ready to print.
protocol ReportSection: Sendable {
  /// The name of the template and of the anchor on the page.
  static var name: String { get }
  /// The heading.
  var heading: String { get }

  /// Makes the section, or nil when there is nothing to say.
  init?(_ input: ReportInput)
}

/// The sections in the order of the page. A new one is one type, one template and one line here.
enum ReportSections {
  static let all: [any ReportSection.Type] = [
    SummarySection.self,
    CirclesSection.self,
    WeightiestSection.self,
    MeetingsSection.self,
    LevelsSection.self,
    SectorMatrixSection.self,
    KeyActorsSection.self,
    CertaintySection.self,
    BrokersSection.self,
    SilosSection.self,
    VulnerabilitySection.self,
    TargetGroupsSection.self,
    OverlapSection.self,
    TimeToDecisionSection.self,
    GapsSection.self,
    AgreementsSection.self,
    StrengthsSection.self,
    QuestionsSection.self,
    UnknownSection.self,
    WaivedSection.self,
    NotApplicableSection.self,
    ChangesSection.self,
    EffectSection.self,
    ActorListSection.self,
    DataQualitySection.self,
    MethodSection.self,
    PrivacySection.self,
    GlossarySection.self,
  ]

  /// Those that fill the two pages for leaders.
  static let short: [any ReportSection.Type] = [
    SummarySection.self,
    CirclesSection.self,
    WeightiestSection.self,
    MeetingsSection.self,
  ]
}
