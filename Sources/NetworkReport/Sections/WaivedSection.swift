import CoordinationGaps
import Localization
import SteeringModel

/// What the area has set aside, with its reasons.
struct WaivedSection: ReportSection {
  static let name = "waived"

  let heading: String
  let intro: String
  let columns: [String]
  let caption: String
  let rows: [Row]

  /// One waiver.
  struct Row: Sendable {
    let id: String
    let title: String
    let about: String?
    let reason: String
    let decided: String
  }

  init?(_ input: ReportInput) {
    rows = input.network.waivers.compactMap { Self.row($0, input) }
    guard !rows.isEmpty else { return nil }
    heading = input(da: "Undtaget", en: "Waived")
    intro = input(
      da: "Området har besluttet at se bort fra disse forhold.",
      en: "The area has decided to set these conditions aside.")
    columns = [
      input(da: "Forhold", en: "Condition"), input(da: "Begrundelse", en: "Reason"),
      input(da: "Besluttet", en: "Decided"),
    ]
    caption = input(da: "Undtagelser", en: "Waivers")
  }

  private static func row(_ waiver: SteeringNetwork.Waiver, _ input: ReportInput) -> Row? {
    guard let id = RuleID(waiver.rule), let result = input.gaps[id] else { return nil }
    let date = waiver.date.map { input($0.text) }
    return Row(
      id: "\(id)", title: input(result.rule.title),
      about: waiver.subject.map { input(da: "Gælder kun: \($0)", en: "Only for: \($0)") },
      reason: waiver.reason,
      decided: [waiver.by, date].compactMap { $0 }.joined(separator: ", "))
  }
}
