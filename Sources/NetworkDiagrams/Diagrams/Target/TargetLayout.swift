internal import DOTLanguage
internal import Foundation

/// Positions on a target: the radius by the value, the angle within the wedge of the sector.
///
/// Discs and, where there are names, their labels are moved off each other in angle only, so that the
/// radius stays exact. Without names, many actors of one value and sector stand in up to three rows
/// around their radius.
struct TargetLayout {
  struct Wedge {
    let group: Int
    let start: Double
    let end: Double
  }

  let scene: TargetScene
  let wedges: [Wedge]
  /// The radius at which the value is 0.
  private(set) var zeroRadius: Double
  private(set) var positions: [DOTPoint] = []
  /// The radius of the greatest value as a share of that of 0: nothing when one actor has it alone,
  /// else enough for all who share it to stand around the middle.
  private let topShare: Double

  var outerRadius: Double { zeroRadius * 1.2 }
  var diameter: Double { scene.showsNames ? 15 : 16 }

  init(scene: TargetScene) {
    self.scene = scene
    let count = scene.network.actors.count
    zeroRadius = max(190, min(460, 150 + 4.6 * Double(count)))
    let around = Double(scene.topCount) * 40 * 1.6 / (2 * .pi)
    topShare = scene.topCount > 1 ? min(0.6, max(0.11, around / zeroRadius)) : 0
    wedges = Self.wedges(scene)
    zeroRadius = max(zeroRadius, leastRadius)
    for _ in 0..<16 {
      let (points, isFree) = place()
      positions = points
      if isFree { break }
      zeroRadius *= 1.07
    }
  }

