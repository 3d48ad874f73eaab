internal import SteeringModel

/// The union of two networks, and what became of each actor and tie.
struct NetworkChanges {
  enum Change: Hashable {
    case lasting, new, gone
    /// An actor that stands in another circle than before.
    case moved(from: SteeringNetwork.Circle)
  }

  /// All actors and ties of both dates; what is only in the earlier one stands last and outside.
  let union: DiagramNetwork
  private let actorChanges: [String: Change]
  private let tieChanges: [TieKey: Change]

  private struct TieKey: Hashable {
    let low: String
    let high: String

    init(_ one: String, _ other: String) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  init(from earlier: DiagramNetwork, to later: DiagramNetwork) {
    var union = later
    var places: [String: Int] = [:]
    for (place, actor) in later.actors.enumerated() where places[actor.key] == nil {
      places[actor.key] = place
    }
    var before: [String: DiagramNetwork.Actor] = [:]
    for actor in earlier.actors where before[actor.key] == nil { before[actor.key] = actor }
    var actorChanges: [String: Change] = [:]
    for actor in later.actors {
      guard let old = before[actor.key] else {
        actorChanges[actor.key] = .new
        continue
      }
      actorChanges[actor.key] =
        old.circle == actor.circle ? .lasting : .moved(from: old.circle)
    }
    for actor in earlier.actors where places[actor.key] == nil {
      var gone = actor
      gone.circle = .outside
      places[actor.key] = union.actors.count
      union.actors.append(gone)
      actorChanges[actor.key] = .gone
    }
    func key(_ tie: DiagramNetwork.Tie, _ network: DiagramNetwork) -> TieKey {
      TieKey(network.actors[tie.from].key, network.actors[tie.to].key)
    }
    let old = Set(earlier.ties.map { key($0, earlier) })
    var tieChanges: [TieKey: Change] = [:]
    for tie in later.ties {
      tieChanges[key(tie, later)] = old.contains(key(tie, later)) ? .lasting : .new
    }
    for tie in earlier.ties where tieChanges[key(tie, earlier)] == nil {
      guard let from = places[earlier.actors[tie.from].key],
        let to = places[earlier.actors[tie.to].key]
      else { continue }
      var gone = tie
      (gone.from, gone.to) = (from, to)
      union.ties.append(gone)
      tieChanges[key(tie, earlier)] = .gone
    }
    self.union = union
    self.actorChanges = actorChanges
    self.tieChanges = tieChanges
  }

  private init(
    union: DiagramNetwork, actorChanges: [String: Change], tieChanges: [TieKey: Change]
  ) {
    self.union = union
    self.actorChanges = actorChanges
    self.tieChanges = tieChanges
  }

  /// The same changes on a part of the union.
  func reduced(to network: DiagramNetwork) -> NetworkChanges {
    NetworkChanges(union: network, actorChanges: actorChanges, tieChanges: tieChanges)
  }

  func change(of actor: Int) -> Change { actorChanges[union.actors[actor].key] ?? .lasting }

  func change(of tie: DiagramNetwork.Tie) -> Change {
    tieChanges[TieKey(union.actors[tie.from].key, union.actors[tie.to].key)] ?? .lasting
  }

  /// How much has changed around each actor; those with most are shown when not all can be.
  var weights: [Double] {
    var weights = union.actors.indices.map { change(of: $0) == .lasting ? 0.0 : 10.0 }
    for tie in union.ties {
      let weight = change(of: tie) == .lasting ? 0.01 : 1
      weights[tie.from] += weight
      weights[tie.to] += weight
    }
    return weights
  }
}
