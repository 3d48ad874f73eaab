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
    let draft = try AreaFile(path).draft()
    let validation = draft.validation()
    let console = common.console(area: validation.network?.area.language)
    self.console = console
    guard let network = validation.network else {
      for issue in validation.issues where issue.severity == .error {
        console.message("  \(issue.text(console.language))")
      }
      let count = validation.issues.count { $0.severity == .error }
      throw Failure(
        .dataErrors,
        Localized(
          da: count == 1
            ? "Der er en fejl i »\(path)«." : "Der er \(count) fejl i »\(path)«.",
          en: count == 1
            ? "There is an error in “\(path)”." : "There are \(count) errors in “\(path)”."),
        remedy: Localized(
          da: "Ret fejlene ovenfor. »spind check« viser også advarsler.",
          en: "Mend the errors above. “spind check” shows warnings too."))
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
