import ArgumentParser
import CoordinationGaps
import Localization
import NetworkAnalysis
import NetworkReport
import SteeringModel

/// Thinks a change through: what would close, open and last.
struct WhatIfCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Think a change through before it is made.",
    discussion: """
      spind whatif AREA --remove Hotspotchef
      spind whatif AREA --add-tie "Hotspotchef:Skoleleder, Engskolen:coordination"
      """)

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "An actor who leaves, by id or name. May be repeated.")
  var remove: [String] = []

  @Option(help: "A tie that is made, as A:B or A:B:kind. May be repeated.")
  var addTie: [String] = []

  @Option(help: "A seat that is taken, as actor:forum. May be repeated.")
  var addSeat: [String] = []

  @Option(help: "text or json.")
  var format = TextFormat.text

  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if remove.isEmpty && addTie.isEmpty && addSeat.isEmpty {
      throw ValidationError("Name a change with --remove, --add-tie or --add-seat.")
    }
  }

  func run() throws {
    try common.run { _ in
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let analysis = loaded.analysis(on: day.day)
      let reader = ChangeReader(analysis.network)
      let changes =
        try remove.map { SteeringNetwork.Change.removeActor(try reader.actor($0)) }
        + addTie.map(reader.tie) + addSeat.map(reader.seat)
      let whatIf = WhatIf(GapAnalysis(analysis), changes: changes)
      if format == .json {
        loaded.console.result(whatIf.gaps.json(in: language))
        return
      }
      let pairs = whatIf.pairsCutOff
      let connectivity = Localized(
        da: pairs == 0
          ? "Ingen mister forbindelsen til hinanden."
          : "\(pairs) par af aktører mister forbindelsen til hinanden.",
        en: pairs == 0
          ? "Nobody loses touch with anybody." : "\(pairs) pairs of actors lose touch.")
      loaded.console.result(
        analysis.heading(language) + connectivity(language) + "\n\n"
          + whatIf.gaps.text(in: language))
    }
  }
}
