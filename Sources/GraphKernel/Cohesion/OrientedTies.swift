/// The ties of an undirected simple graph, each kept at its end of lower degree only.
///
/// No node keeps more than √(2m) ties, so that all triangles are listed in O(m^1.5) (Chiba and
/// Nishizeki, 1985).
struct OrientedTies {
  /// Where the row of each node begins.
  private(set) var offsets: [Int] = [0]

  /// The other ends, of higher degree; equal degrees by position.
  private(set) var targets: [UInt32] = []

  /// The position of each tie in the arcs that were given.
  private(set) var arcs: [UInt32] = []

  /// - Parameter adjacency: symmetric rows without self-loops and without parallel arcs.
  init(_ adjacency: Adjacency) {
    let count = adjacency.nodeCount
    offsets.reserveCapacity(count + 1)
    targets.reserveCapacity(adjacency.arcCount / 2)
    arcs.reserveCapacity(adjacency.arcCount / 2)
    adjacency.offsets.withUnsafeBufferPointer { starts in
      adjacency.targets.withUnsafeBufferPointer { ends in
        for node in 0..<count {
          let degree = starts[node + 1] - starts[node]
          for arc in Int(starts[node])..<Int(starts[node + 1]) {
            let target = Int(ends[arc])
            let other = starts[target + 1] - starts[target]
            guard other > degree || (other == degree && target > node) else { continue }
            targets.append(ends[arc])
            arcs.append(UInt32(truncatingIfNeeded: arc))
          }
          offsets.append(targets.count)
        }
      }
    }
  }

  var nodeCount: Int { offsets.count - 1 }

  /// Three nodes and the positions of their ties in ``targets``.
  struct Triangle {
    var first: Int
    var second: Int
    var third: Int
    var firstSecond: Int
    var firstThird: Int
    var secondThird: Int
  }

  /// Hands over every triangle once.
  @inline(__always)
  func forEachTriangle(_ body: (Triangle) -> Void) {
    // For each node the tie from the present first node to it, counted from 1.
    var marks = [UInt32](repeating: 0, count: nodeCount)
    offsets.withUnsafeBufferPointer { offsets in
      targets.withUnsafeBufferPointer { targets in
        marks.withUnsafeMutableBufferPointer { marks in
          for first in 0..<marks.count {
            let row = offsets[first]..<offsets[first + 1]
            guard row.count > 1 else { continue }
            for tie in row { marks[Int(targets[tie])] = UInt32(truncatingIfNeeded: tie + 1) }
            for tie in row {
              let second = Int(targets[tie])
              for other in offsets[second]..<offsets[second + 1] {
                let third = Int(targets[other])
                let mark = marks[third]
                guard mark != 0 else { continue }
                body(
                  Triangle(
                    first: first, second: second, third: third, firstSecond: tie,
                    firstThird: Int(mark) - 1, secondThird: other))
              }
            }
            for tie in row { marks[Int(targets[tie])] = 0 }
          }
        }
      }
    }
  }
}
