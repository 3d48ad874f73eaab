import Foundation

/// A text that was looked at and kept beside the tests.
///
/// `RECORD_SNAPSHOTS=1 scripts/test` writes every snapshot anew and fails, so that a recording never
/// passes for a test; look at the difference, then run without it.
public struct Snapshot {
  private let file: URL

  /// Creates the snapshot in the folder `Snapshots` beside a test file.
  ///
  /// - Parameter testFile: the path of the test, as `#filePath` gives it.
  public init(_ name: String, beside testFile: String) {
    file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
  }

  /// What is different in a text, in words; nil when it is the one that was kept.
  public func difference(from text: String) throws -> String? {
    let name = file.lastPathComponent
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return "\(name) was recorded; look at it and run the test again."
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard text != kept else { return nil }
    let lines = zip(Self.lines(of: text), Self.lines(of: kept)).enumerated()
    let first = lines.first { $0.element.0 != $0.element.1 }
    return """
      \(name) differs from line \((first?.offset ?? 0) + 1): \(first?.element.0 ?? "") \
      instead of \(first?.element.1 ?? "")
      """
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
