import Localization
import NetworkAnalysis
import SteeringModel

/// The Task Force is small, and its members carry initiatives.
struct TFC04: GapRule {
  static let members = Threshold(
    "members", standard: 12,
    meaning: Localized(
      da: "Højst så mange medlemmer i Task Forcen.",
      en: "At most so many members of the Task Force."))

  static let about = RuleDescription(
    id: "TFC-04",
    title: Localized(
      da: "Task Forcen er begrænset til de væsentligste aktører",
      en: "The Task Force is limited to the most essential actors"),
    meaning: Localized(
      da: """
        En lille Task Force handler hurtigere. Medlemmerne uden for hotspotenheden skal være ansvarlige \
        for en indsats eller partner i en; andre er bedre hjulpet med en plads i et samarbejdsforum.
        """,
      en: """
        A small Task Force acts faster. Members outside the hotspot unit must own an initiative or \
        be a partner of one; others are better served by a seat in a partner forum.
        """),
    quote: Quote("vigtigt at begrænse deltagelsen til de væsentligste aktører", lines: 153),
    severity: .medium,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .sheet(.initiatives), .initiativeOwner],
    reads: [.organisations],
    thresholds: [members],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let forces = situation.analysis.fora(.taskForce)
    guard !forces.isEmpty else { return .notApplicable(.noTaskForce) }
    return .judged(forces.flatMap { findings(on: $0, in: situation) })
  }

  private func findings(
    on force: SteeringNetwork.Forum, in situation: Situation
  ) -> [Finding] {
    let analysis = situation.analysis
    let members = situation.network.members(of: force.id)
    let carrying = Set(
      analysis.currentInitiatives.flatMap {
        situation.network.actors(of: $0.owners + $0.partners)
      })
    let idle =
      carrying.isEmpty
      ? [] : members.filter { !carrying.contains($0) && !analysis.isInUnit($0) }
    var findings: [Finding] = []
    let limit = Int(situation(Self.members))
    if members.count > limit {
      findings.append(
        Finding(
          subjects: [.forum(force.id)],
          evidence: Localized(
            da: "\(force.name) har \(members.count) medlemmer. Højst \(limit) er anbefalet.",
            en: "\(force.name) has \(members.count) members. At most \(limit) are recommended."),
          action: Localized(
            da: "Aftal, hvem der kan nøjes med referatet eller en plads i et samarbejdsforum.",
            en: "Agree who can do with the minutes or a seat in a partner forum."),
          actors: analysis.unitLead))
    }
    if !idle.isEmpty {
      let names = situation.names(idle)
      findings.append(
        Finding(
          subjects: [.forum(force.id)] + idle.map(Subject.actor),
          evidence: Localized(
            da: """
              \(idle.count) af \(members.count) medlemmer i \(force.name) er hverken ansvarlig for \
              eller partner i en indsats: \(names.da).
              """,
            en: """
              \(idle.count) of \(members.count) members of \(force.name) neither own an initiative \
              nor are a partner of one: \(names.en).
              """),
          action: Localized(
            da: """
              Aftal med \(situation.names(idle, atMost: 3).da), hvad de bidrager med, eller tilbyd en \
              plads i et samarbejdsforum.
              """,
            en: """
              Agree with \(situation.names(idle, atMost: 3).en) what they contribute, or offer a \
              seat in a partner forum.
              """),
          actors: analysis.unitLead))
    }
    return findings
  }
}
