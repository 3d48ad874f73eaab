import ArgumentParser
import Localization
import NetworkFormats
import SteeringModel

/// Writes a workbook to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a workbook to start from.",
    discussion: """
      A name that ends with .xlsx gets an Excel workbook with a guidance sheet, notes and drop-down \
      lists; a name without an ending, a folder with one CSV file a sheet.
      """)

  @Argument(help: "The Excel file (.xlsx), YAML file or folder to make.")
  var target: String

  @Flag(help: "Headers only, without the example.")
  var empty = false

  @Flag(help: "Write over what is there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
      guard let output = WorkbookOutput(target) else {
        throw Failure(
          .usage,
          Localized(
            da: "En projektmappe kan ikke skrives som »\(target)«.",
            en: "A workbook cannot be written as “\(target)”."),
          remedy: Localized(
            da: "Skriv et navn, der ender på .xlsx eller .yaml, eller navnet på en mappe.",
            en: "Give a name that ends with .xlsx or .yaml, or the name of a folder."))
      }
      let draft = WorkbookTemplate.draft(in: console.language, isEmpty: empty)
      let count = try output.write(draft, in: console.language, force: force)
      console.note(
        Localized(
          da: """
            \(count) ark ligger i \(target). Udfyld dem\(output.kind == .yaml ? "" : " i Excel"), \
            og kør »spind check \(target)«.
            """,
          en: """
            \(count) sheets are in \(target). Fill them in, and run “spind check \(target)”.
            """))
    }
  }
}
