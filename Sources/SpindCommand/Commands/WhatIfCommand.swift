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
      spind whatif AREA --add-actor "Ny mentor:frontline:employment" --add-tie "Ny mentor:Hotspotchef"
      """)

  @Argument(help: "The workbook: an Excel file (.xlsx) or a folder of CSV files.")
  var area: String

  @Option(help: "An actor who leaves, by id or name. May be repeated.")
  var remove: [String] = []

  @Option(help: "An actor who joins, as name, name:level or name:level:sector. May be repeated.")
  var addActor: [String] = []

  @Option(help: "A tie that is made, as A:B or A:B:kind. May be repeated.")
  var addTie: [String] = []

  @Option(help: "A tie that ends, as A:B for all between them or A:B:kind. May be repeated.")
  var removeTie: [String] = []

  @Option(help: "A seat that is taken, as actor:forum. May be repeated.")
  var addSeat: [String] = []

  @Option(help: "A seat that is given up, as actor:forum. May be repeated.")
  var removeSeat: [String] = []

  @Option(help: "text or json.")
  var format: TextFormat?

  @OptionGroup var result: ResultOption
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.run { _ in
      guard
        [remove, addActor, addTie, removeTie, addSeat, removeSeat].contains(where: { !$0.isEmpty })
      else {
        throw Failure(
          .usage,
          Localized(
            da: "Der er ingen ændring at tænke igennem.",
            en: "There is no change to think through."),
          remedy: Localized { language in
            let options = "--remove, --add-actor, --add-tie, --remove-tie, --add-seat"
            return language == .danish
              ? "Skriv en med \(options) eller --remove-seat."
              : "Name one with \(options) or --remove-seat."
          })
      }
      let file = try result.file()
      let loaded = try LoadedArea(area, common: common)
      let language = loaded.console.language
      let analysis = loaded.analysis(on: day.day)
      let reader = try ChangeReader(analysis.network, joining: addActor)
      let changes =
        reader.joining + (try remove.map { .removeActor(try reader.actor($0)) })
        + (try addTie.map(reader.tie)) + (try removeTie.flatMap(reader.endingTies))
        + (try addSeat.map(reader.seat)) + (try removeSeat.map(reader.endingSeat))
      for note in reader.alreadyThere(changes) { loaded.console.note(note) }
      let whatIf = WhatIf(GapAnalysis(analysis), changes: changes)
      let text =
        switch file.form(format, usual: .text) {
        case .text: whatIf.text(in: language)
        case .json: whatIf.json(in: language)
        }
      try loaded.console.write(text, to: file)
    }
  }
}
