internal import Localization
internal import SteeringModel

/// A network of communities: one actor stands for all of a community, one tie for all between two.
struct CommunityNetwork {
  let network: DiagramNetwork
  let options: DiagramOptions

  /// The most communities that stand for themselves; the smaller ones are taken together.
  private static let most = 40

  /// Counts actors by community, those without ties apart.
  ///
  /// - Parameter communities: the number of each actor's community, nil for those without ties.
  init(_ network: DiagramNetwork, communities: [Int?], options: DiagramOptions) {
    var members: [Int: [Int]] = [:]
    for (actor, number) in communities.enumerated() {
      if let number { members[number, default: []].append(actor) }
    }
    let order = members.keys.sorted {
      (-(members[$0]?.count ?? 0), $0) < (-(members[$1]?.count ?? 0), $1)
    }
    var parts = order.prefix(Self.most).map { (number: Int?.some($0), actors: members[$0] ?? []) }
    let rest = order.dropFirst(Self.most).flatMap { members[$0] ?? [] }
    if !rest.isEmpty { parts.append((nil, rest)) }
    let untied = communities.indices.filter { communities[$0] == nil }
    let language = options.language
    var places = [Int](repeating: 0, count: network.actors.count)
    for (place, part) in parts.enumerated() {
      for actor in part.actors { places[actor] = place }
    }
    var actors = parts.map { Self.actor($0.number, $0.actors, in: network, language) }
    if !untied.isEmpty {
      let title = MapScene.isolatesTitle(language)
      actors.append(DiagramNetwork.Actor(name: "\(title): \(untied.count)"))
    }
    let pairs = network.ties.filter { $0.from != $0.to }.map { tie in
      let (from, to) = (places[tie.from], places[tie.to])
      return min(from, to) * parts.count + max(from, to)
    }
    let counts = Dictionary(grouping: pairs, by: { $0 }).mapValues(\.count)
      .filter { $0.key / parts.count != $0.key % parts.count }
    let highest = Double(max(1, counts.values.max() ?? 1))
    let ties = counts.keys.sorted().map { key in
      let count = counts[key] ?? 0
      let share = Double(count) / highest
      return DiagramNetwork.Tie(
        from: key / parts.count, to: key % parts.count,
        intensity: share > 0.6 ? .strong : (share > 0.25 ? .middle : .weak),
        note: Localized(da: "\(count) relationer", en: "\(count) ties"))
    }
    self.network = DiagramNetwork(
      name: network.name, day: network.day, source: network.source, actors: actors, ties: ties)
    var counted = options
    counted.showsGaps = false
    counted.communities = [Int](repeating: 0, count: actors.count)
    counted.sizing = .init(
      name: Localized(da: "antal aktører", en: "number of actors"),
      values: (parts.map(\.actors.count) + (untied.isEmpty ? [] : [untied.count])).map(Double.init))
    self.options = counted
  }

  /// A community by its number, how many it has, and the sector that most of them are of.
  private static func actor(
    _ number: Int?, _ members: [Int], in network: DiagramNetwork, _ language: Language
  ) -> DiagramNetwork.Actor {
    var groups: [(group: SectorGroup, actor: Int, count: Int)] = []
    for actor in members {
      let group = SectorGroup(network.actors[actor].sector)
      if let place = groups.firstIndex(where: { $0.group == group }) {
        groups[place].count += 1
      } else {
        groups.append((group, actor, 1))
      }
    }
    let largest = groups.max { $0.count < $1.count }
    let sector = largest.flatMap { network.actors[$0.actor].sector }
    let count = members.count
    guard let number else {
      let rest = Localized(da: "Øvrige klynger: \(count)", en: "Other communities: \(count)")
      return DiagramNetwork.Actor(name: rest(language), sector: sector)
    }
    let name = Localized(
      da: "Klynge \(number + 1): \(count)", en: "Community \(number + 1): \(count)")
    let share = (largest?.count ?? 0) * 100 / max(1, count)
    let title = largest.map { $0.group.title(of: [sector]) }
    let most = Localized { language in
      guard let title else { return "" }
      return language == .danish
        ? ", mest \(title(language).lowercased()) (\(share) %)"
        : ", mostly \(title(language).lowercased()) (\(share)%)"
    }
    return DiagramNetwork.Actor(name: name(language) + most(language), sector: sector)
  }
}
