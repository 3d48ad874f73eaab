import CoordinationGaps
import Localization
import SteeringModel

/// The next meetings: who with whom, about what, and what they put in place.
struct MeetingsSection: ReportSection {
  static let name = "meetings"

  let heading: String
  let intro: String
  let labels: Labels
  let steps: [Step]
  let callsTitle: String
  let calls: [Step]
  let hasCalls: Bool
  let ending: [String]

  /// The words before the parts of a step.
  struct Labels: Sendable {
    let people: String
    let why: String
    let green: String
    let show: String
  }

  /// One step.
  struct Step: Sendable {
    let form: String
    let people: String
    let host: String?
    let hostLabel: String
    let agendaLabel: String
    let cautions: [String]
    let agenda: [String]
    let hasAgenda: Bool
    let why: [String]
    let green: [RuleList.Rule]
    let hasGreen: Bool
    let nodes: String
    let canShow: Bool
  }

  init?(_ input: ReportInput) {
    guard let plan = input.meetings, !plan.steps.isEmpty || !plan.calls.isEmpty else { return nil }
    heading = input(da: "De næste møder", en: "The next meetings")
    intro = input(
      da: """
        Disse skridt lukker tilsammen mest, når de tages i denne rækkefølge. Virkningen er regnet \
        ud ved at prøve alle forhold igen, som om skridtet var taget.
        """,
      en: """
        Together these steps close the most when they are taken in this order. The effect is found \
        by looking at all conditions again as if the step had been taken.
        """)
    labels = Labels(
      people: input(da: "Deltagere", en: "Participants"),
      why: input(da: "Hvorfor", en: "Why"),
      green: input(da: "Kommer på plads", en: "Falls into place"),
      show: FindingLabels(input).show)
    steps = plan.steps.map { Self.step($0, input) }
    callsTitle = input(da: "Telefonopkald", en: "Telephone calls")
    calls = plan.calls.map { Self.step($0, input) }
    hasCalls = !calls.isEmpty
    ending = plan.ending.map { input($0) }
  }

  /// How many rules are named for a step.
  private static let reasons = 3

  private static func step(_ step: MeetingPlan.Step, _ input: ReportInput) -> Step {
    let network = input.network
    return Step(
      form: input(step.meeting.form.title(in: network)),
      people: step.meeting.participants.map { network[$0].name }.joined(separator: " · "),
      host: step.host.map { network[$0].name },
      hostLabel: input(step.meeting.form.hostLabel),
      agendaLabel: input(step.meeting.form.agendaLabel), cautions: step.cautions.map { input($0) },
      agenda: step.agenda.map { input($0) }, hasAgenda: !step.agenda.isEmpty,
      why: step.rules.prefix(Self.reasons).map { MeetingPlan.reason($0, input.language) },
      green: step.turnsGreen.map { RuleList.Rule(id: "\($0.id)", title: input($0.title)) },
      hasGreen: !step.turnsGreen.isEmpty,
      nodes: step.meeting.participants.map(PictureNodes.name).joined(separator: " "),
      canShow: input.picture("circles") != nil)
  }
}
