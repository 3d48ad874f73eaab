import NetworkAnalysis
import SteeringModel

/// Two current initiatives of different owners for the same target group.
struct Overlap: Sendable {
  /// The initiative that stands first in the workbook.
  let one: SteeringNetwork.Initiative
  /// The other initiative.
  let other: SteeringNetwork.Initiative
  /// Who is responsible for the one; never empty.
  let owners: [SteeringNetwork.Actor.ID]
  /// Who is responsible for the other; never empty, and nobody of `owners`.
  let otherOwners: [SteeringNetwork.Actor.ID]
  /// The target groups that both are for; never empty.
  let groups: [SteeringNetwork.TargetGroup.ID]
}

extension Analysis {
  /// The pairs of current initiatives that are for the same target group and whose owners differ
  /// altogether, in the order of the workbook. An initiative without owner is in none.
  var overlaps: [Overlap] {
    memo("overlaps") {
      let initiatives = currentInitiatives
      var pairs: [Overlap] = []
      for (position, one) in initiatives.enumerated() {
        for other in initiatives.dropFirst(position + 1) {
          let groups = network.targetGroups.map(\.id).filter {
            one.targetGroups.contains($0) && other.targetGroups.contains($0)
          }
          let (owners, otherOwners) = (owners(of: one), owners(of: other))
          guard !groups.isEmpty, !owners.isEmpty, !otherOwners.isEmpty,
            !owners.contains(where: otherOwners.contains)
          else { continue }
          pairs.append(
            Overlap(
              one: one, other: other, owners: owners, otherOwners: otherOwners, groups: groups))
        }
      }
      return pairs
    }
  }
}
