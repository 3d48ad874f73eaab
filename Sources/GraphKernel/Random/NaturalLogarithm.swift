extension Double {
  /// The natural logarithm of a positive number, the same to the last bit on every platform.
  ///
  /// The number is split into a power of two and a factor near 1, whose logarithm is the series of
  /// the inverse hyperbolic tangent.
  var naturalLogarithm: Double {
    precondition(self > 0 && isFinite, "Only a positive number has a logarithm.")
    let isUpper = significand > 2.0.squareRoot()
    let factor = isUpper ? significand / 2 : significand
    let power = Double(exponent) + (isUpper ? 1 : 0)
    let ratio = (factor - 1) / (factor + 1)
    let square = ratio * ratio
    var sum = 0.0
    for term in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / term }
    return power * 0.693_147_180_559_945_309_4 + 2 * ratio * sum
  }
}
