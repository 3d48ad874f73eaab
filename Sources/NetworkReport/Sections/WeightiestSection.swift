import CoordinationGaps
import Localization

/// The gaps to look at first, one line of evidence and one step each.
struct WeightiestSection: ReportSection {
  static let name = "weightiest"

  let heading: String
  let intro: String
  let items: [Item]
  let labels: FindingLabels
  let more: String?

  /// One gap in short.
  struct Item: Sendable {
    /// The anchor of the gap; nil in the short form, which has no list of gaps.
    let link: String?
    let mark: SeverityMark
    let state: String
    let title: String
    let evidence: String
    let others: String?
    let action: String
    let who: String?
    let nodes: String
    let canShow: Bool
  }

  init?(_ input: ReportInput) {
    let gaps = input.gaps.gaps
    guard !gaps.isEmpty else { return nil }
    let critical = gaps.count { $0.severity == .critical }
    let shown = gaps.prefix(min(max(5, critical), 7))
    heading = input(da: "De vægtigste huller", en: "The weightiest gaps")
    intro = input(
      da: """
        Overskriften siger, hvad der bør være på plads. Under den står, hvad data viser, og hvad \
        næste skridt kan være.
        """,
      en: """
        The heading says what ought to be in place. Below it stands what the data show and what \
        the next step may be.
        """)
    items = shown.compactMap { Self.item($0, input) }
    labels = FindingLabels(input)
    let rest = gaps.count - shown.count
    more =
      rest > 0 && !input.isShort
      ? input(da: "Se alle \(gaps.count) huller", en: "See all \(gaps.count) gaps") : nil
  }

  private static func others(_ count: Int, _ input: ReportInput) -> String {
    count == 1
      ? input(da: "og ét andet fund", en: "and one other finding")
      : input(da: "Og \(count) andre fund", en: "And \(count) other findings")
  }

  private static func item(_ result: GapAnalysis.Result, _ input: ReportInput) -> Item? {
    let findings = result.outcome.findings
    // The finding that carries the severity stands for the gap.
    guard
      let first = findings.first(where: { ($0.severity ?? result.rule.severity) == result.severity }
      )
    else { return nil }
    let view = FindingView(first, mark: nil, input)
    let others = findings.count - 1
    return Item(
      link: input.isShort ? nil : GapView.anchor(of: result.rule.id),
      mark: SeverityMark(result.severity, input),
      state: input(da: "Ikke på plads", en: "Not in place"), title: input(result.rule.title),
      evidence: view.evidence,
      others: others > 0 ? Self.others(others, input) : nil,
      action: view.action, who: view.who, nodes: view.nodes,
      canShow: view.canShow)
  }
}
