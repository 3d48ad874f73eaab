internal import DOTLanguage
internal import Foundation

extension DOTPoint {
  static let origin = DOTPoint(x: 0, y: 0)

  /// The point at a distance from the origin; the angle is in radians, clockwise from 12 o'clock.
  static func polar(radius: Double, angle: Double) -> DOTPoint {
    DOTPoint(x: radius * sin(angle), y: radius * cos(angle))
  }

  static func + (left: DOTPoint, right: DOTPoint) -> DOTPoint {
    DOTPoint(x: left.x + right.x, y: left.y + right.y)
  }

  static func - (left: DOTPoint, right: DOTPoint) -> DOTPoint {
    DOTPoint(x: left.x - right.x, y: left.y - right.y)
  }

  static func * (point: DOTPoint, factor: Double) -> DOTPoint {
    DOTPoint(x: point.x * factor, y: point.y * factor)
  }

  var length: Double { (x * x + y * y).squareRoot() }

  /// The angle in radians, clockwise from 12 o'clock, 0 to 2π.
  var angle: Double {
    let angle = atan2(x, y)
    return angle < 0 ? angle + 2 * .pi : angle
  }

  /// The vector turned a quarter to the left.
  var normal: DOTPoint { DOTPoint(x: -y, y: x) }

  func distance(to other: DOTPoint) -> Double { (self - other).length }
}

/// A rectangle with sides along the axes.
struct Box: Hashable, Sendable {
  var center: DOTPoint
  var width: Double
  var height: Double

  func contains(_ point: DOTPoint, margin: Double = 0) -> Bool {
    abs(point.x - center.x) < width / 2 + margin && abs(point.y - center.y) < height / 2 + margin
  }

  func overlaps(_ other: Box, gap: Double = 0) -> Bool {
    abs(center.x - other.center.x) < (width + other.width) / 2 + gap
      && abs(center.y - other.center.y) < (height + other.height) / 2 + gap
  }
}

/// On which side of the line from p to q a point is: the sign of the area of their triangle.
func side(_ p: DOTPoint, _ q: DOTPoint, _ r: DOTPoint) -> Double {
  (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
}
