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
    var value = vector.dot(image)
    var best = Double.infinity
    var roundsWithoutGain = 0
    for iteration in 0..<maximumIterations {
      var residual = image
      residual.add(vector, times: -value)
      let size = residual.dot(residual).squareRoot()
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
      value = vector.dot(image) / vector.dot(vector)
    }
    throw DidNotConverge(iterations: maximumIterations, residual: best)
  }

  private typealias Direction = (vector: [Double], image: [Double])

  /// Adds the part of a vector that stands upright on the basis; none when nothing is left of it.
  private static func extend(_ basis: inout [Direction], with vector: [Double], image: [Double]) {
    let length = vector.dot(vector).squareRoot()
    guard length > 0 else { return }
    var rest = Direction(vector, image)
    scale(&rest, by: 1 / length)
    // Once is enough unless little is left, whose digits then come from rounding.
    for _ in 0..<2 {
      for other in basis { add(other, times: -rest.vector.dot(other.vector), to: &rest) }
      let size = rest.vector.dot(rest.vector).squareRoot()
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
    direction.vector.scale(by: factor)
    direction.image.scale(by: factor)
  }

  private static func add(_ other: Direction, times factor: Double, to direction: inout Direction) {
    direction.vector.add(other.vector, times: factor)
    direction.image.add(other.image, times: factor)
  }

  /// The eigenvector of the largest eigenvalue of the operator seen from the basis, by Jacobi's
  /// rotations of a matrix of at most three rows.
  private static func largestEigenvector(of basis: [Direction]) -> [Double] {
    let size = basis.count
    var matrix = (0..<size).map { row in
      (0..<size).map { column in
        // The operator is symmetric; one half of the table gives the other.
        basis[min(row, column)].vector.dot(basis[max(row, column)].image)
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
    let length = vector.dot(vector).squareRoot()
    return vector.map { $0 / length }
  }

  /// Four sums side by side, which the processor adds at once.
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
