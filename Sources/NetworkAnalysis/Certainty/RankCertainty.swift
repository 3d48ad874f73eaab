public import SteeringModel
import GraphKernel

/// How sure the place of an actor among the most central is, when some ties may be missing or wrong.
public struct RankCertainty: Hashable, Sendable {
  /// How much a place can be trusted; the limits are ours.
  public enum Trust: Hashable, Sendable {
    /// The place moves by one at most.
    case sure
    /// The place moves by up to four.
    case fair
    /// The place moves further.
    case unsure
  }

  /// The actor.
  public let actor: SteeringNetwork.Actor.ID
  /// The place by betweenness, 1 the most central; equals share the better place.
  public let rank: Int
  /// The best and the worst place in nine of ten trials.
  public let interval: ClosedRange<Int>

  /// How much the place can be trusted.
  public var trust: Trust {
    switch interval.upperBound - interval.lowerBound {
    case ...1: .sure
    case ...4: .fair
    default: .unsure
    }
  }
}

extension Analysis {
  /// How many disturbed networks the places are tried in.
  public static let certaintyTrials = 100
  /// How many of them the intervals hold, at least.
  public static let certaintyTrialsHeld = 90
  /// The share of ties that is taken away, and the share that is added, in each trial.
  public static let certaintyShare = 0.1

  /// The certainty of each actor's place by betweenness, in the order of `centralitiesByBetweenness`;
  /// empty below three actors and without ties.
  ///
  /// In each trial one tie of ten is taken away and as many are added between pairs without one. The
  /// trials follow from a fixed seed, so the same network gives the same answer.
  ///
  /// - Complexity: O(trials · actors · ties) at the first call.
  public var rankCertainties: [RankCertainty] {
    memo("rankCertainties") {
      let graph = graph(.tie)
      guard graph.nodeCount > 2, graph.edgeCount > 0 else { return [] }
      let stability = graph.rankStability(
        of: .betweenness(), missing: Self.certaintyShare, wrong: Self.certaintyShare,
        repetitions: Self.certaintyTrials,
        coverage: Double(Self.certaintyTrialsHeld) / Double(Self.certaintyTrials))
      return centralitiesByBetweenness.compactMap { value in
        let node = node(value.actor)
        guard let rank = stability.ranks[node], let interval = stability.intervals[node] else {
          return nil
        }
        return RankCertainty(actor: value.actor, rank: rank, interval: interval)
      }
    }
  }
}
