/// A graph whose nodes may stand for many, as Leiden's method works on it.
///
/// Both qualities have one form: joining a node to a group gains the weight of their ties less
/// `penalty` times the product of their masses. The mass of a node is its strength for modularity and
/// its number of nodes for the constant Potts model.
struct CommunityLevel {
  var offsets: [Int]
  var targets: [Int32]
  var weights: [Double]
  var masses: [Double]
  let penalty: Double

  var nodeCount: Int { masses.count }

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph, quality: CommunityQuality) {
    let arcs = graph.outgoing
    let strengths = (0..<graph.nodeCount).map { node in
      arcs.arcs(of: node).reduce(0) { sum, arc in
        sum + arcs.weight(arc) * (Int(arcs.targets[arc]) == node ? 2 : 1)
      }
    }
    offsets = arcs.offsets.map { Int($0) }
    targets = arcs.targets.map { Int32(bitPattern: $0) }
    weights = arcs.weights ?? [Double](repeating: 1, count: arcs.arcCount)
    switch quality {
    case .modularity(let resolution):
      let total = strengths.reduce(0, +)
      masses = strengths
      penalty = total > 0 ? resolution / total : 0
    case .constantPotts(let resolution):
      masses = [Double](repeating: 1, count: graph.nodeCount)
      penalty = resolution
    }
  }

  private init(
    offsets: [Int], targets: [Int32], weights: [Double], masses: [Double], penalty: Double
  ) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.masses = masses
    self.penalty = penalty
  }

  /// The level on which each group is one node. Ties within a group vanish: no move can change them.
  func aggregated(by group: [Int], count: Int) -> CommunityLevel {
    var starts = [Int](repeating: 0, count: count + 1)
    for node in 0..<nodeCount { starts[group[node] + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    var members = [Int](repeating: 0, count: nodeCount)
    var next = starts
    for node in 0..<nodeCount {
      members[next[group[node]]] = node
      next[group[node]] += 1
    }
    var masses = [Double](repeating: 0, count: count)
    var offsets = [0]
    offsets.reserveCapacity(count + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    var sums = [Double](repeating: 0, count: count)
    var touched: [Int] = []
    for whole in 0..<count {
      for member in members[starts[whole]..<starts[whole + 1]] {
        masses[whole] += self.masses[member]
        for arc in self.offsets[member]..<self.offsets[member + 1] {
          let other = group[Int(self.targets[arc])]
          guard other != whole else { continue }
          if sums[other] == 0 { touched.append(other) }
          sums[other] += self.weights[arc]
        }
      }
      touched.sort()
      for other in touched where sums[other] > 0 {
        targets.append(Int32(truncatingIfNeeded: other))
        weights.append(sums[other])
        sums[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
      offsets.append(targets.count)
    }
    return CommunityLevel(
      offsets: offsets, targets: targets, weights: weights, masses: masses, penalty: penalty)
  }
}
