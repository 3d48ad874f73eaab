public import GraphKernel

/// A graph and how its measures are to be taken.
public struct MeasureRequest: Sendable {
  /// The graph; its weights are strengths.
  public var graph: Graph
  /// The graph whose weights are lengths, where lengths are given apart from strengths.
  public var lengths: Graph?
  /// Whether paths count the weights of the graph; else every edge is one step.
  public var isWeighted: Bool
  /// Whether measures are divided by their greatest value.
  public var isNormalized: Bool
  /// Which edges count where a measure has a direction; nil leaves it to the measure.
  public var direction: EdgeDirection?
  /// Katz's attenuation; nil for the usual one.
  public var alpha: Double?
  /// PageRank's probability of following an edge.
  public var damping: Double
  /// The nodes that PageRank jumps to; empty for everywhere alike.
  public var restartNodes: [Node]
  /// The groups of the nodes, for measures within and between groups.
  public var groups: Partition?
  /// The expected days of a message from each node, which only a workbook can tell.
  public var delays: DecisionDelays?

  /// Creates a request.
  public init(
    graph: Graph, lengths: Graph? = nil, isWeighted: Bool = false, isNormalized: Bool = false,
    direction: EdgeDirection? = nil, alpha: Double? = nil, damping: Double = 0.85,
    restartNodes: [Node] = [], groups: Partition? = nil, delays: DecisionDelays? = nil
  ) {
    self.graph = graph
    self.lengths = lengths
    self.isWeighted = isWeighted
    self.isNormalized = isNormalized
    self.direction = direction
    self.alpha = alpha
    self.damping = damping
    self.restartNodes = restartNodes
    self.groups = groups
    self.delays = delays
  }

  /// The weights of the jumps of PageRank: those of ``restartNodes`` alike, the others none.
  var restart: NodeValues<Double>? {
    guard !restartNodes.isEmpty else { return nil }
    var weights = NodeValues(repeating: 0.0, count: graph.nodeCount)
    for node in restartNodes { weights[node] = 1 }
    return weights
  }

  /// The graph along whose edges paths are measured.
  var paths: Graph { lengths ?? graph }

  /// How long an edge is: its stated length, else 1 divided by its strength, else one step.
  var distance: EdgeDistance {
    if lengths != nil { return .weight }
    return isWeighted ? .inverseWeight : .hops
  }
}
