import ArgumentParser
import CoordinationGaps
import Localization
import NetworkReport
import SteeringModel

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

  @Argument(help: "The workbook: a folder of CSV files, or a YAML file.")
  var area: String

  @Option(
    name: .shortAndLong, help: "The file to write: .html, .md or .json, or - for standard output.")
  var output = "report.html"

  @Option(help: "html, md or json, whatever the ending.")
  var format: Form?

  @Option(help: "How many next meetings the report advises, 0 to 10.")
  var meetings = 3

  @Flag(help: "Two printed pages for leaders: summary, circles, weightiest gaps, next meetings.")
  var short = false

  @Option(help: "The earlier day to compare with. Default: a year before.")
  var since: CalendarDate?

  @Flag(
    name: .customLong("one-language"),
    help: "Leave out the other language, which the reader of the page can switch to.")
  var oneLanguage = false

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
      let asked = GapAnalysis(loaded.analysis(on: day.day))
      let gaps = asked.stating(UncertainTies(asked))
      try file.write(try text(of: gaps, in: loaded.network, as: form, language).utf8)
      guard !file.isStandardOutput else { return }
      loaded.console.note(
        Localized(
          da: "Rapporten ligger i \(output).\(form == .html ? " Åbn den i en browser." : "")",
          en: "The report is in \(output).\(form == .html ? " Open it in a browser." : "")"))
    }
  }

  private func text(
    of gaps: GapAnalysis, in network: SteeringNetwork, as form: Form, _ language: Language
  ) throws -> String {
    if form == .json { return gaps.json(in: language) }
    let plan = meetings == 0 ? nil : MeetingPlan(gaps.analysis, count: meetings)
    let report = Report(
      gaps, meetings: plan,
      history: ReportHistory(network, now: gaps.analysis, since: since))
    let studio = Studio()
    let pictures = try studio.reportPictures(of: gaps, language)
    let length: Report.Length = short ? .short : .full
    if form == .markdown {
      return report.markdown(in: language, pictures: pictures, length: length)
    }
    let translation =
      oneLanguage ? nil : try studio.reportPictures(of: gaps, language.other)
    return report.html(
      in: language, pictures: pictures, translation: translation, length: length)
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
