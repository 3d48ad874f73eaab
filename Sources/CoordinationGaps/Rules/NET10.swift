import Localization
import NetworkAnalysis
import SteeringModel

/// Whoever has a seat takes part.
struct NET10: GapRule {
  static let attendance = Threshold(
    "attendance", standard: 0.5,
    meaning: Localized(
      da: "Mindst så stor en andel af møderne deltager et medlem i.",
      en: "A member attends at least this share of the meetings."))

  static let about = RuleDescription(
    id: "NET-10",
    title: Localized(
      da: "De, der har en plads i et forum, er også med i praksis",
      en: "Those with a seat in a forum take part in practice"),
    meaning: Localized(
      da: """
        En plads på papiret skaber ikke samarbejde. Et medlem skal møde op til mindst halvdelen af \
        møderne og have en relation eller en åben aftale med mindst ét andet medlem.
        """,
      en: """
        A seat on paper makes no cooperation. A member must attend at least half of the meetings \
        and have a tie or an open agreement with at least one other member.
        """),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .sheet(.ties)],
    reads: [.agreements],
    thresholds: [attendance],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    let seats = network.seats
    guard !seats.isEmpty else { return .notApplicable(.noFora) }
    let statesAttendance = seats.contains { $0.attendance != nil }
    let findings = seats.compactMap { finding(of: $0, in: situation) }
    // Without any attendance, only the ties have been looked at.
    if findings.isEmpty, !statesAttendance { return .unknown([.need(.seatAttendance)]) }
    return .judged(findings)
  }

  private func finding(of seat: SteeringNetwork.Seat, in situation: Situation) -> Finding? {
    let network = situation.network
    let (member, forum) = (seat.actor, network[seat.forum])
    let others = network.members(of: seat.forum).filter { $0 != member }
    let name = situation.name(member)
    let limit = situation(Self.attendance)
    let isAway = seat.attendance.map { $0 < limit } ?? false
    let isAlone =
      !others.isEmpty && !situation.analysis.isTied(anyOf: others, member)
      && !situation.analysis.sharesOpenAgreement(member, anyOf: others)
    guard isAway || isAlone else { return nil }
    let evidence = Localized { language in
      var sentences: [String] = []
      if isAway, let attendance = seat.attendance {
        let (share, least) = (
          language.numbers.percent(attendance), language.numbers.percent(limit)
        )
        sentences.append(
          language == .danish
            ? "\(name) deltager i \(share) af møderne i \(forum.name); grænsen er \(least)."
            : "\(name) attends \(share) of the meetings of \(forum.name); the limit is \(least).")
      }
      if isAlone {
        let start =
          language == .danish
          ? (isAway ? "Der er" : "\(name) har en plads i \(forum.name), men")
          : (isAway ? "There is" : "\(name) has a seat in \(forum.name), but")
        sentences.append(
          language == .danish
            ? "\(start) hverken relation til eller aftale med de andre medlemmer."
            : "\(start) neither a tie to nor an agreement with the other members.")
      }
      return sentences.joined(separator: " ")
    }
    return Finding(
      subjects: [.actor(member), .forum(forum.id)], evidence: evidence,
      missingTies: isAlone ? [MissingTie(others[0], member)] : [],
      action: Localized(
        da: "Tal med \(name) om, hvad der skal til for at være med i \(forum.name).",
        en: "Talk with \(name) about what it takes to be part of \(forum.name)."),
      actors: situation.analysis.unitLead)
  }
}
