public import NetworkAnalysis
public import SteeringModel

/// Who does what for whom: each target group with its initiatives, their owners, and whether the
/// owners coordinate.
public struct OverlapMap: Sendable {
  /// The target groups that an initiative is for, in the order of the workbook.
  public let groups: [Group]
  /// The current initiatives that state no target group.
  public let withoutTargetGroup: [SteeringNetwork.Initiative.ID]
  /// How well the owners are in touch whose initiatives share a target group: parties are the owners
  /// of current initiatives, tasks the initiatives, and two depend on each other when they are for
  /// the same target group.
  public let congruence: Congruence

  /// A target group and what is done for it.
  public struct Group: Sendable {
    /// The target group.
    public let targetGroup: SteeringNetwork.TargetGroup.ID
    /// The initiatives for it, in the order of the workbook.
    public let initiatives: [SteeringNetwork.Initiative.ID]
    /// The pairs of initiatives whose owners differ.
    public let pairs: [Pair]

    /// Whether more than one owner works for the group.
    public var isShared: Bool { !pairs.isEmpty }
    /// Whether the owners of every pair coordinate.
    public var isCoordinated: Bool { pairs.allSatisfy(\.isCoordinated) }
  }

  /// Two initiatives for one target group.
  public struct Pair: Hashable, Sendable {
    /// The initiative that stands first in the workbook.
    public let one: SteeringNetwork.Initiative.ID
    /// The other initiative.
    public let other: SteeringNetwork.Initiative.ID
    /// Whether an owner of the one coordinates with an owner of the other.
    public let isCoordinated: Bool
  }
}

extension Analysis {
  /// Who does what for whom, and whether they coordinate.
  ///
  /// - Complexity: O(initiatives² · owners²).
  public var overlapMap: OverlapMap {
    memo("overlapMap") {
      let groups = network.targetGroups.compactMap { group -> OverlapMap.Group? in
        let initiatives = initiatives(for: group.id)
        guard !initiatives.isEmpty else { return nil }
        return OverlapMap.Group(
          targetGroup: group.id, initiatives: initiatives.map(\.id),
          pairs: overlaps.filter { $0.groups.contains(group.id) }.map { overlap in
            OverlapMap.Pair(
              one: overlap.one.id, other: overlap.other.id,
              isCoordinated: areCoordinated(anyOf: overlap.owners, anyOf: overlap.otherOwners))
          })
      }
      return OverlapMap(
        groups: groups,
        withoutTargetGroup: currentInitiatives.filter(\.targetGroups.isEmpty).map(\.id),
        congruence: ownerCongruence)
    }
  }

  private var ownerCongruence: Congruence {
    let initiatives = currentInitiatives
    let owners = Set(initiatives.flatMap(owners(of:))).sorted()
    let assignments = owners.map { owner in
      Set(initiatives.indices.filter { self.owners(of: initiatives[$0]).contains(owner) })
    }
    var dependencies: Set<Congruence.Pair> = []
    for (one, first) in initiatives.enumerated() {
      for (other, second) in initiatives.enumerated().dropFirst(one + 1)
      where first.targetGroups.contains(where: second.targetGroups.contains) {
        dependencies.insert(Congruence.Pair(one, other))
      }
    }
    return Congruence(assignments: assignments, dependencies: dependencies) { one, other in
      areCoordinated(owners[one], owners[other])
    }
  }
}
