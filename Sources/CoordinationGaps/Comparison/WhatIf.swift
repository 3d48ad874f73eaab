import GraphKernel
import NetworkAnalysis
public import SteeringModel

/// A network before and after changes that somebody thinks of: "the chief stops", "these two meet".
public struct WhatIf: Sendable {
  /// The changes; their handles are those of the network before.
  public let changes: [SteeringNetwork.Change]
  /// The diagnosis as it is.
  public let before: GapAnalysis
  /// The diagnosis as it would be.
  public let after: GapAnalysis

  /// Thinks a change through.
  ///
  /// - Complexity: that of two diagnoses.
  public init(
    _ before: GapAnalysis, changes: [SteeringNetwork.Change],
    frequency: SteeringNetwork.Frequency? = nil, rules: [any GapRule] = GapRules.all
  ) {
    self.changes = changes
    self.before = before
    let network = before.analysis.network.applying(
      changes, on: before.analysis.date.day, frequency: frequency)
    self.after = GapAnalysis(
      Analysis(snapshot: network, date: before.analysis.date), rules: rules)
  }

  /// The gaps that would close, open and last.
  public var gaps: GapComparison { GapComparison(before: before, after: after) }

  /// The numbers of the network before and after; how sure they are plays no part, since both rest on
  /// the same ties.
  public var figures: [FigureChange] {
    GapComparison.figures(before: before.analysis, after: after.analysis).map { change in
      FigureChange(before: change.before.certain, after: change.after.certain)
    }
  }

  /// The signals that would come late, be lost or get no answer, and do not now.
  public var newSignalFindings: [SignalFinding] {
    let known = Set(before.analysis.signalFindings.map { Self.key(of: $0, in: before.analysis) })
    return after.analysis.signalFindings.filter {
      !known.contains(Self.key(of: $0, in: after.analysis))
    }
  }

  private static func key(of finding: SignalFinding, in analysis: Analysis) -> [String] {
    [analysis.network[finding.route.actor].key, finding.kind.rawValue]
  }

  /// The pairs of remaining actors who reach each other now and would not after.
  ///
  /// - Complexity: O(actors + ties).
  public var pairsCutOff: Int {
    let gone = Set(
      changes.compactMap { change in
        if case .removeActor(let actor) = change { actor } else { nil }
      })
    let analysis = before.analysis
    let remaining = analysis.network.actors.map(\.id).filter { !gone.contains($0) }
    let components = analysis.graph(.tie).components()
    let pairsBefore = Self.pairs(remaining.map { components[analysis.node($0)] })
    let pairsAfter = Self.pairs(after.analysis.graph(.tie).components().groupIndices)
    return max(0, pairsBefore - pairsAfter)
  }

  /// The number of pairs in the same group.
  private static func pairs(_ groups: [Int]) -> Int {
    Dictionary(groups.map { ($0, 1) }, uniquingKeysWith: +).values
      .reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  }
}

extension KeyFigure {
  /// The figure without its interval.
  fileprivate var certain: KeyFigure {
    KeyFigure(id: id, title: title, unit: unit, value: value, interval: nil)
  }
}
