import Foundation
import Localization
import SteeringModel

/// Corrects a workbook, asking about guesses on a terminal.
struct CorrectionDialogue {
  private let console: Console
  private let confirmsAll: Bool

  init(_ console: Console, confirmsAll: Bool) {
    self.console = console
    self.confirmsAll = confirmsAll
  }

  /// The workbook with what was safe or confirmed; every correction is said.
  func corrected(_ draft: NetworkDraft) -> WorkbookCorrection {
    var answersAll = confirmsAll
    var isDone = false
    let correction = WorkbookCorrection(of: draft) { change in
      if answersAll { return true }
      guard !isDone, isatty(STDIN_FILENO) == 1 else { return false }
      let question = Localized(
        da: "\(text(of: change).da)? [j]a, [n]ej, [a]lle, [s]top: ",
        en: "\(text(of: change).en)? [y]es, [n]o, [a]ll, [q]uit: ")
      FileHandle.standardError.write(Data(Console.printable(question(console.language)).utf8))
      switch readLine()?.lowercased().first {
      case "j", "y": return true
      case "a":
        answersAll = true
        return true
      case "s", "q", nil:
        isDone = true
        return false
      default: return false
      }
    }
    for change in correction.made {
      console.note(
        Localized(da: "Rettet: ", en: "Corrected: ") + text(of: change))
    }
    for change in correction.declined {
      console.note(
        Localized(da: "Ikke rettet: ", en: "Not corrected: ") + text(of: change))
    }
    if !correction.declined.isEmpty, !confirmsAll, isatty(STDIN_FILENO) != 1 {
      console.note(
        Localized(
          da:
            "Kør igen med --yes for at rette disse også, eller i en terminal for at blive spurgt.",
          en: "Run again with --yes to correct these too, or on a terminal to be asked."))
    }
    return correction
  }

  private func text(of change: WorkbookCorrection.Change) -> Localized {
    change.location.text + Localized(verbatim: ": '\(change.old)' → '\(change.new)'")
  }
}
