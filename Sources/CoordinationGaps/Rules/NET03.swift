import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// The network does not depend on the hotspot unit for most of its shortest routes.
struct NET03: GapRule {
  static let share = Threshold(
    "share", standard: 0.5,
    meaning: Localized(
      da: "Højst så stor en andel af parrene har kun korteste veje gennem hotspotenheden.",
      en: "At most this share of the pairs has shortest routes through the hotspot unit only."))

  static let about = RuleDescription(
    id: "NET-03",
    title: Localized(
      da: "Netværket når også sammen uden om hotspotenheden",
      en: "The network also meets without the hotspot unit"),
    meaning: Localized(
      da: """
        Enheden skal være central, men ikke det hele. Reglen ser på par af sektorer og på par af \
        leder og frontlinjeaktør: hvor stor en andel har kun korteste veje, der går gennem \
        enheden? Læs svaret sammen med HUB-03: de to er enderne af samme skala.
        """,
      en: """
        The unit is to be central, but not everything. The rule looks at pairs of sectors and at \
        pairs of leader and front-line actor: what share has only shortest routes that pass the \
        unit? Read it with HUB-03: the two are the ends of one dial.
        """),
    severity: .high,
    data: [.actorRoles, .actorLevel, .actorSector, .sheet(.ties)],
    thresholds: [share],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    guard !situation.analysis.unit.isEmpty else { return .notApplicable(.noUnit) }
    let routes = Routes(situation.analysis)
    let tallies = [sectorTally(routes, in: situation), lineTally(routes, in: situation)]
    guard tallies.contains(where: { $0.reachable > 0 }) else { return .notApplicable(.noTies) }
    let limit = situation(Self.share)
    return .judged(
      tallies.filter { $0.reachable > 0 && $0.share > limit }.map { tally in
        finding(of: tally, limit: limit, in: situation)
      })
  }

  private func finding(of tally: Tally, limit: Double, in situation: Situation) -> Finding {
    Finding(
      subjects: situation.analysis.unit.map(Subject.actor),
      evidence: Localized { language in
        let percent = language.numbers.percent(tally.share)
        let most = language.numbers.percent(limit)
        return language == .danish
          ? """
          For \(tally.passing) af \(tally.reachable) par af \(tally.pairs.da) (\(percent)) går de \
          korteste veje alle gennem hotspotenheden; \(tally.withoutDetour) har slet ingen anden \
          vej. Grænsen er \(most).
          """
          : """
          For \(tally.passing) of \(tally.reachable) pairs of \(tally.pairs.en) (\(percent)), all \
          shortest routes pass the hotspot unit; \(tally.withoutDetour) have no other route at \
          all. The limit is \(most).
          """
      },
      missingTies: tally.missingTies, action: tally.action, actors: situation.analysis.unitLead)
  }

  // MARK: - The two kinds of pairs

  /// How many pairs there are, and how many of them depend on the unit.
  private struct Tally {
    let pairs: Localized
    var action: Localized
    var reachable = 0
    var passing = 0
    var withoutDetour = 0
    var missingTies: [MissingTie] = []

    var share: Double { Double(passing) / Double(reachable) }

    /// Takes a pair into account, and says whether it depends on the unit.
    mutating func count(_ direct: Int?, around: Int?) -> Bool {
      guard let direct else { return false }
      reachable += 1
      if around == nil { withoutDetour += 1 }
      guard around.map({ $0 > direct }) ?? true else { return false }
      passing += 1
      return true
    }
  }

  private func sectorTally(_ routes: Routes, in situation: Situation) -> Tally {
    let network = situation.network
    var bySector: [SteeringNetwork.Sector: [SteeringNetwork.Actor.ID]] = [:]
    var sectors: [SteeringNetwork.Sector] = []
    for actor in network.actors where !actor.isInUnit {
      guard let sector = actor.sector, sector != .hotspot else { continue }
      if bySector[sector] == nil { sectors.append(sector) }
      bySector[sector, default: []].append(actor.id)
    }
    var tally = Tally(
      pairs: Localized(da: "sektorer", en: "sectors"),
      action: Localized(
        da: "Aftal direkte kontakt mellem de sektorer, der kun mødes gennem hotspotenheden.",
        en: "Agree on direct contact between sectors that meet only through the hotspot unit."))
    var isFirst = true
    for (position, sector) in sectors.enumerated() {
      let from = bySector[sector] ?? []
      let lengths = routes.lengths(from: from)
      for other in sectors.dropFirst(position + 1) {
        let to = bySector[other] ?? []
        guard tally.count(lengths.direct(to: to), around: lengths.around(to: to)) else { continue }
        tally.missingTies.append(
          MissingTie(speaker(of: from, in: network), speaker(of: to, in: network), .coordination))
        guard isFirst else { continue }
        isFirst = false
        tally.action = Localized(
          da: """
            Aftal direkte kontakt mellem sektorerne; begynd med \(sector.title.da) og \
            \(other.title.da).
            """,
          en: """
            Agree on direct contact between the sectors; begin with \(sector.title.en) and \
            \(other.title.en).
            """)
      }
    }
    return tally
  }

  private func lineTally(_ routes: Routes, in situation: Situation) -> Tally {
    let analysis = situation.analysis
    var tally = Tally(
      pairs: Localized(da: "leder og frontlinjeaktør", en: "leader and front-line actor"),
      action: Localized(
        da: "Lad ledere og frontlinje mødes, så vejen ikke altid går gennem hotspotenheden.",
        en: "Let leaders and front line meet, so that the way is not always by the hotspot unit."))
    let frontline = analysis.actors(at: .frontline).filter { !analysis.isInUnit($0) }
    for leader in analysis.actors(at: .leadership) where !analysis.isInUnit(leader) {
      let lengths = routes.lengths(from: [leader])
      for actor in frontline {
        _ = tally.count(lengths.direct(to: [actor]), around: lengths.around(to: [actor]))
      }
    }
    return tally
  }

  /// Who speaks for a sector: its first actor at middle level, else its first.
  private func speaker(
    of actors: [SteeringNetwork.Actor.ID], in network: SteeringNetwork
  ) -> SteeringNetwork.Actor.ID {
    actors.first { network[$0].level == .middle } ?? actors[0]
  }
}

/// The lengths of routes with the unit and around it.
private struct Routes {
  private let analysis: Analysis
  private let graph: Graph
  private let rest: Subgraph

  init(_ analysis: Analysis) {
    self.analysis = analysis
    graph = analysis.graph(.tie)
    rest = graph.removing(nodes: analysis.unit.map(analysis.node))
  }

  func lengths(from actors: [SteeringNetwork.Actor.ID]) -> Lengths {
    let nodes = actors.map(analysis.node)
    let around = rest.graph.distances(from: nodes.compactMap { rest.node(for: $0) })
    return Lengths(
      direct: graph.distances(from: nodes),
      around: NodeValues(graph.nodes.map { rest.node(for: $0).flatMap { around[$0] } }),
      analysis: analysis)
  }

  struct Lengths {
    fileprivate let direct: NodeValues<Int?>
    fileprivate let around: NodeValues<Int?>
    fileprivate let analysis: Analysis

    func direct(to actors: [SteeringNetwork.Actor.ID]) -> Int? { shortest(direct, to: actors) }

    func around(to actors: [SteeringNetwork.Actor.ID]) -> Int? { shortest(around, to: actors) }

    private func shortest(
      _ lengths: NodeValues<Int?>, to actors: [SteeringNetwork.Actor.ID]
    ) -> Int? {
      actors.compactMap { lengths[analysis.node($0)] }.min()
    }
  }
}
