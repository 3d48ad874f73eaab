/// One value for each node of a graph.
///
/// ```swift
/// let betweenness = graph.values(of: .betweenness())
/// betweenness[node]
/// ```
public struct NodeValues<Value> {
  /// The values in the order of the nodes.
  public var values: [Value]

  /// Creates values from an array in the order of the nodes.
  public init(_ values: [Value]) {
    self.values = values
  }

  /// Creates the same value for a number of nodes.
  public init(repeating value: Value, count: Int) {
    self.values = [Value](repeating: value, count: count)
  }

  /// The value of a node.
  public subscript(node: Node) -> Value {
    get { values[node.index] }
    set { values[node.index] = newValue }
  }

  /// The values, each changed by a function.
  public func mapValues<Result>(_ transform: (Value) throws -> Result) rethrows
    -> NodeValues<Result>
  {
    NodeValues<Result>(try values.map(transform))
  }
}

extension NodeValues: RandomAccessCollection {
  /// The position of the first value.
  public var startIndex: Int { 0 }

  /// The position after the last value.
  public var endIndex: Int { values.count }

  /// The value at a position.
  public subscript(position: Int) -> Value { values[position] }
}

extension NodeValues: Sendable where Value: Sendable {}
extension NodeValues: Equatable where Value: Equatable {}
extension NodeValues: Hashable where Value: Hashable {}

extension NodeValues where Value: Comparable {
  /// The nodes from the largest value to the smallest; equal values by position.
  public func ranked() -> [Node] {
    values.indices.sorted { (values[$1], $0) < (values[$0], $1) }.map { Node($0) }
  }
}

extension NodeValues {
  /// The nodes that have a value, from the largest to the smallest; equal values by position.
  public func ranked<Wrapped: Comparable>() -> [Node] where Value == Wrapped? {
    var defined: [(value: Wrapped, position: Int)] = []
    for (position, value) in values.enumerated() {
      if let value { defined.append((value, position)) }
    }
    return defined.sorted { ($1.value, $0.position) < ($0.value, $1.position) }
      .map { Node($0.position) }
  }
}
