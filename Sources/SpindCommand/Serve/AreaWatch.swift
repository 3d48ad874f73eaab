import Foundation

/// Tells when a workbook has been saved: by name, size and time of its files, looked at again and again.
///
/// A look works on every file system, also where a program saves by renaming, and on shared drives,
/// which send no word of changes.
struct AreaWatch {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  /// What the files look like now; equal as long as nobody saves.
  var fingerprint: [String] {
    let manager = FileManager.default
    let names = (try? manager.contentsOfDirectory(atPath: path))
      .map { $0.sorted().filter(Self.isData).map { "\(path)/\($0)" } }
    return (names ?? [path]).map { file in
      let attributes = try? manager.attributesOfItem(atPath: file)
      let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
      return "\(file) \(attributes?[.size] as? Int ?? -1) \(time)"
    }
  }

  /// Whether a file of the folder is part of the workbook: not hidden, and not the mark that Excel
  /// leaves beside an open file.
  private static func isData(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$")
  }
}
