/// The ties of one node summed by the group of the other end.
///
/// Bare pointers: this is where communities spend their time, and arrays in a structure cost three times
/// as much here.
final class GroupTies {
  private let level: CommunityLevel

  /// The sum for each group; 0 for a group that no tie leads to.
  let sums: UnsafeMutablePointer<Double>

  /// The groups with ties, in the order of the ties.
  let touched: UnsafeMutablePointer<Int>

  /// The number of groups with ties.
  private(set) var touchedCount = 0

  init(_ level: CommunityLevel) {
    self.level = level
    sums = .allocate(capacity: level.nodeCount)
    sums.initialize(repeating: 0, count: level.nodeCount)
    touched = .allocate(capacity: level.nodeCount)
  }

  deinit {
    sums.deallocate()
    touched.deallocate()
  }

  /// Sums the ties of a node by group; with `whole`, only those within the node's own larger group.
  func gather(_ node: Int, by group: [Int], within whole: [Int]? = nil) {
    let (sums, touched) = (sums, touched)
    var count = 0
    let own = whole?[node] ?? 0
    level.targets.withUnsafeBufferPointer { targets in
      level.weights.withUnsafeBufferPointer { weights in
        group.withUnsafeBufferPointer { group in
          for arc in level.offsets[node]..<level.offsets[node + 1] {
            let neighbor = Int(targets[arc])
            let weight = weights[arc]
            guard neighbor != node, weight > 0 else { continue }
            if let whole, whole[neighbor] != own { continue }
            let other = group[neighbor]
            if sums[other] == 0 {
              touched[count] = other
              count += 1
            }
            sums[other] += weight
          }
        }
      }
    }
    touchedCount = count
  }

  /// Sets all sums to 0.
  func clear() {
    for place in 0..<touchedCount { sums[touched[place]] = 0 }
    touchedCount = 0
  }
}
