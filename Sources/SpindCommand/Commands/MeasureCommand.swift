import ArgumentParser
import Localization
import NetworkAnalysis
import NetworkFormats

/// Takes measures of a network.
struct MeasureCommand: ParsableCommand {
  /// How the measures are written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Take measures of a workbook or a graph.",
    discussion: "Measures: \(Measures.all.map(\.id).joined(separator: ", ")).")

  @Argument(
    help: "The workbook (.xlsx, or a folder of CSV files), or a graph file such as an edge list.")
  var area: String

  @Option(help: "The measures, such as degree,betweenness.")
  var measure: String?

  @Flag(help: "Take all measures; those of groups only with --group.")
  var all = false

  @Option(help: "table, csv or json.")
  var format: Format?

  @Option(help: "The dialect of CSV: excel-da or plain. Default: that of the language.")
  var csv: CSVDialect?

  @OptionGroup var result: ResultOption
  @OptionGroup var inputFormat: InputFormatOption
  @OptionGroup var options: MeasureOptions
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      guard measure != nil || all else {
        throw Failure(
          .usage,
          Localized(da: "Der er ikke valgt noget mål.", en: "No measure is chosen."),
          remedy: Localized(
            da:
              "Skriv dem med --measure, for eksempel --measure betweenness, eller tag dem alle med --all.",
            en: "Name them with --measure, such as --measure betweenness, or take them --all."))
      }
      try options.check()
      let named = try measure.map(MeasureSelection.measures)
      let file = try result.file()
      let (network, console) = try measuredNetwork()
      if let note = network.note { console.note(note) }
      let table: MeasureTable
      do {
        table = try MeasureTable(
          of: named ?? measures(of: network), request: network.request, nodes: network.nodes,
          labels: network.labels)
      } catch let failure as MeasureFailure {
        throw Failure(.usage, failure.message)
      }
      let text =
        switch file.form(format, usual: .table) {
        case .table: table.text(console.language)
        case .csv: table.csv(csv ?? .usual(in: console.language))
        case .json: try table.json()
        }
      try console.write(text, to: file)
    }
  }

  /// All measures that the options and the input allow.
  private func measures(of network: MeasuredNetwork) -> [MeasureEntry] {
    Measures.all.filter { measure in
      (options.group != nil || !measure.needsGroups)
        && (network.request.delays != nil || !measure.needsWorkbook)
    }
  }

  private func measuredNetwork() throws -> (MeasuredNetwork, Console) {
    switch try AreaFile(area).input(format: try inputFormat.format) {
    case .graph(let graph): return (try MeasuredNetwork(graph, options), common.console())
    case .workbook(let draft):
      let loaded = try LoadedArea(draft, path: area, common: common)
      return (
        try MeasuredNetwork(loaded.analysis(on: day.day), options), loaded.console
      )
    }
  }
}
