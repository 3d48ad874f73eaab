import CoordinationGaps
import Localization

/// A rule as plain text for a terminal.
struct RuleText {
  private let rule: RuleDescription
  private let language: Language

  init(_ rule: RuleDescription, _ language: Language) {
    self.rule = rule
    self.language = language
  }

  /// One line a rule, by theme.
  static func list(_ rules: [RuleDescription], _ language: Language) -> String {
    var text = ""
    for theme in Theme.allCases {
      let own = rules.filter { $0.id.theme == theme }
      guard !own.isEmpty else { continue }
      text += "\(theme.title(language))\n"
      for rule in own {
        let severity = rule.severity.title(language)
        let padding = String(repeating: " ", count: max(1, 12 - severity.count))
        text += "  \(rule.id)  \(severity)\(padding)\(rule.title(language))\n"
      }
      text += "\n"
    }
    return text
  }

  /// Everything about the rule.
  var page: String {
    var lines = ["\(rule.id)  \(rule.title(language))", "", rule.meaning(language), ""]
    lines.append(field(Localized(da: "Alvor", en: "Severity"), rule.severity.title(language)))
    lines.append(field(Localized(da: "Tema", en: "Theme"), rule.id.theme.title(language)))
    if let quote = rule.quote {
      lines.append(field(Localized(da: "Citat", en: "Quote"), "»\(quote.text)«"))
      let numbers = quote.lines.map(String.init).joined(separator: ", ")
      let source = quote.speaker.map { $0.title(language) } ?? handbook(language)
      let line = language == .danish ? "linje" : "line"
      lines.append(field(Localized(da: "Kilde", en: "Source"), "\(source), \(line) \(numbers)"))
    } else {
      lines.append(field(Localized(da: "Kilde", en: "Source"), beyond(language)))
    }
    let data = rule.data.map { $0.title(language) }
    if !data.isEmpty {
      lines.append(field(Localized(da: "Kræver", en: "Needs"), language.list(data)))
    }
    for threshold in rule.thresholds {
      let value = language.numbers.decimal(threshold.standard)
      let key = language == .danish ? "tærskel" : "threshold"
      lines.append(
        field(
          Localized(da: "Tærskel", en: "Threshold"),
          "\(threshold.meaning(language)) (\(key).\(rule.id).\(threshold.name) = \(value))"))
    }
    let states = OutcomeState.allCases.filter { rule.states.contains($0) }
      .map { $0.title(language) }
    lines.append(field(Localized(da: "Udfald", en: "States"), language.list(states)))
    return lines.joined(separator: "\n") + "\n"
  }

  private let handbook = Localized(da: "håndbogen", en: "the handbook")
  private let beyond = Localized(
    da: "Spind, ud over håndbogen", en: "Spind, beyond the handbook")

  private func field(_ name: Localized, _ value: String) -> String {
    let label = name(language) + ":"
    return label + String(repeating: " ", count: max(1, 12 - label.count)) + value
  }
}
