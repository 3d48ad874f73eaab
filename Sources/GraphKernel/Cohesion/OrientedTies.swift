/// The ties of an undirected simple graph, each kept at its end of lower degree only.
///
/// No node keeps more than √(2m) ties, so that all triangles are listed in O(m^1.5) (Chiba and
/// Nishizeki, 1985).
struct OrientedTies {
  /// Where the row of each node begins.
  let offsets: [UInt32]

  /// The other ends, of higher degree; equal degrees by position.
  let targets: [UInt32]

  /// The weight of each tie; nil when all of them are 1.
  let weights: [Double]?

  /// - Parameter adjacency: symmetric rows without self-loops and without parallel arcs.
  init(_ adjacency: Adjacency) {
    let count = adjacency.nodeCount
    let tieCount = adjacency.arcCount / 2
    var offsets = [UInt32](repeating: 0, count: count + 1)
    // Each tie is written before it is known whether it stays, the last of them beyond the end.
    var targets = [UInt32](repeating: 0, count: tieCount + 1)
    var weights = adjacency.weights.map { _ in [Double](repeating: 0, count: tieCount + 1) }
    adjacency.offsets.withUnsafeBufferPointer { starts in
      adjacency.targets.withUnsafeBufferPointer { ends in
        offsets.withUnsafeMutableBufferPointer { offsets in
          targets.withUnsafeMutableBufferPointer { targets in
            var next = 0
            for node in 0..<count {
              let degree = starts[node + 1] &- starts[node]
              for arc in Int(starts[node])..<Int(starts[node + 1]) {
                let target = Int(ends[arc])
                let other = starts[target &+ 1] &- starts[target]
                // A branch would be guessed wrong every other time.
                let isAbove = Self.bit(other > degree)
                let isLevel = Self.bit(other == degree) & Self.bit(target > node)
                targets[next] = ends[arc]
                weights?[next] = adjacency.weight(arc)
                next &+= isAbove | isLevel
              }
              offsets[node + 1] = UInt32(truncatingIfNeeded: next)
            }
          }
        }
      }
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  @inline(__always)
  private static func bit(_ condition: Bool) -> Int { condition ? 1 : 0 }

  var nodeCount: Int { offsets.count - 1 }

  /// The number of ties.
  var count: Int { targets.count - 1 }

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
            let row = Int(offsets[first])..<Int(offsets[first + 1])
            guard row.count > 1 else { continue }
            for tie in row { marks[Int(targets[tie])] = UInt32(truncatingIfNeeded: tie &+ 1) }
            for tie in row {
              let second = Int(targets[tie])
              for other in Int(offsets[second])..<Int(offsets[second + 1]) {
                let third = Int(targets[other])
                let mark = marks[third]
                guard mark != 0 else { continue }
                body(
                  Triangle(
                    first: first, second: second, third: third, firstSecond: tie,
                    firstThird: Int(mark) &- 1, secondThird: other))
              }
            }
            for tie in row { marks[Int(targets[tie])] = 0 }
          }
        }
      }
    }
  }
}
