public import CoordinationGaps
public import NetworkAnalysis
public import SteeringModel

extension DiagramNetwork {
  /// What a picture shows of an analyzed network, with the ties and seats that its weighty gaps ask
  /// for.
  ///
  /// A pair that has a tie already lacks only a kind of it, and a second line would hide the first.
  ///
  /// - Parameters:
  ///   - gaps: the analysis; the network shown is that of its day.
  ///   - limit: the most missing ties, and the most missing seats, that are shown, those of the
  ///     weightiest gaps first, because a picture full of red lines says nothing.
  public init(_ gaps: GapAnalysis, missingTiesAtMost limit: Int = 25) {
    let analysis = gaps.analysis
    let findings = gaps.gaps.flatMap { result in
      result.outcome.findings.filter { ($0.severity ?? result.rule.severity) >= .high }
    }
    let pairs = findings.flatMap { finding in finding.missingTies.map { ($0.from, $0.to) } }
      .filter { analysis.ties(between: $0.0, and: $0.1).isEmpty }
    self.init(analysis, missingTies: pairs)
    missingTieCount = missingTies.count
    missingTies = Array(missingTies.prefix(limit))
    var seats: [MissingSeat] = []
    for seat in findings.flatMap(\.missingSeats) {
      let seat = MissingSeat(actor: seat.actor.index, forum: seat.forum.index)
      if !seats.contains(seat) && !fora[seat.forum].members.contains(seat.actor) {
        seats.append(seat)
      }
      if seats.count == limit { break }
    }
    missingSeats = seats
    addRoutes(of: analysis)
  }

  /// What a picture shows of a network of one day, without asking what is missing.
  ///
  /// A day that was chosen only because the network has no date at all is not shown.
  public init(
    _ analysis: Analysis,
    missingTies: [(SteeringNetwork.Actor.ID, SteeringNetwork.Actor.ID)] = []
  ) {
    self.init(
      analysis.network, day: analysis.date.source == .today ? nil : analysis.date.day,
      missingTies: missingTies)
  }
}
