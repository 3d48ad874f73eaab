/// The number of steps from the nearest of some nodes to each node.
///
/// A small front looks at its neighbors; a large one is looked for by the nodes that are not reached yet,
/// which can stop at the first neighbor in it (Beamer, Asanović and Patterson, 2012).
struct StepSearch {
  /// The number of steps to each node, -1 where no path leads.
  private(set) var steps: [Int32]

  /// - Parameters:
  ///   - forward: the arcs to follow.
  ///   - backward: the same arcs turned round.
  init(from sources: [Int], forward: Adjacency, backward: Adjacency) {
    let count = forward.nodeCount
    steps = [Int32](repeating: -1, count: count)
    var queue = [UInt32](repeating: 0, count: count)
    steps.withUnsafeMutableBufferPointer { steps in
      queue.withUnsafeMutableBufferPointer { queue in
        let search = Search(steps: steps, queue: queue, forward: forward, backward: backward)
        search.run(from: sources)
      }
    }
  }

  private struct Search {
    let steps: UnsafeMutableBufferPointer<Int32>
    let queue: UnsafeMutableBufferPointer<UInt32>
    let forward: Adjacency
    let backward: Adjacency

    func run(from sources: [Int]) {
      var end = 0
      for source in sources where steps[source] < 0 {
        steps[source] = 0
        queue[end] = UInt32(truncatingIfNeeded: source)
        end += 1
      }
      var front = 0..<end
      var level: Int32 = 0
      while !front.isEmpty {
        level += 1
        var arcs = 0
        for place in front { arcs += forward.arcs(of: Int(queue[place])).count }
        let next = arcs * 8 > forward.arcCount ? pull(level, front.upperBound) : push(level, front)
        front = front.upperBound..<next
      }
    }

    /// Enters the neighbors of the front in the queue; gives its end.
    private func push(_ level: Int32, _ front: Range<Int>) -> Int {
      let (steps, queue) = (steps, queue)
      var end = front.upperBound
      forward.offsets.withUnsafeBufferPointer { offsets in
        forward.targets.withUnsafeBufferPointer { targets in
          for place in front {
            let node = Int(queue[place])
            for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
              let target = Int(targets[arc])
              guard steps[target] < 0 else { continue }
              steps[target] = level
              queue[end] = targets[arc]
              end &+= 1
            }
          }
        }
      }
      return end
    }

    /// Enters every node with a neighbor in the front; gives the end of the queue.
    private func pull(_ level: Int32, _ start: Int) -> Int {
      let (steps, queue) = (steps, queue)
      var end = start
      backward.offsets.withUnsafeBufferPointer { offsets in
        backward.targets.withUnsafeBufferPointer { targets in
          for node in steps.indices where steps[node] < 0 {
            for arc in Int(offsets[node])..<Int(offsets[node + 1])
            where steps[Int(targets[arc])] == level &- 1 {
              steps[node] = level
              queue[end] = UInt32(truncatingIfNeeded: node)
              end &+= 1
              break
            }
          }
        }
      }
      return end
    }
  }
}
