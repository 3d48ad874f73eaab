/// A measure that gives a whole graph one number.
///
/// ```swift
/// graph.value(of: .density())
/// ```
///
/// An undefined value is nil, never 0 and never NaN.
public protocol GraphMeasure: Hashable, Sendable {
  /// The stable name of the measure: lower case, words joined by hyphens.
  static var id: String { get }

  /// The value of the graph.
  func value(on graph: Graph) -> Double?
}

extension Graph {
  /// The value of the graph by a measure.
  public func value(of measure: some GraphMeasure) -> Double? {
    measure.value(on: self)
  }
}
