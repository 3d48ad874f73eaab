internal import DOTLanguage

/// Places names beside discs, so that they cover neither discs nor each other.
///
/// Greedy: the largest disc chooses first among the places around it, and whoever covers something in
/// the end chooses again. The cost of a place counts discs and names that it covers heavily and lines
/// that it covers lightly.
struct LabelPlacement {
  /// A name to be placed.
  struct Request {
    let center: DOTPoint
    let radius: Double
    let width: Double
    let height: Double
    /// Whether the name stands at the right in any case.
    var isAtRight = false
    /// Whether the left side is tried before the right.
    var prefersLeft = false
  }

  /// Where a name stands, and which of its sides faces the disc.
  struct Place: Hashable {
    let box: Box
    let anchor: Canvas.Anchor

    /// The point that the anchor speaks of.
    var anchorPoint: DOTPoint {
      switch anchor {
      case .left: box.center - DOTPoint(x: box.width / 2, y: 0)
      case .center: box.center
      case .right: box.center + DOTPoint(x: box.width / 2, y: 0)
      }
    }
  }

  /// The discs that are not to be covered.
  let discs: [Box]
  /// Points of lines, rather not to be covered.
  let linePoints: [DOTPoint]
  /// Boxes that are not to be covered either, such as headings.
  let taken: [Box]

  /// The places of the names, in the order of the requests.
  func places(_ requests: [Request]) -> [Place] {
    let order = requests.indices.sorted {
      (-requests[$0].radius, $0) < (-requests[$1].radius, $1)
    }
    var places = [Place?](repeating: nil, count: requests.count)
    func choose(_ index: Int) {
      let others = places.indices.compactMap { $0 == index ? nil : places[$0]?.box }
      var candidates = Self.candidates(requests[index])
      var costs = candidates.enumerated().map { slot, place in
        cost(of: place, slot: slot, placed: others)
      }
      if !requests[index].isAtRight, costs.allSatisfy({ $0 >= Self.coverCost }) {
        let farther = Self.farther(requests[index])
        costs += farther.enumerated().map { slot, place in
          cost(of: place, slot: candidates.count + slot, placed: others)
        }
        candidates += farther
      }
      let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      places[index] = candidates[best]
    }
    order.forEach(choose)
    for _ in 0..<4 {
      let covering = order.filter { index in
        guard let box = places[index]?.box else { return false }
        let others = places.indices.compactMap { $0 == index ? nil : places[$0]?.box }
        return (others + discs + taken).contains { Self.cover(box, $0) > 0 }
      }
      if covering.isEmpty { break }
      covering.forEach(choose)
    }
    return places.compactMap { $0 }
  }

  private static func candidates(_ request: Request) -> [Place] {
    let (center, radius) = (request.center, request.radius + 3)
    let (dx, dy) = (request.width / 2, request.height / 2)
    let slant = radius * 0.72
    let offsets: [(DOTPoint, Canvas.Anchor)] = [
      (DOTPoint(x: radius + dx, y: 0), .left),
      (DOTPoint(x: -radius - dx, y: 0), .right),
      (DOTPoint(x: 0, y: -radius - dy), .center),
      (DOTPoint(x: 0, y: radius + dy), .center),
      (DOTPoint(x: slant + dx, y: -slant - dy * 0.6), .left),
      (DOTPoint(x: slant + dx, y: slant + dy * 0.6), .left),
      (DOTPoint(x: -slant - dx, y: -slant - dy * 0.6), .right),
      (DOTPoint(x: -slant - dx, y: slant + dy * 0.6), .right),
      (DOTPoint(x: 0, y: -radius - dy - 9), .center),
      (DOTPoint(x: 0, y: radius + dy + 9), .center),
      (DOTPoint(x: radius + dx + 12, y: dy + 4), .left),
      (DOTPoint(x: -radius - dx - 12, y: -dy - 4), .right),
      (DOTPoint(x: radius + dx + 12, y: -dy - 4), .left),
      (DOTPoint(x: -radius - dx - 12, y: dy + 4), .right),
    ]
    var ordered = request.isAtRight ? Array(offsets.prefix(1)) : offsets
    if request.prefersLeft, ordered.count > 1 { ordered.swapAt(0, 1) }
    return ordered.map { offset, anchor in
      Place(
        box: Box(center: center + offset, width: request.width, height: request.height),
        anchor: anchor)
    }
  }

  /// Places farther off, in sixteen directions, where nothing nearer is free.
  private static func farther(_ request: Request) -> [Place] {
    let (dx, dy) = (request.width / 2, request.height / 2)
    return [4.0, 14, 26, 40, 56].flatMap { distance in
      (0..<16).map { step in
        let way = DOTPoint.polar(radius: 1, angle: Double(step) * .pi / 8)
        let reach = request.radius + distance
        let offset = DOTPoint(x: way.x * (reach + dx), y: way.y * (reach + dy))
        return Place(
          box: Box(center: request.center + offset, width: request.width, height: request.height),
          anchor: abs(way.x) < 0.2 ? .center : (way.x > 0 ? .left : .right))
      }
    }
  }

  /// What a place costs at least that covers a disc or a name.
  private static let coverCost = 30.0

  private func cost(of place: Place, slot: Int, placed: [Box]) -> Double {
    var cost = 0.1 * Double(slot)
    for disc in discs { cost += Self.coverCost * Self.cover(place.box, disc) }
    for label in placed { cost += 40 * Self.cover(place.box, label) }
    for box in taken { cost += 40 * Self.cover(place.box, box) }
    for point in linePoints where place.box.contains(point) { cost += 0.35 }
    return cost
  }

  /// How much two boxes cover each other: 0 for not at all, from 1 on for a touch.
  private static func cover(_ one: Box, _ other: Box) -> Double {
    let overX = (one.width + other.width) / 2 + 1 - abs(one.center.x - other.center.x)
    let overY = (one.height + other.height) / 2 + 0.5 - abs(one.center.y - other.center.y)
    return overX > 0 && overY > 0 ? 1 + overX * overY / 60 : 0
  }
}
