/// An iteration that did not settle on one answer.
public struct DidNotConverge: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many rounds were made.
  public let iterations: Int

  /// How far the last round still moved.
  public let residual: Double

  /// One sentence with the numbers.
  public var description: String {
    "After \(iterations) rounds the values still moved by \(residual)."
  }
}
