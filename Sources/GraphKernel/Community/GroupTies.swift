/// The ties of nodes summed by the group of the other end.
///
/// Bare pointers: this is where communities spend their time, and arrays in a structure cost three times
/// as much here.
final class GroupTies {
  /// What is known of a group, together so that one line of memory holds it.
  struct Cell {
    /// The weight of the ties that were gathered; 0 for a group that no tie leads to.
    var sum = 0.0
    /// The mass of the group, kept by who moves nodes.
    var mass = 0.0
  }

  /// The cell of each group.
  let cells: UnsafeMutablePointer<Cell>

  /// The groups with ties, in the order of the ties.
  let touched: UnsafeMutablePointer<UInt32>

  /// The number of groups with ties.
  private(set) var touchedCount = 0

  private let level: CommunityLevel
  /// The groups of a row's other ends.
  private let ends: UnsafeMutablePointer<UInt32>

  init(_ level: CommunityLevel) {
    self.level = level
    cells = .allocate(capacity: level.nodeCount)
    cells.initialize(repeating: Cell(), count: level.nodeCount)
    // One place more, because a place is written before it is known whether it is taken.
    touched = .allocate(capacity: level.nodeCount + 1)
    let longest = (0..<level.nodeCount).reduce(0) { max($0, level.arcs.arcs(of: $1).count) }
    ends = .allocate(capacity: longest)
  }

  deinit {
    cells.deallocate()
    touched.deallocate()
    ends.deallocate()
  }

  /// Adds the ties of a node to the sums of groups; with `whole`, only those within the node's own larger
  /// group.
  func gather(_ node: Int, by group: [UInt32], within whole: [UInt32]? = nil) {
    let (cells, touched, ends) = (cells, touched, ends)
    var count = touchedCount
    level.arcs.withBareRows { rows in
      let first = Int(rows.offsets[node])
      let row = rows.targets + first
      let length = Int(rows.degree(node))
      group.withUnsafeBufferPointer { group in
        // Fetched all at once: what lies far off in memory is then waited for only once.
        for place in 0..<length { ends[place] = group[Int(row[place])] }
      }
      if let weights = level.arcs.weights {
        weights.withUnsafeBufferPointer { weights in
          for place in 0..<length {
            if let whole, whole[Int(row[place])] != whole[node] { continue }
            count = Self.add(weights[first &+ place], to: ends[place], cells, touched, count)
          }
        }
      } else {
        for place in 0..<length {
          if let whole, whole[Int(row[place])] != whole[node] { continue }
          count = Self.add(1, to: ends[place], cells, touched, count)
        }
      }
    }
    touchedCount = count
  }

  @inline(__always)
  private static func add(
    _ weight: Double, to group: UInt32, _ cells: UnsafeMutablePointer<Cell>,
    _ touched: UnsafeMutablePointer<UInt32>, _ count: Int
  ) -> Int {
    let sum = cells[Int(group)].sum
    cells[Int(group)].sum = sum + weight
    touched[count] = group
    return count &+ (sum == 0 ? 1 : 0)
  }

  /// Puts the groups with ties in ascending order.
  func sortTouched() {
    var all = UnsafeMutableBufferPointer(start: touched, count: touchedCount)
    all.sort()
  }

  /// Sets all sums to 0.
  func clear() {
    for place in 0..<touchedCount { cells[Int(touched[place])].sum = 0 }
    touchedCount = 0
  }
}
