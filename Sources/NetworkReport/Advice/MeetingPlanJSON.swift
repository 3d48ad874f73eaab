public import CoordinationGaps
public import Localization
public import SteeringModel

extension MeetingPlan {
  /// The plan for programs; actors and fora by their keys.
  public func json(of network: SteeringNetwork, in language: Language) -> String {
    JSONValue.object([
      ("burden", .object([("before", .integer(burdenBefore)), ("after", .integer(burdenAfter))])),
      ("meetings", .array(steps.map { json(of: $0, network, language) })),
      ("staying", .strings(staying.map { "\($0.id)" })),
    ]).text
  }

  private func json(
    of step: Step, _ network: SteeringNetwork, _ language: Language
  ) -> JSONValue {
    .object([
      ("form", .string(step.meeting.form.identifier)),
      ("forum", .optional(step.meeting.form.forum.map { network[$0].key })),
      ("participants", .strings(step.meeting.participants.map { network[$0].key })),
      ("host", .optional(step.host.map { network[$0].key })),
      ("worth", .integer(step.worth)),
      ("agenda", .strings(step.agenda.map { $0(language) })),
      ("rules", .strings(step.rules.map { "\($0.id)" })),
      ("turnsGreen", .strings(step.turnsGreen.map { "\($0.id)" })),
    ])
  }
}

extension Meeting.Form {
  /// The stable identifier in machine output.
  fileprivate var identifier: String {
    switch self {
    case .phoneCall: "phoneCall"
    case .meeting: "meeting"
    case .agendaItem: "agendaItem"
    case .seat: "seat"
    }
  }

  /// The forum, where there is one.
  fileprivate var forum: SteeringNetwork.Forum.ID? {
    switch self {
    case .phoneCall, .meeting: nil
    case .agendaItem(let forum), .seat(let forum): forum
    }
  }
}
