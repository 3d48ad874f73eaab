import Foundation
import GraphvizRenderer
import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

/// The files of `Corpus`, each with what becomes of it in `INDEX.tsv`.
///
/// A line of the index is the file, the outcome (`refused`, or what was read) and what was said, each
/// with its place. `RECORD_SNAPSHOTS=1` writes the index anew from what happens, and fails, so that
/// the change is looked at.
@Suite struct HostileCorpusTests {
  struct Line: CustomStringConvertible {
    let file: String
    let outcome: String
    let issues: String
    var description: String { file }
    var text: String { [file, outcome, issues].joined(separator: "\t") }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let index = folder.appendingPathComponent("INDEX.tsv")
  private static let corpus = folder.appendingPathComponent("Corpus")

  /// The lines of the index.
  static let lines: [Line] = {
    let text = (try? String(contentsOf: index, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Line(
        file: parts[0], outcome: parts.count > 1 ? parts[1] : "",
        issues: parts.count > 2 ? parts[2] : "")
    }
  }()

  /// The files of the corpus, as paths within it.
  private static func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: corpus.path).filter { path in
      var isFolder: ObjCBool = false
      let full = corpus.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  @Test func theIndexNamesEveryFile() throws {
    let files = try Self.files()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      let text = try files.map { try Self.line(for: $0).text + "\n" }.joined()
      try Data(text.utf8).write(to: Self.index)
      Issue.record("The index was written anew; look at the change.")
    }
    #expect(files == Self.lines.map(\.file))
  }

  @Test func everyReaderHasHostileFiles() throws {
    let folders = Set(try Self.files().map { String($0.prefix { $0 != "/" }) })
    #expect(folders == Set(NetworkFormats.all.map(\.id)))
  }

  @Test(arguments: lines)
  func aHostileFileEndsAsTheIndexSays(line: Line) throws {
    #expect(try Self.line(for: line.file).text == line.text)
  }

  // MARK: - What becomes of a file

  private static func line(for path: String) throws -> Line {
    let file = try source(path)
    do throws(FormatError) {
      switch try NetworkInput.file(file, dotParser: SampleGraphs.dotParser) {
      case .graph(let graph):
        #expect(graph.ties.allSatisfy { $0.weight.isFinite }, "\(path)")
        return Line(
          file: path, outcome: "\(graph.nodeCount) nodes, \(graph.ties.count) ties",
          issues: words(graph.issues, of: file))
      case .workbook(let draft):
        let validation = draft.validation()
        guard let network = validation.network else {
          return refusal(validation.issues.filter { $0.severity == .error }, of: file, path)
        }
        return Line(
          file: path, outcome: "\(network.actors.count) actors, \(network.ties.count) ties",
          issues: words(draft.issues, of: file))
      }
    } catch {
      return refusal(error.issues, of: file, path)
    }
  }

  private static func refusal(
    _ issues: [SteeringModel.Issue], of file: SourceFile, _ path: String
  ) -> Line {
    #expect(issues.contains { $0.severity == .error }, "\(path)")
    for issue in issues {
      #expect(!issue.message.da.isEmpty && !issue.message.en.isEmpty, "\(path): \(issue.code)")
    }
    return Line(file: path, outcome: "refused", issues: words(issues, of: file))
  }

  private static func words(_ issues: [SteeringModel.Issue], of file: SourceFile) -> String {
    issues.map { issue in
      var place = issue.location.text.en
      if place.hasPrefix(file.name) { place.removeFirst(file.name.count) }
      let trimmed = place.drop { $0 == "," || $0 == ":" || $0 == " " }
      return trimmed.isEmpty ? issue.code : "\(issue.code) (\(trimmed))"
    }.joined(separator: "; ")
  }

  /// A file of the corpus, with the other half of its pair if it has one.
  private static func source(_ path: String) throws -> SourceFile {
    let url = corpus.appendingPathComponent(path)
    var file = SourceFile(
      name: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
    if let other = file.companionExtension {
      let companion = url.deletingPathExtension().appendingPathExtension(other)
      file.companion = (try? Data(contentsOf: companion)).map { Array($0) }
    }
    return file
  }
}
