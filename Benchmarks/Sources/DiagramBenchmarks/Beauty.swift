import DOTLanguage
import Foundation

/// What can be measured of how a picture looks.
struct Beauty {
  /// Pairs of boxes or discs that cover each other.
  let nodeOverlaps: Int
  /// Names that cover another name or somebody's box, or run over the edge of their own.
  let labelOverlaps: Int
  /// The share of the page, in squares of a twentieth of its sides, on which something stands.
  let pageUse: Double

  private struct Shape {
    let center: DOTPoint
    let width: Double
    let height: Double
    let isDisc: Bool

    init?(_ node: DOTNode) {
      let attributes = node.attributes
      guard let center = attributes.position, let width = attributes.width,
        let height = attributes.height
      else { return nil }
      self.center = center
      self.width = width
      self.height = height
      isDisc = attributes.shape == .circle
    }

    /// Whether two shapes cover each other by more than a fifth of a point.
    func covers(_ other: Shape) -> Bool {
      let (dx, dy) = (abs(center.x - other.center.x), abs(center.y - other.center.y))
      if isDisc, other.isDisc {
        return (dx * dx + dy * dy).squareRoot() < (width + other.width) / 2 - 0.2
      }
      if isDisc != other.isDisc {
        let (disc, box) = isDisc ? (self, other) : (other, self)
        let (outX, outY) = (max(0, dx - box.width / 2), max(0, dy - box.height / 2))
        return (outX * outX + outY * outY).squareRoot() < disc.width / 2 - 0.2
      }
      return dx < (width + other.width) / 2 - 0.2 && dy < (height + other.height) / 2 - 0.2
    }
  }

  init(_ graph: DOTGraph, studio: Studio) throws {
    let isText = { (node: DOTNode) in
      node.attributes.classes.contains("text") || node.attributes.classes.contains("name")
    }
    let things = graph.nodes.filter { !isText($0) }.compactMap(Shape.init)
    let texts = graph.nodes.filter(isText).compactMap(Shape.init)
    nodeOverlaps = Self.pairs(things)
    var covered = Self.pairs(texts)
    for text in texts { covered += things.count { text.covers($0) } }
    labelOverlaps = try covered + Self.overflows(graph, studio: studio)
    pageUse = Self.use(of: graph, things + texts)
  }

  private static func pairs(_ shapes: [Shape]) -> Int {
    let order = shapes.sorted { $0.center.x - $0.width / 2 < $1.center.x - $1.width / 2 }
    var count = 0
    for (place, first) in order.enumerated() {
      for second in order[(place + 1)...] {
        if second.center.x - second.width / 2 > first.center.x + first.width / 2 { break }
        if first.covers(second) { count += 1 }
      }
    }
    return count
  }

  /// The labels that are wider than their box.
  private static func overflows(_ graph: DOTGraph, studio: Studio) throws -> Int {
    var runs: [DOTTextRun] = []
    var rooms: [Double] = []
    for node in graph.nodes {
      guard let label = node.attributes.label, let width = node.attributes.width else { continue }
      let font = node.attributes.font ?? graph.nodeDefaults.font ?? DOTFont(size: 8.5)
      for line in label.text.lines {
        runs.append(DOTTextRun(line, font))
        rooms.append(width)
      }
    }
    return zip(try studio.widths(of: runs), rooms).count { $0 > $1 + 0.5 }
  }

  private static func use(of graph: DOTGraph, _ shapes: [Shape]) -> Double {
    guard let page = graph.page, page.width > 0, page.height > 0 else { return 0 }
    let side = 20
    var isUsed = [Bool](repeating: false, count: side * side)
    func mark(_ x: Double, _ y: Double) {
      let column = Int((x - page.lowerLeft.x) / page.width * Double(side))
      let row = Int((y - page.lowerLeft.y) / page.height * Double(side))
      if (0..<side).contains(column), (0..<side).contains(row) {
        isUsed[row * side + column] = true
      }
    }
    for shape in shapes {
      for x in stride(from: -0.5, through: 0.5, by: 0.125) {
        for y in stride(from: -0.5, through: 0.5, by: 0.25) {
          mark(shape.center.x + x * shape.width, shape.center.y + y * shape.height)
        }
      }
    }
    for edge in graph.edges {
      for point in Course(edge).points { mark(point.x, point.y) }
    }
    return Double(isUsed.count { $0 }) / Double(isUsed.count)
  }
}
