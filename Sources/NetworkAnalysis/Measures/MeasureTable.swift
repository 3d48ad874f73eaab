public import GraphKernel

/// Measures of one graph, with the names of its nodes, ready to be written.
public struct MeasureTable: Sendable {
  /// One measure and what it says.
  public struct Row: Sendable {
    /// The measure.
    public let measure: MeasureEntry
    /// What it says.
    public let result: MeasureResult

    /// Creates a row.
    public init(measure: MeasureEntry, result: MeasureResult) {
      self.measure = measure
      self.result = result
    }
  }

  /// The graph.
  public let graph: Graph
  /// The identifiers of the nodes, as in the input.
  public let nodes: [String]
  /// The names of the nodes for a reader.
  public let labels: [String]
  /// The measures, in the order asked for.
  public let rows: [Row]

  /// Takes measures of a graph.
  ///
  /// - Throws: ``MeasureFailure``, which names the measure, when the graph or the options do not allow
  ///   one of them.
  public init(
    of measures: [MeasureEntry], request: MeasureRequest, nodes: [String], labels: [String]
  ) throws {
    self.graph = request.graph
    self.nodes = nodes
    self.labels = labels
    self.rows = try measures.map { measure in
      do {
        return Row(measure: measure, result: try measure(request))
      } catch let failure as MeasureFailure {
        throw failure.naming(measure.id)
      }
    }
  }
}
