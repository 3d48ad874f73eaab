import Localization
import NetworkAnalysis
import SteeringModel

/// School, club, police, social services and housing sit in the steering group.
struct STG02: GapRule {
  static let about = RuleDescription(
    id: "STG-02",
    title: Localized(
      da: "De fem vigtigste sektorer sidder i styregruppen",
      en: "The five main sectors sit in the steering group"),
    meaning: Localized(
      da: """
        Skole, klub, politi, sociale myndigheder og boligorganisationer har hver deres del af \
        løsningen. Mangler én af dem i styregruppen, forpligter gruppens beslutninger den ikke.
        """,
      en: """
        School, club, police, social services and housing each hold a part of the solution. \
        A sector that is missing from the steering group is not bound by what it decides.
        """),
    quote: Quote(
      "skole, klub, politi, sociale myndigheder og boligorganisationer", lines: 123),
    severity: .high,
    data: [.sheet(.fora), .sheet(.seats), .forumKind, .actorSector],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let group = analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let members = analysis.steeringGroup.filter { !analysis.isInUnit($0) }
    let present = members.compactMap { situation.network[$0].sector }
    let missing = Analysis.steeringSectors.filter { !present.contains($0) }
    return .judged(missing.map { finding(for: $0, in: group.id, situation) })
  }

  private func finding(
    for sector: SteeringNetwork.Sector, in group: SteeringNetwork.Forum.ID, _ situation: Situation
  ) -> Finding {
    let network = situation.network
    let count = network.members(of: group).count
    let candidates = network.actors.filter { $0.sector == sector && !$0.isInUnit }
    let leader = candidates.first { $0.level == .leadership }
    return Finding(
      subjects: [.sector(sector), .forum(group)],
      evidence: Localized(
        da: "Ingen af styregruppens medlemmer (\(count)) kommer fra sektoren »\(sector.title.da)«.",
        en:
          "None of the steering group's members (\(count)) is from the sector “\(sector.title.en)”."
      ),
      missingSeats: (leader.map { [$0] } ?? candidates).map { MissingSeat($0.id, in: group) },
      action: leader.map { leader in
        Localized(
          da: "Bed \(leader.name) om at tage plads i styregruppen.",
          en: "Ask \(leader.name) to take a seat in the steering group.")
      }
        ?? Localized(
          da: "Find en leder fra sektoren »\(sector.title.da)« til styregruppen.",
          en: "Find a leader of the sector “\(sector.title.en)” for the steering group."),
      actors: situation.analysis.unitLead)
  }
}
