public import NetworkAnalysis
public import SteeringModel

/// Two parties whose work must be coordinated, and what joins it.
public struct RequiredCoordination: Hashable, Sendable {
  /// What two parties have in common.
  public enum Reason: Hashable, Sendable {
    /// Both own or take part in the initiative.
    case initiative(SteeringNetwork.Initiative.ID)
    /// Both own initiatives for the target group.
    case targetGroup(SteeringNetwork.TargetGroup.ID)
  }

  /// The one party.
  public let one: SteeringNetwork.Party
  /// The other party.
  public let other: SteeringNetwork.Party
  /// The first thing that they have in common.
  public let reason: Reason
}

extension Analysis {
  /// The pairs of parties who must coordinate: owners and partners of one initiative, and owners of
  /// initiatives for one target group.
  ///
  /// These are the coordination requirements of Cataldo et al. (2006), with initiatives and target
  /// groups as tasks. A pair stands once, with its first reason; parties that share an actor, or
  /// stand for nobody, need no tie and are left out.
  public var requiredCoordination: [RequiredCoordination] {
    memo("requiredCoordination") {
      var seen: Set<Set<SteeringNetwork.Party>> = []
      var required: [RequiredCoordination] = []
      func require(_ parties: [SteeringNetwork.Party], for reason: RequiredCoordination.Reason) {
        for (position, one) in parties.enumerated() {
          for other in parties.dropFirst(position + 1) where seen.insert([one, other]).inserted {
            let (ones, others) = (network.actors(of: one), network.actors(of: other))
            guard !ones.isEmpty, !others.isEmpty, Set(ones).isDisjoint(with: others) else {
              continue
            }
            required.append(RequiredCoordination(one: one, other: other, reason: reason))
          }
        }
      }
      for initiative in currentInitiatives {
        require(initiative.owners + initiative.partners, for: .initiative(initiative.id))
      }
      for group in network.targetGroups {
        require(initiatives(for: group.id).flatMap(\.owners), for: .targetGroup(group.id))
      }
      return required
    }
  }
}
