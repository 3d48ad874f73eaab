public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// The initiatives that have not ended, in the order of the workbook.
  public var currentInitiatives: [SteeringNetwork.Initiative] {
    network.initiatives.filter(\.isCurrent)
  }

  /// The current initiatives for a target group.
  public func initiatives(
    for group: SteeringNetwork.TargetGroup.ID
  ) -> [SteeringNetwork.Initiative] {
    currentInitiatives.filter { $0.targetGroups.contains(group) }
  }

  /// The actors who are responsible for an initiative.
  public func owners(of initiative: SteeringNetwork.Initiative) -> [SteeringNetwork.Actor.ID] {
    network.actors(of: initiative.owners)
  }

  /// The actors who know a target group, each once, in the order of the workbook.
  public func knowers(
    of group: SteeringNetwork.TargetGroup.ID, directly: Bool = false
  ) -> [SteeringNetwork.Actor.ID] {
    let rows = network.knowledge.filter {
      $0.targetGroup == group && (!directly || $0.isDirect)
    }
    return Set(rows.map(\.actor)).sorted()
  }

  /// The parties needed for a target group: owners and partners of its initiatives, and those who
  /// know it.
  public func partiesNeeded(
    for group: SteeringNetwork.TargetGroup.ID
  ) -> [SteeringNetwork.Actor.ID] {
    var parties = Set(knowers(of: group))
    for initiative in initiatives(for: group) {
      parties.formUnion(network.actors(of: initiative.owners + initiative.partners))
    }
    return parties.sorted()
  }

  /// The mandates that an actor of a group holds, itself or by its organisation. What a forum holds
  /// is the forum's, not its members' own.
  public func mandates(
    heldByAnyOf actors: [SteeringNetwork.Actor.ID]
  ) -> [SteeringNetwork.Mandate] {
    network.mandates.filter { mandate in
      let own = mandate.holders.filter { if case .forum = $0 { false } else { true } }
      return network.actors(of: own).contains { actors.contains($0) }
    }
  }

  /// The actors with the role of outreach worker.
  public var outreachWorkers: [SteeringNetwork.Actor.ID] {
    network.actors.filter { $0.has(.outreach) }.map(\.id)
  }
}
