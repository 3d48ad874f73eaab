/// What may be said of a whole picture: a closed list.
public struct DOTGraphAttributes: Hashable, Sendable {
  /// The order in which Graphviz draws.
  public enum OutputOrder: String, Hashable, Sendable {
    case nodesFirst = "nodesfirst", edgesFirst = "edgesfirst"
  }

  /// The layout engine that the `dot` command uses unless told otherwise.
  public var layout: DOTIdentifier?
  /// The order of drawing.
  public var outputOrder: OutputOrder?
  /// The color of the paper.
  public var backgroundColor: DOTColor?
  /// The white border in points.
  public var padding: Double?
  /// Dots per inch of raster pictures.
  public var dotsPerInch: Double?
  /// Whether positions stay as given instead of being moved to the origin.
  public var keepsPositions: Bool
  /// The wishes for a force layout.
  public var force: DOTForceLayout?

  /// Creates attributes; what is not given is not written.
  public init(
    layout: DOTIdentifier? = nil, outputOrder: OutputOrder? = nil,
    backgroundColor: DOTColor? = nil, padding: Double? = nil, dotsPerInch: Double? = nil,
    keepsPositions: Bool = false, force: DOTForceLayout? = nil
  ) {
    self.layout = layout
    self.outputOrder = outputOrder
    self.backgroundColor = backgroundColor
    self.padding = padding
    self.dotsPerInch = dotsPerInch
    self.keepsPositions = keepsPositions
    self.force = force
  }

  /// The attributes of a picture whose positions are all given: nothing moves, edges lie under nodes.
  public static let pinned = DOTGraphAttributes(
    layout: "nop2", outputOrder: .edgesFirst, backgroundColor: .white, padding: 7.2,
    keepsPositions: true)
}

/// The wishes for Graphviz's force layouts (`neato` and `sfdp`).
public struct DOTForceLayout: Hashable, Sendable {
  /// The seed of the first positions, so that the same input gives the same picture.
  public var seed: Int
  /// The room that is kept free around nodes, in points.
  public var separation: Double
  /// How much the whole may be stretched before single nodes are moved off each other; below 0 is
  /// the number of tries.
  public var overlapScaling: Double
  /// The most rounds.
  public var maximumIterations: Int
  /// The change of energy below which the layout stands still.
  public var epsilon: Double

  /// Creates wishes.
  public init(
    seed: Int = 7, separation: Double = 16, overlapScaling: Double = -1.6,
    maximumIterations: Int = 2000, epsilon: Double = 0.0001
  ) {
    self.seed = seed
    self.separation = separation
    self.overlapScaling = overlapScaling
    self.maximumIterations = maximumIterations
    self.epsilon = epsilon
  }
}
