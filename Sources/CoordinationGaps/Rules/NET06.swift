import Localization
import NetworkAnalysis
import SteeringModel

/// No two core sectors meet through one actor alone.
struct NET06: GapRule {
  static let about = RuleDescription(
    id: "NET-06",
    title: Localized(
      da: "Kontakten mellem to sektorer hviler på mere end én aktør",
      en: "Contact between two sectors rests on more than one actor"),
    meaning: Localized(
      da: """
        Når kun én aktør forbinder to kernesektorer, er samarbejdet mellem dem sårbart. \
        Sektorer, der mødes i et forum eller gennem hotspotenheden, er ikke med her.
        """,
      en: """
        When one actor alone connects two core sectors, their work together is fragile. Sectors \
        that meet in a forum or through the hotspot unit are left out here.
        """),
    severity: .high,
    data: [.actorSector, .sheet(.ties)],
    reads: [.area, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let sectors = analysis.coreSectors
    let met = SectorsMet(analysis)
    var pairs = 0
    var monopolies: [Monopoly] = []
    for (position, one) in sectors.enumerated() {
      for other in sectors.dropFirst(position + 1) {
        let contact = Contact(between: one, and: other, met: met, in: analysis)
        guard contact.exists else { continue }
        pairs += 1
        guard let holders = contact.soleHolders else { continue }
        if let known = monopolies.firstIndex(where: { $0.holders == holders }) {
          monopolies[known].contacts.append(contact)
        } else {
          monopolies.append(Monopoly(holders: holders, contacts: [contact]))
        }
      }
    }
    guard pairs > 0 else {
      return .notApplicable(
        Localized(
          da: "Ingen kernesektorer har relationer til hinanden.",
          en: "No core sectors have ties to each other."))
    }
    return .judged(monopolies.map { finding(of: $0, in: situation) })
  }

  private func finding(of monopoly: Monopoly, in situation: Situation) -> Finding {
    let network = situation.network
    let names = situation.names(monopoly.holders)
    let pairs = Localized { language in
      language.list(
        monopoly.contacts.map { "\($0.one.title(language))–\($0.other.title(language))" })
    }
    let missing = monopoly.contacts.compactMap { contact in
      contact.newTie(beside: monopoly.holders, in: network)
    }
    return Finding(
      subjects: monopoly.holders.map(Subject.actor)
        + monopoly.contacts.flatMap { [Subject.sector($0.one), .sector($0.other)] },
      evidence: Localized(
        da: "Al kontakt mellem disse sektorer går gennem \(names.da): \(pairs.da).",
        en: "All contact between these sectors passes through \(names.en): \(pairs.en)."),
      missingTies: missing,
      action: missing.first.map { tie in
        let (from, to) = (situation.name(tie.from), situation.name(tie.to))
        return Localized(
          da: "Lad \(from) og \(to) få direkte kontakt, så flere kan bære samarbejdet.",
          en: "Let \(from) and \(to) get in direct contact, so that more carry the cooperation.")
      }
        ?? Localized(
          da: "Find en afløser, der kan træde til for \(names.da).",
          en: "Find a stand-in who can step in for \(names.en)."),
      actors: situation.analysis.unitLead)
  }

  private struct Monopoly {
    let holders: [SteeringNetwork.Actor.ID]
    var contacts: [Contact]
  }
}

/// The sectors outside the unit that each actor has ties to.
private struct SectorsMet {
  private let sectors: [Set<SteeringNetwork.Sector>]
  private let members: [SteeringNetwork.Sector: [SteeringNetwork.Actor.ID]]

  init(_ analysis: Analysis) {
    var members: [SteeringNetwork.Sector: [SteeringNetwork.Actor.ID]] = [:]
    for actor in analysis.network.actors where !actor.isInUnit {
      if let sector = actor.sector { members[sector, default: []].append(actor.id) }
    }
    self.members = members
    sectors = analysis.network.actors.map { actor in
      let others = analysis.neighbors(of: actor.id).filter { !analysis.isInUnit($0) }
      return Set(others.compactMap { analysis.network[$0].sector })
    }
  }

