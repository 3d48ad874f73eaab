import ArgumentParser
import CoordinationGaps
import Localization
import NetworkReport

/// The main job: reads a workbook and writes the diagnosis.
struct ReportCommand: ParsableCommand {
  /// The forms of a report, by the ending of its file.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case html
    case markdown = "md"
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the diagnosis of an area as a report.")

  @Argument(help: "The workbook: an Excel file (.xlsx), a folder of CSV files, or a YAML file.")
  var area: String

  @Option(
    name: .shortAndLong, help: "The file to write: .html, .md or .json, or - for standard output.")
  var output = "report.html"

  @Option(help: "html, md or json, whatever the ending.")
  var format: Form?

  @Option(help: "How many next meetings the report advises, 0 to 10.")
  var meetings = 3

  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...10).contains(meetings) else { throw ValidationError("--meetings is 0 to 10.") }
  }

  func run() throws {
    try common.run { _ in
      let file = OutputFile(output)
      let form = try form(of: file)
      try file.checkWritable()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let gaps = GapAnalysis(loaded.analysis(on: day.day))
      try file.write(try text(of: gaps, as: form, language).utf8)
      guard !file.isStandardOutput else { return }
      loaded.console.note(
        Localized(
          da: "Rapporten ligger i \(output).\(form == .html ? " Åbn den i en browser." : "")",
          en: "The report is in \(output).\(form == .html ? " Open it in a browser." : "")"))
    }
  }

  private func text(of gaps: GapAnalysis, as form: Form, _ language: Language) throws -> String {
    if form == .json { return gaps.json(in: language) }
    let plan = meetings == 0 ? nil : MeetingPlan(gaps.analysis, count: meetings)
    let report = Report(gaps, meetings: plan)
    let pictures = try Studio().reportPictures(of: gaps, language)
    return form == .html
      ? report.html(in: language, pictures: pictures)
      : report.markdown(in: language, pictures: pictures)
  }

  /// The form by the ending; a file that another program would take for its own is not written.
  private func form(of file: OutputFile) throws -> Form {
    if let format { return format }
    if file.isStandardOutput { return .html }
    switch file.pathExtension {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    case "json": return .json
    default:
      throw Failure(
        .usage,
        Localized(
          da: "Rapporten skrives som .html, .md eller .json, ikke som »\(output)«.",
          en: "The report is written as .html, .md or .json, not as “\(output)”."),
        remedy: Localized(
          da: "Brug -o rapport.html. En PDF får du ved at udskrive siden fra browseren.",
          en: "Use -o report.html. For a PDF, print the page from the browser."))
    }
  }
}
