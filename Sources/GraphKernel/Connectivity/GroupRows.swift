/// The rows of each group of a partition by itself, without a look at the whole graph for each.
struct GroupRows {
  /// The nodes of each group, ascending.
  let groups: [[Node]]

  private let adjacency: Adjacency
  private let partition: Partition
  /// The position of each node in its group.
  private let positions: [UInt32]

  init(_ adjacency: Adjacency, _ partition: Partition) {
    self.adjacency = adjacency
    self.partition = partition
    groups = partition.groups
    var counts = [UInt32](repeating: 0, count: partition.groupCount)
    positions = partition.groupIndices.map { group in
      defer { counts[group] += 1 }
      return counts[group]
    }
  }

  /// The arcs within a group, its nodes counted from 0 in ascending order.
  func rows(of group: Int) -> Adjacency {
    if groups.count == 1 { return adjacency }
    let members = groups[group]
    var result = Adjacency(offsets: [0], targets: [], weights: adjacency.weights.map { _ in [] })
    result.offsets.reserveCapacity(members.count + 1)
    for node in members {
      for arc in adjacency.arcs(of: node.index) {
        let target = Int(adjacency.targets[arc])
        guard partition.groupIndices[target] == group else { continue }
        result.targets.append(positions[target])
        result.weights?.append(adjacency.weight(arc))
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    return result
  }
}
