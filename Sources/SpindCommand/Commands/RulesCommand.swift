import ArgumentParser
import CoordinationGaps
import Localization
import NetworkReport

/// Lists the rules, or shows one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, or show one.")

  @Argument(help: "The id of a rule, such as STG-04.")
  var id: String?

  @Option(help: "text or json.")
  var format: TextFormat?

  @OptionGroup var result: ResultOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
      let file = try result.file()
      let rules = try id.map { [try rule($0)] } ?? GapRules.all.map(\.about)
      let text =
        switch file.form(format, usual: .text) {
        case .json: RuleDescription.json(of: rules, in: console.language)
        case .text where id == nil: RuleText.list(rules, console.language)
        case .text: rules.map { RuleText($0, console.language).page }.joined(separator: "\n")
        }
      try console.write(text, to: file)
    }
  }

  private func rule(_ text: String) throws -> RuleDescription {
    if let id = RuleID(text), let rule = GapRules.rule(id) { return rule.about }
    throw Failure.noRule(text)
  }
}

extension Failure {
  /// That there is no rule with an id.
  static func noRule(_ id: String) -> Failure {
    Failure(
      .usage,
      Localized(da: "Der er ingen regel »\(id)«.", en: "There is no rule “\(id)”."),
      remedy: Localized(
        da: "»spind rules« viser alle regler.", en: "“spind rules” lists all rules."))
  }
}
