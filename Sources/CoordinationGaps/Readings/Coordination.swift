public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// Whether two actors are coordinated: by a tie of coordination, information or referral, by a
  /// forum in which both sit, or by an open agreement of both. A bare contact does not count.
  public func areCoordinated(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID
  ) -> Bool {
    one == other || isTied(one, other, by: TieSelection.coordination.kinds)
      || sharesForum(one, other) || shareOpenAgreement(one, other)
  }

  /// Whether any actor of the one group is coordinated with any of the other.
  public func areCoordinated(
    anyOf ones: [SteeringNetwork.Actor.ID], anyOf others: [SteeringNetwork.Actor.ID]
  ) -> Bool {
    ones.contains { one in others.contains { areCoordinated(one, $0) } }
  }

  /// Whether two actors are parties of the same open agreement.
  func shareOpenAgreement(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID
  ) -> Bool {
    let parties = memo("openAgreementParties") {
      network.agreements.filter(\.isOpen).map { Set(network.actors(of: $0.parties)) }
    }
    return parties.contains { $0.contains(one) && $0.contains(other) }
  }
}
