import ArgumentParser
import CoordinationGaps
import Foundation
import Localization
import NetworkReport

/// The main job: reads a workbook and writes the diagnosis.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the diagnosis of an area as a report.")

  @Argument(help: "The workbook: a folder of CSV files.")
  var area: String

  @Option(name: .shortAndLong, help: "The file to write: .html, or - for standard output.")
  var output = "report.html"

  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let file = OutputFile(output)
      try checkEnding(of: file)
      try file.checkWritable()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let gaps = GapAnalysis(loaded.analysis(on: day.day))
      let pictures = try Studio().reportPictures(of: gaps, language)
      try file.write(Report(gaps).html(in: language, pictures: pictures).utf8)
      guard !file.isStandardOutput else { return }
      loaded.console.note(
        Localized(
          da: "Rapporten ligger i \(output). Åbn den i en browser.",
          en: "The report is in \(output). Open it in a browser."))
    }
  }

  /// The report is a page; a file that another program would take for its own is not written.
  private func checkEnding(of file: OutputFile) throws {
    guard !file.isStandardOutput, !["html", "htm"].contains(file.pathExtension) else { return }
    throw Failure(
      .usage,
      Localized(
        da: "Rapporten skrives som .html, ikke som »\(output)«.",
        en: "The report is written as .html, not as “\(output)”."),
      remedy: Localized(
        da: "Brug -o rapport.html. En PDF får du ved at udskrive siden fra browseren.",
        en: "Use -o report.html. For a PDF, print the page from the browser."))
  }
}
