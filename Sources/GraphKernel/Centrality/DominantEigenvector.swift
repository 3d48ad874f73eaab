/// The largest eigenvalue of a symmetric operator and its vector, by locally optimal conjugate
/// gradients (Knyazev, 2001).
///
/// Each round looks for the best combination of the vector, its residual and the last step. That
/// takes one product with the operator and far fewer rounds than plain repetition. Beside the product
/// stands one pass over the vectors, because long ones come from memory.
struct DominantEigenvector {
  let value: Double
  let vector: [Double]

  /// The operator: reads a vector and writes its image.
  typealias Product = (_ vector: [Double], _ image: inout [Double]) -> Void

  /// - Parameters:
  ///   - start: where to begin: not negative, so that the limit is the non-negative eigenvector.
  ///   - product: the operator.
  ///   - checkpoint: called with the share of digits that are found.
  static func found<Failure: Error>(
    from start: [Double], maximumIterations: Int = 20_000, product: Product,
    at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) -> Result<DominantEigenvector, DidNotConverge> {
    var search = EigenvectorSearch(start)
    product(search.vector, &search.vectorImage)
    search.measure()
    var best = Double.infinity
    var roundsWithoutGain = 0
    var convergence = Convergence(goal: 1e-14 * abs(search.value))
    for iteration in 0..<maximumIterations {
      let size = search.residualSize
      if size < best * 0.9 {
        best = size
        roundsWithoutGain = 0
      } else {
        roundsWithoutGain += 1
      }
      // Rounding ends the gain near the last digit; then the vector is as good as it gets. What has taken
      // many rounds may pause for many, and is far from the goal for what is left of the residual.
      let scale = abs(search.value)
      let isAtRest = roundsWithoutGain > max(30, iteration / 4)
      if size <= 1e-14 * scale || (isAtRest && size <= 1e-11 * scale) {
        return .success(DominantEigenvector(value: search.value, vector: search.unitVector))
      }
      try checkpoint(convergence.share(at: size))
      product(search.residual, &search.residualImage)
      search.advance()
      // A fresh product now and then keeps rounding from piling up in the combined image.
      if iteration % 16 == 15 {
        product(search.vector, &search.vectorImage)
        search.measure()
      }
    }
    return .failure(DidNotConverge(iterations: maximumIterations, residual: best))
  }
}
