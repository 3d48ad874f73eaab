public import SteeringModel
import GraphKernel

/// How central one actor is in the network of the day, by ties without more (`TieSelection.tie`).
public struct ActorCentrality: Hashable, Sendable {
  /// The actor.
  public let actor: SteeringNetwork.Actor.ID
  /// The number of other actors that the actor is tied to.
  public let degree: Int
  /// The share of the shortest ways between two others that pass the actor, from 0 to 1; nil below
  /// three actors. Freeman (1977).
  public let betweenness: Double?
  /// The mean of one over the distance to every other actor, from 0 to 1: 1 is a tie to everybody;
  /// nil for a lone actor. It stays meaningful when the network is in pieces. Rochat (2009).
  public let harmonic: Double?
}

extension Analysis {
  /// The centralities of every actor, in the order of the actors.
  ///
  /// - Complexity: O(actors · ties) at the first call.
  public var centralities: [ActorCentrality] {
    memo("centralities") {
      let graph = graph(.tie)
      let degree = graph.values(of: .degree())
      let betweenness = graph.values(of: .betweenness(normalized: true))
      let harmonic = graph.values(of: .harmonic(normalized: true))
      return network.actors.map { actor in
        let node = node(actor.id)
        return ActorCentrality(
          actor: actor.id, degree: Int(degree[node] ?? 0), betweenness: betweenness[node],
          harmonic: harmonic[node])
      }
    }
  }

  /// The actors by betweenness, then by degree, then in the order of the workbook.
  public var centralitiesByBetweenness: [ActorCentrality] {
    centralities.sorted { left, right in
      let (leftBetween, rightBetween) = (left.betweenness ?? 0, right.betweenness ?? 0)
      if leftBetween != rightBetween { return leftBetween > rightBetween }
      if left.degree != right.degree { return left.degree > right.degree }
      return left.actor < right.actor
    }
  }
}
