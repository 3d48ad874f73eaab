import Localization
import NetworkAnalysis
import SteeringModel

/// What outreach workers know reaches the Task Force.
struct FRL02: GapRule {
  static let about = RuleDescription(
    id: "FRL-02",
    title: Localized(
      da: "Gadeplansmedarbejdernes viden når frem til Task Forcen",
      en: "What outreach workers know reaches the Task Force"),
    meaning: Localized(
      da: """
        Viden fra gaden kan være afgørende for at gribe tidligt ind. Mindst én \
        gadeplansmedarbejder skal sidde i Task Forcen eller dele viden med et af dens medlemmer.
        """,
      en: """
        Knowledge from the street can decide whether help comes early. At least one outreach \
        worker must sit in the Task Force or share information with one of its members.
        """),
    quote: Quote("svær at få på bordet i et kriminalitetsforebyggende samarbejde", lines: 192),
    severity: .high,
    data: [.actorRoles, .sheet(.fora), .forumKind, .sheet(.seats), .sheet(.ties)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let outreach = analysis.outreachWorkers
    guard !outreach.isEmpty else { return .notApplicable(.noOutreach) }
    guard let forum = analysis.fora(.taskForce).first else {
      return .notApplicable(.noTaskForce)
    }
    let members = analysis.taskForce
    let isHeard = outreach.contains { worker in
      members.contains(worker)
        || analysis.ties(of: worker).contains { tie in
          tie.kind == .information
            && members.contains { tie.leads(from: worker, to: $0) }
        }
    }
    guard !isHeard else { return .ok }
    let receiver = analysis.unitLead.first { members.contains($0) } ?? members.first
    let size = CountedNoun.members(members.count)
    return .gap([
      Finding(
        subjects: [.forum(forum.id)] + outreach.map(Subject.actor),
        evidence: Localized(
          da: """
            \(forum.name) har \(size.da). \(situation.names(outreach).da) er ikke iblandt dem og \
            deler ikke viden med nogen af dem.
            """,
          en: """
            \(forum.name) has \(size.en). Neither a seat nor an information tie joins it with \
            \(situation.names(outreach).en).
            """),
        missingTies: receiver.map { [MissingTie(outreach[0], $0, .information)] } ?? [],
        action: Localized(
          da: "Giv \(situation.name(outreach[0])) en plads eller et fast punkt i \(forum.name).",
          en: "Give \(situation.name(outreach[0])) a seat or a regular item in \(forum.name)."),
        actors: analysis.unitLead)
    ])
  }
}
