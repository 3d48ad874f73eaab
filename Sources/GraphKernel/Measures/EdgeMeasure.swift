/// A measure that gives each edge a number.
public protocol EdgeMeasure: Hashable, Sendable {
  /// The stable name of the measure: lower case, words joined by hyphens.
  static var id: String { get }

  /// The value of each edge, in the order of ``Graph/edges``.
  func values(on graph: Graph) -> EdgeValues<Double?>
}

extension Graph {
  /// The value of each edge by a measure.
  public func values(of measure: some EdgeMeasure) -> EdgeValues<Double?> {
    measure.values(on: self)
  }
}
