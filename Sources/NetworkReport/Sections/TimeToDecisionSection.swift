import Localization
import NetworkAnalysis
import SteeringModel

/// How long it takes from the front line to a decision and back, and where the message waits.
struct TimeToDecisionSection: ReportSection {
  static let name = "time-to-decision"

  let heading: String
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let hasRows: Bool
  let remarks: [String]

  /// The way of one message.
  struct Row: Sendable {
    let actorName: String
    let groups: String
    let toTaskForce: String
    let toDecision: String
    let back: String
    let total: String
    let way: String
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
    caption = input(da: "Hurtigste vej, i dage", en: "The fastest way, in days")
    columns = [
      input(da: "Hvem ser det", en: "Who sees it"),
      input(da: "Målgrupper", en: "Target groups"),
      input(da: "Til Task Forcen", en: "To the Task Force"),
      input(da: "Til en beslutning", en: "To a decision"), input(da: "Tilbage", en: "Back"),
      input(da: "I alt", en: "In all"),
      input(da: "Vejen til en beslutning", en: "The way to a decision"),
      input(da: "Her venter det længst", en: "Where it waits longest"),
    ]
    rows = time.routes.map { Self.row($0, input) }
    hasRows = !rows.isEmpty
    remarks = time.obstacles.map { input($0.text) } + Self.remarks(on: time, input)
  }

  private static func row(_ route: TimeToDecision.Route, _ input: ReportInput) -> Row {
    let network = input.network
    func cell(_ stage: TimeToDecision.Stage) -> String {
      if let leg = route[stage] { return Days.text(leg.days, input) }
      switch route.end {
      case .cutOff(stage): return input(da: "ingen vej", en: "no way")
      case .unknown(stage): return input(da: "ukendt", en: "unknown")
      case .complete, .cutOff, .unknown: return "–"
      }
    }
    let steps = route.legs.flatMap(\.steps)
    let longest = steps.max { $0.days < $1.days }
    let forth = route.legs.filter { $0.stage != .back }.flatMap(\.steps)
    let names = [route.actor] + forth.map(\.to)
    return Row(
      actorName: network[route.actor].name,
      groups: input.language.list(route.targetGroups.map { network[$0].name }),
      toTaskForce: cell(.taskForce), toDecision: cell(.decision), back: cell(.back),
      total: route.days.map { Days.text($0, input) } ?? "–",
      way: names.map { network[$0].name }.joined(separator: " → "),
      wait: longest.map { wait(at: $0, input) } ?? "–")
  }

  private static func wait(at step: TimeToDecision.Step, _ input: ReportInput) -> String {
    let network = input.network
    let channel =
      switch step.channel {
      case .tie(let kind): input(kind.name)
      case .forum(let forum): network[forum].name
      }
    let days = Days.counted(step.days, input)
    return "\(network[step.from].name) → \(network[step.to].name) (\(channel), \(days))"
  }

  private static func remarks(on time: TimeToDecision, _ input: ReportInput) -> [String] {
    var remarks: [String] = []
    if let median = time.medianDays, time.routes.count > 1 {
      let days = Days.counted(median, input)
      remarks.append(
        input(
          da: "Midt i feltet går der \(days), fra noget ses, til svaret er tilbage.",
          en: "In the middle of the field it takes \(days) until the answer is back."))
    }
    if !time.routes.isEmpty, time.untimedTies > 0 {
      let ties = Nouns.ties(time.untimedTies)
      remarks.append(
        input(
          da: "\(ties.da) uden oplyst hyppighed tæller ikke med.",
          en: "\(ties.en) without a stated frequency are left out."))
    }
    if !time.routes.isEmpty, !time.untimedFora.isEmpty {
      let names = input.language.list(time.untimedFora.map { input.network[$0].name }, atMost: 4)
      remarks.append(
        input(
          da: "Antallet af møder mangler for \(names), så det tæller ikke med.",
          en: "The number of meetings is missing for \(names), so they do not count."))
    }
    return remarks
  }
}
