import SteeringModel

/// On whose word the network rests: who was interviewed, and who told of each tie.
public struct DataCertainty: Hashable, Sendable {
  /// The ties that both sides told of.
  public let bothSides: Int
  /// The ties that only one side told of.
  public let oneSide: Int
  /// The ties that somebody else told of.
  public let thirdParty: Int
  /// The ties of which the workbook does not say who told.
  public let unstated: Int
  /// The ties that one says is there and another says is not; they count above too.
  public let contradicted: Int

  /// The listed actors who were interviewed.
  public let interviewed: Int
  /// The listed actors who were not.
  public let notInterviewed: Int
  /// The listed actors of whom the workbook does not say.
  public let interviewUnstated: Int

  /// The number of ties.
  public var ties: Int { bothSides + oneSide + thirdParty + unstated }

  /// The share of the ties of which it is known who told that both sides told of; nil when it is
  /// known of none.
  public var confirmedShare: Double? {
    let known = bothSides + oneSide + thirdParty
    return known == 0 ? nil : Double(bothSides) / Double(known)
  }

  /// The share of the actors of whom it is stated that were interviewed; nil when it is stated of
  /// none.
  public var interviewedShare: Double? {
    let known = interviewed + notInterviewed
    return known == 0 ? nil : Double(interviewed) / Double(known)
  }
}

extension Analysis {
  /// On whose word the network rests.
  ///
  /// - Complexity: O(actors + ties).
  public var dataCertainty: DataCertainty {
    let ties = network.ties.filter { !$0.isLoop }
    func count(_ confirmation: SteeringNetwork.Tie.Confirmation) -> Int {
      ties.count { $0.confirmation == confirmation }
    }
    let actors = network.actors.filter(\.isListed)
    return DataCertainty(
      bothSides: count(.bothSides), oneSide: count(.oneSide), thirdParty: count(.thirdParty),
      unstated: count(.unstated), contradicted: ties.count { !$0.denials.isEmpty },
      interviewed: actors.count { $0.interviewed == true },
      notInterviewed: actors.count { $0.interviewed == false },
      interviewUnstated: actors.count { $0.interviewed == nil })
  }
}
