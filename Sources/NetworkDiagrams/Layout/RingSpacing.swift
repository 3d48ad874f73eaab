internal import DOTLanguage
internal import Foundation

/// Where an item stands: the angle, and the row of its ring.
struct RingPlacement {
  var angle: Double
  var row: Int
}

/// Moves the items of a ring layout off each other; none leaves its cell of ring and wedge.
///
/// Overlapping items are pushed apart along the shorter way, and drawn back towards the middle line
/// of their row while there is room.
struct RingSpacing {
  private(set) var positions: [DOTPoint]
  private let width: Double
  private let height: Double
  /// Whether an item stands in the middle, where nothing moves.
  private let isFixed: [Bool]
  private let rows: [Int]
  private let radii: [Double]
  private let cells: [Limits]
  private let labels: [Box]

  /// The cell of ring and wedge that an item stays in.
  private struct Limits {
    var angles: ClosedRange<Double>
    var radii: ClosedRange<Double>
  }

  private static let gap = 5.0

  init(frame: RingFrame, placements: [RingPlacement], labelWidth: Double) {
    width = frame.shape.width
    height = frame.shape.height
    isFixed = frame.items.map { $0.ring == 0 }
    let radii = placements.indices.map { frame.rows[frame.items[$0].ring][placements[$0].row] }
    self.radii = radii
    rows = placements.map(\.row)
    var cells = placements.map { placement in
      Limits(angles: placement.angle...placement.angle, radii: 0...0)
    }
    for item in frame.hub { cells[item].radii = radii[item]...radii[item] }
    for cell in frame.cells {
      let wedge = frame.wedges[cell.wedge]
      let band = frame.band(of: cell.ring)
      for item in cell.items {
        let margin = min(16 / radii[item], (wedge.end - wedge.start) / 2)
        cells[item].angles = (wedge.start + margin)...(wedge.end - margin)
        cells[item].radii = band
      }
    }
    self.cells = cells
    labels =
      labelWidth > 0
      ? frame.edges.dropFirst().map {
        Box(center: DOTPoint(x: 0, y: $0), width: labelWidth, height: 15)
      } : []
    positions = placements.indices.map {
      .polar(radius: radii[$0], angle: placements[$0].angle)
    }
    for item in placements.indices { keepInCell(item, pull: 0) }
  }

  /// Where the items have come to, to go on from in a wider frame.
  var placements: [RingPlacement] {
    positions.indices.map { item in
      let limits = cells[item].angles
      let middle = (limits.lowerBound + limits.upperBound) / 2
      var angle = isFixed[item] ? limits.lowerBound : positions[item].angle
      if angle < middle - .pi { angle += 2 * .pi }
      if angle > middle + .pi { angle -= 2 * .pi }
      return RingPlacement(angle: angle, row: rows[item])
    }
  }

  /// Moves items until none overlap; false when there is no room.
  mutating func separate() -> Bool {
    for round in 0..<160 {
      if !pushAll() { return true }
      for item in positions.indices { keepInCell(item, pull: round < 80 ? 0.1 : 0) }
    }
    return !pushAll()
  }

  /// One round over all pairs that may touch, from left to right; whether any overlapped.
  ///
  /// - Complexity: O(n log n + n · neighbors).
  private mutating func pushAll() -> Bool {
    var isAny = false
    let xs = positions.map(\.x)
    let order = xs.indices.sorted { (xs[$0], $0) < (xs[$1], $1) }
    let reach = width + Self.gap
    for (place, first) in order.enumerated() {
      for second in order[(place + 1)...] {
        guard positions[second].x - positions[first].x < reach else { break }
        if push(first, second) { isAny = true }
      }
      guard !isFixed[first] else { continue }
      for label in labels where box(first).overlaps(label, gap: 3) {
        isAny = true
        let way = Self.way(from: label, to: box(first), gap: 3)
        positions[first] = positions[first] + way
        keepInCell(first, pull: 0)
      }
    }
    return isAny
  }

  private mutating func push(_ first: Int, _ second: Int) -> Bool {
    let isFirstFixed = isFixed[first]
    let isSecondFixed = isFixed[second]
    guard !(isFirstFixed && isSecondFixed), box(first).overlaps(box(second), gap: Self.gap) else {
      return false
    }
    let way = Self.way(from: box(second), to: box(first), gap: Self.gap)
    if !isFirstFixed {
      positions[first] = positions[first] + way * (isSecondFixed ? 1 : 0.5)
      keepInCell(first, pull: 0)
    }
    if !isSecondFixed {
      positions[second] = positions[second] - way * (isFirstFixed ? 1 : 0.5)
      keepInCell(second, pull: 0)
    }
    return true
  }

  /// The shortest step along an axis that takes one box off another.
  private static func way(from fixed: Box, to box: Box, gap: Double) -> DOTPoint {
    let dx = box.center.x - fixed.center.x
    let dy = box.center.y - fixed.center.y
    let overX = (fixed.width + box.width) / 2 + gap - abs(dx) + 0.1
    let overY = (fixed.height + box.height) / 2 + gap - abs(dy) + 0.1
    return overX < overY
      ? DOTPoint(x: dx < 0 ? -overX : overX, y: 0) : DOTPoint(x: 0, y: dy < 0 ? -overY : overY)
  }

  private mutating func keepInCell(_ item: Int, pull: Double) {
    guard !isFixed[item] else { return }
    let limits = cells[item]
    let position = positions[item]
    var angle = position.angle
    let middle = (limits.angles.lowerBound + limits.angles.upperBound) / 2
    if angle < middle - .pi { angle += 2 * .pi }
    if angle > middle + .pi { angle -= 2 * .pi }
    var radius = position.length
    radius += (radii[item] - radius) * pull
    let keptAngle = min(max(angle, limits.angles.lowerBound), limits.angles.upperBound)
    let band = inner(limits.radii, at: keptAngle)
    let keptRadius = min(max(radius, band.lowerBound), band.upperBound)
    if keptRadius != position.length || keptAngle != angle {
      positions[item] = .polar(radius: keptRadius, angle: keptAngle)
    }
  }

  /// The radii at which an item at an angle lies wholly within its ring, as far as there is room.
  private func inner(_ band: ClosedRange<Double>, at angle: Double) -> ClosedRange<Double> {
    let reach = abs(sin(angle)) * width / 2 + abs(cos(angle)) * height / 2
    let margin = min(reach + 4, (band.upperBound - band.lowerBound) / 2)
    return (band.lowerBound + margin)...(band.upperBound - margin)
  }

  private func box(_ item: Int) -> Box {
    Box(center: positions[item], width: width, height: height)
  }
}
