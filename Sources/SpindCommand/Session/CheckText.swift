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
      lines += RepeatedIssue.grouping(issues).map { "  " + $0.text(language) }
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
          ? "  (\(count.used) brugt, \(count.reported) nævnt ovenfor)"
          : "  (\(count.used) used, \(count.reported) reported above)"
      }
      lines.append(line)
    }
    lines.append("")
    lines.append(verdict(language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The problems, the corrections and the rows for scripts.
  func json(corrections: WorkbookCorrection? = nil) throws -> String {
    try CheckDocument(
      issues: validation.issues, counts: validation.counts, corrections: corrections, language
    ).text
  }

  private var verdict: Localized {
    validation.hasErrors
      ? Localized(
        da: "Ret fejlene, før rapporten kan skrives.",
        en: "Mend the errors before a report can be written.")
      : Localized(da: "Ingen fejl: området kan bruges.", en: "No errors: the area can be used.")
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
