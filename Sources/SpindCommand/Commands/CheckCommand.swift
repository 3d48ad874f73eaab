import ArgumentParser
import Localization
import SteeringModel

/// Lists everything that is wrong or odd in a workbook, and corrects what has one safe reading.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "List all problems of a workbook.",
    discussion: """
      --fix writes a corrected copy with -o: space around cells is taken away, and a name or value that \
      is one slip from a single valid one is changed when you say yes. The workbook itself is never \
      changed.
      """)

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "text or json.")
  var format = TextFormat.text

  @Flag(help: "Write a corrected copy; ask about guesses on a terminal.")
  var fix = false

  @Option(name: .shortAndLong, help: "The corrected copy: a new folder, or a file.")
  var output: String?

  @Flag(help: "Say yes to every correction.")
  var yes = false

  @OptionGroup var common: CommonOptions

  /// A correction goes into a copy, and only a correction.
  private func requireCopy() throws {
    if fix && output == nil {
      throw Failure(
        .usage,
        Localized(
          da: "--fix retter i en kopi, og kopien har intet navn.",
          en: "--fix corrects a copy, and the copy has no name."),
        remedy: Localized(da: "Tilføj -o KOPI.", en: "Add -o COPY."))
    }
    if !fix && (output != nil || yes) {
      throw Failure(
        .usage,
        Localized(da: "-o og --yes hører til --fix.", en: "-o and --yes belong to --fix."))
    }
  }

  func run() throws {
    try common.run { console in
      try requireCopy()
      do {
        try check()
      } catch let errors as DataErrors where format == .json {
        console.result(try CheckDocument(issues: errors.issues, console.language).text)
        throw ExitStatus.dataErrors.code
      }
    }
  }

  private func check() throws {
    let file = AreaFile(area)
    let copy = output.map(WorkbookCopy.init)
    try copy?.checkIsNew()
    var draft = try file.draft()
    var correction: WorkbookCorrection?
    let language = draft.validation().network?.area.language
    if let copy {
      let errors = draft.issues.filter { $0.severity == .error }
      // What could not be read to its end cannot be written again.
      guard errors.isEmpty else { throw DataErrors(path: area, issues: errors) }
      let console = common.console(area: language)
      let made = CorrectionDialogue(console, confirmsAll: yes).corrected(draft)
      draft = made.draft
      correction = made
      try copy.write(draft, in: console.language)
      console.noteWritten(OutputFile(copy.path))
      if !draft.otherSources.isEmpty {
        let names = draft.otherSources.joined(separator: ", ")
        console.note(
          Localized(
            da: "Ikke med i kopien, for det er ikke ark: \(names)",
            en: "Not in the copy, for they are no sheets: \(names)"))
      }
    }
    let validation = draft.validation()
    let console = common.console(area: validation.network?.area.language)
    let text = CheckText(validation, console.language)
    console.result(try format == .json ? text.json(corrections: correction) : text.page)
    if validation.hasErrors { throw ExitStatus.dataErrors.code }
  }
}
