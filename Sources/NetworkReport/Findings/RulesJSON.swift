public import CoordinationGaps
public import Localization
import SteeringModel

extension RuleDescription {
  /// Rules as JSON, for programs: what each checks, on whose word, with what data and thresholds.
  public static func json(of rules: [RuleDescription], in language: Language) -> String {
    JSONValue.object([("rules", .array(rules.map { .object($0.members(language)) }))]).text
  }

  private func members(_ language: Language) -> [(String, JSONValue)] {
    identity(language) + [
      ("meaning", .string(meaning(language))),
      ("theme", .string(id.theme.title(language))),
      ("data", .strings(data.map(\.identifier))),
      (
        "thresholds",
        .array(
          thresholds.map { threshold in
            .object([
              ("name", .string(threshold.name)),
              ("standard", .number(threshold.standard)),
              ("meaning", .string(threshold.meaning(language))),
            ])
          })
      ),
      ("states", .strings(OutcomeState.allCases.filter(states.contains).map(\.rawValue))),
    ]
  }
}