  private static func wedges(_ scene: TargetScene) -> [Wedge] {
    let groups = scene.actors.sectors.groupOfActor
    let present = Set(groups).sorted()
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: present.count), count: present.count)
    let places = Dictionary(uniqueKeysWithValues: present.enumerated().map { ($1, $0) })
    for tie in scene.network.ties {
      guard let from = places[groups[tie.from]], let to = places[groups[tie.to]], from != to else {
        continue
      }
      weights[from][to] += 1
      weights[to][from] += 1
    }
    let order = GroupOrder.best(weights: weights, arrangement: .circle).map { present[$0] }
    let shares = order.map { group in Double(max(3, groups.count { $0 == group })) }
    let gap = 2 * Double.pi / 180
    let whole = 2 * .pi - gap * Double(order.count)
    let sum = shares.reduce(0, +)
    var start = gap / 2
    return zip(order, shares).map { group, share in
      let end = start + whole * share / sum
      defer { start = end + gap }
      return Wedge(group: group, start: start, end: end)
    }
  }

  /// The radius of the outermost ring at which actors of one sector and one value can stand beside
  /// each other.
  private var leastRadius: Double {
    let groups = scene.actors.sectors.groupOfActor
    var least = 0.0
    for wedge in wedges {
      let values = groups.indices.filter { groups[$0] == wedge.group }.map { scene.values[$0] }
      for (value, run) in Dictionary(grouping: values, by: { $0 }) {
        let share = radius(of: value) / zeroRadius
        guard share > 0 else { continue }
        let length = Double(run.count - 1) * (diameter + 8) / Double(mostRows)
        least = max(least, length / (wedge.end - wedge.start) / share)
      }
    }
    return least
  }

  /// The distance to the middle of a value.
  func radius(of value: Double) -> Double {
    guard value > 0, scene.most > 0 else { return zeroRadius * 1.12 }
    return zeroRadius * (topShare + (1 - topShare) * pow(1 - value / scene.most, 0.75))
  }

  private var mostRows: Int { scene.showsNames ? 1 : 3 }

  /// The radius of each actor: that of its value, give or take a row where a ring is crowded.
  private func radii() -> [Double] {
    var radii = scene.values.map(radius(of:))
    guard mostRows > 1 else { return radii }
    let groups = scene.actors.sectors.groupOfActor
    let distinct = Set(scene.values)
    for wedge in wedges {
      let members = groups.indices.filter { groups[$0] == wedge.group }
      for (value, run) in Dictionary(grouping: members, by: { scene.values[$0] }) {
        let length = (wedge.end - wedge.start) * radius(of: value)
        let perRow = max(1, Int(length / (diameter + 7)))
        // Rows of one value stay clear of the next value.
        let room =
          distinct.filter { $0 != value }
          .map { abs(radius(of: $0) - radius(of: value)) }.min() ?? .infinity
        let most = max(1, min(mostRows, Int(min(room, 200) / (diameter + 2))))
        let rows = min(most, (run.count + perRow - 1) / perRow)
        for (place, actor) in run.enumerated() {
          radii[actor] += (Double(place % rows) - Double(rows - 1) / 2) * (diameter + 2)
        }
      }
    }
    return radii
  }

  private func place() -> (points: [DOTPoint], isFree: Bool) {
    let groups = scene.actors.sectors.groupOfActor
    var angles = [Double](repeating: 0, count: groups.count)
    var limits = [ClosedRange<Double>](repeating: 0...0, count: groups.count)
    for wedge in wedges {
      if mostRows > 1 {
        spread(wedge, &angles, &limits)
        continue
      }
      // Far and near actors take turns, so that neighbors in angle differ in radius.
      let members = groups.indices.filter { groups[$0] == wedge.group }
        .sorted { (-scene.values[$0], $0) < (-scene.values[$1], $1) }
      let half = (members.count + 1) / 2
      for (place, actor) in members.enumerated() {
        let slot = place < half ? 2 * place : 2 * (place - half) + 1
        angles[actor] =
          wedge.start + (wedge.end - wedge.start) * (Double(slot) + 0.5) / Double(members.count)
        let margin = min(
          10 / max(20, radius(of: scene.values[actor])), (wedge.end - wedge.start) / 2)
        limits[actor] = (wedge.start + margin)...(wedge.end - margin)
      }
    }
    return separated(angles: angles, limits: limits)
  }

  /// Without names, the actors of each value are spread over the wedge for themselves.
  private func spread(
    _ wedge: Wedge, _ angles: inout [Double], _ limits: inout [ClosedRange<Double>]
  ) {
    let groups = scene.actors.sectors.groupOfActor
    let members = groups.indices.filter { groups[$0] == wedge.group }
    for (value, run) in Dictionary(grouping: members, by: { scene.values[$0] }) {
      let margin = min(10 / max(20, radius(of: value)), (wedge.end - wedge.start) / 2)
      for (place, actor) in run.enumerated() {
        let share = (Double(place) + 0.5) / Double(run.count)
        angles[actor] = wedge.start + (wedge.end - wedge.start) * share
        limits[actor] = (wedge.start + margin)...(wedge.end - margin)
      }
    }
  }

  private func separated(
    angles: [Double], limits: [ClosedRange<Double>]
  ) -> (points: [DOTPoint], isFree: Bool) {
    let radii = radii()
    var angles = angles
    func point(_ index: Int) -> DOTPoint { .polar(radius: radii[index], angle: angles[index]) }
    var points = angles.indices.map(point)
    let wantedX = scene.showsNames ? diameter + 22 : diameter + 4
    let wantedY = scene.showsNames ? diameter + 6 : diameter + 1.5
    for _ in 0..<(scene.showsNames ? 200 : 70) {
      var isAny = false
      let ys = points.map(\.y)
      let order = ys.indices.sorted { (ys[$0], $0) < (ys[$1], $1) }
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] {
          guard points[second].y - points[first].y < wantedY else { break }
          guard abs(points[first].x - points[second].x) < wantedX,
            abs(points[first].y - points[second].y) < wantedY,
            scene.showsNames || points[first].distance(to: points[second]) < diameter + 2
          else { continue }
          isAny = true
          let isAhead =
            angles[first] == angles[second] ? first > second : angles[first] > angles[second]
          for (index, sign) in [(first, isAhead ? 1.0 : -1.0), (second, isAhead ? -1.0 : 1.0)] {
            let step = sign * 1.3 / max(60, radii[index])
            let limit = limits[index]
            angles[index] = min(max(angles[index] + step, limit.lowerBound), limit.upperBound)
            points[index] = point(index)
          }
        }
      }
      if !isAny { return (points, true) }
    }
    return (points, false)
  }
}
