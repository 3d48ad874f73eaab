import ArgumentParser
import CoordinationGaps
import NetworkAnalysis
import NetworkReport

/// Says which meetings to set up next.
struct AdviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise", abstract: "Say which meetings to set up next, and why.")

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "How many steps, 1 to 20.")
  var meetings = 5

  @Option(help: "text or json.")
  var format: TextFormat?

  @OptionGroup var result: ResultOption
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      try Failure.require(meetings, in: 1...20, of: "--meetings")
      let file = try result.file()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let analysis = loaded.analysis(on: day.day)
      let plan = MeetingPlan(analysis, count: meetings)
      let text =
        switch file.form(format, usual: .text) {
        case .text: plan.text(of: analysis.network, in: language)
        case .json: plan.json(of: analysis.network, in: language)
        }
      try loaded.console.write(text, to: file)
    }
  }
}
