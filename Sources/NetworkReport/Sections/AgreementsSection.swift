import Localization
import NetworkAnalysis
import SteeringModel

/// The open agreements, the longest overdue first.
struct AgreementsSection: ReportSection {
  static let name = "agreements"

  let heading: String
  let intro: String
  let columns: [String]
  let caption: String
  let rows: [Row]

  /// One agreement.
  struct Row: Sendable {
    let text: String
    let owner: String
    let due: String
    let overdue: String?
    let followUp: String
  }

  init?(_ input: ReportInput) {
    let open = input.network.agreements.filter(\.isOpen)
    guard !open.isEmpty else { return nil }
    let day = input.analysis.date.day
    let overdue = open.count { $0.due.map { $0 < day } ?? false }
    heading = input(da: "Åbne aftaler", en: "Open agreements")
    intro = input(
      da: overdue == 0
        ? "Ingen aftale er over fristen." : "\(overdue) af \(open.count) er over fristen.",
      en: overdue == 0
        ? "No agreement is overdue." : "\(overdue) of \(open.count) are overdue.")
    columns = [
      input(da: "Aftale", en: "Agreement"), input(da: "Ansvarlig", en: "Owner"),
      input(da: "Frist", en: "Due"), input(da: "Følges op af", en: "Followed up by"),
    ]
    caption = input(da: "Åbne aftaler efter frist", en: "Open agreements by due date")
    // Those without a due date come last; equal dates keep the order of the workbook.
    let ordered = open.sorted { left, right in
      switch (left.due, right.due) {
      case (let one?, let other?): one == other ? left.id < right.id : one < other
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): left.id < right.id
      }
    }
    rows = ordered.map { agreement in
      Row(
        text: agreement.text, owner: Self.names(agreement.owners, input),
        due: agreement.due.map { input($0.text) } ?? "–",
        overdue: agreement.due.flatMap { due in
          let days = day.days(since: due)
          guard days > 0 else { return nil }
          return days == 1
            ? input(da: "1 dag over", en: "1 day over")
            : input(da: "\(days) dage over", en: "\(days) days over")
        },
        followUp: Self.names(agreement.followedUpBy, input))
    }
  }

  private static func names(_ parties: [SteeringNetwork.Party], _ input: ReportInput) -> String {
    parties.isEmpty
      ? "–" : parties.map { input.network.name(of: $0) }.joined(separator: " · ")
  }
}
