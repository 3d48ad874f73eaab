public import CoordinationGaps
public import Localization
public import SteeringModel

extension MeetingPlan {
  /// The plan for programs; actors and fora by their keys.
  public func json(of network: SteeringNetwork, in language: Language) -> String {
    JSONValue.object([
      ("burden", .object([("before", .integer(burdenBefore)), ("after", .integer(burdenAfter))])),
      ("meetings", .array(steps.map { json(of: $0, network, language) })),
      ("calls", .array(calls.map { json(of: $0, network, language) })),
      ("staying", .strings(staying.map { "\($0.id)" })),
      ("beyondMeetings", .strings(beyondMeetings.map { "\($0.id)" })),
    ]).text
  }

  private func json(
    of step: Step, _ network: SteeringNetwork, _ language: Language
  ) -> JSONValue {
    .object([
      ("form", .string(step.meeting.form.identifier)),
      ("forum", .optional(step.meeting.form.forum.map { network[$0].key })),
      ("newForum", json(of: step.meeting.form, network)),
      ("participants", .strings(step.meeting.participants.map { network[$0].key })),
      ("host", .optional(step.host.map { network[$0].key })),
      ("worth", .integer(step.worth)),
      ("agenda", .strings(step.agenda.map { $0(language) })),
      ("cautions", .strings(step.cautions.map { $0(language) })),
      ("rules", .strings(step.rules.map { "\($0.id)" })),
      ("why", .array(step.rules.map { .object($0.identity(language)) })),
      ("turnsGreen", .strings(step.turnsGreen.map { "\($0.id)" })),
      ("stays", .strings(step.stays.map { "\($0.id)" })),
    ])
  }

  /// The forum that is proposed, or null.
  private func json(of form: Meeting.Form, _ network: SteeringNetwork) -> JSONValue {
    guard case .newForum(let forum) = form else { return .null }
    return .object([
      ("kind", .string(forum.kind.name.en)),
      ("members", .strings(forum.members.map { network[$0].key })),
      ("convenors", .strings(forum.convenors.map { network[$0].key })),
      ("meetingsPerYear", .number(forum.meetingsPerYear)),
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
    case .newForum: "newForum"
    }
  }

  /// The forum, where there is one.
  fileprivate var forum: SteeringNetwork.Forum.ID? {
    switch self {
    case .phoneCall, .meeting, .newForum: nil
    case .agendaItem(let forum), .seat(let forum): forum
    }
  }
}
