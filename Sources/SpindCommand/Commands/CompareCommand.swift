import ArgumentParser
import CoordinationGaps
import Localization
import NetworkAnalysis
import NetworkReport
import SteeringModel

/// Compares two days of a workbook, or two workbooks.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare", abstract: "Compare two days of a workbook, or two workbooks.")

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Argument(help: "A second workbook; without it, --from and --to name two days.")
  var other: String?

  @Option(help: "The earlier day.")
  var from: CalendarDate?

  @Option(help: "The later day. Default: the day that the workbook gives.")
  var to: CalendarDate?

  @Option(help: "text or json.")
  var format: TextFormat?

  @OptionGroup var result: ResultOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      guard other != nil || from != nil else {
        throw Failure(
          .usage,
          Localized(
            da: "Der er kun én dag at sammenligne.", en: "There is only one day to compare."),
          remedy: Localized(
            da: "Skriv en projektmappe mere, eller en tidligere dag med --from.",
            en: "Name a second workbook, or an earlier day with --from."))
      }
      let file = try result.file()
      let first = try LoadedArea(area, common: common)
      let second = try other.map { try LoadedArea($0, common: common) } ?? first
      let language = first.console.language
      let before = GapAnalysis(first.analysis(on: from))
      let after = GapAnalysis(second.analysis(on: to))
      let comparison = DiagnosisComparison(before: before, after: after)
      let text =
        switch file.form(format, usual: .text) {
        case .text: comparison.text(in: language)
        case .json: comparison.json(in: language)
        }
      try first.console.write(text, to: file)
    }
  }
}
