/// The vectors of a search for an eigenvector, and what combines them.
struct EigenvectorSearch {
  /// The best vector so far, near unit length.
  private(set) var vector: [Double]

  /// What the operator makes of the vector.
  var vectorImage: [Double]

  /// The image less the eigenvalue times the vector: 0 for an eigenvector.
  private(set) var residual: [Double]

  /// What the operator makes of the residual.
  var residualImage: [Double]

  /// The growth of the vector in its own direction.
  private(set) var value = 0.0

  /// The last step, upright on the vector, and its image; 0 before the first.
  private var step: [Double]
  private var stepImage: [Double]

  private var products = Products()

  private typealias Pair = SIMD2<Double>

  /// The products of the vectors with each other.
  private struct Products {
    var vectorVector = 0.0
    var vectorStep = 0.0
    var stepStep = 0.0
    var vectorResidual = 0.0
    var stepResidual = 0.0
    var residualResidual = 0.0
    var stepImageResidual = 0.0
    var stepStepImage = 0.0
  }

  private let count: Int

  /// - Parameter start: where to begin, of any length but 0.
  init(_ start: [Double]) {
    count = start.count
    vector = start.unit
    // Numbers are combined in pairs; what stands beside an odd last one is 0 and stays so.
    if count % 2 == 1 { vector.append(0) }
    vectorImage = [Double](repeating: 0, count: vector.count)
    residual = vectorImage
    residualImage = vectorImage
    step = vectorImage
    stepImage = vectorImage
  }

  /// The length of the residual of the unit vector.
  var residualSize: Double {
    (products.residualResidual / products.vectorVector).squareRoot()
  }

  /// The vector at unit length.
  var unitVector: [Double] {
    Array(vector.unit.prefix(count))
  }

  /// Takes the eigenvalue and the residual anew from the vector and its image.
  mutating func measure() {
    value = vector.dot(vectorImage) / vector.dot(vector)
    combine([1, 0, 0], [0, 0, 1])
  }

  /// Goes to the best combination of vector, residual and step, of which the image of the residual was
  /// the last to be known.
  mutating func advance() {
    let weights = bestWeights(residual.dot(residualImage))
    value += weights.gain
    combine(weights.vector, weights.step)
  }

  /// The combination in which the operator, less the present eigenvalue, grows most, and the step there,
  /// upright on it and of unit length; each as weights of vector, residual and step.
  private func bestWeights(_ residualGrowth: Double) -> (
    vector: [Double], step: [Double], gain: Double
  ) {
    // Less the eigenvalue, the operator makes the residual of the vector: products with it are known to
    // their last digits however small the residual is.
    let p = products
    let lengths = [p.vectorVector, p.residualResidual, p.stepStep].map { $0.squareRoot() }
    let scales = lengths.map { $0 > 0 ? 1 / $0 : 0 }
    var angles = [
      [p.vectorVector, p.vectorResidual, p.vectorStep],
      [p.vectorResidual, p.residualResidual, p.stepResidual],
      [p.vectorStep, p.stepResidual, p.stepStep],
    ]
    var growths = [
      [p.vectorResidual, p.residualResidual, p.stepResidual],
      [
        p.residualResidual, residualGrowth - value * p.residualResidual,
        p.stepImageResidual - value * p.stepResidual,
      ],
      [
        p.stepResidual, p.stepImageResidual - value * p.stepResidual,
        p.stepStepImage - value * p.stepStep,
      ],
    ]
    for row in 0..<3 {
      for column in 0..<3 {
        angles[row][column] *= scales[row] * scales[column]
        growths[row][column] *= scales[row] * scales[column]
      }
    }
    // Each direction as its part upright on those before it, of unit length; none where nothing is left.
    var bases: [[Double]] = []
    for direction in 0..<3 where scales[direction] > 0 {
      var base = [0.0, 0, 0]
      base[direction] = 1
      for _ in 0..<2 {
        for other in bases {
          let share = Self.form(angles, base, other)
          base = zip(base, other).map { $0 - share * $1 }
        }
      }
      let length = Self.form(angles, base, base)
      guard length > 1e-16 else { continue }
      bases.append(base.map { $0 / length.squareRoot() })
    }
    let matrix = bases.map { row in bases.map { Self.form(growths, row, $0) } }
    let (gain, best) = SmallSymmetricMatrix(matrix).largest
    // What is left of the step when the new vector is taken out of it.
    let aside = best.dropFirst().reduce(0) { $0 + $1 * $1 }
    let size = (aside * (1 - aside)).squareRoot()
    var vector = [0.0, 0, 0]
    var step = vector
    for (position, base) in bases.enumerated() {
      let rest = (position == 0 ? 0 : best[position]) - aside * best[position]
      for direction in 0..<3 {
        vector[direction] += best[position] * base[direction] * scales[direction]
        if size > 0 { step[direction] += rest / size * base[direction] * scales[direction] }
      }
    }
    return (vector, step, gain)
  }

