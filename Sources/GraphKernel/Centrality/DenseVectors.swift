/// Long vectors, as iterations combine them.
extension [Double] {
  /// The sum of products, in four sums side by side: one alone would wait for each addition.
  func dot(_ other: [Double]) -> Double {
    withUnsafeBufferPointer { first in
      other.withUnsafeBufferPointer { second in
        var (one, two, three, four) = (0.0, 0.0, 0.0, 0.0)
        var position = 0
        while position &+ 4 <= first.count {
          one += first[position] * second[position]
          two += first[position &+ 1] * second[position &+ 1]
          three += first[position &+ 2] * second[position &+ 2]
          four += first[position &+ 3] * second[position &+ 3]
          position &+= 4
        }
        while position < first.count {
          one += first[position] * second[position]
          position &+= 1
        }
        return (one + two) + (three + four)
      }
    }
  }

  /// The vector at unit length.
  var unit: [Double] {
    let length = dot(self).squareRoot()
    return map { $0 / length }
  }

  /// The products of the numbers of two vectors of the same length.
  func times(_ other: [Double]) -> [Double] {
    [Double](unsafeUninitializedCapacity: count) { products, initialized in
      withUnsafeBufferPointer { first in
        other.withUnsafeBufferPointer { second in
          for position in first.indices { products[position] = first[position] * second[position] }
        }
      }
      initialized = count
    }
  }
}
