public import GraphKernel
public import Localization

/// What a measure says of a graph. An undefined value is nil, never 0.
public struct MeasureResult: Sendable {
  /// The form of the values.
  public enum Values: Sendable {
    /// One number for each node.
    case nodes([Double?])
    /// Several named numbers for each node.
    case namedNodes([(name: String, values: [Double?])])
    /// One number for each edge.
    case edges([(from: Node, to: Node, value: Double?)])
    /// Sets of nodes, such as components or cut points.
    case sets([[Node]])
    /// Pairs of nodes, such as bridges.
    case pairs([(from: Node, to: Node)])
    /// One number for the graph.
    case network(Double?)
    /// Several named numbers for the graph.
    case namedNetwork([(name: String, value: Double?)])
  }

  /// The values.
  public var values: Values
  /// Whether they are divided by their greatest value; nil where the question does not arise.
  public var isNormalized: Bool?
  /// What a reader must know beside the values.
  public var note: Localized?

  /// Creates a result.
  public init(_ values: Values, isNormalized: Bool? = nil, note: Localized? = nil) {
    self.values = values
    self.isNormalized = isNormalized
    self.note = note
  }
}

/// Why a measure could not be taken.
public struct MeasureFailure: Error, Sendable {
  /// What is wrong.
  public let message: Localized

  /// Creates a failure.
  public init(_ message: Localized) {
    self.message = message
  }

  /// The same failure, said of one measure among several.
  func naming(_ id: String) -> MeasureFailure {
    MeasureFailure(Localized { "\(id): \(message($0))" })
  }
}
