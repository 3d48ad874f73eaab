import Localization
import NetworkAnalysis
import SteeringModel

/// On each level, every two core sectors are coordinated.
struct HOR01: GapRule {
  static let about = RuleDescription(
    id: "HOR-01",
    title: Localized(
      da: "Kernesektorerne mødes på hvert niveau",
      en: "The core sectors meet on each level"),
    meaning: Localized(
      da: """
        Modellen skaber fælles fodslag på tværs af sektorer. Ledere skal møde ledere, mellemledere \
        mellemledere og frontlinje frontlinje: ved koordinering, i et forum eller med en aftale. En \
        løs kontakt er ikke nok. En sektor uden aktører på et niveau tæller ikke med dér.
        """,
      en: """
        The model brings sectors into step. Leaders must meet leaders, middle level middle level, \
        and front line front line: by coordination, in a forum or by an agreement. A bare contact \
        will not do. A sector without actors on a level does not count there.
        """),
    quote: Quote(
      "på tværs af sektorer og administrative søjler i de forskellige forvaltninger", lines: 63, 69),
    severity: .high,
    data: [.actorSector, .actorLevel, .sheet(.ties)],
    reads: [.area, .fora, .seats, .agreements, .initiatives, .knowledge],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let levels = SteeringNetwork.Level.line.map { Meetings(at: $0, in: situation) }
      .filter { $0.sectors.count > 1 }
    guard !levels.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen af niveauerne har aktører fra flere kernesektorer.",
          en: "No level has actors of several core sectors."))
    }
    return .judged(levels.flatMap { findings(on: $0, in: situation) })
  }

  /// A level without any coordination is one finding, a sector that meets no other is one, and each
  /// pair that is left is one.
  private func findings(on level: Meetings, in situation: Situation) -> [Finding] {
    let sectors = level.sectors
    let alone =
      sectors.count > 2 ? sectors.filter { one in !sectors.contains { level.meet(one, $0) } } : []
    if !alone.isEmpty && alone.count == sectors.count {
      return [
        finding(
          on: level,
          evidence: Localized(
            da: """
              \(level.place.da) er ingen af de \(sectors.count) kernesektorer koordineret: \
              \(situation.names(sectors).da).
              """,
            en: """
              \(level.place.en), none of the \(sectors.count) core sectors are coordinated: \
              \(situation.names(sectors).en).
              """),
          pairs: sectors.dropFirst().map { (sectors[0], $0) }, in: situation)
      ]
    }
    var findings = alone.map { sector in
      let others = sectors.filter { $0 != sector }
      return finding(
        on: level,
        evidence: Localized(
          da: """
            \(level.place.da) er \(Self.name(sector).da) ikke koordineret med nogen af de andre \
            kernesektorer: \(situation.names(others).da).
            """,
          en: """
            \(level.place.en), \(Self.name(sector).en) is coordinated with none of the other core \
            sectors: \(situation.names(others).en).
            """),
        pairs: others.map { (sector, $0) }, in: situation)
    }
    let rest = sectors.filter { !alone.contains($0) }
    for (position, one) in rest.enumerated() {
      for other in rest.dropFirst(position + 1) where !level.meet(one, other) {
        findings.append(
          finding(
            on: level,
            evidence: Localized(
              da: """
                \(level.place.da) har \(Self.name(one).da) og \(Self.name(other).da) hverken \
                koordinering, forum eller aftale sammen.
                """,
              en: """
                \(level.place.en), \(Self.name(one).en) and \(Self.name(other).en) share neither \
                coordination, forum nor agreement.
                """),
            pairs: [(one, other)], in: situation))
      }
    }
    return findings
  }

  private func finding(
    on level: Meetings, evidence: Localized,
    pairs: [(SteeringNetwork.Sector, SteeringNetwork.Sector)], in situation: Situation
  ) -> Finding {
    var sectors: [SteeringNetwork.Sector] = []
    for (one, other) in pairs {
      for sector in [one, other] where !sectors.contains(sector) { sectors.append(sector) }
    }
    let ties = pairs.compactMap { one, other in
      level.spokesman(of: one).flatMap { from in
        level.spokesman(of: other).map { MissingTie(from, $0, .coordination) }
      }
    }
    let people = sectors.compactMap { level.spokesman(of: $0) }
    return Finding(
      subjects: [.level(level.level)] + sectors.map(Subject.sector), evidence: evidence,
      missingTies: ties,
      action: Localized(
        da: "Sæt \(situation.names(people).da) sammen om det, de er fælles om i boligområdet.",
        en: "Bring \(situation.names(people).en) together on what they share in the area."),
      actors: situation.analysis.unitLead)
  }

  /// The title of a sector inside a sentence.
  private static func name(_ sector: SteeringNetwork.Sector) -> Localized {
    Localized(da: "»\(sector.title.da)«", en: "“\(sector.title.en)”")
  }
}

/// Which core sectors are coordinated with which on one level.
private struct Meetings {
  let level: SteeringNetwork.Level
  let sectors: [SteeringNetwork.Sector]
  private let members: [SteeringNetwork.Sector: [SteeringNetwork.Actor.ID]]
  private let core: Set<SteeringNetwork.Actor.ID>
  private let analysis: Analysis

  init(at level: SteeringNetwork.Level, in situation: Situation) {
    let actors = situation.analysis.actors(at: level)
    var members: [SteeringNetwork.Sector: [SteeringNetwork.Actor.ID]] = [:]
    for actor in actors {
      if let sector = situation.network[actor].sector { members[sector, default: []].append(actor) }
    }
    self.level = level
    self.sectors = situation.analysis.coreSectors.filter { members[$0] != nil }
    self.members = members
    self.core = Set(situation.analysis.coreActors)
    self.analysis = situation.analysis
  }

  func meet(_ one: SteeringNetwork.Sector, _ other: SteeringNetwork.Sector) -> Bool {
    one != other
      && analysis.areCoordinated(anyOf: members[one] ?? [], anyOf: members[other] ?? [])
  }

  /// The actor of a sector to speak to first: one who already takes part, else the first.
  func spokesman(of sector: SteeringNetwork.Sector) -> SteeringNetwork.Actor.ID? {
    let candidates = members[sector] ?? []
    return candidates.first(where: core.contains) ?? candidates.first
  }

  var place: Localized {
    switch level {
    case .leadership: Localized(da: "På ledelsesniveau", en: "At leadership level")
    case .middle: Localized(da: "På mellemniveau", en: "At middle level")
    case .frontline: Localized(da: "I frontlinjen", en: "In the front line")
    case .community: Localized(da: "I lokalsamfundet", en: "In the community")
    }
  }
}
