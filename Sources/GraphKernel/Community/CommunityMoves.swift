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
    _ group: inout [UInt32], using generator: inout SplitMix64,
    at checkpoint: () throws(Failure) -> Void
  ) throws(Failure) {
    let count = level.nodeCount
    let (arcs, penalty, masses) = (level.arcs, level.penalty, level.masses)
    let (cells, touched) = (ties.cells, ties.touched)
    var sizes = [UInt32](repeating: 0, count: count)
    for node in 0..<count { cells[node].mass = 0 }
    for node in 0..<count {
      cells[Int(group[node])].mass += masses[node]
      sizes[Int(group[node])] += 1
    }
    var free = (0..<count).filter { sizes[$0] == 0 }.map { UInt32(truncatingIfNeeded: $0) }
    // Nobody waits twice, so that the queue goes round in as many places as there are nodes.
    var queue = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    generator.shuffle(&queue)
    var isWaiting = [Bool](repeating: true, count: count)
    var (first, waiting, done) = (0, count, 0)
    while waiting > 0 {
      if done & 0xFFF == 0 { try checkpoint() }
      done &+= 1
      let node = Int(queue[first])
      first = first &+ 1 == count ? 0 : first &+ 1
      waiting &-= 1
      isWaiting[node] = false
      let old = Int(group[node])
      let mass = masses[node]
      ties.gather(node, by: group)
      cells[old].mass -= mass
      sizes[old] -= 1
      var best = old
      var bestGain = cells[old].sum - penalty * mass * cells[old].mass
      // Alone gains nothing and costs nothing.
      if bestGain < -Self.tolerance * mass,
        let empty = sizes[old] == 0 ? old : free.last.map({ Int($0) })
      {
        best = empty
        bestGain = 0
      }
      for place in 0..<ties.touchedCount where Int(touched[place]) != old {
        let other = Int(touched[place])
        let gain = cells[other].sum - penalty * mass * cells[other].mass
        if gain > bestGain + Self.tolerance * (abs(bestGain) + abs(gain)) {
          best = other
          bestGain = gain
        }
      }
      ties.clear()
      cells[best].mass += mass
      sizes[best] += 1
      guard best != old else { continue }
      group[node] = UInt32(truncatingIfNeeded: best)
      if free.last.map({ Int($0) }) == best { free.removeLast() }
      if sizes[old] == 0 {
        cells[old].mass = 0
        free.append(UInt32(truncatingIfNeeded: old))
      }
      for arc in arcs.arcs(of: node) {
        let neighbor = Int(arcs.targets[arc])
        guard !isWaiting[neighbor], Int(group[neighbor]) != best else { continue }
        isWaiting[neighbor] = true
        let end = first &+ waiting
        queue[end >= count ? end &- count : end] = arcs.targets[arc]
        waiting &+= 1
      }
    }
  }

  /// Splits each group into well-connected parts: nodes that stand alone join the part of their group
  /// that gains most. Gives the part of each node, numbered from 0, and the number of parts.
  func refine(_ group: [UInt32], using generator: inout SplitMix64) -> (
    parts: [UInt32], count: Int
  ) {
    let count = level.nodeCount
    let (arcs, penalty, nodeMasses) = (level.arcs, level.penalty, level.masses)
    let (cells, touched) = (ties.cells, ties.touched)
    var groupMasses = [Double](repeating: 0, count: count)
    for node in 0..<count { groupMasses[Int(group[node])] += nodeMasses[node] }
    for node in 0..<count { cells[node].mass = nodeMasses[node] }
    // The weight of the ties of each part to the rest of its group.
    var outward = [Double](repeating: 0, count: count)
    for node in 0..<count {
      for arc in arcs.arcs(of: node) where group[Int(arcs.targets[arc])] == group[node] {
        outward[node] += arcs.weight(arc)
      }
    }
    var parts = (0..<count).map { UInt32(truncatingIfNeeded: $0) }
    var isAlone = [Bool](repeating: true, count: count)
    var order = parts
    generator.shuffle(&order)
    for node in order.lazy.map({ Int($0) }) where isAlone[node] {
      let mass = nodeMasses[node]
      let whole = groupMasses[Int(group[node])]
      guard outward[node] >= penalty * mass * (whole - mass) else { continue }
      ties.gather(node, by: parts, within: group)
      var best = node
      var bestGain = 0.0
      for place in 0..<ties.touchedCount where Int(touched[place]) != node {
        let other = Int(touched[place])
        let rest = whole - cells[other].mass
        guard outward[other] >= penalty * cells[other].mass * rest else { continue }
        let gain = cells[other].sum - penalty * mass * cells[other].mass
        if gain > bestGain + Self.tolerance * (abs(bestGain) + abs(gain)) {
          best = other
          bestGain = gain
        }
      }
      if best != node {
        outward[best] += outward[node] - 2 * cells[best].sum
        cells[best].mass += mass
        parts[node] = UInt32(truncatingIfNeeded: best)
        isAlone[best] = false
      }
      ties.clear()
    }
    return Self.renumbered(parts)
  }

  /// The same groups with numbers that run from 0 without gaps, in the order of first nodes.
  static func renumbered(_ group: [UInt32], below bound: Int? = nil) -> (
    parts: [UInt32], count: Int
  ) {
    var numbers = [UInt32](repeating: .max, count: bound ?? group.count)
    var count: UInt32 = 0
    let parts = group.map { old in
      if numbers[Int(old)] == .max {
        numbers[Int(old)] = count
        count += 1
      }
      return numbers[Int(old)]
    }
    return (parts, Int(count))
  }

  private static let tolerance = 1e-12
}