  private static func form(_ matrix: [[Double]], _ first: [Double], _ second: [Double]) -> Double {
    var sum = 0.0
    for row in 0..<3 {
      for column in 0..<3 { sum += first[row] * matrix[row][column] * second[column] }
    }
    return sum
  }

  /// Puts combinations of vector, residual and step in the place of vector and step, images alike, and takes
  /// the new residual and all products: one pass over what may be long.
  private mutating func combine(_ forVector: [Double], _ forStep: [Double]) {
    let (a, b, c) = (forVector[0], forVector[1], forVector[2])
    let (d, e, f) = (forStep[0], forStep[1], forStep[2])
    let value = value
    let end = vector.count * MemoryLayout<Double>.stride
    var sums = Sums()
    vector.withUnsafeMutableBytes { x in
      vectorImage.withUnsafeMutableBytes { ax in
        step.withUnsafeMutableBytes { p in
          stepImage.withUnsafeMutableBytes { ap in
            residual.withUnsafeMutableBytes { r in
              residualImage.withUnsafeBytes { ar in
                for place in stride(from: 0, to: end, by: MemoryLayout<Pair>.stride) {
                  let oldX = x.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let oldR = r.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let oldP = p.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let newX = a * oldX + b * oldR + c * oldP
                  let newP = d * oldX + e * oldR + f * oldP
                  let oldAX = ax.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let oldAR = ar.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let oldAP = ap.loadUnaligned(fromByteOffset: place, as: Pair.self)
                  let newAX = a * oldAX + b * oldAR + c * oldAP
                  let newAP = d * oldAX + e * oldAR + f * oldAP
                  let newR = newAX - value * newX
                  x.storeBytes(of: newX, toByteOffset: place, as: Pair.self)
                  p.storeBytes(of: newP, toByteOffset: place, as: Pair.self)
                  r.storeBytes(of: newR, toByteOffset: place, as: Pair.self)
                  ax.storeBytes(of: newAX, toByteOffset: place, as: Pair.self)
                  ap.storeBytes(of: newAP, toByteOffset: place, as: Pair.self)
                  sums.add(newX, newP, newR, newAP)
                }
              }
            }
          }
        }
      }
    }
    products = Products(
      vectorVector: sums.xx.x + sums.xx.y, vectorStep: sums.xp.x + sums.xp.y,
      stepStep: sums.pp.x + sums.pp.y, vectorResidual: sums.xr.x + sums.xr.y,
      stepResidual: sums.pr.x + sums.pr.y, residualResidual: sums.rr.x + sums.rr.y,
      stepImageResidual: sums.apr.x + sums.apr.y, stepStepImage: sums.pap.x + sums.pap.y)
  }

  /// Sums of products, of even and of odd positions side by side.
  private struct Sums {
    var xx = Pair()
    var xp = Pair()
    var pp = Pair()
    var xr = Pair()
    var pr = Pair()
    var rr = Pair()
    var apr = Pair()
    var pap = Pair()

    @inline(__always)
    mutating func add(
      _ x: Pair, _ p: Pair, _ r: Pair, _ ap: Pair
    ) {
      xx += x * x
      xp += x * p
      pp += p * p
      xr += x * r
      pr += p * r
      rr += r * r
      apr += ap * r
      pap += p * ap
    }
  }
}
