import CoordinationGaps
import Localization
import SteeringModel

/// A gap as the report shows it: what should be so, what is, what the handbook says, what to do.
struct GapView: Sendable {
  let anchor: String
  let id: String
  let theme: String
  let themeKey: String
  let nodes: String
  let mark: SeverityMark
  let state: String
  let title: String
  let meaning: String
  let quote: QuoteView?
  /// On whose word the rule stands, where it is not the handbook's.
  let ownRule: String?
  let picture: GapPicture?
  let findings: [FindingView]
  let hasSeveral: Bool
  let setAside: [String]
  let labels: FindingLabels

  init(_ result: GapAnalysis.Result, _ input: ReportInput) {
    anchor = Self.anchor(of: result.rule.id)
    id = "\(result.rule.id)"
    theme = input(result.rule.id.theme.title)
    themeKey = result.rule.id.theme.rawValue
    nodes = PictureNodes.names(of: PictureNodes.named(in: result).sorted())
    mark = SeverityMark(result.severity, input)
    state = input(da: "Ikke på plads", en: "Not in place")
    title = input(result.rule.title)
    meaning = input(result.rule.meaning)
    quote = result.rule.quote.map { QuoteView($0, input) }
    ownRule = result.rule.quote == nil ? Self.ownRule(of: result.rule.id.theme, input) : nil
    picture = GapPicture(result, input)
    let all = result.outcome.findings
    findings = all.map { finding in
      let severity = finding.severity ?? result.rule.severity
      return FindingView(
        finding, mark: severity == result.severity ? nil : SeverityMark(severity, input), input)
    }
    hasSeveral = all.count > 1
    setAside = result.waivedFindings.map { reason in
      input(da: "Et fund er undtaget: \(reason)", en: "One finding is waived: \(reason)")
    }
    labels = FindingLabels(input)
  }

  private static func ownRule(of theme: Theme, _ input: ReportInput) -> String {
    theme == .data
      ? input(
        da: "Spinds egen regel; den handler om data, ikke om håndbogen.",
        en: "A rule of Spind's own; it is about the data, not about the handbook.")
      : input(
        da: "Spinds egen regel; den bygger på netværksanalyse, ikke på håndbogen.",
        en: "A rule of Spind's own; it builds on network analysis, not on the handbook.")
  }

  /// The anchor of a rule on the page.
  static func anchor(of rule: RuleID) -> String { "\(rule)".lowercased() }
}

/// The words that stand before the parts of a finding.
struct FindingLabels: Sendable {
  let action: String
  let actors: String
  let missing: String
  let missingOne: String
  let seats: String
  let show: String

  init(_ input: ReportInput) {
    action = input(da: "Næste skridt", en: "Next step")
    actors = input(da: "Hvem", en: "Who")
    missing = input(da: "Manglende relationer", en: "Missing ties")
    missingOne = input(da: "Manglende relation", en: "Missing tie")
    seats = input(da: "Én af disse pladser", en: "One of these seats")
    show = input(da: "Vis i partnercirklerne", en: "Show in the partner circles")
  }
}

/// One finding of a gap.
struct FindingView: Sendable {
  let evidence: String
  /// The severity, where it is not that of the gap.
  let ownMark: SeverityMark?
  let action: String
  let who: String?
  let missingTies: [MissingTiesView]
  /// The tie that is missing, where it is one alone.
  let onlyMissingTie: String?
  /// Whether more than one is missing.
  let hasMissingTies: Bool
  /// The seats of which any one would do.
  let missingSeats: [String]
  let hasMissingSeats: Bool
  let remarks: [String]
  /// The nodes of the pictures that the finding is about, separated by spaces.
  let nodes: String
  /// Whether the circles are there to show the nodes.
  let canShow: Bool

  init(_ finding: Finding, mark: SeverityMark?, _ input: ReportInput) {
    evidence = input(finding.evidence)
    ownMark = mark
    action = input(finding.action)
    who =
      finding.actors.isEmpty
      ? nil : finding.actors.map { input.network[$0].name }.joined(separator: " · ")
    missingTies = MissingTiesView.all(finding.missingTies, input)
    onlyMissingTie =
      finding.missingTies.count == 1
      ? missingTies.first.map { "\($0.lead) – \($0.kind): \($0.others[0])" } : nil
    hasMissingTies = finding.missingTies.count > 1
    missingSeats = finding.missingSeats.map { seat in
      let (actor, forum) = (input.network[seat.actor].name, input.network[seat.forum].name)
      return input(da: "\(actor) i \(forum)", en: "\(actor) in \(forum)")
    }
    hasMissingSeats = !missingSeats.isEmpty
    remarks = finding.remarks.map { input($0) }
    nodes = PictureNodes.names(of: finding, input)
    canShow = !nodes.isEmpty && input.picture("circles") != nil
  }
}

/// The missing ties of one actor and one kind: `Hotspotchef – kontakt: a · b`.
struct MissingTiesView: Sendable {
  let lead: String
  let kind: String
  let others: [String]

  /// Takes the ties together at the side that has fewer actors, in the order of the ties.
  static func all(_ ties: [MissingTie], _ input: ReportInput) -> [MissingTiesView] {
    let leadsFrom = Set(ties.map(\.from)).count <= Set(ties.map(\.to)).count
    struct Key: Hashable {
      let lead: SteeringNetwork.Actor.ID
      let kind: SteeringNetwork.TieKind
    }
    var order: [Key] = []
    var others: [Key: [String]] = [:]
    for tie in ties {
      let key = Key(lead: leadsFrom ? tie.from : tie.to, kind: tie.kind)
      if others[key] == nil { order.append(key) }
      others[key, default: []].append(input.network[leadsFrom ? tie.to : tie.from].name)
    }
    return order.map { key in
      MissingTiesView(
        lead: input.network[key.lead].name, kind: input(key.kind.name), others: others[key] ?? [])
    }
  }
}
