import Foundation
import Localization
import SteeringModel

/// What `check` says to scripts, in JSON.
struct CheckDocument: Encodable {
  private let ok: Bool
  private let errors: Int
  private let warnings: Int
  private let remarks: Int
  private let issues: [Problem]
  private let sheets: [Sheet]
  private let corrections: [Correction]?

  /// Of an input that could not be read there are issues only.
  init(
    issues: [Issue], counts: [SheetCount] = [], corrections: WorkbookCorrection? = nil,
    _ language: Language
  ) {
    func count(_ severity: Issue.Severity) -> Int { issues.count { $0.severity == severity } }
    (errors, warnings, remarks) = (count(.error), count(.warning), count(.remark))
    ok = errors == 0
    self.issues = issues.map { Problem($0, language) }
    sheets = counts.map {
      Sheet(
        sheet: $0.sheet.name.en, source: $0.source, rows: $0.rows, used: $0.used,
        reported: $0.reported)
    }
    self.corrections = corrections.map { all in
      all.made.map { Correction($0, isMade: true) }
        + all.declined.map { Correction($0, isMade: false) }
    }
  }

  /// The document.
  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }

  private struct Problem: Encodable {
    let code: String
    let severity: String
    let source: String
    let row: Int?
    let column: String?
    let line: Int?
    let character: Int?
    let value: String?
    let message: String
    let remedy: String?
    let nearest: String?

    init(_ issue: Issue, _ language: Language) {
      code = issue.code
      severity = String(describing: issue.severity)
      source = issue.location.source
      row = issue.location.row
      column = issue.location.column
      line = issue.location.line
      character = issue.location.character
      value = issue.value
      message = issue.message(language)
      remedy = issue.remedy?(language)
      nearest = issue.nearest
    }
  }

  private struct Sheet: Encodable {
    let sheet: String
    let source: String
    let rows: Int
    let used: Int
    let reported: Int
  }

  private struct Correction: Encodable {
    let source: String
    let row: Int?
    let column: String?
    let old: String
    let new: String
    let isGuess: Bool
    let isMade: Bool

    init(_ change: WorkbookCorrection.Change, isMade: Bool) {
      source = change.location.source
      row = change.location.row
      column = change.location.column
      old = change.old
      new = change.new
      isGuess = change.isGuess
      self.isMade = isMade
    }
  }
}
