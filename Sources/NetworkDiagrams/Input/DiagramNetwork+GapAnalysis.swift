public import CoordinationGaps
internal import NetworkAnalysis
internal import SteeringModel

extension DiagramNetwork {
  /// What a picture shows of an analyzed network, with the ties that its gaps ask for.
  ///
  /// - Parameters:
  ///   - gaps: the analysis; the network shown is that of its day.
  ///   - limit: the most missing ties that are shown, those of the weightiest gaps first, because a
  ///     picture full of red lines says nothing.
  public init(_ gaps: GapAnalysis, missingTiesAtMost limit: Int = 25) {
    let analysis = gaps.analysis
    let pairs = gaps.gaps.flatMap { result in
      result.outcome.findings.flatMap { finding in
        finding.missingTies.map { ($0.from, $0.to) }
      }
    }
    self.init(analysis.network, day: analysis.date.day, missingTies: pairs)
    missingTieCount = missingTies.count
    missingTies = Array(missingTies.prefix(limit))
  }
}
