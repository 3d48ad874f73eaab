/// What may be said of an edge: a closed list.
public struct DOTEdgeAttributes: Hashable, Sendable {
  /// Which ends have an arrowhead.
  public enum Direction: String, Hashable, Sendable {
    case none, forward, back, both
  }

  /// How an edge is drawn.
  public enum Style: String, Hashable, Sendable {
    case solid, dashed, dotted, bold, invisible = "invis"
  }

  /// The identifier in SVG.
  public var id: DOTIdentifier?
  /// The classes in SVG.
  public var classes: [DOTIdentifier]
  /// The text for a reader who points at the edge or has it read aloud.
  public var tooltip: DOTText?
  /// The course.
  public var curve: DOTCurve?
  /// Which ends have an arrowhead.
  public var direction: Direction?
  /// The size of the arrowhead; 1 is Graphviz's own.
  public var arrowSize: Double?
  /// How the edge is drawn.
  public var style: Style?
  /// The color.
  public var color: DOTColor?
  /// The width in points.
  public var penWidth: Double?
  /// The wanted length in a force layout, in inches.
  public var preferredLength: Double?

  /// Creates attributes; what is not given is not written.
  public init(
    id: DOTIdentifier? = nil, classes: [DOTIdentifier] = [], tooltip: DOTText? = nil,
    curve: DOTCurve? = nil, direction: Direction? = nil, arrowSize: Double? = nil,
    style: Style? = nil, color: DOTColor? = nil, penWidth: Double? = nil,
    preferredLength: Double? = nil
  ) {
    self.id = id
    self.classes = classes
    self.tooltip = tooltip
    self.curve = curve
    self.direction = direction
    self.arrowSize = arrowSize
    self.style = style
    self.color = color
    self.penWidth = penWidth
    self.preferredLength = preferredLength
  }
}
