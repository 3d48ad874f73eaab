/// A graph whose nodes may stand for many, as Leiden's method works on it.
///
/// Both qualities have one form: joining a node to a group gains the weight of their ties less
/// `penalty` times the product of their masses. The mass of a node is its strength for modularity and
/// its number of nodes for the constant Potts model. Ties of a node to itself, which no move can change,
/// and ties without weight are left out.
struct CommunityLevel {
  /// The ties; those of the graph itself are shared with it.
  let arcs: Adjacency
  let masses: [Double]
  let penalty: Double

  var nodeCount: Int { masses.count }

  /// - Parameter graph: an undirected graph.
  init(_ graph: Graph, quality: CommunityQuality) {
    let isSound = graph.selfLoopCount == 0 && graph.outgoing.weights?.contains(0) != true
    arcs = isSound ? graph.outgoing : Self.sound(graph.outgoing)
    switch quality {
    case .modularity(let resolution):
      let strengths = Self.strengths(graph.outgoing)
      let total = strengths.reduce(0, +)
      masses = strengths
      penalty = total > 0 ? resolution / total : 0
    case .constantPotts(let resolution):
      masses = [Double](repeating: 1, count: graph.nodeCount)
      penalty = resolution
    }
  }

  private init(arcs: Adjacency, masses: [Double], penalty: Double) {
    self.arcs = arcs
    self.masses = masses
    self.penalty = penalty
  }

  /// The weight of each node's ties, those to itself counted from both ends.
  private static func strengths(_ arcs: Adjacency) -> [Double] {
    (0..<arcs.nodeCount).map { node in
      var sum = 0.0
      for arc in arcs.arcs(of: node) {
        sum += arcs.weight(arc) * (Int(arcs.targets[arc]) == node ? 2 : 1)
      }
      return sum
    }
  }

  private static func sound(_ arcs: Adjacency) -> Adjacency {
    var result = Adjacency(offsets: [0], targets: [], weights: arcs.weights.map { _ in [] })
    for node in 0..<arcs.nodeCount {
      for arc in arcs.arcs(of: node)
      where Int(arcs.targets[arc]) != node && arcs.weight(arc) > 0 {
        result.targets.append(arcs.targets[arc])
        result.weights?.append(arcs.weight(arc))
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    return result
  }

  /// The level on which each group is one node. Ties within a group vanish: no move can change them.
  func aggregated(by group: [UInt32], count: Int) -> CommunityLevel {
    let members = Self.members(of: group, count: count)
    var masses = [Double](repeating: 0, count: count)
    var result = Adjacency(offsets: [0], targets: [], weights: [])
    result.offsets.reserveCapacity(count + 1)
    let ties = GroupTies(self)
    for whole in 0..<count {
      for member in members.targets[members.arcs(of: whole)] {
        masses[whole] += self.masses[Int(member)]
        ties.gather(Int(member), by: group)
      }
      ties.sortTouched()
      for place in 0..<ties.touchedCount where Int(ties.touched[place]) != whole {
        let other = ties.touched[place]
        result.targets.append(other)
        result.weights?.append(ties.cells[Int(other)].sum)
      }
      ties.clear()
      result.offsets.append(UInt32(result.targets.count))
    }
    return CommunityLevel(arcs: result, masses: masses, penalty: penalty)
  }

  /// The nodes of each group, ascending, as a row of its own.
  private static func members(of group: [UInt32], count: Int) -> Adjacency {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for number in group { starts[Int(number) + 1] += 1 }
    for position in 0..<count { starts[position + 1] += starts[position] }
    var members = [UInt32](repeating: 0, count: group.count)
    var next = starts
    for (node, number) in group.enumerated() {
      members[Int(next[Int(number)])] = UInt32(truncatingIfNeeded: node)
      next[Int(number)] += 1
    }
    return Adjacency(offsets: starts, targets: members, weights: nil)
  }
}
