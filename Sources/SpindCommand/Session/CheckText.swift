import Foundation
import Localization
import SteeringModel

/// What a reader has to say about a workbook, as text or as JSON.
struct CheckText {
  private let validation: Validation
  private let language: Language

  init(_ validation: Validation, _ language: Language) {
    self.validation = validation
    self.language = language
  }

  /// The problems by severity, and what became of the rows.
  var page: String {
    var lines: [String] = []
    for severity in Issue.Severity.allCases.reversed() {
      let issues = validation.issues.filter { $0.severity == severity }
      guard !issues.isEmpty else { continue }
      lines.append(severity.heading(issues.count)(language))
      lines += issues.map { "  " + $0.text(language) }
      lines.append("")
    }
    lines.append(Localized(da: "Rækker læst:", en: "Rows read:")(language))
    let width = validation.counts.map(\.source.count).max() ?? 0
    for count in validation.counts {
      let padding = String(repeating: " ", count: width - count.source.count)
      var line = "  \(count.source)\(padding)  \(count.rows)"
      if count.reported > 0 {
        line +=
          language == .danish
          ? "  (\(count.used) brugt, \(count.reported) med fejl)"
          : "  (\(count.used) used, \(count.reported) with errors)"
      }
      lines.append(line)
    }
    lines.append("")
    lines.append(verdict(language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The problems and the rows for scripts.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      issues: validation.issues.map { issue in
        Document.Problem(
          code: issue.code, severity: String(describing: issue.severity),
          source: issue.location.source, row: issue.location.row, column: issue.location.column,
          value: issue.value, message: issue.message(language),
          remedy: issue.remedy?(language), nearest: issue.nearest)
      },
      sheets: validation.counts.map {
        Document.Sheet(
          sheet: $0.sheet.name.en, source: $0.source, rows: $0.rows, used: $0.used,
          reported: $0.reported)
      })
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private var verdict: Localized {
    validation.hasErrors
      ? Localized(
        da: "Ret fejlene, før rapporten kan skrives.",
        en: "Mend the errors before a report can be written.")
      : Localized(da: "Ingen fejl: området kan bruges.", en: "No errors: the area can be used.")
  }

  private struct Document: Encodable {
    struct Problem: Encodable {
      let code: String
      let severity: String
      let source: String
      let row: Int?
      let column: String?
      let value: String?
      let message: String
      let remedy: String?
      let nearest: String?
    }

    struct Sheet: Encodable {
      let sheet: String
      let source: String
      let rows: Int
      let used: Int
      let reported: Int
    }

    let issues: [Problem]
    let sheets: [Sheet]
  }
}

extension Issue.Severity {
  /// The heading of a list of issues: `2 fejl`, `1 advarsel`.
  fileprivate func heading(_ count: Int) -> Localized {
    switch self {
    case .error:
      CountedNoun(
        one: Localized(da: "fejl", en: "error"), many: Localized(da: "fejl", en: "errors"))(count)
    case .warning:
      CountedNoun(
        one: Localized(da: "advarsel", en: "warning"),
        many: Localized(da: "advarsler", en: "warnings"))(count)
    case .remark:
      CountedNoun(
        one: Localized(da: "bemærkning", en: "remark"),
        many: Localized(da: "bemærkninger", en: "remarks"))(count)
    }
  }
}
