/// How far an iteration is whose error shrinks to a goal.
///
/// Errors shrink by about the same factor each round, so that the share is one of digits, taken in powers
/// of two.
struct Convergence {
  private let goal: Double
  private var first: Double?
  private var share = 0.0

  /// - Parameter goal: the error that ends the iteration.
  init(goal: Double) { self.goal = goal }

  /// The share that is done, which never falls, from the error of the present round.
  mutating func share(at error: Double) -> Double {
    guard error > goal, goal > 0, error.isFinite else { return share }
    let first = first ?? error
    self.first = first
    let whole = first.exponent - goal.exponent
    guard whole > 0 else { return share }
    share = min(max(share, Double(first.exponent - error.exponent) / Double(whole)), 1)
    return share
  }
}
