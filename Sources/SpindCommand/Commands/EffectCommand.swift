import ArgumentParser
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkReport
import SteeringModel

/// Says what the effort has changed, against areas without it.
struct EffectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "effect", abstract: "Say what the effort has changed, by the sheet indicators.",
    discussion: """
      Charges per 1,000 aged 15 to 18, before and after, in the area, areas of comparison and the \
      country, and the difference in differences. With -o chart.svg (or .png, .pdf) draws the chart.
      """)

  /// How the effect is written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Argument(help: "The workbook: a folder of CSV files, or a YAML file.")
  var area: String

  @Option(
    help: ArgumentHelp(
      "The first year of the effort. Default: that of the oldest mandate to coordinate.",
      valueName: "year"))
  var since: Int?

  @Option(help: "text, json or csv.")
  var format: Format?

  @Option(help: "The dialect of CSV: excel-da or plain. Default: that of the language.")
  var csv: CSVDialect?

  @Option(
    name: .shortAndLong,
    help:
      "The file to write: .txt, .json, .csv, or a chart as .svg, .png, .pdf or .dot; - is stdout."
  )
  var output = "-"

  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      let file = OutputFile(output)
      try file.checkWritable()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let analysis = loaded.analysis(on: day.day)
      let sheet = SteeringNetwork.SheetName.indicators.name
      guard let effect = analysis.effect(since: since) else {
        throw Failure(
          .dataErrors,
          Localized(
            da: "Projektmappen har ingen tal for området i arket \(sheet.da).",
            en: "The workbook has no figures of the area in the sheet \(sheet.en)."),
          remedy: Localized(
            da: "Skriv serie, år og værdi i arket: område, sammenligning og landsplan.",
            en: "Give series, year and value in the sheet: area, comparison and national."))
      }
      try file.write(try bytes(of: effect, in: analysis.network.area, as: file, language))
      loaded.console.noteWritten(file)
    }
  }

  private func bytes(
    of effect: Effect, in area: SteeringNetwork.Area, as file: OutputFile, _ language: Language
  ) throws -> [UInt8] {
    if format == nil, let picture = OutputFormat(rawValue: file.pathExtension), picture != .plain {
      let studio = Studio()
      return try studio.bytes(
        of: try studio.chart(of: effect, in: area, language), as: picture, pixelWidth: 1600,
        language: language)
    }
    let text =
      switch file.form(format, usual: .text) {
      case .text: effect.text(area: area.name, in: language)
      case .json: effect.json(area: area.name, in: language)
      case .csv: effect.csv(area: area.name, in: language, dialect: csv)
      }
    return Array(text.utf8)
  }
}
