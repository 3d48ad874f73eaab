import Foundation
import Localization
import NetworkFormats
import SteeringModel

/// A new workbook that a command writes beside the one that it reads: a folder of CSV
/// files, an Excel file or a YAML file.
struct WorkbookCopy {
  /// The path as the user gave it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Stops when there is something already: a copy never overwrites, so that no input is lost.
  func checkIsNew() throws {
    if FileManager.default.fileExists(atPath: path) {
      throw Failure(
        .cannotWrite,
        Localized(
          da: "»\(path)« findes allerede; intet er skrevet.",
          en: "“\(path)” exists already; nothing is written."),
        remedy: Localized(da: "Vælg et nyt navn med -o.", en: "Choose a new name with -o."))
    }
    guard let output = WorkbookOutput(path) else {
      throw Failure(
        .usage,
        Localized(
          da: "»\(path)« er ikke en slags projektmappe, som Spind skriver.",
          en: "“\(path)” is not a kind of workbook that Spind writes."),
        remedy: Localized(
          da: "Skriv navnet på en ny mappe, eller en fil, der ender på .xlsx eller .yaml.",
          en: "Give the name of a new folder, or of a file that ends in .xlsx or .yaml."))
    }
    if output.kind != .folder { try OutputFile(path).checkWritable() }
  }

  /// Writes the workbook.
  func write(_ draft: NetworkDraft, in language: Language) throws {
    guard let output = WorkbookOutput(path), output.kind != .folder else {
      return try writeFolder(WorkbookFolder.files(of: draft, in: language))
    }
    _ = try output.write(draft, in: language, force: false)
  }

  /// Writes all files into a folder of another name first, so that there is never half a workbook.
  private func writeFolder(_ files: [SourceFile]) throws {
    let manager = FileManager.default
    let url = URL(fileURLWithPath: path)
    let scratch = url.deletingLastPathComponent()
      .appendingPathComponent(
        ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      try manager.createDirectory(at: scratch, withIntermediateDirectories: false)
      for file in files {
        try Data(file.bytes).write(to: scratch.appendingPathComponent(file.name))
      }
      try manager.moveItem(at: scratch, to: url)
    } catch {
      try? manager.removeItem(at: scratch)
      throw Failure(
        .cannotWrite,
        Localized(
          da: "»\(path)« kan ikke skrives. \((error as NSError).localizedDescription)",
          en: "“\(path)” cannot be written. \((error as NSError).localizedDescription)"),
        remedy: Localized(da: "Vælg et andet sted med -o.", en: "Choose another place with -o."))
    }
  }
}
