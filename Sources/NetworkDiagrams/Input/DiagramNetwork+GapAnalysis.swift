public import CoordinationGaps
internal import NetworkAnalysis
internal import SteeringModel

extension DiagramNetwork {
  /// What a picture shows of an analyzed network, with the ties that its weighty gaps ask for.
  ///
  /// A pair that has a tie already lacks only a kind of it, and a second line would hide the first.
  ///
  /// - Parameters:
  ///   - gaps: the analysis; the network shown is that of its day.
  ///   - limit: the most missing ties that are shown, those of the weightiest gaps first, because a
  ///     picture full of red lines says nothing.
  public init(_ gaps: GapAnalysis, missingTiesAtMost limit: Int = 25) {
    let analysis = gaps.analysis
    let pairs = gaps.gaps.flatMap { result in
      result.outcome.findings.filter { ($0.severity ?? result.rule.severity) >= .high }
        .flatMap { finding in finding.missingTies.map { ($0.from, $0.to) } }
        .filter { analysis.ties(between: $0.0, and: $0.1).isEmpty }
    }
    self.init(analysis.network, day: analysis.date.day, missingTies: pairs)
    missingTieCount = missingTies.count
    missingTies = Array(missingTies.prefix(limit))
  }
}
