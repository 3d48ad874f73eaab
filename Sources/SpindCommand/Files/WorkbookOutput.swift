import Foundation
import Localization
import NetworkFormats
import SteeringModel

/// Where a workbook is written: a folder of CSV files, an Excel file or a YAML file.
struct WorkbookOutput {
  /// What a workbook may be written as.
  enum Kind: String, CaseIterable {
    case folder, xlsx, yaml
  }

  let kind: Kind
  private let path: String

  /// The kind by the ending of a path, where none is a folder; nil when it is of something else.
  init?(_ path: String, kind: Kind? = nil) {
    let file = OutputFile(path)
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    let byEnding: Kind? =
      if exists && isFolder.boolValue {
        .folder
      } else {
        switch file.pathExtension {
        case "xlsx": .xlsx
        case "yaml", "yml": .yaml
        case "": file.isStandardOutput ? nil : .folder
        default: nil
        }
      }
    guard let kind = kind ?? byEnding else { return nil }
    self.kind = kind
    self.path = path
  }

  /// Writes a workbook and gives the number of its sheets.
  ///
  /// - Parameter force: whether it may be written over what is there.
  func write(
    _ draft: NetworkDraft, in language: Language, force: Bool
  ) throws -> Int {
    switch kind {
    case .folder:
      let files = WorkbookFolder.files(of: draft, in: language)
      try write(files, force: force)
      return files.count
    case .xlsx, .yaml:
      let target = OutputFile(path)
      try target.checkWritable()
      if !force, !target.isStandardOutput, FileManager.default.fileExists(atPath: path) {
        throw Failure(
          .cannotWrite,
          Localized(
            da: "»\(path)« findes allerede; intet er skrevet.",
            en: "“\(path)” exists already; nothing is written."),
          remedy: Localized(
            da: "Vælg et andet navn, eller skriv over med --force.",
            en: "Choose another name, or write over it with --force."))
      }
      try target.write(try file(of: draft, in: language).bytes)
      return draft.tables.count + draft.forms.count
    }
  }

  private func file(of draft: NetworkDraft, in language: Language) throws -> SourceFile {
    guard kind == .xlsx else { return YAMLWorkbookWriter.file(of: draft, in: language) }
    do {
      return try XLSXWorkbookWriter.file(of: draft, in: language)
    } catch {
      throw DataErrors(path: path, issues: error.issues)
    }
  }

  private func write(_ files: [SourceFile], force: Bool) throws {
    let url = URL(fileURLWithPath: path)
    let existing = files.filter {
      FileManager.default.fileExists(atPath: url.appendingPathComponent($0.name).path)
    }
    if let first = existing.first, !force {
      throw Failure(
        .cannotWrite,
        Localized(
          da: "»\(path)« har allerede arket »\(first.name)«; intet er skrevet.",
          en: "“\(path)” has the sheet “\(first.name)” already; nothing is written."),
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
          da: "Mappen »\(path)« kan ikke oprettes.",
          en: "The folder “\(path)” cannot be made."))
    }
    for file in files {
      try OutputFile(url.appendingPathComponent(file.name).path).write(file.bytes)
    }
  }
}
