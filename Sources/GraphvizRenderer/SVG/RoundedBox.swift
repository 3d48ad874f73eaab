/// A box with round corners, which Graphviz writes as a path of eight curves.
struct RoundedBox {
  private let x: (low: Double, high: Double)
  private let y: (low: Double, high: Double)
  private let radius: Double

  /// Recognizes a path; nil when it is none: all of its points lie on the sides of a box.
  init?(path: String) {
    guard path.hasPrefix("M"), path.dropFirst().contains("C") else { return nil }
    let numbers = path.split { " ,MC".contains($0) }.map { Double($0) }
    guard numbers.count == 50, !numbers.contains(nil) else { return nil }
    let values = numbers.compactMap { $0 }
    let points = stride(from: 0, to: values.count, by: 2).map { (x: values[$0], y: values[$0 + 1]) }
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max(),
      points.allSatisfy({ $0.x == left || $0.x == right || $0.y == top || $0.y == bottom }),
      // The path begins where a side ends and the corner begins.
      points[0].y == top || points[0].y == bottom
    else { return nil }
    x = (left, right)
    y = (top, bottom)
    radius = min(points[0].x - left, right - points[0].x)
  }

  /// Makes the element a rectangle.
  func replace(_ element: inout SVGElement) {
    element.name = "rect"
    element["d"] = nil
    element["x"] = "\(x.low)"
    element["y"] = "\(y.low)"
    element["width"] = "\(x.high - x.low)"
    element["height"] = "\(y.high - y.low)"
    element["rx"] = "\(radius)"
  }
}
