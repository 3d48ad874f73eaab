import Localization
import NetworkAnalysis
import SteeringModel

/// Initiatives that do the same for the same target group have agreed who does what.
struct OVL02: GapRule {
  static let about = RuleDescription(
    id: "OVL-02",
    title: Localized(
      da: "Ens indsatser for samme målgruppe har en arbejdsdeling",
      en: "Like initiatives for the same target group have divided the work"),
    meaning: Localized(
      da: """
        To ansvarlige kan godt gøre det samme for de samme unge, hvis de har aftalt, hvem der gør hvad. \
        Så supplerer indsatserne hinanden. Det gælder også, når de i øvrigt koordinerer.
        """,
      en: """
        Two owners may well do the same for the same young people if they have agreed who does what. \
        Then the initiatives complement each other. This holds also when they coordinate otherwise.
        """),
    quote: Quote("supplerer hinanden", lines: 59),
    severity: .medium,
    data: [
      .sheet(.initiatives), .sheet(.targetGroups), .initiativeOwner, .initiativeTargetGroups,
      .initiativeActivity, .sheet(.agreements),
    ],
    reads: [.organisations],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let overlaps = situation.analysis.overlaps
    guard !overlaps.isEmpty else { return .notApplicable(.noSharedTargetGroup) }
    return .judged(
      overlaps.compactMap { pair in
        guard let activity = pair.one.activity, activity == pair.other.activity,
          activity != .other, !isDivided(pair, in: situation.network)
        else { return nil }
        return finding(pair, activity: activity, in: situation)
      })
  }

  /// An agreement on the division of labour names both initiatives, or an owner of each.
  private func isDivided(_ pair: Overlap, in network: SteeringNetwork) -> Bool {
    network.agreements.contains { agreement in
      guard agreement.kind == .divisionOfLabour, agreement.status != .dropped else { return false }
      let initiatives = agreement.initiatives
      if initiatives.contains(pair.one.id) && initiatives.contains(pair.other.id) { return true }
      let parties = network.actors(of: agreement.parties)
      return pair.owners.contains(where: parties.contains)
        && pair.otherOwners.contains(where: parties.contains)
    }
  }

  private func finding(
    _ pair: Overlap, activity: SteeringNetwork.Activity, in situation: Situation
  ) -> Finding {
    let (owner, other) = (situation.name(pair.owners[0]), situation.name(pair.otherOwners[0]))
    let groups = pair.groups.map { situation.network[$0].name }
    return Finding(
      subjects: [.initiative(pair.one.id), .initiative(pair.other.id)]
        + pair.groups.map(Subject.targetGroup),
      evidence: Localized(
        da: """
          »\(pair.one.name)« (\(owner)) og »\(pair.other.name)« (\(other)) har samme aktivitet \
          (\(activity.name.da)) for \(Language.danish.list(groups)), men ingen aftale om \
          arbejdsdeling.
          """,
        en: """
          “\(pair.one.name)” (\(owner)) and “\(pair.other.name)” (\(other)) have the same activity \
          (\(activity.name.en)) for \(Language.english.list(groups)), but no agreement on the \
          division of labour.
          """),
      action: Localized(
        da: "Bed \(owner) og \(other) om at aftale, hvem der gør hvad, hvor og hvornår.",
        en: "Ask \(owner) and \(other) to agree who does what, where and when."),
      actors: pair.owners + pair.otherOwners)
  }
}
