import Foundation
import Testing

/// Imports point downwards only: every import line is held against the table of the layers.
@Suite struct LayeringTests {
  /// What each target may import beside the standard library and Foundation.
  ///
  /// The table is that of docs/ARCHITECTURE.md. `GraphKernel` has no Foundation.
  private static let allowed: [String: Set<String>] = {
    var table: [String: Set<String>] = [
      "GraphKernel": [], "Localization": [], "DOTLanguage": [], "ZipArchive": ["CZip"],
      "SteeringModel": ["Localization"],
      "GraphvizRenderer": ["DOTLanguage", "CGraphvizShim"],
      "NetworkFormats": [
        "SteeringModel", "GraphKernel", "DOTLanguage", "Localization", "Yams", "ZipArchive",
        "CXLSXWriter", "CExpat",
      ],
      "NetworkAnalysis": ["GraphKernel", "SteeringModel", "Localization"],
    ]
    let analysis: Set = ["NetworkAnalysis", "GraphKernel", "SteeringModel", "Localization"]
    table["CoordinationGaps"] = analysis
    table["NetworkDiagrams"] = analysis.union(["CoordinationGaps", "DOTLanguage"])
    table["NetworkReport"] = analysis.union([
      "CoordinationGaps", "NetworkDiagrams", "DOTLanguage", "Mustache", "ZipArchive",
    ])
    table["SpindCommand"] = Set(table.keys).union(["ArgumentParser", "FlyingFox", "FlyingSocks"])
    return table
  }()

  /// Modules of the toolchain that every target may import.
  private static let systemLibraries: Set<String> = ["Synchronization", "Glibc", "Musl", "Darwin"]

  /// Modules of the toolchain that every target but the kernel may import.
  private static let platform = systemLibraries.union([
    "Foundation", "FoundationXML", "FoundationEssentials", "Dispatch",
  ])

  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  @Test(arguments: allowed.keys.sorted())
  func importsPointDownwards(target: String) throws {
    let allowed = try #require(Self.allowed[target])
    let platform = target == "GraphKernel" ? Self.systemLibraries : Self.platform
    let folder = Self.sources.appendingPathComponent(target)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var seen = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      seen += 1
      for module in try Self.imports(of: file) {
        #expect(
          allowed.contains(module) || platform.contains(module),
          "\(target)/\(file.lastPathComponent) imports \(module)")
      }
    }
    #expect(seen > 0, "\(target) has no source files.")
  }

  @Test func everyTargetIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
      .filter { !$0.hasPrefix(".") && !$0.hasPrefix("C") || $0 == "CoordinationGaps" }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func anUpwardImportIsSeen() {
    let text = "@testable public import struct NetworkReport.Report\n  import Foundation // why"
    #expect(Self.imports(in: text) == ["NetworkReport", "Foundation"])
  }

  private static func imports(of file: URL) throws -> [String] {
    imports(in: try String(contentsOf: file, encoding: .utf8))
  }

  /// The modules of the import lines: `public import struct Module.Type` names Module.
  private static func imports(in text: String) -> [String] {
    let kinds: Set = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
    return text.split(separator: "\n").compactMap { line in
      var words = line.split(separator: " ").map(String.init)[...]
      while let first = words.first, first.hasPrefix("@") || Self.modifiers.contains(first) {
        words = words.dropFirst()
      }
      guard words.first == "import" else { return nil }
      words = words.dropFirst()
      if let first = words.first, kinds.contains(first) { words = words.dropFirst() }
      return words.first?.split(separator: ".").first.map(String.init)
    }
  }

  private static let modifiers: Set = ["public", "package", "internal", "private", "fileprivate"]
}
