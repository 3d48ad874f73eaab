extension Adjacency {
  /// The sums of a vector over the arcs of each row, times their weights.
  func product(with vector: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: nodeCount) { image, initialized in
      multiply(vector, into: image)
      initialized = nodeCount
    }
  }

  /// Writes the sums of a vector over the arcs of each row, times their weights; what either has beyond the
  /// rows is left alone.
  func multiply(_ vector: [Double], into image: inout [Double]) {
    image.withUnsafeMutableBufferPointer { multiply(vector, into: $0) }
  }

  private func multiply(_ vector: [Double], into image: UnsafeMutableBufferPointer<Double>) {
    withBareRows { rows in
      vector.withUnsafeBufferPointer { vector in
        if let weights {
          weights.withUnsafeBufferPointer { weights in
            for node in 0..<rows.count {
              var sum = 0.0
              for arc in Int(rows.offsets[node])..<Int(rows.offsets[node &+ 1]) {
                sum += weights[arc] * vector[Int(rows.targets[arc])]
              }
              image[node] = sum
            }
          }
        } else {
          for node in 0..<rows.count { image[node] = rows.sum(of: vector, at: node) }
        }
      }
    }
  }
}

extension RowPointers {
  /// The sum of numbers over the arcs of a node, in two sums side by side: one alone would wait for each
  /// addition.
  @inline(__always)
  fileprivate func sum(of numbers: UnsafeBufferPointer<Double>, at node: Int) -> Double {
    var arc = Int(offsets[node])
    let end = Int(offsets[node &+ 1])
    var (first, second) = (0.0, 0.0)
    while arc &+ 4 <= end {
      first += numbers[Int(targets[arc])] + numbers[Int(targets[arc &+ 1])]
      second += numbers[Int(targets[arc &+ 2])] + numbers[Int(targets[arc &+ 3])]
      arc &+= 4
    }
    if end &- arc >= 2 {
      first += numbers[Int(targets[arc])] + numbers[Int(targets[arc &+ 1])]
      arc &+= 2
    }
    if arc < end { second += numbers[Int(targets[arc])] }
    return first + second
  }
}
