/// A symmetric matrix of a few rows.
struct SmallSymmetricMatrix {
  private let rows: [[Double]]

  init(_ rows: [[Double]]) { self.rows = rows }

  /// The largest eigenvalue and its vector of unit length, whose first number is not negative, by the
  /// rotations of Jacobi (1846).
  var largest: (value: Double, vector: [Double]) {
    let size = rows.count
    var matrix = rows
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
    let position = (0..<size).max { matrix[$0][$0] < matrix[$1][$1] } ?? 0
    let vector = vectors.map { $0[position] }
    return (matrix[position][position], vector[0] < 0 ? vector.map { -$0 } : vector)
  }
}
