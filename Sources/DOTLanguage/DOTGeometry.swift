/// A place on the page in points; y grows upwards.
public struct DOTPoint: Hashable, Sendable {
  /// The distance to the right of the origin.
  public var x: Double
  /// The distance above the origin.
  public var y: Double

  /// Creates a place.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  var text: String { "\(DOTNumber.text(x)),\(DOTNumber.text(y))" }
}

/// A course of cubic Bézier curves, drawn exactly as given.
public struct DOTCurve: Hashable, Sendable {
  /// One cubic: two control points and the end; it starts where the course has come to.
  public struct Segment: Hashable, Sendable {
    /// The control point near the start.
    public var control1: DOTPoint
    /// The control point near the end.
    public var control2: DOTPoint
    /// The end.
    public var end: DOTPoint

    /// Creates a cubic.
    public init(control1: DOTPoint, control2: DOTPoint, end: DOTPoint) {
      self.control1 = control1
      self.control2 = control2
      self.end = end
    }
  }

  /// The start of the first cubic.
  public var start: DOTPoint
  /// The cubics, in order.
  public var segments: [Segment]
  /// The tip of the arrowhead at the start, if there is one.
  public var startTip: DOTPoint?
  /// The tip of the arrowhead at the end, if there is one.
  public var endTip: DOTPoint?

  /// Creates a course.
  public init(
    start: DOTPoint, segments: [Segment], startTip: DOTPoint? = nil, endTip: DOTPoint? = nil
  ) {
    self.start = start
    self.segments = segments
    self.startTip = startTip
    self.endTip = endTip
  }

  /// A single cubic.
  public init(from start: DOTPoint, _ control1: DOTPoint, _ control2: DOTPoint, to end: DOTPoint) {
    self.init(
      start: start, segments: [Segment(control1: control1, control2: control2, end: end)])
  }

  /// A straight line.
  public init(from start: DOTPoint, to end: DOTPoint) {
    self.init(from: start, start, end, to: end)
  }

  var text: String {
    var words: [String] = []
    if let startTip { words.append("s," + startTip.text) }
    if let endTip { words.append("e," + endTip.text) }
    words.append(start.text)
    for segment in segments {
      words += [segment.control1.text, segment.control2.text, segment.end.text]
    }
    return words.joined(separator: " ")
  }
}

/// The rectangle that a picture fills.
public struct DOTPage: Hashable, Sendable {
  /// The lower left corner.
  public var lowerLeft: DOTPoint
  /// The upper right corner.
  public var upperRight: DOTPoint

  /// Creates a page from two opposite corners.
  public init(lowerLeft: DOTPoint, upperRight: DOTPoint) {
    self.lowerLeft = lowerLeft
    self.upperRight = upperRight
  }

  /// The width in points.
  public var width: Double { upperRight.x - lowerLeft.x }
  /// The height in points.
  public var height: Double { upperRight.y - lowerLeft.y }
}
