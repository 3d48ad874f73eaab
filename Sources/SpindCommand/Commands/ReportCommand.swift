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
    case pdf
    case word = "docx"
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write the diagnosis of an area as a report.")

  @Argument(help: "The workbook: an Excel file (.xlsx), a folder of CSV files, or a YAML file.")
  var area: String

  @Option(
    name: .shortAndLong,
    help: """
      The file to write: .html, .pdf, .docx, .md or .json, or - for standard output; a folder, \
      such as tables/, for a CSV file of every section.
      """)
  var output = "report.html"

  @Option(help: "html, pdf, docx, md, json or csv, whatever the ending.")
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

  func run() throws {
    try common.run { _ in
      try Failure.require(meetings, in: 0...10, of: "--meetings")
      let file = OutputFile(output)
      let form = try form(of: file)
      if form == .csv { return try writeTables() }
      try file.checkWritable()
      let printer = form == .pdf ? PagePrinter.find() : nil
      guard form != .pdf || printer != nil else { throw PagePrinter.missing }
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let progress = Progress(on: loaded.console)
      defer { progress.end() }
      progress.say(Localized(da: "Prøver reglerne", en: "Asking the rules"))
      let studio = Studio()
      let diagnosis = Diagnosis(
        loaded.analysis(on: day.day), meetings: form == .json ? 0 : meetings)
      let bytes =
        form == .json
        ? Array(diagnosis.gaps.value.json(in: language).utf8)
        : try document(
          diagnosis, in: loaded.network, as: form, language, printer, studio, progress)
      try file.write(bytes)
      progress.end()
      if form != .json, let missing = try studio.missingFont() { loaded.console.note(missing) }
      guard !file.isStandardOutput else { return }
      loaded.console.note(
        Localized(
          da: "Rapporten ligger i \(output).\(form == .html ? " Åbn den i en browser." : "")",
          en: "The report is in \(output).\(form == .html ? " Open it in a browser." : "")"))
    }
  }

  /// Writes a CSV file of every section.
  private func writeTables() throws {
    let folder = OutputFolder(path: output)
    try folder.checkWritable()
    let loaded = try LoadedArea(area, common: common)
    let diagnosis = Diagnosis(loaded.analysis(on: day.day), meetings: meetings)
    let report = diagnosis.report(in: loaded.network, since: since)
    try folder.write(
      report.csv(in: loaded.console.language).map { (name: $0.name, bytes: Array($0.text.utf8)) })
    loaded.console.note(
      Localized(da: "Tabellerne ligger i \(output).", en: "The tables are in \(output)."))
  }

  private func document(
    _ diagnosis: Diagnosis, in network: SteeringNetwork, as form: Form, _ language: Language,
    _ printer: PagePrinter?, _ studio: Studio, _ progress: Progress
  ) throws -> [UInt8] {
    let asked = diagnosis.asked
    progress.say(Localized(da: "Tegner billederne", en: "Drawing the pictures"))
    let isBilingual = form == .html && !oneLanguage
    let images = form == .word ? try studio.reportImages(of: asked, language) : []
    let pictures = form == .word ? [] : try studio.reportPictures(of: asked, language)
    let translation =
      isBilingual ? try studio.reportPictures(of: asked, language.other) : nil
    progress.say(Localized(da: "Planlægger de næste møder", en: "Planning the next meetings"))
    let report = diagnosis.report(in: network, since: since)
    progress.say(Localized(da: "Skriver rapporten", en: "Writing the report"))
    let length: Report.Length = short ? .short : .full
    if form == .word { return report.word(in: language, images: images, length: length) }
    if form == .markdown {
      return Array(report.markdown(in: language, pictures: pictures, length: length).utf8)
    }
    let page = report.html(
      in: language, pictures: pictures, translation: translation, length: length)
    return try printer?.pdf(of: page) ?? Array(page.utf8)
  }

  /// The form by the ending; a file that another program would take for its own is not written.
  private func form(of file: OutputFile) throws -> Form {
    if let format { return format }
    if file.isStandardOutput { return .html }
    if output.hasSuffix("/") { return .csv }
    switch file.pathExtension {
    case "html", "htm": return .html
    case "md", "markdown": return .markdown
    case "json": return .json
    case "pdf": return .pdf
    case "docx": return .word
    default:
      throw Failure(
        .usage,
        Localized(
          da: """
            Rapporten skrives som .html, .pdf, .docx, .md eller .json, eller som CSV i en mappe, \
            ikke som »\(output)«.
            """,
          en: """
            The report is written as .html, .pdf, .docx, .md or .json, or as CSV in a folder, not as \
            “\(output)”.
            """),
        remedy: Localized(da: "Brug -o rapport.html.", en: "Use -o report.html."))
    }
  }
}
