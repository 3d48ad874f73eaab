public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

extension GapAnalysis {
  /// The results as plain text, for a terminal: the gaps by severity, then what is unknown, waived
  /// and in place.
  ///
  /// - Parameter width: the number of characters of a line; a longer word stands alone.
  public func text(
    in language: Language, showing selection: FindingsSelection = FindingsSelection(),
    width: Int = 80
  ) -> String {
    let results = selection.results(of: self)
    let input = ReportInput(gaps: self, language: language)
    var page = PlainText(width: width)
    page.add("\(analysis.network.area.name), \(input(analysis.date.day.text))")
    page.add(counts(language))
    for severity in Severity.allCases.reversed() {
      let group = results.filter { $0.state == .gap && $0.result.severity == severity }
      guard !group.isEmpty else { continue }
      page.gap()
      page.add(input(severity.title).uppercased())
      for result in group { Self.add(result, to: &page, input) }
    }
    Self.add(selection.signals(of: analysis), to: &page, input)
    for state in [OutcomeState.unknown, .waived, .notApplicable, .ok] {
      let group = results.filter { $0.state == state }.sorted { $0.rule.id < $1.rule.id }
      guard !group.isEmpty else { continue }
      page.gap()
      page.add(input(state.title).uppercased())
      for result in group {
        page.add(Self.line(of: result, input), lead: "\(result.rule.id)  ")
      }
    }
    return page.text
  }

  private func counts(_ language: Language) -> String {
    let (gaps, ok, unknown) = (count(.gap), count(.ok), count(.unknown))
    let (waived, notApplicable) = (count(.waived), count(.notApplicable))
    return Localized(
      da: """
        \(CountedNoun.gaps(gaps).da), \(ok) på plads, \(unknown) ukendt, \(waived) undtaget, \
        \(notApplicable) ikke relevant
        """,
      en: """
        \(CountedNoun.gaps(gaps).en), \(ok) in place, \(unknown) unknown, \(waived) waived, \
        \(notApplicable) not applicable
        """)(language)
  }

  private static func add(
    _ result: SelectedResult, to page: inout PlainText, _ input: ReportInput
  ) {
    let labels = FindingLabels(input)
    page.add(input(result.rule.title), lead: "\(result.rule.id)  ")
    for finding in result.findings { add(finding, to: &page, labels, input) }
  }

  private static func add(
    _ finding: Finding, to page: inout PlainText, _ labels: FindingLabels, _ input: ReportInput
  ) {
    page.add(input(finding.evidence), lead: "  - ")
    page.add("\(labels.action): \(input(finding.action))", lead: "    ")
    if !finding.actors.isEmpty {
      let names = finding.actors.map { input.network[$0].name }.joined(separator: " · ")
      page.add("\(labels.actors): \(names)", lead: "    ")
    }
    for remark in finding.remarks { page.add(input(remark), lead: "    ") }
  }

  /// The signals beside the rules, under a heading of their own.
  private static func add(
    _ signals: [SignalFinding], to page: inout PlainText, _ input: ReportInput
  ) {
    guard !signals.isEmpty else { return }
    page.gap()
    page.add(
      input(da: "Fra gaden til en beslutning", en: "From the street to a decision").uppercased())
    for signal in signals {
      let severity = input(signal.severity.title).lowercased()
      page.add("\(input(signal.kind.title)) (\(severity))")
      add(signal.finding, to: &page, FindingLabels(input), input)
    }
  }

  private static func line(of result: SelectedResult, _ input: ReportInput) -> String {
    let title = input(result.rule.title)
    switch result.result.outcome {
    case .unknown(let missing):
      let names = input.language.list(missing.map { input($0.title) })
      return input(da: "\(title): mangler \(names)", en: "\(title): missing \(names)")
    case .waived(let reasons): return "\(title): \(reasons.joined(separator: " · "))"
    case .notApplicable(let reason): return "\(title): \(input(reason))"
    case .ok, .gap:
      guard let reservation = result.result.reservation(in: input.network) else { return title }
      return "\(title) (\(input(reservation)))"
    }
  }
}
