import ArgumentParser
import CoordinationGaps
import Localization

/// Lists the rules, or shows one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List the rules, or show one.")

  @Argument(help: "The id of a rule, such as STG-04.")
  var id: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
      if let id {
        console.result(RuleText(try rule(id), console.language).page)
      } else {
        console.result(RuleText.list(GapRules.all.map(\.about), console.language))
      }
    }
  }

  private func rule(_ id: String) throws -> RuleDescription {
    if let known = RuleID(id), let rule = GapRules.rule(known) { return rule.about }
    throw Failure(
      .usage,
      Localized(da: "Der er ingen regel »\(id)«.", en: "There is no rule “\(id)”."),
      remedy: Localized(
        da: "»spind rules« viser alle regler.", en: "“spind rules” lists all rules."))
  }
}
