import Localization
import SteeringModel

/// The steering group has its four tasks: goals, frame, resources and follow-up.
struct STG06: GapRule {
  static let about = RuleDescription(
    id: "STG-06",
    title: Localized(
      da: "Styregruppen har sine fire opgaver: mål, rammer, ressourcer og opfølgning",
      en: "The steering group has its four tasks: goals, frame, resources and follow-up"),
    meaning: Localized(
      da: """
        Styregruppen beslutter mål og rammer, skaffer ressourcer og følger fremdriften. Hver af de \
        fire opgaver skal være lagt hos gruppen eller hos et af dens medlemmer.
        """,
      en: """
        The steering group decides on goals and frame, finds resources and follows progress. Each \
        of the four tasks must lie with the group or with one of its members.
        """),
    quote: Quote(
      """
      mål og rammer, sørger for at de nødvendige ressourcer til indsatsen tilføres, og følger \
      indsatsens fremdrift
      """, lines: 137),
    severity: .high,
    data: [.sheet(.mandates), .mandateScope, .sheet(.fora), .forumKind],
    reads: [.actors, .seats, .organisations],
    states: [.ok, .gap, .notApplicable])

  private static let tasks: [(scope: SteeringNetwork.MandateScope, name: Localized)] = [
    (.goals, Localized(da: "mål", en: "goals")),
    (.frame, Localized(da: "rammer", en: "frame")),
    (.resources, Localized(da: "ressourcer", en: "resources")),
    (.followUp, Localized(da: "opfølgning", en: "follow-up")),
  ]

  func evaluate(_ situation: Situation) -> Outcome {
    guard let group = situation.analysis.fora(.steeringGroup).first else {
      return .notApplicable(.noSteeringGroup)
    }
    let assigned = Set(
      situation.network.mandates.filter { liesWithGroup($0, situation) }.compactMap(\.scope))
    let missing = Self.tasks.filter { !assigned.contains($0.scope) }
    guard !missing.isEmpty else { return .ok }
    let names = Localized { language in language.list(missing.map { $0.name(language) }) }
    let count = Self.tasks.count
    return .gap([
      Finding(
        subjects: [.forum(group.id)],
        evidence: Localized(
          da: """
            \(count - missing.count) af styregruppens \(count) opgaver er lagt fast. Der mangler \
            \(names.da).
            """,
          en: """
            \(count - missing.count) of the steering group's \(count) tasks are assigned. Missing: \
            \(names.en).
            """),
        action: Localized(
          da: "Sæt på styregruppens næste dagsorden, hvem der tager sig af \(names.da).",
          en: "Put on the steering group's next agenda who takes care of \(names.en)."),
        actors: situation.analysis.unitLead)
    ])
  }

  /// Whether a mandate is held by the group or by a member of it outside the unit, which serves the
  /// group and cannot do its tasks for it.
  private func liesWithGroup(
    _ mandate: SteeringNetwork.Mandate, _ situation: Situation
  ) -> Bool {
    let analysis = situation.analysis
    return mandate.holders.contains { holder in
      if case .forum(let forum) = holder {
        return situation.network[forum].kind == .steeringGroup
      }
      return situation.network.actors(of: holder).contains {
        analysis.steeringGroup.contains($0) && !analysis.isInUnit($0)
      }
    }
  }
}
