public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The fora of a kind, in the order of the workbook.
  public func fora(_ kind: SteeringNetwork.ForumKind) -> [SteeringNetwork.Forum] {
    network.fora.filter { $0.kind == kind }
  }

  /// The fora outside steering group and Task Force that give a circle.
  public var outerFora: [SteeringNetwork.Forum] {
    network.fora.filter { $0.kind?.circle == .fora }
  }

  /// The members of all fora of a kind, each once, in the order of the workbook.
  public func members(_ kind: SteeringNetwork.ForumKind) -> [SteeringNetwork.Actor.ID] {
    memo("membersOfKind", kind) {
      Set(fora(kind).flatMap { network.members(of: $0.id) }).sorted()
    }
  }

  /// The members of the steering group.
  public var steeringGroup: [SteeringNetwork.Actor.ID] { members(.steeringGroup) }

  /// The members of the Task Force.
  public var taskForce: [SteeringNetwork.Actor.ID] { members(.taskForce) }

  /// The fora in which an actor sits, in the order of the workbook.
  public func fora(of actor: SteeringNetwork.Actor.ID) -> [SteeringNetwork.Forum.ID] {
    foraByActor[actor.index]
  }

  private var foraByActor: [[SteeringNetwork.Forum.ID]] {
    memo("foraByActor") {
      var lists = [[SteeringNetwork.Forum.ID]](repeating: [], count: network.actors.count)
      for forum in network.fora {
        for member in network.members(of: forum.id) { lists[member.index].append(forum.id) }
      }
      return lists
    }
  }

  /// Whether two actors sit in the same forum.
  public func sharesForum(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID
  ) -> Bool {
    let others = fora(of: other)
    return fora(of: one).contains { others.contains($0) }
  }

  /// Whether any actor of the one group sits in a forum in which one of the other group sits.
  func sharesForum(
    anyOf ones: [SteeringNetwork.Actor.ID], anyOf others: [SteeringNetwork.Actor.ID]
  ) -> Bool {
    let fora = foraByActor
    let seats = Set(ones.lazy.flatMap { fora[$0.index] })
    return others.contains { fora[$0.index].contains(where: seats.contains) }
  }
}
