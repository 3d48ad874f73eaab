/// A core whose members are all tied, and a periphery whose members are not tied to each other.
public struct CorePeriphery: Hashable, Sendable {
  /// What ties between core and periphery should be.
  public enum Between: String, Hashable, Sendable, CaseIterable {
    /// All there.
    case tied
    /// Left out of the comparison.
    case ignored
  }

  /// The best cores, each ascending, in lexicographic order: all of them when ``isExhaustive``, else
  /// one.
  public let cores: [[Node]]

  /// The correlation of the graph with the ideal of the best cores.
  public let fit: Double

  /// Whether every core was looked at. If not, a better one may exist.
  public let isExhaustive: Bool
}

extension Graph {
  /// How well a given core fits: the correlation of the ties with an ideal, in which core members are
  /// all tied and periphery members are not.
  ///
  /// Range -1 to 1. Weights and self-loops are ignored. Nil when the ties or the ideal do not vary.
  /// Borgatti and Everett (2000).
  ///
  /// - Complexity: O(n + m).
  public func corePeripheryFit(
    core: [Node], between: CorePeriphery.Between = .tied
  ) -> Double? {
    var isCore = [Bool](repeating: false, count: nodeCount)
    for node in core { isCore[node.index] = true }
    return CoreFit(simplified(), between: between).fit(isCore)
  }

  /// The cores that fit best.
  ///
  /// Up to 16 nodes every core is looked at. Beyond that nodes change sides one at a time as long as
  /// that betters the fit, from the nodes of highest degrees and from their surroundings; equal cores
  /// by position. Nil when no core has a fit, as in a graph without edges or with all.
  public func corePeriphery(between: CorePeriphery.Between = .tied) -> CorePeriphery? {
    corePeriphery(between: between, at: { _ in })
  }

  /// The cores that fit best, from work that can be watched and stopped.
  ///
  /// - Throws: `CancellationError` when the surrounding task is cancelled.
  public func corePeriphery(
    between: CorePeriphery.Between = .tied, progress: (@Sendable (Double) -> Void)?
  ) async throws -> CorePeriphery? {
    try corePeriphery(between: between, at: WatchedWork(progress).checkpoint)
  }

  private func corePeriphery<Failure: Error>(
    between: CorePeriphery.Between, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> CorePeriphery? {
    let fit = CoreFit(simplified(), between: between)
    let core = try nodeCount <= 16 ? everyCore(fit) : exchangedCore(fit, at: checkpoint)
    try checkpoint(1)
    return core
  }

  private func everyCore(_ fit: CoreFit) -> CorePeriphery? {
    var best: (fit: Double, cores: [[Node]]) = (-.infinity, [])
    for code in 0..<(1 << nodeCount) {
      let isCore = (0..<nodeCount).map { code >> $0 & 1 == 1 }
      guard let value = fit.fit(isCore) else { continue }
      let core = nodes.filter { isCore[$0.index] }
      if value > best.fit + 1e-12 {
        best = (value, [core])
      } else if value >= best.fit - 1e-12 {
        best.cores.append(core)
      }
    }
    guard !best.cores.isEmpty else { return nil }
    let cores = best.cores.sorted { $0.lexicographicallyPrecedes($1) }
    return CorePeriphery(cores: cores, fit: best.fit, isExhaustive: true)
  }

  private func exchangedCore<Failure: Error>(
    _ fit: CoreFit, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> CorePeriphery? {
    var best: (fit: Double, isCore: [Bool])?
    let starts = coreStarts()
    for (done, start) in starts.enumerated() {
      let found = try bettered(start, fit) { () throws(Failure) in
        try checkpoint(Double(done) / Double(starts.count))
      }
      guard let found, found.fit > (best?.fit ?? -.infinity) + 1e-12 else {
        continue
      }
      best = found
    }
    guard let best else { return nil }
    return CorePeriphery(
      cores: [nodes.filter { best.isCore[$0.index] }], fit: best.fit, isExhaustive: false)
  }

  /// Where the search begins: nodes of highest degrees, and the surroundings of each of them.
  private func coreStarts() -> [[Bool]] {
    let leaders = NodeValues(nodes.map { degree(of: $0) }).ranked().prefix(32)
    var sets: [[Node]] = leaders.indices.map { Array(leaders[...$0]) }
    sets += leaders.map { [$0] + Array(neighbors(of: $0, direction: .all)) }
    return sets.map { set in
      var isCore = [Bool](repeating: false, count: nodeCount)
      for node in set { isCore[node.index] = true }
      return isCore
    }
  }

  /// Lets the node change sides whose change betters the fit most, until none does.
  private func bettered<Failure: Error>(
    _ start: [Bool], _ fit: CoreFit, at checkpoint: () throws(Failure) -> Void
  ) throws(Failure) -> (fit: Double, isCore: [Bool])? {
    guard let first = fit.fit(start) else { return nil }
    var best = (fit: first, isCore: start)
    var isBetter = true
    while isBetter {
      isBetter = false
      try checkpoint()
      let present = best.isCore
      for node in 0..<nodeCount {
        var changed = present
        changed[node].toggle()
        guard let value = fit.fit(changed), value > best.fit + 1e-12 else { continue }
        best = (value, changed)
        isBetter = true
      }
    }
    return best
  }
}

/// The correlation of a graph's ties with the ideal of a core.
private struct CoreFit {
  let graph: Graph
  let between: CorePeriphery.Between

  init(_ graph: Graph, between: CorePeriphery.Between) {
    self.graph = graph
    self.between = between
  }

  func fit(_ isCore: [Bool]) -> Double? {
    let core = Double(isCore.count { $0 })
    let rest = Double(isCore.count) - core
    var inside = 0.0
    var across = 0.0
    var outside = 0.0
    for node in isCore.indices {
      for neighbor in graph.outgoing.targets[graph.outgoing.arcs(of: node)] {
        switch (isCore[node], isCore[Int(neighbor)]) {
        case (true, true): inside += 1
        case (false, false): outside += 1
        default: across += 1
        }
      }
    }
    let insidePairs = core * (core - 1)
    let outsidePairs = rest * (rest - 1)
    let acrossPairs = 2 * core * rest
    let counts = between == .tied ? acrossPairs : 0
    let pairs = insidePairs + outsidePairs + counts
    let ideal = insidePairs + counts
    let ties = inside + outside + (between == .tied ? across : 0)
    let both = inside + (between == .tied ? across : 0)
    // The correlation of two lists of zeros and ones.
    let scale = ideal * (pairs - ideal) * ties * (pairs - ties)
    guard scale > 0 else { return nil }
    return (pairs * both - ideal * ties) / scale.squareRoot()
  }
}
