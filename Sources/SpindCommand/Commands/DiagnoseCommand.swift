import ArgumentParser
import CoordinationGaps
import Localization
import NetworkReport

/// Shows one part of the diagnosis beside the rules.
struct DiagnoseCommand: ParsableCommand {
  /// How the part is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diagnose", abstract: "Show a part of the diagnosis beside the rules: \(parts).",
    discussion: """
      spind diagnose time AREA           how fast a signal reaches a decision
      spind diagnose questions AREA      what to ask in the next interviews
      """)

  private static let parts = DiagnosisPart.allCases.map(\.rawValue).joined(separator: ", ")

  @Argument(help: "The part: \(parts).")
  var part: DiagnosisPart

  @Argument(help: "The workbook: a folder of CSV files.")
  var area: String

  @Option(help: "text, csv or json.")
  var format: Format?

  @Option(help: "The dialect of CSV: excel-da or plain. Default: that of the language.")
  var csv: CSVDialect?

  @OptionGroup var result: ResultOption
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let file = try result.file()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let gaps = GapAnalysis(loaded.analysis(on: day.day))
      let text =
        switch file.form(format, usual: .text) {
        case .text: part.text(of: gaps, in: language)
        case .csv: part.csv(of: gaps, in: language, dialect: csv)
        case .json: part.json(of: gaps, in: language)
        }
      try loaded.console.write(text, to: file)
    }
  }
}
