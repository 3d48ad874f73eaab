import Foundation
import Localization

/// Where a result goes: a file, or standard output for `-`.
struct OutputFile {
  /// The path as the user gave it.
  let path: String

  init(_ path: String) {
    self.path = path
  }

  /// Whether the result goes to standard output.
  var isStandardOutput: Bool { path == "-" }

  /// The part after the last full stop, in lower case.
  var pathExtension: String { URL(fileURLWithPath: path).pathExtension.lowercased() }

  /// Stops early, before long work, when the file could not be written in the end.
  func checkWritable() throws {
    guard !isStandardOutput else { return }
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw failure(
        Localized(da: "Det er en mappe.", en: "It is a folder."),
        remedy: Localized(
          da: "Skriv et filnavn efter -o.", en: "Give the name of a file after -o."))
    }
    guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue
    else {
      throw failure(
        Localized(
          da: "Mappen »\(folder.relativePath)« findes ikke.",
          en: "The folder “\(folder.relativePath)” does not exist."),
        remedy: Localized(da: "Opret mappen først.", en: "Create the folder first."))
    }
    guard manager.isWritableFile(atPath: folder.path) else {
      throw failure(
        Localized(
          da: "Der må ikke skrives i mappen »\(folder.relativePath)«.",
          en: "The folder “\(folder.relativePath)” may not be written to."),
        remedy: Localized(
          da: "Vælg en anden mappe med -o.", en: "Choose another folder with -o."))
    }
  }

  /// Writes the bytes: to a temporary file first, which is then renamed, so that there is never half
  /// a file.
  func write(_ bytes: some Sequence<UInt8>) throws {
    let data = Data(bytes)
    if isStandardOutput {
      FileHandle.standardOutput.write(data)
      return
    }
    do {
      try data.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw failure(
        Localized(verbatim: (error as NSError).localizedDescription),
        remedy: Localized(da: "Vælg et andet sted med -o.", en: "Choose another place with -o."))
    }
  }

  private var folder: URL { URL(fileURLWithPath: path).deletingLastPathComponent() }

  private func failure(_ reason: Localized, remedy: Localized) -> Failure {
    Failure(
      .cannotWrite,
      Localized(
        da: "»\(path)« kan ikke skrives. \(reason.da)",
        en: "“\(path)” cannot be written. \(reason.en)"),
      remedy: remedy)
  }
}

extension Console {
  /// Says where a result lies, unless it went to standard output.
  func noteWritten(_ file: OutputFile) {
    guard !file.isStandardOutput else { return }
    note(Localized(da: "Skrevet: \(file.path)", en: "Written: \(file.path)"))
  }
}
