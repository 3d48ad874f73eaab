internal import DOTLanguage
internal import Foundation

/// The smallest convex area around some discs.
enum ConvexHull {
  /// The corners, counterclockwise.
  ///
  /// Each disc stands for sixteen points of its edge; the hull of the points is Andrew's monotone
  /// chain (1979).
  ///
  /// - Complexity: O(n log n).
  static func around(_ discs: [(center: DOTPoint, radius: Double)]) -> [DOTPoint] {
    let points = discs.flatMap { disc in
      (0..<16).map { disc.center + .polar(radius: disc.radius, angle: Double($0) * .pi / 8) }
    }
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    guard sorted.count > 2 else { return sorted }
    func half(_ points: [DOTPoint]) -> [DOTPoint] {
      var chain: [DOTPoint] = []
      for point in points {
        while chain.count >= 2,
          turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0
        {
          chain.removeLast()
        }
        chain.append(point)
      }
      return chain
    }
    return half(sorted).dropLast() + half(sorted.reversed()).dropLast()
  }

  private static func turn(_ a: DOTPoint, _ b: DOTPoint, _ c: DOTPoint) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
