import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// How long it takes from the front line to a decision and back, and where the message waits.
struct TimeToDecisionSection: ReportSection {
  static let name = "time-to-decision"

  let heading: String
  let intro: String
  let findings: [FindingRow]
  let hasFindings: Bool
  let findingsTitle: String
  let stepLabel: String
  let quote: QuoteView
  let groupTable: TableHead
  let groups: [Group]
  let hasGroups: Bool
  let caption: String
  let columns: [String]
  let rows: [Row]
  let hasRows: Bool
  let remarks: [String]

  /// The caption and the columns of the table of target groups.
  struct TableHead: Sendable {
    let caption: String
    let columns: [String]
  }

  /// What becomes of a signal about one target group.
  struct Group: Sendable {
    let groupName: String
    let seenBy: String
    let toTaskForce: String
    let toDecision: String
    let way: String
    let wait: String
  }

  /// A signal that comes late, does not arrive or gets no answer.
  struct FindingRow: Sendable {
    let kind: String
    let mark: SeverityMark
    let evidence: String
    let action: String
  }

  /// The way of one message.
  struct Row: Sendable {
    let actorName: String
    let groups: String
    let toTaskForce: String
    let toDecision: String
    let back: String
    let total: String
    let wait: String
  }

  init?(_ input: ReportInput) {
    guard !input.network.actors.isEmpty else { return nil }
    let time = input.analysis.timeToDecision
    heading = input(da: "Fra gaden til en beslutning", en: "From the street to a decision")
    intro = input(
      da: """
        Når en i frontlinjen ser noget, skal det nå Task Forcen og en, der kan beslutte, og svaret \
        skal tilbage. Tallene er ventedage: en kontakt hver 14. dag lader en besked vente syv dage i \
        gennemsnit.
        """,
      en: """
        When somebody on the front line sees something, it has to reach the Task Force and one who \
        can decide, and the answer has to come back. The numbers are days of waiting: a contact \
        every 14 days lets a message wait seven days on average.
        """)
    findingsTitle = input(da: "Her går det ikke hurtigt nok", en: "Where it is not fast enough")
    stepLabel = FindingLabels(input).action
    quote = QuoteView(SignalFinding.quote, input)
    findings = input.analysis.signalFindings.map { signal in
      FindingRow(
        kind: input(signal.kind.title), mark: SeverityMark(signal.severity, input),
        evidence: input(signal.finding.evidence), action: input(signal.finding.action))
    }
    hasFindings = !findings.isEmpty
    groupTable = TableHead(
      caption: input(
        da: "Hver målgruppe: hvem ser det, og hvor hurtigt når det frem",
        en: "Each target group: who sees it, and how fast it arrives"),
      columns: [
        input(da: "Målgruppe", en: "Target group"), input(da: "Hvem ser det", en: "Who sees it"),
        input(da: "Dage til Task Forcen", en: "Days to the Task Force"),
        input(da: "Dage til en beslutning", en: "Days to a decision"),
        input(da: "Den hurtigste vej til en beslutning", en: "The fastest way to a decision"),
        input(da: "Her venter det længst", en: "Where it waits longest"),
      ])
    groups = input.analysis.signals.map { Self.group($0, input) }
    hasGroups = !groups.isEmpty && !time.obstacles.contains(where: \.isUnknown)
    caption = input(
      da: "Hver i frontlinjen: gennem Task Forcen til en beslutning og tilbage, i dage",
      en: "Each on the front line: by the Task Force to a decision and back, in days")
    columns = [
      input(da: "Hvem ser det", en: "Who sees it"),
      input(da: "Målgrupper", en: "Target groups"),
      input(da: "Til Task Forcen", en: "To the Task Force"),
      input(da: "Derfra til en beslutning", en: "On to a decision"),
      input(da: "Tilbage", en: "Back"), input(da: "I alt", en: "In all"),
      input(da: "Her venter det længst", en: "Where it waits longest"),
    ]
    rows = time.routes.map { Self.row($0, input) }
    hasRows = !rows.isEmpty
    remarks = SignalText.remarks(on: time, in: input.network).map { input($0) }
  }

  private static func group(_ signal: Signal, _ input: ReportInput) -> Group {
    let network = input.network
    func cell(_ arrival: Signal.Arrival) -> String {
      if arrival == .unseen { return "–" }
      return arrival.way.map { Days.text($0.days, input.language) } ?? input(arrival.title)
    }
    let way = signal.toDecision.way ?? signal.toTaskForce.way
    return Group(
      groupName: network[signal.targetGroup].name,
      seenBy: signal.seenBy.isEmpty
        ? input(da: "ingen i frontlinjen", en: "nobody on the front line")
        : input.language.list(signal.seenBy.map { network[$0].name }),
      toTaskForce: cell(signal.toTaskForce), toDecision: cell(signal.toDecision),
      way: way.map { $0.actors.map { network[$0].name }.joined(separator: " → ") } ?? "–",
      wait: way?.longestWait.map { input(SignalText.wait(at: $0, network)) } ?? "–")
  }

  private static func row(_ route: TimeToDecision.Route, _ input: ReportInput) -> Row {
    let network = input.network
    func cell(_ stage: TimeToDecision.Stage) -> String {
      if let leg = route[stage] { return Days.text(leg.days, input.language) }
      switch route.end {
      case .cutOff(stage): return input(da: "ingen vej", en: "no way")
      case .unknown(stage): return input(da: "ukendt", en: "unknown")
      case .complete, .cutOff, .unknown: return "–"
      }
    }
    let longest = Signal.Way.longest(of: route.legs.flatMap(\.steps))
    return Row(
      actorName: network[route.actor].name,
      groups: input.language.list(route.targetGroups.map { network[$0].name }),
      toTaskForce: cell(.taskForce), toDecision: cell(.decision), back: cell(.back),
      total: route.days.map { Days.text($0, input.language) } ?? "–",
      wait: longest.map { input(SignalText.wait(at: $0, network)) } ?? "–")
  }
}
