import Foundation
import GraphvizRenderer
import Localization
import NetworkFormats
import SteeringModel

/// One reader, tried with any bytes: it reads or refuses, and what it reads can be written and read
/// again.
struct FuzzedReader: Sendable {
  /// The reader of the format that the environment names.
  static let chosen = FuzzedReader(
    ProcessInfo.processInfo.environment["SPIND_FUZZ_FORMAT"] ?? "graphml")

  private let format: NetworkFormat

  init(_ id: String) {
    guard let format = NetworkFormats[id: id] else {
      preconditionFailure("No format is called \(id).")
    }
    self.format = format
  }

  func read(_ bytes: [UInt8]) {
    // A pair of files comes as one: the first two bytes say where the other half begins.
    var file = SourceFile(name: "x." + format.fileExtensions[0], bytes: bytes)
    if file.companionExtension != nil, bytes.count >= 2 {
      let split = min(bytes.count, 2 + Int(bytes[0]) << 8 + Int(bytes[1]))
      file.bytes = Array(bytes[2..<split])
      file.companion = Array(bytes[split...])
    }
    if format.id == "xlsx" { file.bytes = SpreadsheetParts.file(of: bytes) }
    do throws(FormatError) {
      let limits = FormatLimits(fileBytes: 1 << 20, cellBytes: 1 << 16)
      let input = try NetworkInput.file(
        file, format: format, limits: limits, dotParser: Self.parser)
      switch input {
      case .workbook(let draft):
        let validation = draft.validation()
        precondition(validation.network != nil || validation.hasErrors)
      case .graph(let graph):
        check(graph)
      }
    } catch {
      precondition(
        error.issues.contains { $0.severity == .error }, "A refusal says what is wrong.")
    }
  }

  private func check(_ graph: PlainGraph) {
    for tie in graph.ties {
      precondition(Int(tie.source) < graph.nodeCount && Int(tie.target) < graph.nodeCount)
      precondition(tie.weight.isFinite)
    }
    guard format.isWritable, graph.nodeCount <= 200, let written = try? format.written(graph) else {
      return
    }
    do throws(FormatError) {
      let file = SourceFile(name: "x." + format.fileExtensions[0], bytes: written.bytes)
      _ = try NetworkInput.file(file, format: format, dotParser: Self.parser)
    } catch {
      let codes = error.issues.map(\.code)
      // Names that differ only in what the format cannot hold may be one after writing.
      let isLoss =
        !written.losses.isEmpty
        || codes.allSatisfy(["cpr-number", "no-nodes"].contains)
      precondition(isLoss, "What was written is not read: \(codes)")
    }
  }

  private static let parser: DOTParser = { text throws(DOTParsingFailure) in
    do throws(GraphvizError) {
      return try InProcessRenderer().graph(of: text)
    } catch {
      throw .syntax(message: "\(error)")
    }
  }
}