  subscript(actor: SteeringNetwork.Actor.ID) -> Set<SteeringNetwork.Sector> {
    sectors[actor.index]
  }

  /// The actors of a sector outside the unit.
  func members(of sector: SteeringNetwork.Sector) -> [SteeringNetwork.Actor.ID] {
    members[sector] ?? []
  }

  /// Those of neither sector, and of the unit, who are tied to both.
  func carriers(
    between one: SteeringNetwork.Sector, and other: SteeringNetwork.Sector,
    in network: SteeringNetwork
  ) -> [SteeringNetwork.Actor.ID] {
    network.actors.indices.lazy.filter { sectors[$0].contains(one) && sectors[$0].contains(other) }
      .map { network.actors[$0].id }
      .filter { actor in
        let actor = network[actor]
        return actor.isInUnit || (actor.sector != one && actor.sector != other)
      }
  }
}

/// How two sectors are in contact: by ties of their own, or by somebody tied to both.
private struct Contact {
  let one: SteeringNetwork.Sector
  let other: SteeringNetwork.Sector
  private let ones: [SteeringNetwork.Actor.ID]
  private let others: [SteeringNetwork.Actor.ID]
  /// The actors of each sector who are tied to the other one.
  private let onesInTouch: [SteeringNetwork.Actor.ID]
  private let othersInTouch: [SteeringNetwork.Actor.ID]
  /// The actors of a third sector who are tied to both.
  private let thirds: [SteeringNetwork.Actor.ID]
  private let isCarriedByUnitOrForum: Bool

  init(
    between one: SteeringNetwork.Sector, and other: SteeringNetwork.Sector, met: SectorsMet,
    in analysis: Analysis
  ) {
    let (ones, others) = (met.members(of: one), met.members(of: other))
    let carriers = met.carriers(between: one, and: other, in: analysis.network)
    self.one = one
    self.other = other
    self.ones = ones
    self.others = others
    onesInTouch = ones.filter { met[$0].contains(other) }
    othersInTouch = others.filter { met[$0].contains(one) }
    thirds = carriers.filter { !analysis.network[$0].isInUnit }
    isCarriedByUnitOrForum =
      carriers.contains { analysis.network[$0].isInUnit }
      || analysis.sharesForum(anyOf: ones, anyOf: others)
  }

  var exists: Bool { !onesInTouch.isEmpty || !thirds.isEmpty || isCarriedByUnitOrForum }

  /// The actors without whom the sectors would not meet; nil when there is more than one way.
  ///
  /// A sector's only actor is no monopoly: there is nobody else to share it with.
  var soleHolders: [SteeringNetwork.Actor.ID]? {
    if isCarriedByUnitOrForum { return nil }
    if onesInTouch.isEmpty { return thirds.count == 1 ? thirds : nil }
    guard thirds.isEmpty else { return nil }
    var holders: [SteeringNetwork.Actor.ID] = []
    if onesInTouch.count == 1, ones.count > 1 { holders += onesInTouch }
    if othersInTouch.count == 1, others.count > 1 { holders += othersInTouch }
    return holders.isEmpty ? nil : holders.sorted()
  }

  /// A tie between the sectors that does not touch the holders, as far as there is one.
  func newTie(
    beside holders: [SteeringNetwork.Actor.ID], in network: SteeringNetwork
  ) -> MissingTie? {
    func speaker(_ actors: [SteeringNetwork.Actor.ID]) -> SteeringNetwork.Actor.ID? {
      let free = actors.filter { !holders.contains($0) }
      return free.first { network[$0].level == .middle } ?? free.first
    }
    guard let from = speaker(ones), let to = speaker(others) else { return nil }
    return MissingTie(from, to, .coordination)
  }
}
