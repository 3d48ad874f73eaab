import Localization
import SteeringModel

/// The unit has a mandate from the leadership for every initiative.
struct MND02: GapRule {
  static let about = RuleDescription(
    id: "MND-02",
    title: Localized(
      da: "Hotspotenheden har ledelsens mandat til alle indsatser",
      en: "The hotspot unit has the leadership's mandate for every initiative"),
    meaning: Localized(
      da: """
        Når aktørerne ved, at ledelsen står bag, rydder det forhindringer af vejen. Mandatet skal \
        være givet af en leder og omfatte hver indsats, der er planlagt eller i gang.
        """,
      en: """
        When the actors know that the leadership stands behind it, obstacles go away. The mandate \
        must be given by a leader and cover each initiative that is planned or running.
        """),
    quote: Quote("har ledelsens mandat til de forskellige tiltag", lines: 100),
    severity: .critical,
    data: [.sheet(.mandates), .sheet(.initiatives), .actorRoles, .actorLevel],
    reads: [.organisations, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    guard let lead = analysis.unitLead.first else { return .notApplicable(.noUnit) }
    let held = analysis.mandates(heldByAnyOf: analysis.unit)
    let fromLeaders = held.filter { mandate in
      situation.network.actors(of: mandate.issuers).contains {
        situation.network[$0].level == .leadership && !analysis.isInUnit($0)
      }
    }
    guard !fromLeaders.isEmpty else { return .gap([withoutMandate(held, lead, situation)]) }
    let initiatives = analysis.currentInitiatives
    let uncovered = initiatives.filter { initiative in
      !fromLeaders.contains { covers($0, initiative.id) }
    }
    guard !uncovered.isEmpty else { return .ok }
    let names = Localized { language in
      language.list(uncovered.map { $0.name }, atMost: 5)
    }
    let widest = fromLeaders.first { isToAct($0) } ?? fromLeaders[0]
    let issuers = Localized { language in
      language.list(widest.issuers.map { situation.network.name(of: $0) }, atMost: 3)
    }
    return .gap([
      Finding(
        subjects: uncovered.map { .initiative($0.id) },
        evidence: Localized(
          da: """
            Enhedens mandat omfatter \(initiatives.count - uncovered.count) af \
            \(initiatives.count) indsatser. Uden for mandatet står \(names.da).
            """,
          en: """
            The unit's mandate covers \(initiatives.count - uncovered.count) of \
            \(initiatives.count) initiatives. It leaves out \(names.en).
            """),
        action: Localized(
          da: """
            Bed \(issuers.da) om at udvide enhedens mandat til \
            \(names.da).
            """,
          en: """
            Ask \(issuers.en) to extend the unit's mandate to \
            \(names.en).
            """),
        actors: analysis.unitLead)
    ])
  }

  /// Whether a mandate is for an initiative: it names it, or it is to act and names none.
  ///
  /// A mandate to escalate, for resources or for a task of the steering group says nothing of the
  /// initiatives unless it names them.
  private func covers(
    _ mandate: SteeringNetwork.Mandate, _ initiative: SteeringNetwork.Initiative.ID
  ) -> Bool {
    mandate.covers.contains(initiative) || mandate.covers.isEmpty && isToAct(mandate)
  }

  private func isToAct(_ mandate: SteeringNetwork.Mandate) -> Bool {
    switch mandate.scope {
    case .coordination, .initiative, .decision, nil: true
    case .escalation, .goals, .frame, .resources, .followUp, .priority: false
    }
  }

  private func withoutMandate(
    _ held: [SteeringNetwork.Mandate], _ lead: SteeringNetwork.Actor.ID, _ situation: Situation
  ) -> Finding {
    let issuers = Localized { language in
      let parties = held.flatMap(\.issuers).map { situation.network.name(of: $0) }
      return language.list(parties, atMost: 3)
    }
    let leaders = situation.analysis.municipalLeadership.prefix(1)
    return Finding(
      subjects: situation.analysis.unit.map(Subject.actor),
      evidence: held.isEmpty
        ? Localized(
          da: """
            Ingen af områdets mandater (\(situation.network.mandates.count)) er givet til \
            hotspotenheden.
            """,
          en: """
            None of the area's mandates (\(situation.network.mandates.count)) is given to the \
            hotspot unit.
            """)
        : Localized(
          da: "Enhedens mandat er givet af \(issuers.da), der ikke står som ledelse.",
          en: "The unit's mandate is given by \(issuers.en), not recorded as leadership."),
      action: leaders.isEmpty
        ? Localized(
          da: "Bed kommunens ledelse om et mandat til \(situation.name(lead)).",
          en: "Ask the municipal leadership for a mandate for \(situation.name(lead)).")
        : Localized(
          da: """
            Bed \(situation.names(leaders).da) om at give \(situation.name(lead)) et mandat til \
            indsatserne.
            """,
          en: """
            Ask \(situation.names(leaders).en) to give \(situation.name(lead)) a mandate for the \
            initiatives.
            """),
      actors: situation.analysis.unitLead)
  }
}
