import ArgumentParser
import Localization
import NetworkFormats
import SteeringModel

/// Converts a network between file formats, and says what the target cannot hold.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Convert a network between file formats.",
    discussion: "Formats: \(formats).")

  private static let formats = NetworkFormats.all.map(\.id).joined(separator: ", ")

  @Argument(help: "The graph file, or a workbook: a folder of CSV files.")
  var input: String

  @Argument(help: "The file to write, or - for standard output.")
  var output: String

  @OptionGroup var format: InputFormatOption

  @Option(name: .customLong("format"), help: "The format to write, whatever the ending.")
  var outputFormat: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { console in
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
      remedy: Localized(da: "Vælg: \(Self.formats).", en: "Choose: \(Self.formats)."))
  }
}
