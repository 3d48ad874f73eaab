import ArgumentParser
import Localization
import NetworkFormats
import SteeringModel

/// Converts a network between file formats, and says what the target cannot hold.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a network between file formats.",
    discussion: """
      A workbook goes into Excel (.xlsx), YAML or a folder of CSV files and back with all that it \
      says; into a graph format go its actors and ties.

      Formats: folder, \(formats).
      """)

  private static let formats = NetworkFormats.all.map(\.id).joined(separator: ", ")

  @Argument(help: "A workbook (.xlsx, .yaml or a folder of CSV files) or a graph file.")
  var input: String

  @Argument(help: "The file to write, or - for standard output; for a workbook also a folder.")
  var output: String

  @OptionGroup var format: InputFormatOption

  @Option(name: .customLong("format"), help: "The format to write, whatever the ending.")
  var outputFormat: String?

  @Flag(help: "Write over a workbook that is there.")
  var force = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
      let kind = outputFormat.map { WorkbookOutput.Kind(rawValue: $0.lowercased()) }
      if kind != .some(nil), let workbook = WorkbookOutput(output, kind: kind ?? nil) {
        return try write(to: workbook)
      }
      let file = OutputFile(output)
      let target = try target(for: file)
      try file.checkWritable()
      let graph = try graph(console)
      do {
        let written = try target.written(graph)
        try file.write(written.bytes)
        console.noteWritten(file)
        for loss in written.losses {
          console.note(
            Localized(
              da: "»\(output)« kan ikke rumme: \(loss.da)",
              en: "“\(output)” cannot hold: \(loss.en)"))
        }
      } catch let error as FormatError {
        throw DataErrors(path: input, issues: error.issues)
      }
    }
  }

  /// Writes the input as a workbook, which keeps all its sheets and columns.
  private func write(to workbook: WorkbookOutput) throws {
    let draft: NetworkDraft
    switch try AreaFile(input).input(format: try format.format) {
    case .workbook(let read): draft = read
    case .graph(let graph):
      draft = NetworkDraft(workbookOf: graph, name: AreaFile(input).name)
    }
    let area = try LoadedArea(draft, path: input, common: common)
    _ = try workbook.write(draft, in: area.console.language, force: force)
    area.console.noteWritten(OutputFile(output))
  }

  /// The graph of the input; of a workbook, its actors and ties.
  private func graph(_ console: Console) throws -> PlainGraph {
    switch try AreaFile(input).input(format: try format.format) {
    case .graph(let graph):
      for issue in graph.issues { console.note(issue.text) }
      return graph
    case .workbook(let draft):
      return PlainGraph(try LoadedArea(draft, path: input, common: common).network)
    }
  }

  private func target(for file: OutputFile) throws -> NetworkFormat {
    let byName = outputFormat.map { NetworkFormats[id: $0].map { [$0] } ?? [] }
    // Among several formats with the ending, the one for which it is the usual one; of a list and a
    // matrix in CSV, the list, which holds more.
    let candidates = (byName ?? NetworkFormats.formats(ofExtension: file.pathExtension))
      .filter(\.isWritable)
    let usual = candidates.last { $0.fileExtensions.first == file.pathExtension }
    if let format = usual ?? candidates.last { return format }
    let name = outputFormat ?? file.pathExtension
    throw Failure(
      .usage,
      Localized(
        da: "»\(name)« er ikke et format, som Spind skriver.",
        en: "“\(name)” is not a format that Spind writes."),
      remedy: .choose(Self.formats))
  }
}
