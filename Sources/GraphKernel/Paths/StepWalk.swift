/// Breadth-first walks from one node at a time, with memory that is used again for the next.
final class StepWalk {
  /// The number of steps to each node; `unreached` where no path leads.
  let steps: UnsafeMutablePointer<UInt32>

  /// The nodes reached, by their steps.
  let order: UnsafeMutablePointer<UInt32>

  /// The number of nodes reached.
  private(set) var count = 0

  /// What stands for a node that was not reached.
  static let unreached = UInt32.max

  private let rows: BareRows

  init(_ rows: BareRows) {
    self.rows = rows
    steps = .allocate(capacity: rows.count)
    order = .allocate(capacity: rows.count)
  }

  deinit {
    steps.deallocate()
    order.deallocate()
  }

  /// The node that was reached last, which is one of the farthest.
  var last: Int { Int(order[count - 1]) }

  /// The number of steps to the farthest node reached.
  var eccentricity: Int { Int(steps[last]) }

  /// Walks from a node.
  func run(from source: Int) {
    let (steps, order, offsets, targets) = (steps, order, rows.offsets, rows.targets)
    steps.update(repeating: Self.unreached, count: rows.count)
    steps[source] = 0
    order[0] = UInt32(truncatingIfNeeded: source)
    var end = 1
    var next = 0
    while next < end {
      let node = Int(order[next])
      next &+= 1
      let step = steps[node] &+ 1
      for arc in Int(offsets[node])..<Int(offsets[node &+ 1]) {
        let target = targets[arc]
        guard steps[Int(target)] == Self.unreached else { continue }
        steps[Int(target)] = step
        order[end] = target
        end &+= 1
      }
    }
    count = end
  }
}
