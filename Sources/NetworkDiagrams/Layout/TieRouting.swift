internal import DOTLanguage
internal import Foundation

/// Bends straight ties a little, so that they pass beside the boxes of others.
struct TieRouting {
  private let boxes: [Box]
  /// Where ties should rather bend to, the middle of a ring picture; nil for none.
  private let center: DOTPoint?

  /// How far ties may go from the center.
  private let reach: Double

  init(boxes: [Box], center: DOTPoint? = nil, reach: Double = .infinity) {
    self.boxes = boxes
    self.center = center
    self.reach = reach
  }

  private static let bends = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38]
  /// The bends of a line whose pair has another line already.
  private static let secondBends = [0.12, -0.12, 0.2, -0.2, 0.3, -0.3]
  private static let samples = (1...15).map { Double($0) / 16 }

  /// The curve between the middles of two boxes that covers the least of other boxes.
  func curve(from: Int, to: Int, isSecond: Bool = false) -> DOTCurve {
    let (start, end) = (boxes[from].center, boxes[to].center)
    var best = DOTCurve(from: start, to: end)
    var bestCost = Double.infinity
    for bend in isSecond ? Self.secondBends : Self.bends {
      let candidate = Self.curve(from: start, to: end, bend: bend)
      var cost = 6 * abs(bend)
      if let center, bend != 0 {
        let bowed = candidate.point(at: 0.5).distance(to: center)
        let straight = ((start + end) * 0.5).distance(to: center)
        if bowed > straight { cost += 0.8 }
        if bowed > reach { cost += 20 }
      }
      for share in Self.samples {
        let point = candidate.point(at: share)
        for (index, box) in boxes.enumerated()
        where index != from && index != to && box.contains(point, margin: 2) {
          cost += 1
        }
        if cost >= bestCost { break }
      }
      if cost < bestCost - 1e-9 {
        best = candidate
        bestCost = cost
      }
    }
    return best
  }

  /// A curve whose middle stands off the straight line by a share of its length.
  static func curve(from start: DOTPoint, to end: DOTPoint, bend: Double) -> DOTCurve {
    let chord = end - start
    let offset = chord.normal * bend
    return DOTCurve(
      from: start, start + chord * 0.3 + offset, start + chord * 0.7 + offset, to: end)
  }

  /// A curve pulled towards a center, the more the farther apart the directions of its ends are.
  static func pulled(
    from start: DOTPoint, to end: DOTPoint, strength: Double = 0.75
  ) -> DOTCurve {
    var difference = abs(start.angle - end.angle)
    if difference > .pi { difference = 2 * .pi - difference }
    let keep = 1 - strength * difference / .pi
    return DOTCurve(from: start, start * keep, end * keep, to: end)
  }
}

extension DOTCurve {
  /// A point of the first cubic; 0 is its start, 1 its end.
  func point(at share: Double) -> DOTPoint {
    guard let cubic = segments.first else { return start }
    let rest = 1 - share
    return start * (rest * rest * rest) + cubic.control1 * (3 * rest * rest * share)
      + cubic.control2 * (3 * rest * share * share) + cubic.end * (share * share * share)
  }

  /// The first part of the first cubic, up to a share (de Casteljau's construction).
  func prefix(upTo share: Double) -> DOTCurve {
    guard let cubic = segments.first else { return self }
    func mix(_ a: DOTPoint, _ b: DOTPoint) -> DOTPoint { a + (b - a) * share }
    let a = mix(start, cubic.control1)
    let b = mix(cubic.control1, cubic.control2)
    let c = mix(cubic.control2, cubic.end)
    let d = mix(a, b)
    let e = mix(b, c)
    return DOTCurve(from: start, a, d, to: mix(d, e))
  }

  /// The curve in the other direction.
  var reversed: DOTCurve {
    guard let cubic = segments.first else { return self }
    return DOTCurve(from: cubic.end, cubic.control2, cubic.control1, to: start)
  }

  /// The curve cut where it reaches a box at its end, with an arrowhead whose tip touches the box.
  func arrow(at box: Box, length: Double) -> DOTCurve {
    guard let tipShare = share(entering: box, margin: 1) else { return self }
    let tip = point(at: tipShare)
    var backShare = tipShare
    while backShare > 0.02, point(at: backShare).distance(to: tip) < length { backShare -= 0.004 }
    var curve = prefix(upTo: backShare)
    curve.endTip = tip
    return curve
  }

  /// Where the curve last enters a box that holds its end.
  private func share(entering box: Box, margin: Double) -> Double? {
    var share = 1.0
    while share > 0, box.contains(point(at: share), margin: margin) { share -= 0.004 }
    return share > 0 ? share : nil
  }
}
