import ArgumentParser
import CoordinationGaps
import Localization
import NetworkReport

/// Lists what the rules say of an area.
struct GapsCommand: ParsableCommand {
  /// How the findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "gaps", abstract: "List the coordination gaps of an area.")

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "Only gaps at least so severe: critical, high, medium, low or info.")
  var severity: Severity?

  @Option(parsing: .upToNextOption, help: "Only these rules, such as STG-04 OVL-01.")
  var rule: [String] = []

  @Option(help: "text, csv or json.")
  var format: Format?

  @Option(help: "The dialect of CSV: excel-da or plain. Default: that of the language.")
  var csv: CSVDialect?

  @Option(help: "Exit with 3 when a gap is at least so severe.")
  var failOn: Severity?

  @OptionGroup var result: ResultOption
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let rules = try rule.flatMap { $0.split(separator: ",") }.map { try id(String($0)) }
      let file = try result.file()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let asked = GapAnalysis(loaded.analysis(on: day.day))
      let gaps = asked.stating(UncertainTies(asked))
      let selection = FindingsSelection(severity: severity, rules: rules)
      let text =
        switch file.form(format, usual: .text) {
        case .text: gaps.text(in: language, showing: selection)
        case .csv: gaps.csv(in: language, showing: selection, dialect: csv)
        case .json: gaps.json(in: language, showing: selection)
        }
      try loaded.console.write(text, to: file)
      if let failOn, gaps.gaps.contains(where: { $0.severity >= failOn }) {
        throw ExitStatus.findings.code
      }
    }
  }

  private func id(_ text: String) throws -> RuleID {
    if let id = RuleID(text), GapRules.rule(id) != nil { return id }
    throw Failure.noRule(text)
  }
}
