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
  /// The groups of the nodes, for measures within and between groups.
  public var groups: Partition?
  /// The expected days of a message from each node, which only a workbook can tell.
  public var delays: DecisionDelays?

  /// Creates a request.
  public init(
    graph: Graph, lengths: Graph? = nil, isWeighted: Bool = false, isNormalized: Bool = false,
    direction: EdgeDirection? = nil, alpha: Double? = nil, groups: Partition? = nil,
    delays: DecisionDelays? = nil
  ) {
    self.graph = graph
    self.lengths = lengths
    self.isWeighted = isWeighted
    self.isNormalized = isNormalized
    self.direction = direction
    self.alpha = alpha
    self.groups = groups
    self.delays = delays
  }

  /// The graph along whose edges paths are measured.
  var paths: Graph { lengths ?? graph }

  /// How long an edge is: its stated length, else 1 divided by its strength, else one step.
  var distance: EdgeDistance {
    if lengths != nil { return .weight }
    return isWeighted ? .inverseWeight : .hops
  }
}
