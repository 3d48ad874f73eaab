/// The moves of Leiden's method on one level: local moves, and the refinement of groups.
struct CommunityMoves {
  private let level: CommunityLevel
  private let ties: GroupTies

  init(_ level: CommunityLevel) {
    self.level = level
    self.ties = GroupTies(level)
  }

  /// Moves single nodes to the neighboring group that gains most, until no move gains. The groups are
  /// numbers below the number of nodes.
  func move<Failure: Error>(
    _ group: inout [Int], using generator: inout SplitMix64,
    at checkpoint: () throws(Failure) -> Void
  ) throws(Failure) {
    let count = level.nodeCount
    var masses = [Double](repeating: 0, count: count)
    var sizes = [Int](repeating: 0, count: count)
    for node in 0..<count {
      masses[group[node]] += level.masses[node]
      sizes[group[node]] += 1
    }
    var free = (0..<count).filter { sizes[$0] == 0 }
    var queue = Array(0..<count)
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: count)
    var first = 0
    while first < queue.count {
      if first & 0xFFF == 0 { try checkpoint() }
      let node = queue[first]
      first += 1
      isWaiting[node] = false
      if first > 2 * count {
        queue.removeSubrange(..<first)
        first = 0
      }
      let old = group[node]
      let mass = level.masses[node]
      ties.gather(node, by: group)
      masses[old] -= mass
      sizes[old] -= 1
      var best = old
      var bestGain = ties.sums[old] - level.penalty * mass * masses[old]
      // Alone gains nothing and costs nothing.
      if bestGain < -Self.tolerance * mass, let empty = sizes[old] == 0 ? old : free.last {
        best = empty
        bestGain = 0
      }
      for place in 0..<ties.touchedCount where ties.touched[place] != old {
        let other = ties.touched[place]
        let gain = ties.sums[other] - level.penalty * mass * masses[other]
        if gain > bestGain + Self.tolerance * (abs(bestGain) + abs(gain)) {
          best = other
          bestGain = gain
        }
      }
      ties.clear()
      masses[best] += mass
      sizes[best] += 1
      guard best != old else { continue }
      group[node] = best
      if free.last == best { free.removeLast() }
      if sizes[old] == 0 {
        masses[old] = 0
        free.append(old)
      }
      for arc in level.offsets[node]..<level.offsets[node + 1] {
        let neighbor = Int(level.targets[arc])
        guard group[neighbor] != best, !isWaiting[neighbor] else { continue }
        isWaiting[neighbor] = true
        queue.append(neighbor)
      }
    }
  }

  /// Splits each group into well-connected parts: nodes that stand alone join the part of their group
  /// that gains most. Gives the part of each node, numbered from 0, and the number of parts.
  func refine(_ group: [Int], using generator: inout SplitMix64) -> (
    parts: [Int], count: Int
  ) {
    let count = level.nodeCount
    var groupMasses = [Double](repeating: 0, count: count)
    for node in 0..<count { groupMasses[group[node]] += level.masses[node] }
    // The weight of the ties of each part to the rest of its group.
    var outward = (0..<count).map { node in
      (level.offsets[node]..<level.offsets[node + 1]).reduce(0.0) { sum, arc in
        let target = Int(level.targets[arc])
        return sum + (target != node && group[target] == group[node] ? level.weights[arc] : 0)
      }
    }
    var parts = Array(0..<count)
    var masses = level.masses
    var isAlone = [Bool](repeating: true, count: count)
    var order = Array(0..<count)
    generator.shuffle(&order)
    for node in order where isAlone[node] {
      let mass = level.masses[node]
      let whole = groupMasses[group[node]]
      guard outward[node] >= level.penalty * mass * (whole - mass) else { continue }
      ties.gather(node, by: parts, within: group)
      var best = node
      var bestGain = 0.0
      for place in 0..<ties.touchedCount where ties.touched[place] != node {
        let other = ties.touched[place]
        let rest = whole - masses[other]
        guard outward[other] >= level.penalty * masses[other] * rest else { continue }
        let gain = ties.sums[other] - level.penalty * mass * masses[other]
        if gain > bestGain + Self.tolerance * (abs(bestGain) + abs(gain)) {
          best = other
          bestGain = gain
        }
      }
      if best != node {
        outward[best] += outward[node] - 2 * ties.sums[best]
        masses[best] += mass
        parts[node] = best
        isAlone[best] = false
      }
      ties.clear()
    }
    return Self.renumbered(parts)
  }

  /// The same groups with numbers that run from 0 without gaps, in the order of first nodes.
  static func renumbered(_ group: [Int], below bound: Int? = nil) -> (parts: [Int], count: Int) {
    var numbers = [Int](repeating: -1, count: bound ?? group.count)
    var count = 0
    let parts = group.map { old in
      if numbers[old] < 0 {
        numbers[old] = count
        count += 1
      }
      return numbers[old]
    }
    return (parts, count)
  }

  private static let tolerance = 1e-12
}
