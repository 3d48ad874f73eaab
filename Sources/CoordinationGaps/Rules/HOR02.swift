import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// No sector is a silo whose ties all stay inside it.
struct HOR02: GapRule {
  static let about = RuleDescription(
    id: "HOR-02",
    title: Localized(
      da: "Ingen sektor er lukket om sig selv", en: "No sector is closed in on itself"),
    meaning: Localized(
      da: """
        Modellen går på tværs af forvaltningernes søjler. En søjle er lukket, når alle dens relationer \
        går til aktører i samme sektor, eller når en gruppe fra én sektor ikke hænger sammen med \
        resten af netværket.
        """,
      en: """
        The model cuts across the pillars of the administrations. A pillar is closed when all its \
        ties go to actors of the same sector, or when a group of one sector does not hang together \
        with the rest of the network.
        """),
    quote: Quote("administrative søjler i de forskellige forvaltninger", lines: 69),
    severity: .high,
    data: [.actorSector, .sheet(.ties)],
    reads: [.actors],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    var order: [SteeringNetwork.Sector] = []
    for sector in network.actors.compactMap(\.sector) where !order.contains(sector) {
      order.append(sector)
    }
    guard order.count > 1 else {
      return .notApplicable(
        Localized(
          da: "Netværket har kun én sektor.", en: "The network has one sector only."))
    }
    let ties = ties(of: order, in: situation)
    let closed = order.filter { ties[$0]?.external == 0 && (ties[$0]?.internal ?? 0) > 0 }
    let sealed = closed.map { sector in
      let members = network.actors.filter { $0.sector == sector }.map(\.id)
      let count = ties[sector]?.internal ?? 0
      let chance = Self.chance(of: sector, in: situation)
      return finding(
        about: members, of: sector,
        evidence: Localized(
          da: """
            Sektoren »\(sector.title.da)« har \(CountedNoun.ties(count).da), og de går alle til aktører i \
            samme sektor.\(chance.da)
            """,
          en: """
            The sector “\(sector.title.en)” has \(CountedNoun.ties(count).en), and all of them go to \
            actors of the same sector.\(chance.en)
            """), in: situation)
    }
    let islands = situation.analysis.graph(.tie).components().groups.filter { $0.count > 1 }
      .map { $0.map(situation.analysis.actor) }
      .compactMap { group -> Finding? in
        let sectors = Set(group.map { network[$0].sector })
        guard sectors.count == 1, let sector = sectors.first ?? nil, !closed.contains(sector)
        else { return nil }
        return finding(
          about: group, of: sector,
          evidence: Localized(
            da: """
              \(situation.names(group).da) hører alle til sektoren »\(sector.title.da)« og har kun \
              relationer til hinanden.
              """,
            en: """
              \(situation.names(group).en) all belong to the sector “\(sector.title.en)” and have \
              ties to each other only.
              """), in: situation)
      }
    return .judged(sealed + islands)
  }

  /// How often chance would close the sector as much, as a sentence that follows another.
  private static func chance(
    of sector: SteeringNetwork.Sector, in situation: Situation
  ) -> Localized {
    let row = situation.analysis.silos(shuffles: shuffles).rows.first { $0.sector == sector }
    guard let p = row?.pInward else { return Localized(verbatim: "") }
    return Localized { language in
      let number = language.numbers.decimal(p, decimals: 3)
      if p <= 0.05 {
        return language == .danish
          ? " Det er næppe et tilfælde (p = \(number))." : " That is hardly chance (p = \(number))."
      }
      return language == .danish
        ? " Med så få relationer kan det være et tilfælde (p = \(number))."
        : " With so few ties it may be chance (p = \(number))."
    }
  }

  /// Few, since a plan of meetings asks the rule again and again; p is then right to about 0.02.
  private static let shuffles = 199

  /// The ties inside each sector and out of it; a tie to an actor of unknown sector may lead out.
  private func ties(
    of sectors: [SteeringNetwork.Sector], in situation: Situation
  ) -> [SteeringNetwork.Sector: (internal: Int, external: Int)] {
    let places = Dictionary(uniqueKeysWithValues: sectors.enumerated().map { ($1, $0) })
    let placeOfNode = situation.network.actors.map { $0.sector.flatMap { places[$0] } ?? -1 }
    var counts = [(internal: Int, external: Int)](repeating: (0, 0), count: sectors.count)
    for edge in situation.analysis.graph(.tie).edges {
      let (one, other) = (placeOfNode[edge.source.index], placeOfNode[edge.target.index])
      if one == other {
        if one >= 0 { counts[one].internal += 1 }
      } else {
        if one >= 0 { counts[one].external += 1 }
        if other >= 0 { counts[other].external += 1 }
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(sectors, counts))
  }

  private func finding(
    about members: [SteeringNetwork.Actor.ID], of sector: SteeringNetwork.Sector,
    evidence: Localized, in situation: Situation
  ) -> Finding {
    let analysis = situation.analysis
    let door = members.max { one, other in
      (analysis.neighbors(of: one).count, other) < (analysis.neighbors(of: other).count, one)
    }
    let lead = analysis.unitLead.first { !members.contains($0) }
    let missing = door.flatMap { door in lead.map { [MissingTie($0, door, .coordination)] } } ?? []
    let name = door.map(situation.name) ?? ""
    return Finding(
      subjects: [.sector(sector)] + members.map(Subject.actor), evidence: evidence,
      missingTies: missing,
      action: Localized(
        da: "Lad hotspotchefen tage kontakt til \(name) og aftale samarbejde på tværs.",
        en: "Let the hotspot chief contact \(name) and agree on work across sectors."),
      actors: analysis.unitLead)
  }
}
