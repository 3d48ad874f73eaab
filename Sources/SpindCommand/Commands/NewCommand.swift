import ArgumentParser
import Foundation
import Localization
import NetworkFormats

/// Writes a workbook to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write a workbook to start from.")

  @Argument(help: "The folder to make; it gets one CSV file a sheet.")
  var folder: String

  @Flag(help: "Headers only, without the example.")
  var empty = false

  @Flag(help: "Write over the sheets that are there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
      let url = URL(fileURLWithPath: folder)
      let files = WorkbookFolder.files(
        of: WorkbookTemplate.draft(in: console.language, isEmpty: empty), in: console.language)
      let existing = files.filter {
        FileManager.default.fileExists(atPath: url.appendingPathComponent($0.name).path)
      }
      if let first = existing.first, !force {
        throw Failure(
          .cannotWrite,
          Localized(
            da: "»\(folder)« har allerede arket »\(first.name)«; intet er skrevet.",
            en: "“\(folder)” has the sheet “\(first.name)” already; nothing is written."),
          remedy: Localized(
            da: "Vælg en anden mappe, eller skriv over med --force.",
            en: "Choose another folder, or write over it with --force."))
      }
      do {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      } catch {
        throw Failure(
          .cannotWrite,
          Localized(
            da: "Mappen »\(folder)« kan ikke oprettes.",
            en: "The folder “\(folder)” cannot be made."))
      }
      for file in files {
        try OutputFile(url.appendingPathComponent(file.name).path).write(file.bytes)
      }
      console.note(
        Localized(
          da: """
            \(files.count) ark ligger i \(folder). Udfyld dem i Excel, og kør »spind check \(folder)«.
            """,
          en: """
            \(files.count) sheets are in \(folder). Fill them in, and run “spind check \(folder)”.
            """))
    }
  }
}
