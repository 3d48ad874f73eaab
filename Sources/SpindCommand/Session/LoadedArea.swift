import Foundation
import Localization
import NetworkAnalysis
import SteeringModel

/// A workbook that has been read, and the language in which to speak of it.
struct LoadedArea {
  /// The whole history.
  let network: SteeringNetwork
  /// The console in the language asked for, else in the area's.
  let console: Console

  /// Reads a workbook; its errors stop the command, its warnings are counted.
  init(_ path: String, common: CommonOptions) throws {
    try self.init(try AreaFile(path).draft(), path: path, common: common)
  }

  /// Interprets a draft that has been read from a path.
  init(_ draft: NetworkDraft, path: String, common: CommonOptions) throws {
    let validation = draft.validation()
    let console = common.console(area: validation.network?.area.language)
    self.console = console
    guard let network = validation.network else {
      throw DataErrors(path: path, issues: validation.issues)
    }
    self.network = network
    let warnings = validation.issues.count { $0.severity == .warning }
    if warnings > 0 {
      let warningText = CountedNoun(
        one: Localized(da: "advarsel", en: "warning"),
        many: Localized(da: "advarsler", en: "warnings"))(warnings)
      console.note(
        Localized(
          da: "\(warningText.da) om data; »spind check« viser dem.",
          en: "\(warningText.en) about the data; “spind check” shows them."))
    }
  }

  /// The network of the day asked for, else of the day that the workbook gives.
  func analysis(on day: CalendarDate?) -> Analysis {
    Analysis(network, on: network.referenceDate(asked: day, today: { .today }))
  }
}

extension CalendarDate {
  /// Today in the time zone of the machine; asked only when a workbook has no date at all.
  static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian)
      .dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { preconditionFailure("The machine's clock is out of range.") }
    return date
  }
}

extension Analysis {
  /// The area and the day, as the first line of a text.
  func heading(_ language: Language) -> String {
    "\(network.area.name), \(date.day.text(language))\n"
  }
}
