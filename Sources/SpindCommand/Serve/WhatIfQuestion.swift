import SteeringModel

/// The question of the panel "what if": changes by the positions of actors and fora in one version of
/// the page.
struct WhatIfQuestion: Decodable {
  /// One change.
  struct Change: Decodable {
    let change: String
    let a: Int
    let b: Int?
    let kind: String?
  }

  let version: Int
  let language: String
  let changes: [Change]

  /// The most changes of one question.
  static let limit = 20

  /// The changes; nil when one names nobody of the network or is of no known kind.
  func changes(in network: SteeringNetwork) -> [SteeringNetwork.Change]? {
    guard (1...Self.limit).contains(changes.count) else { return nil }
    let actors = network.actors.indices
    let read = changes.compactMap { change -> SteeringNetwork.Change? in
      guard actors.contains(change.a) else { return nil }
      let actor = network.actors[change.a].id
      switch change.change {
      case "remove": return .removeActor(actor)
      case "tie":
        guard let b = change.b, actors.contains(b), b != change.a,
          let kind = change.kind.flatMap({ SteeringNetwork.TieKind(name: $0) })
        else { return nil }
        return .addTie(actor, network.actors[b].id, kind)
      case "seat":
        guard let b = change.b, network.fora.indices.contains(b) else { return nil }
        return .addSeat(actor, network.fora[b].id)
      default: return nil
      }
    }
    return read.count == changes.count ? read : nil
  }
}
