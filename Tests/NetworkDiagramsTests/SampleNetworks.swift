import DOTLanguage
import Localization
import NetworkAnalysis
import NetworkDiagrams
import SteeringModel

/// Networks and tools for the tests of this target.
enum SampleNetworks {
  /// Widths that depend on no font: 0.55 of the size a letter, 0.6 in bold.
  static let measure: TextMeasure = { runs in
    runs.map { Double($0.text.count) * $0.font.size * ($0.font.isBold ? 0.6 : 0.55) }
  }

  /// Positions on a spiral, in place of a force layout.
  static let tools = DiagramTools(
    measure: measure,
    forceLayout: { graph in
      var places: [String: DOTPoint] = [:]
      for (index, node) in graph.nodes.enumerated() {
        places[node.name.name] = DOTPoint(
          x: Double(index * 37 % 11) * 60, y: Double(index * 53 % 13) * 40 + Double(index))
      }
      return places
    })

  static let sectors: [SteeringNetwork.Sector?] = [
    .police, .school, .clubAndLeisure, .socialServices, .childrenAndYouth, .employment, .housing,
    .probation, .health, .culture, .business, .association, .residents, .other,
    .custom("Idræt"), nil,
  ]

  /// A network by a fixed recipe: every sector, level and circle, ties of every sort, gaps.
  static func network(_ count: Int) -> DiagramNetwork {
    let levels = SteeringNetwork.Level.allCases
    let actors = (0..<count).map { index in
      let isUnit = index < min(3, count)
      return DiagramNetwork.Actor(
        name: isUnit ? "Hotspotmedarbejder \(index)" : "Områdechef, skole \(index)",
        organisation: "Organisation \(index % 5)",
        sector: isUnit ? .hotspot : sectors[index % sectors.count],
        level: index % 17 == 16 ? nil : levels[index * 3 % levels.count],
        circle: isUnit ? .unit : SteeringNetwork.Circle.allCases[1 + index * 7 % 4],
        isInTaskForce: index % 4 == 0, isChief: index == 0)
    }
    let pairs = (0..<(count * 2)).map { ($0 % max(1, count), ($0 * 13 + 5) % max(1, count)) }
    let ties = pairs.enumerated().filter { $0.element.0 != $0.element.1 }.map { place, pair in
      DiagramNetwork.Tie(
        from: pair.0, to: pair.1,
        intensity: place % 3 == 0 ? .strong : (place % 3 == 1 ? .middle : .weak),
        isDirected: place % 5 == 0, isConflict: place % 29 == 7)
    }
    let missing = (0..<(count / 5)).map { index in
      DiagramNetwork.MissingTie(from: index, to: count - 1 - index)
    }
    let fora = (0..<4).map { forum in
      DiagramNetwork.Forum(
        name: "Forum \(forum)",
        members: (0..<count).filter { $0 % 6 == forum || $0 % 7 == forum })
    }
    var network = DiagramNetwork(
      name: "Vestparken", day: CalendarDate(year: 2026, month: 3, day: 1), source: "interview",
      actors: actors, ties: ties, missingTies: missing, fora: fora,
      targetGroups: ["Unge 14-17 år", "Børn 10-13 år", "Unge voksne"],
      initiatives: (0..<min(count, 9)).map { index in
        DiagramNetwork.Initiative(
          name: "Indsats \(index)", owners: index == 4 ? [] : ["Organisation \(index % 3)"],
          sector: sectors[index], targetGroups: index % 4 == 3 ? [] : [index % 2])
      })
    network.missingSeats = count > 5 ? [.init(actor: 4, forum: 1), .init(actor: 5, forum: 0)] : []
    network.routes = (0..<min(count, 30)).map { route(of: $0, among: count) }
    network.routeObstacles =
      count == 0 ? [Localized(da: "Der er ingen at nå.", en: "There is nobody to reach.")] : []
    return network
  }

  /// A route of up to three legs by a fixed recipe; every fifth breaks off, every seventh is unknown.
  private static func route(of actor: Int, among count: Int) -> DiagramNetwork.Route {
    func step(_ to: Int, _ days: Double) -> DiagramNetwork.Step {
      .init(to: to % count, channel: Localized(da: "møde", en: "meeting"), days: days)
    }
    let there = [step(actor + 1, 7), step(actor + 2, 3.5)]
    let back = [step(actor, Double(actor) / 2 + 0.5)]
    switch actor {
    case _ where actor % 5 == 4: return .init(actor: actor, legs: [there], end: .cutOff(.decision))
    case _ where actor % 7 == 6: return .init(actor: actor, legs: [], end: .unknown(.taskForce))
    default: return .init(actor: actor, legs: [there, [], back])
    }
  }
}
