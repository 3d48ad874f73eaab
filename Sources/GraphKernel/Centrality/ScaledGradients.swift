/// Conjugate gradients on `x - damping · D^-½ A D^-½ x = D^-½ b`, A symmetric and D the masses of nodes.
///
/// All vectors are kept times `D^-½`, so that no root and no scaling is left in the loops: products are then
/// sums weighted by mass. A round is one pass over the arcs and two over the nodes.
struct ScaledGradients {
  /// The mass of each node, above 0.
  let masses: [Double]

  /// The solution so far.
  private(set) var solution: [Double]

  /// The square of the length of the residual.
  private(set) var size: Double

  private let arcs: Adjacency
  private let damping: Double
  private var residual: [Double]
  private var step: [Double]
  private var image: [Double]

  init(arcs: Adjacency, masses: [Double], goals: [Double], damping: Double) {
    self.arcs = arcs
    self.masses = masses
    self.damping = damping
    solution = [Double](repeating: 0, count: goals.count)
    image = solution
    residual = zip(goals, masses).map { $0 / $1 }
    step = residual
    size = residual.times(masses).dot(residual)
  }

  /// Goes one step further.
  mutating func advance() {
    arcs.multiply(step, into: &image)
    let length = size / finishImage()
    let next = move(by: length)
    let share = next / size
    step.withUnsafeMutableBufferPointer { step in
      residual.withUnsafeBufferPointer { residual in
        for node in step.indices { step[node] = share * step[node] + residual[node] }
      }
    }
    size = next
  }

  /// Makes the image of the step out of its sums over neighbors; gives its product with the step.
  private mutating func finishImage() -> Double {
    let damping = damping
    return image.withUnsafeMutableBufferPointer { image in
      step.withUnsafeBufferPointer { step in
        masses.withUnsafeBufferPointer { masses in
          // Two sums side by side: one alone would wait for each addition.
          var (even, odd) = (0.0, 0.0)
          for node in image.indices {
            let growth = masses[node] * step[node] - damping * image[node]
            image[node] = growth / masses[node]
            (even, odd) = (odd, even + growth * step[node])
          }
          return even + odd
        }
      }
    }
  }

  /// Moves the solution along the step; gives the new size of the residual.
  private mutating func move(by length: Double) -> Double {
    solution.withUnsafeMutableBufferPointer { solution in
      residual.withUnsafeMutableBufferPointer { residual in
        step.withUnsafeBufferPointer { step in
          image.withUnsafeBufferPointer { image in
            masses.withUnsafeBufferPointer { masses in
              var (even, odd) = (0.0, 0.0)
              for node in solution.indices {
                solution[node] += length * step[node]
                let rest = residual[node] - length * image[node]
                residual[node] = rest
                (even, odd) = (odd, even + masses[node] * rest * rest)
              }
              return even + odd
            }
          }
        }
      }
    }
  }
}
