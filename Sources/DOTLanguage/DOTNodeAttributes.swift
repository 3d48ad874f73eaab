/// What may be said of a node: a closed list, so that no attribute that reads files, links or runs
/// markup can be written.
public struct DOTNodeAttributes: Hashable, Sendable {
  /// The outline of a node.
  public enum Shape: String, Hashable, Sendable {
    case box, circle, ellipse, diamond, plaintext
  }

  /// How a node is painted; several may be combined.
  public enum Style: String, Hashable, Sendable {
    case filled, rounded, solid, dashed, dotted, bold, invisible = "invis"
  }

  /// Whether the label may change the size of the node.
  public enum Sizing: String, Hashable, Sendable {
    /// The node grows with its label.
    case growing = "false"
    /// The size holds, and Graphviz warns of a label that is too big.
    case fixed = "true"
    /// The size holds, without a warning.
    case fixedShape = "shape"
  }

  /// The text on the node.
  public var label: DOTLabel?
  /// The text for a reader who points at the node or has it read aloud.
  public var tooltip: DOTText?
  /// The identifier in SVG.
  public var id: DOTIdentifier?
  /// The classes in SVG.
  public var classes: [DOTIdentifier]
  /// The place of the middle.
  public var position: DOTPoint?
  /// The width in points.
  public var width: Double?
  /// The height in points.
  public var height: Double?
  /// Whether the label may change the size.
  public var sizing: Sizing?
  /// The outline.
  public var shape: Shape?
  /// How the node is painted.
  public var styles: [Style]
  /// The color of the outline.
  public var color: DOTColor?
  /// The color of the area.
  public var fillColor: DOTColor?
  /// The font of the label.
  public var font: DOTFont?
  /// The color of the label.
  public var fontColor: DOTColor?
  /// The width of the outline in points.
  public var penWidth: Double?
  /// The room around the label in points.
  public var margin: Double?

  /// Creates attributes; what is not given is not written.
  public init(
    label: DOTLabel? = nil, tooltip: DOTText? = nil, id: DOTIdentifier? = nil,
    classes: [DOTIdentifier] = [], position: DOTPoint? = nil, width: Double? = nil,
    height: Double? = nil, sizing: Sizing? = nil, shape: Shape? = nil, styles: [Style] = [],
    color: DOTColor? = nil, fillColor: DOTColor? = nil, font: DOTFont? = nil,
    fontColor: DOTColor? = nil, penWidth: Double? = nil, margin: Double? = nil
  ) {
    self.label = label
    self.tooltip = tooltip
    self.id = id
    self.classes = classes
    self.position = position
    self.width = width
    self.height = height
    self.sizing = sizing
    self.shape = shape
    self.styles = styles
    self.color = color
    self.fillColor = fillColor
    self.font = font
    self.fontColor = fontColor
    self.penWidth = penWidth
    self.margin = margin
  }
}
