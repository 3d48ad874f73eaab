public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

extension GapAnalysis {
  /// The results as a table for a spreadsheet: a row for each finding, and one for each rule without.
  public func csv(
    in language: Language, showing selection: FindingsSelection = FindingsSelection(),
    dialect: CSVDialect? = nil
  ) -> String {
    let input = ReportInput(gaps: self, language: language)
    let rows = selection.results(of: self).flatMap { result in
      result.findings.isEmpty
        ? [Self.row(result, nil, input)] : result.findings.map { Self.row(result, $0, input) }
    }
    return (dialect ?? .usual(in: language)).text(
      ([Self.header(input)] + rows).map { row in row.map(CSVCell.text) })
  }

  private static func header(_ input: ReportInput) -> [String] {
    [
      input(da: "regel", en: "rule"), input(da: "tilstand", en: "state"),
      input(da: "vægt", en: "severity"), input(da: "tema", en: "theme"),
      input(da: "titel", en: "title"), input(da: "vedrører", en: "subjects"),
      input(da: "dokumentation", en: "evidence"), input(da: "næste skridt", en: "next step"),
      input(da: "hvem", en: "who"), input(da: "manglende relationer", en: "missing ties"),
      input(da: "forbehold", en: "remarks"), input(da: "citat", en: "quote"),
      input(da: "kilde", en: "source"),
    ]
  }

  private static func row(
    _ result: SelectedResult, _ finding: Finding?, _ input: ReportInput
  ) -> [String] {
    let network = input.network
    let severity = finding.map(result.severity) ?? result.rule.severity
    let quote = result.rule.quote.map { QuoteView($0, input) }
    let ties = finding?.missingTies ?? []
    return [
      "\(result.rule.id)", input(result.result.outcome.state.title), input(severity.title),
      input(result.rule.id.theme.title), input(result.rule.title),
      joined(finding?.subjects.map { input($0.name(in: network)) }),
      finding.map { input($0.evidence) } ?? reason(result, input),
      finding.map { input($0.action) } ?? "",
      joined(finding?.actors.map { network[$0].name }),
      joined(ties.map { "\(network[$0.from].name) – \(network[$0.to].name)" }),
      joined(finding?.remarks.map { input($0) }),
      quote?.words ?? "", quote?.source ?? "",
    ]
  }

  /// Why there is no finding: what is missing, or the reason of the waiver.
  private static func reason(_ result: SelectedResult, _ input: ReportInput) -> String {
    switch result.result.outcome {
    case .ok, .gap: ""
    case .unknown(let missing): joined(missing.map { input($0.title) })
    case .waived(let reasons): joined(reasons)
    case .notApplicable(let reason): input(reason)
    }
  }

  private static func joined(_ texts: [String]?) -> String {
    (texts ?? []).joined(separator: " | ")
  }
}
