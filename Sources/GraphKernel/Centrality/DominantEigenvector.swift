/// The largest eigenvalue of a symmetric operator and its vector, by locally optimal conjugate
/// gradients (Knyazev, 2001).
///
/// Each round looks for the best combination of the vector, its residual and the last step. That
/// takes one product with the operator and far fewer rounds than plain repetition.
struct DominantEigenvector {
  let value: Double
  let vector: [Double]

  /// - Parameters:
  ///   - start: where to begin: not negative, so that the limit is the non-negative eigenvector.
  ///   - product: the operator.
  init(
    start: [Double], maximumIterations: Int = 20_000, product: ([Double]) -> [Double]
  ) throws(DidNotConverge) {
    var vector = Self.unit(start)
    var image = product(vector)
    var step: (vector: [Double], image: [Double])?
    var value = Self.dot(vector, image)
    var best = Double.infinity
    var roundsWithoutGain = 0
    for iteration in 0..<maximumIterations {
      let residual = zip(image, vector).map { $0 - value * $1 }
      let size = Self.dot(residual, residual).squareRoot()
      if size < best * 0.9 {
        best = size
        roundsWithoutGain = 0
      } else {
        roundsWithoutGain += 1
      }
      // Rounding ends the gain near the last digit; then the vector is as good as it gets. What has taken
      // many rounds may pause for many, and is far from the goal for what is left of the residual.
      let settled = size <= 1e-14 * abs(value)
      if settled || (roundsWithoutGain > max(30, iteration / 4) && size <= 1e-11 * abs(value)) {
        self.value = value
        self.vector = vector
        return
      }
      if iteration == maximumIterations - 1 {
        throw DidNotConverge(iterations: maximumIterations, residual: size)
      }
      var basis = [(vector: vector, image: image)]
      Self.extend(&basis, with: residual, image: product(residual))
      if let step { Self.extend(&basis, with: step.vector, image: step.image) }
      let weights = Self.largestEigenvector(of: basis)
      step = Self.combination(of: basis, weights: [0] + weights.dropFirst())
      (vector, image) = Self.combination(of: basis, weights: weights)
      // A fresh product now and then keeps rounding from piling up in the combined image.
      if iteration % 16 == 15 {
        vector = Self.unit(vector)
        image = product(vector)
      }
      value = Self.dot(vector, image) / Self.dot(vector, vector)
    }
    throw DidNotConverge(iterations: maximumIterations, residual: best)
  }

  private typealias Direction = (vector: [Double], image: [Double])

  /// Adds the part of a vector that stands upright on the basis; none when nothing is left of it.
  private static func extend(_ basis: inout [Direction], with vector: [Double], image: [Double]) {
    let length = dot(vector, vector).squareRoot()
    guard length > 0 else { return }
    var rest = Direction(vector, image)
    scale(&rest, by: 1 / length)
    // Once is enough unless little is left, whose digits then come from rounding.
    for _ in 0..<2 {
      for other in basis { add(other, times: -dot(rest.vector, other.vector), to: &rest) }
      let size = dot(rest.vector, rest.vector).squareRoot()
      guard size > 1e-8 else { return }
      scale(&rest, by: 1 / size)
      if size > 0.5 { break }
    }
    basis.append(rest)
  }

  private static func combination(of basis: [Direction], weights: [Double]) -> Direction {
    var result = basis[0]
    scale(&result, by: weights[0])
    for (direction, weight) in zip(basis, weights).dropFirst() {
      add(direction, times: weight, to: &result)
    }
    return result
  }

  private static func scale(_ direction: inout Direction, by factor: Double) {
    for position in direction.vector.indices { direction.vector[position] *= factor }
    for position in direction.image.indices { direction.image[position] *= factor }
  }

  private static func add(_ other: Direction, times factor: Double, to direction: inout Direction) {
    for position in direction.vector.indices {
      direction.vector[position] += factor * other.vector[position]
    }
    for position in direction.image.indices {
      direction.image[position] += factor * other.image[position]
    }
  }

  /// The eigenvector of the largest eigenvalue of the operator seen from the basis, by Jacobi's
  /// rotations of a matrix of at most three rows.
  private static func largestEigenvector(of basis: [Direction]) -> [Double] {
    let size = basis.count
    var matrix = (0..<size).map { row in
      (0..<size).map { column in
        (dot(basis[row].vector, basis[column].image) + dot(basis[column].vector, basis[row].image))
          / 2
      }
    }
    var vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<30 {
      for first in 0..<size {
        for second in (first + 1)..<max(size, first + 1) where matrix[first][second] != 0 {
          let slope =
            (matrix[second][second] - matrix[first][first]) / (2 * matrix[first][second])
          let tangent =
            (slope >= 0 ? 1.0 : -1.0) / (abs(slope) + (slope * slope + 1).squareRoot())
          let cosine = 1 / (tangent * tangent + 1).squareRoot()
          let sine = tangent * cosine
          for row in 0..<size {
            let left = matrix[row][first]
            let right = matrix[row][second]
            matrix[row][first] = cosine * left - sine * right
            matrix[row][second] = sine * left + cosine * right
          }
          for column in 0..<size {
            let upper = matrix[first][column]
            let lower = matrix[second][column]
            matrix[first][column] = cosine * upper - sine * lower
            matrix[second][column] = sine * upper + cosine * lower
          }
          for row in 0..<size {
            let left = vectors[row][first]
            let right = vectors[row][second]
            vectors[row][first] = cosine * left - sine * right
            vectors[row][second] = sine * left + cosine * right
          }
        }
      }
    }
    let largest = (0..<size).max { matrix[$0][$0] < matrix[$1][$1] } ?? 0
    let vector = vectors.map { $0[largest] }
    return vector[0] < 0 ? vector.map { -$0 } : vector
  }

  private static func unit(_ vector: [Double]) -> [Double] {
    let length = dot(vector, vector).squareRoot()
    return vector.map { $0 / length }
  }

  /// Four sums side by side, which the processor adds at once.
  private static func dot(_ first: [Double], _ second: [Double]) -> Double {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var sums = SIMD4<Double>()
        var position = 0
        while position + 4 <= first.count {
          sums += SIMD4(
            first[position] * second[position], first[position + 1] * second[position + 1],
            first[position + 2] * second[position + 2], first[position + 3] * second[position + 3])
          position += 4
        }
        var sum = sums[0] + sums[1] + sums[2] + sums[3]
        while position < first.count {
          sum += first[position] * second[position]
          position += 1
        }
        return sum
      }
    }
  }
}

extension Adjacency {
  /// The sums of a vector over the arcs of each row, times their weights.
  func product(with vector: [Double]) -> [Double] {
    let count = nodeCount
    return [Double](unsafeUninitializedCapacity: count) { result, initialized in
      offsets.withUnsafeBufferPointer { offsets in
        targets.withUnsafeBufferPointer { targets in
          vector.withUnsafeBufferPointer { vector in
            for node in 0..<count {
              var sum = 0.0
              if let weights {
                for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
                  sum += weights[arc] * vector[Int(targets[arc])]
                }
              } else {
                for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
                  sum += vector[Int(targets[arc])]
                }
              }
              result[node] = sum
            }
          }
        }
      }
      initialized = count
    }
  }
}
