import CoordinationGaps
import Localization

/// What is in order, by theme: strengths to build on.
struct StrengthsSection: ReportSection {
  static let name = "strengths"

  let heading: String
  let intro: String
  let themes: [RuleList]

  init?(_ input: ReportInput) {
    themes = RuleList.byTheme(in: .ok, input)
    guard !themes.isEmpty else { return nil }
    heading = input(da: "Det, der er på plads", en: "What is in place")
    intro = input(
      da: "Her er der noget at bygge videre på.", en: "Here is something to build on.")
  }
}

/// Rules of one theme that are in the same state.
struct RuleList: Sendable {
  let theme: String
  let rules: [Rule]

  /// A rule and its id.
  struct Rule: Sendable {
    let id: String
    let title: String
  }

  static func byTheme(in state: OutcomeState, _ input: ReportInput) -> [RuleList] {
    Theme.allCases.compactMap { theme in
      let results = input.gaps.results
        .filter { $0.outcome.state == state && $0.rule.id.theme == theme }
        .sorted { $0.rule.id < $1.rule.id }
      guard !results.isEmpty else { return nil }
      return RuleList(
        theme: input(theme.title),
        rules: results.map { Rule(id: "\($0.rule.id)", title: title(of: $0, input)) })
    }
  }

  /// The title, and the uncertain tie that the condition hangs on.
  private static func title(of result: GapAnalysis.Result, _ input: ReportInput) -> String {
    let title = input(result.rule.title)
    guard let reservation = result.reservation(in: input.network) else { return title }
    return "\(title) (\(input(reservation)))"
  }
}
