import DOTLanguage

/// The course of a line as points.
struct Course {
  let from: String
  let to: String
  let points: [DOTPoint]

  init(from: String, to: String, points: [DOTPoint]) {
    self.from = from
    self.to = to
    self.points = points
  }

  /// The curve of an edge in steps of a twelfth.
  init(_ edge: DOTEdge) {
    from = edge.from.name
    to = edge.to.name
    guard let curve = edge.attributes.curve else {
      points = []
      return
    }
    var points = [curve.start]
    for segment in curve.segments {
      let start = points[points.count - 1]
      for step in 1...12 {
        let t = Double(step) / 12
        let (a, b) = ((1 - t) * (1 - t) * (1 - t), 3 * (1 - t) * (1 - t) * t)
        let (c, d) = (3 * (1 - t) * t * t, t * t * t)
        points.append(
          DOTPoint(
            x: a * start.x + b * segment.control1.x + c * segment.control2.x + d * segment.end.x,
            y: a * start.y + b * segment.control1.y + c * segment.control2.y + d * segment.end.y))
      }
    }
    self.points = points
  }
}

/// Counts pairs of lines that cross; lines with a common end do not count.
enum Crossings {
  static func count(_ courses: [Course]) -> Int {
    var count = 0
    for (place, one) in courses.enumerated() {
      for other in courses[(place + 1)...] where !haveCommonEnd(one, other) {
        if cross(one, other) { count += 1 }
      }
    }
    return count
  }

  /// The same pairs as straight lines between positions.
  static func straight(_ pairs: [(String, String)], at positions: [String: DOTPoint]) -> Int {
    count(
      pairs.compactMap { from, to in
        guard let start = positions[from], let end = positions[to] else { return nil }
        return Course(from: from, to: to, points: [start, end])
      })
  }

  private static func haveCommonEnd(_ one: Course, _ other: Course) -> Bool {
    one.from == other.from || one.from == other.to || one.to == other.from || one.to == other.to
  }

  private static func cross(_ one: Course, _ other: Course) -> Bool {
    for (a, b) in zip(one.points, one.points.dropFirst()) {
      for (c, d) in zip(other.points, other.points.dropFirst()) where cross(a, b, c, d) {
        return true
      }
    }
    return false
  }

  private static func cross(_ a: DOTPoint, _ b: DOTPoint, _ c: DOTPoint, _ d: DOTPoint) -> Bool {
    func side(_ p: DOTPoint, _ q: DOTPoint, _ r: DOTPoint) -> Double {
      (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
  }
}
