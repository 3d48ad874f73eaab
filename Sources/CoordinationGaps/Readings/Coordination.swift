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
    let (here, there) = (Set(ones), Set(others))
    return !here.isDisjoint(with: there)
      || ones.contains { one in
        neighbors(of: one, by: TieSelection.coordination.kinds).contains(where: there.contains)
      }
      || sharesForum(anyOf: ones, anyOf: others)
      || !openAgreements(anyOf: ones).isDisjoint(with: openAgreements(anyOf: others))
  }

  /// Whether two actors are parties of the same open agreement.
  func shareOpenAgreement(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID
  ) -> Bool {
    sharesOpenAgreement(one, anyOf: [other])
  }

  /// Whether an actor is a party of an open agreement of which any of the others is one, too.
  func sharesOpenAgreement(
    _ one: SteeringNetwork.Actor.ID, anyOf others: [SteeringNetwork.Actor.ID]
  ) -> Bool {
    let agreements = openAgreementsByActor
    let own = agreements[one.index]
    return !own.isEmpty && others.contains { agreements[$0.index].contains(where: own.contains) }
  }

  private func openAgreements(anyOf actors: [SteeringNetwork.Actor.ID]) -> Set<Int> {
    let agreements = openAgreementsByActor
    return Set(actors.lazy.flatMap { agreements[$0.index] })
  }

  /// The open agreements of each actor, by their positions.
  private var openAgreementsByActor: [[Int]] {
    memo("openAgreementsByActor") {
      var lists = [[Int]](repeating: [], count: network.actors.count)
      for (position, agreement) in network.agreements.enumerated() where agreement.isOpen {
        for party in network.actors(of: agreement.parties) { lists[party.index].append(position) }
      }
      return lists
    }
  }
}
