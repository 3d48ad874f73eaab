import CoordinationGaps
import Localization
import SteeringModel

/// What the reader of the workbook had to say, with sheet, row and column.
struct DataQualitySection: ReportSection {
  static let name = "data-quality"

  let heading: String
  let intro: String
  let columns: [String]
  let caption: String
  let rows: [Row]
  let hasRows: Bool

  /// One issue.
  struct Row: Sendable {
    let severity: String
    let source: String
    let row: String
    let column: String
    let value: String?
    let message: String
    let remedy: String?
  }

  init(_ input: ReportInput) {
    heading = input(da: "Data og deres kvalitet", en: "The data and their quality")
    let network = input.network
    let issues = network.issues
    let actors = CountedNoun.actors(network.actors.count)
    let ties = CountedNoun.ties(network.ties.count)
    let pairs = Set(network.ties.map { Set([$0.from, $0.to]) }).count
    let confirmed = network.ties.count { $0.confirmation == .bothSides }
    var text = input(
      da: """
        Netværket består på dagen af \(actors.da) og \(ties.da) mellem \(pairs) par; et par kan \
        have flere slags. Begge parter har oplyst \(confirmed) af relationerne.
        """,
      en: """
        On the day the network has \(actors.en) and \(ties.en) between \(pairs) pairs; a pair may \
        have several kinds. Both sides have told of \(confirmed) of the ties.
        """)
    text += Self.interviewed(input)
    text += " " + Self.balance(issues, input)
    intro = text
    columns = [
      input(da: "Art", en: "Kind"), input(da: "Ark", en: "Sheet"),
      input(da: "Række", en: "Row"), input(da: "Kolonne", en: "Column"),
      input(da: "Bemærkning", en: "Remark"),
    ]
    caption = input(da: "Bemærkninger til data", en: "Remarks on the data")
    rows = issues.map { issue in
      Row(
        severity: input(Self.title(of: issue.severity)), source: issue.location.source,
        row: issue.location.row.map(String.init) ?? "–",
        column: issue.location.column ?? "–", value: issue.value, message: input(issue.message),
        remedy: issue.remedy.map { input($0) })
    }
    hasRows = !rows.isEmpty
  }

  private static func interviewed(_ input: ReportInput) -> String {
    let stated = input.network.actors.filter { $0.interviewed != nil }
    guard !stated.isEmpty else { return "" }
    let count = stated.count { $0.interviewed == true }
    return input(
      da: " \(count) af aktørerne er interviewet.", en: " \(count) of the actors were interviewed.")
  }

  private static func balance(_ issues: [Issue], _ input: ReportInput) -> String {
    guard !issues.isEmpty else {
      return input(
        da: "Indlæsningen gav ingen bemærkninger.", en: "Reading the data gave no remarks.")
    }
    return input(
      da: "Ingen række er udeladt uden varsel; alt, hvad indlæsningen bemærkede, står her.",
      en: "No row is left out without notice; all that the reading remarked on stands here.")
  }

  private static func title(of severity: Issue.Severity) -> Localized {
    switch severity {
    case .error: Localized(da: "Fejl", en: "Error")
    case .warning: Localized(da: "Advarsel", en: "Warning")
    case .remark: Localized(da: "Bemærkning", en: "Remark")
    }
  }
}
