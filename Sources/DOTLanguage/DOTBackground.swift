/// Shapes under the nodes and edges of a picture: bands, wedges, hulls, legend lines.
///
/// They are written in xdot, Graphviz's drawing language, whose reader crashes on malformed text.
/// Only this builder writes it, and what it writes is always well formed.
public struct DOTBackground: Hashable, Sendable {
  /// The line of a shape.
  public struct Pen: Hashable, Sendable {
    /// The color.
    public var color: DOTColor
    /// The width in points.
    public var width: Double
    /// How the line is drawn.
    public var line: Line

    /// How a line is drawn.
    public enum Line: String, Hashable, Sendable {
      case solid, dashed, dotted
    }

    /// Creates a pen.
    public init(_ color: DOTColor, width: Double = 1, line: Line = .solid) {
      self.color = color
      self.width = width
      self.line = line
    }
  }

  /// Where a text stands relative to its point.
  public enum Anchor: Int, Hashable, Sendable {
    case left = -1, center = 0, right = 1
  }

  enum Shape: Hashable, Sendable {
    case ellipse(center: DOTPoint, radiusX: Double, radiusY: Double, fill: DOTColor?, pen: Pen?)
    case polygon([DOTPoint], fill: DOTColor?, pen: Pen?)
    case polyline([DOTPoint], pen: Pen)
    case text(String, at: DOTPoint, anchor: Anchor, font: DOTFont, color: DOTColor)
  }

  private(set) var shapes: [Shape] = []

  /// Creates an empty background.
  public init() {}

  /// Whether nothing is shown.
  public var isEmpty: Bool { shapes.isEmpty }

  /// Adds a circle; without fill it is an outline, without pen it has none.
  public mutating func circle(
    at center: DOTPoint, radius: Double, fill: DOTColor? = nil, pen: Pen? = nil
  ) {
    shapes.append(
      .ellipse(center: center, radiusX: radius, radiusY: radius, fill: fill, pen: pen))
  }

  /// Adds a polygon of at least three corners; fewer show nothing.
  public mutating func polygon(_ corners: [DOTPoint], fill: DOTColor? = nil, pen: Pen? = nil) {
    guard corners.count >= 3 else { return }
    shapes.append(.polygon(corners, fill: fill, pen: pen))
  }

  /// Adds a rectangle with sides along the axes.
  public mutating func rectangle(
    from corner: DOTPoint, to opposite: DOTPoint, fill: DOTColor? = nil, pen: Pen? = nil
  ) {
    polygon(
      [
        corner, DOTPoint(x: opposite.x, y: corner.y), opposite,
        DOTPoint(x: corner.x, y: opposite.y),
      ], fill: fill, pen: pen)
  }

  /// Adds a line through at least two points; fewer show nothing.
  public mutating func polyline(_ points: [DOTPoint], pen: Pen) {
    guard points.count >= 2 else { return }
    shapes.append(.polyline(points, pen: pen))
  }

  /// Adds a line of text with its base line at a point.
  ///
  /// Text from outside belongs in a node rather than here: Graphviz shows the text of a background
  /// letter by letter except that a backslash cannot be written, which becomes a slash.
  public mutating func text(
    _ text: String, at point: DOTPoint, anchor: Anchor = .left, font: DOTFont, color: DOTColor
  ) {
    let line = DOTText(text, maximumLines: 1).plain
    shapes.append(
      .text(
        XDOT.withoutEscapes(line), at: point, anchor: anchor, font: font, color: color))
  }

  /// The background in xdot.
  var xdot: String {
    var writer = XDOT()
    for shape in shapes {
      switch shape {
      case .ellipse(let center, let radiusX, let radiusY, let fill, let pen):
        let body =
          " \(XDOT.number(center.x)) \(XDOT.number(center.y))"
          + " \(XDOT.number(radiusX)) \(XDOT.number(radiusY))"
        writer.closedShape(filled: "E", outlined: "e", body: body, fill: fill, pen: pen)
      case .polygon(let corners, let fill, let pen):
        writer.closedShape(
          filled: "P", outlined: "p", body: XDOT.points(corners), fill: fill, pen: pen)
      case .polyline(let points, let pen):
        writer.set(pen)
        writer.add("L" + XDOT.points(points))
      case .text(let text, let point, let anchor, let font, let color):
        writer.text(text, at: point, anchor: anchor, font: font, color: color)
      }
    }
    return writer.words.joined(separator: " ")
  }
}
