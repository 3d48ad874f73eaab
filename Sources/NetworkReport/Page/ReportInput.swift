import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// What every section of the report is made from.
struct ReportInput: Sendable {
  let gaps: GapAnalysis
  let pictures: [ReportPicture]
  let meetings: MeetingPlan?
  let history: ReportHistory?
  /// Whether only the part for leaders is made, so that nothing may refer to the rest.
  let isShort: Bool
  let language: Language

  init(
    gaps: GapAnalysis, pictures: [ReportPicture] = [], meetings: MeetingPlan? = nil,
    history: ReportHistory? = nil, isShort: Bool = false, language: Language
  ) {
    self.gaps = gaps
    self.pictures = pictures
    self.meetings = meetings
    self.history = history
    self.isShort = isShort
    self.language = language
  }

  var analysis: Analysis { gaps.analysis }
  var network: SteeringNetwork { gaps.analysis.network }
  var isDanish: Bool { language == .danish }

  /// A text in the language of the report.
  func callAsFunction(_ text: Localized) -> String { text(language) }

  /// A text in the language of the report.
  func callAsFunction(da: String, en: String) -> String { isDanish ? da : en }

  /// The picture of a kind, or nil when none was handed over.
  func picture(_ id: String) -> ReportPicture? { pictures.first { $0.id == id } }
}
