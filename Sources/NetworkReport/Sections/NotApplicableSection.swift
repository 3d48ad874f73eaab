import CoordinationGaps
import Localization

/// What does not concern the area, and why.
struct NotApplicableSection: ReportSection {
  static let name = "not-applicable"

  let heading: String
  let intro: String
  let reasons: [Reason]

  /// A reason and the rules that it holds for.
  struct Reason: Sendable {
    let text: String
    let rules: [RuleList.Rule]
  }

  init?(_ input: ReportInput) {
    var order: [Localized] = []
    var rules: [Localized: [RuleList.Rule]] = [:]
    for result in input.gaps.results.sorted(by: { $0.rule.id < $1.rule.id }) {
      guard case .notApplicable(let reason) = result.outcome else { continue }
      if rules[reason] == nil { order.append(reason) }
      rules[reason, default: []].append(
        RuleList.Rule(id: "\(result.rule.id)", title: input(result.rule.title)))
    }
    guard !order.isEmpty else { return nil }
    heading = input(da: "Ikke relevant her", en: "Not applicable here")
    intro = input(
      da: "Disse forhold handler om noget, som området ikke har.",
      en: "These conditions are about something that the area does not have.")
    reasons = order.map { Reason(text: input($0), rules: rules[$0] ?? []) }
  }
}
