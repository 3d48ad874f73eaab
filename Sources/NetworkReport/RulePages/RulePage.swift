public import CoordinationGaps
import Localization

/// The documentation of the rules, made from the rules themselves: one page for each and a list.
///
/// A page is written in Danish and then in English; the handbook's words stay Danish.
public struct RulePages: Sendable {
  private let rules: [RuleDescription]

  /// Documents some rules.
  public init(_ rules: [RuleDescription] = GapRules.all.map(\.about)) {
    self.rules = rules
  }

  /// Every file by its name, the list first.
  public var files: [(name: String, text: String)] {
    [(name: "README.md", text: list)]
      + rules.map { (name: "\($0.id).md", text: RulePage($0).text) }
  }

  /// The rules by theme, as links.
  private var list: String {
    var lines = [
      "# Reglerne", "",
      """
      \(rules.count) regler. Siderne er lavet af reglerne selv; `spind rules` viser det samme. \
      Rules in English: each page has an English half.
      """,
    ]
    for theme in Theme.allCases {
      let own = rules.filter { $0.id.theme == theme }
      guard !own.isEmpty else { continue }
      lines += [
        "", "## \(theme.title.da) (\(theme.title.en))", "",
        "| Regel | Alvor | Forhold | Condition |",
        "|---|---|---|---|",
      ]
      lines += own.map { rule in
        """
        | [\(rule.id)](\(rule.id).md) | \(rule.severity.title.da) | \(rule.title.da) \
        | \(rule.title.en) |
        """
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The documentation of one rule.
struct RulePage {
  private let rule: RuleDescription

  init(_ rule: RuleDescription) {
    self.rule = rule
  }

  var text: String {
    let halves = Language.allCases.map { half($0).joined(separator: "\n") }
    return halves.joined(separator: "\n\n---\n\n") + "\n"
  }

  private func half(_ language: Language) -> [String] {
    func say(da: String, en: String) -> String { language == .danish ? da : en }
    let mark = language == .danish ? "#" : "##"
    var lines = ["\(mark) \(rule.id): \(rule.title(language))", "", rule.meaning(language), ""]
    lines += source(language)
    lines += [
      "",
      "- **\(say(da: "Tema", en: "Theme")):** \(rule.id.theme.title(language))",
      "- **\(say(da: "Alvor", en: "Severity")):** \(rule.severity.title(language))",
      "- **\(say(da: "Udfald", en: "States")):** \(states(language))",
      "- **\(say(da: "Kræver", en: "Needs")):** \(needs(language))",
    ]
    if !rule.thresholds.isEmpty {
      lines += ["", "\(mark)# \(say(da: "Tærskler", en: "Thresholds"))", ""]
      lines += rule.thresholds.map { threshold($0, language) }
      lines += [
        "",
        say(
          da: "Grænserne er Spinds, ikke håndbogens. Sæt dine egne i arket `område`.",
          en: "The limits are Spind's, not the handbook's. Set your own in the sheet `area`."),
      ]
    }
    lines += [
      "",
      say(
        da: "Gælder reglen ikke hos jer? Skriv den med en grund i arket `undtagelser`.",
        en: "Does the rule not apply to you? Enter it with a reason in the sheet `waivers`."),
    ]
    return lines
  }

  private func source(_ language: Language) -> [String] {
    guard let quote = rule.quote else {
      return [
        language == .danish
          ? "Reglen er Spinds egen, ud over håndbogen."
          : "The rule is Spind's own, beyond the handbook."
      ]
    }
    let numbers = language.list(quote.lines.map(String.init))
    let source: Localized
    if let speaker = quote.speaker {
      source = Localized(
        da:
          "\(speaker.title.da), gengivet i håndbogen, linje \(numbers): praksis ét sted, ikke et krav",
        en: "\(speaker.title.en), told in the handbook, line \(numbers): one practice, not a demand"
      )
    } else {
      source = Localized(da: "Håndbogen, linje \(numbers)", en: "The handbook, line \(numbers)")
    }
    return ["> »\(quote.text)«", ">", "> \(source(language).capitalizedFirst)"]
  }

  private func states(_ language: Language) -> String {
    language.list(
      OutcomeState.allCases.filter(rule.states.contains).map { $0.title(language).lowercased() })
  }

  private func needs(_ language: Language) -> String {
    rule.data.isEmpty
      ? (language == .danish ? "intet særligt" : "nothing in particular")
      : language.list(rule.data.map { $0.title(language) })
  }

  private func threshold(_ threshold: Threshold, _ language: Language) -> String {
    let key = language == .danish ? "tærskel" : "threshold"
    let value = language.numbers.decimal(threshold.standard)
    return "- `\(key).\(rule.id).\(threshold.name)` = \(value): \(threshold.meaning(language))"
  }
}
