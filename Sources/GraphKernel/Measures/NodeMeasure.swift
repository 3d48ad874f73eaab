/// A measure that gives each node a number.
///
/// A measure is a value that holds its options, so that a program can list measures, keep them and
/// compare them:
///
/// ```swift
/// graph.values(of: .betweenness(normalized: true))
/// ```
///
/// An undefined value is nil, never 0 and never NaN. To add a measure, write a type with its
/// documentation and a `static func` in `extension NodeMeasure where Self == …`.
public protocol NodeMeasure: Hashable, Sendable {
  /// What can go wrong; `Never` unless an iteration may not settle.
  associatedtype Failure: Error = Never

  /// The stable name of the measure: lower case, words joined by hyphens.
  static var id: String { get }

  /// The value of each node.
  func values(on graph: Graph) throws(Failure) -> NodeValues<Double?>
}

extension Graph {
  /// The value of each node by a measure.
  public func values<Measure: NodeMeasure>(of measure: Measure) throws(Measure.Failure)
    -> NodeValues<Double?>
  {
    try measure.values(on: self)
  }
}
