import Foundation
import Localization

/// A folder that takes several files; it is made when it is missing.
struct OutputFolder {
  /// The path as the user gave it.
  let path: String

  /// Stops early, before long work, when the folder could not be written to in the end.
  func checkWritable() throws {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard path != "-" else {
      throw failure(
        Localized(da: "Der er flere filer.", en: "There are several files."))
    }
    if manager.fileExists(atPath: path, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw failure(Localized(da: "Det er en fil.", en: "It is a file."))
      }
      guard manager.isWritableFile(atPath: path) else {
        throw failure(
          Localized(da: "Der må ikke skrives i mappen.", en: "The folder may not be written to."))
      }
      return
    }
    try OutputFile(path.hasSuffix("/") ? String(path.dropLast()) : path).checkWritable()
  }

  /// Writes files, each under its name; others in the folder stay.
  func write(_ files: [(name: String, bytes: [UInt8])]) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw failure(Localized(verbatim: (error as NSError).localizedDescription))
    }
    for file in files {
      let place = URL(fileURLWithPath: path).appendingPathComponent(file.name).path
      try OutputFile(place).write(file.bytes)
    }
  }

  private func failure(_ reason: Localized) -> Failure {
    Failure(
      .cannotWrite,
      Localized(
        da: "»\(path)« kan ikke tage imod filerne. \(reason.da)",
        en: "“\(path)” cannot take the files. \(reason.en)"),
      remedy: Localized(
        da: "Skriv navnet på en mappe efter -o, for eksempel -o tabeller/.",
        en: "Give the name of a folder after -o, such as -o tables/."))
  }
}
