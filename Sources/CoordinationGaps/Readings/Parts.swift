import GraphKernel
import NetworkAnalysis
import SteeringModel

/// How some actors hang together by the ties among them.
struct Parts: Sendable {
  /// The largest part, of several the one whose first actor stands first in the workbook.
  let main: [SteeringNetwork.Actor.ID]
  /// The actors outside the main part who have no tie to any of the others.
  let alone: [SteeringNetwork.Actor.ID]
  /// The other parts, of two actors and more.
  let groups: [[SteeringNetwork.Actor.ID]]

  /// Whether all actors hang together.
  var areOne: Bool { alone.isEmpty && groups.isEmpty }
}

extension Parts {
  /// A finding for those who are alone, and one for each group apart; `finding` words it.
  ///
  /// - Parameter finding: makes the finding about some actors, who are alone or keep to themselves, from
  ///   the ties that would bring them to the main part.
  func findings(
    in analysis: Analysis,
    _ finding: (_ actors: [SteeringNetwork.Actor.ID], _ areAlone: Bool, [MissingTie]) -> Finding
  ) -> [Finding] {
    let loners =
      alone.isEmpty ? [] : [finding(alone, true, analysis.missingTies(from: main, to: alone))]
    return loners
      + groups.map { finding($0, false, analysis.missingTies(from: main, to: $0.prefix(1))) }
  }
}

extension Analysis {
  /// The parts that some actors fall into when nobody else stands between them.
  ///
  /// - Complexity: O(actors + ties).
  func parts(of actors: [SteeringNetwork.Actor.ID]) -> Parts {
    let among = graph(.tie).subgraph(of: actors.map(node))
    let components = among.graph.components()
    let parts = components.groups.map { $0.map { actor(among.original(of: $0)) } }
    guard let largest = components.largestGroup else {
      return Parts(main: [], alone: [], groups: [])
    }
    let others = parts.indices.filter { $0 != largest }.map { parts[$0] }
    return Parts(
      main: parts[largest], alone: others.filter { $0.count == 1 }.flatMap { $0 },
      groups: others.filter { $0.count > 1 })
  }

  /// Ties that would bring actors to a part: from the unit's lead there, else from its first actor.
  func missingTies(
    from part: [SteeringNetwork.Actor.ID], to actors: some Sequence<SteeringNetwork.Actor.ID>
  ) -> [MissingTie] {
    guard let host = unitLead.first(where: part.contains) ?? part.first else { return [] }
    return actors.map { MissingTie(host, $0) }
  }
}
