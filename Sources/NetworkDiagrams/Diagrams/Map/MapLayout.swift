internal import DOTLanguage
internal import Foundation

/// Finds the positions of the map: forces first, then turned, spread to a landscape page and moved
/// off each other; actors without ties in columns at the right.
struct MapLayout {
  let scene: MapScene

  /// The room that is kept around a disc.
  private var room: Double { scene.showsNames ? 20 : 9 }

  func positions(
    forceLayout: (DOTGraph) throws -> [String: DOTPoint]
  ) throws -> [DOTPoint] {
    let tied = scene.communities.indices.filter { scene.communities[$0] != nil }
    var positions = [DOTPoint](repeating: .origin, count: scene.communities.count)
    if tied.count == 1 || tied.isEmpty {
      placeIsolates(&positions, right: tied.isEmpty ? -150 : 0, top: 0)
      return positions
    }
    let found = try forceLayout(skeleton(tied))
    for actor in tied { positions[actor] = found[Canvas.actorName(actor).name] ?? .origin }
    let turned = Self.turned(tied.map { positions[$0] })
    let spread = spread(turned, count: tied.count)
    for (actor, place) in zip(tied, spread) { positions[actor] = place }
    gather(tied, &positions)
    separate(tied, &positions)
    let right = tied.map { positions[$0].x + scene.diameters[$0] / 2 }.max() ?? 0
    let top = tied.map { positions[$0].y }.max() ?? 0
    placeIsolates(&positions, right: right + 130, top: top)
    return positions
  }

  /// The network without text, for the force layout.
  private func skeleton(_ tied: [Int]) -> DOTGraph {
    var graph = DOTGraph(name: "skeleton", attributes: DOTGraphAttributes(force: DOTForceLayout()))
    graph.nodeDefaults = DOTNodeAttributes(label: "", sizing: .fixed, shape: .circle)
    graph.nodes = tied.map { actor in
      let size = scene.diameters[actor] + 22
      return DOTNode(Canvas.actorName(actor), DOTNodeAttributes(width: size, height: size))
    }
    graph.edges = scene.network.ties.filter { $0.from != $0.to }.map { tie in
      let isWithin = scene.communities[tie.from] == scene.communities[tie.to]
      let weight = 1 + 2 * Double(tie.intensity.rawValue)
      return DOTEdge(
        Canvas.actorName(tie.from), Canvas.actorName(tie.to),
        DOTEdgeAttributes(preferredLength: (isWithin ? 1 : 2.6) / (0.8 + 0.2 * weight)))
    }
    return graph
  }

  /// The points turned so that their longest direction lies level.
  private static func turned(_ points: [DOTPoint]) -> [DOTPoint] {
    let middle = points.reduce(.origin, +) * (1 / Double(max(1, points.count)))
    let moved = points.map { $0 - middle }
    let (xx, yy, xy) = moved.reduce((0.0, 0.0, 0.0)) { sums, point in
      (sums.0 + point.x * point.x, sums.1 + point.y * point.y, sums.2 + point.x * point.y)
    }
    let angle = 0.5 * atan2(2 * xy, xx - yy)
    let (sine, cosine) = (sin(-angle), cos(-angle))
    return moved.map {
      DOTPoint(x: $0.x * cosine - $0.y * sine, y: $0.x * sine + $0.y * cosine)
    }
  }

  /// The points stretched to a landscape page whose size suits their number.
  private func spread(_ points: [DOTPoint], count: Int) -> [DOTPoint] {
    let area = Double(max(12, count)) * (scene.showsNames ? 9800 : 3400)
    let height = (area / 1.6).squareRoot()
    let width = height * 1.6
    func extent(_ values: [Double]) -> Double {
      max(1, (values.max() ?? 0) - (values.min() ?? 0))
    }
    let scaleX = width / extent(points.map(\.x))
    let scaleY = height / extent(points.map(\.y))
    // Not too far from the shape that the forces gave: distances are what the map tells.
    let mean = (scaleX * scaleY).squareRoot()
    let (boundX, boundY) = (min(scaleX, mean * 1.35), min(scaleY, mean * 1.35))
    return points.map { DOTPoint(x: $0.x * boundX, y: $0.y * boundY) }
  }

  /// Draws the actors of each community together: forces alone leave their areas lying over each other,
  /// where nobody sees who belongs to whom.
  private func gather(_ actors: [Int], _ positions: inout [DOTPoint]) {
    guard Set(actors.map { scene.communities[$0] }).count > 1 else { return }
    // Communities move apart as discs that hold their members.
    var centers: [Int: (middle: DOTPoint, radius: Double, members: [Int])] = [:]
    for (number, members) in Dictionary(grouping: actors, by: { scene.communities[$0] ?? -1 }) {
      let middle = members.reduce(.origin) { $0 + positions[$1] } * (1 / Double(members.count))
      let mean = members.reduce(0) { $0 + scene.diameters[$1] } / Double(members.count)
      let pitch = scene.showsNames ? mean + 62 : mean + 20
      centers[number] = (middle, pitch * (Double(members.count).squareRoot() * 0.6), members)
    }
    let order = centers.keys.sorted()
    for _ in 0..<200 {
      var isAny = false
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] {
          guard let one = centers[first], let other = centers[second] else { continue }
          let way = other.middle - one.middle
          let wanted = one.radius + other.radius + 26
          let distance = way.length
          guard distance < wanted - 0.01 else { continue }
          isAny = true
          let step =
            distance > 0.01
            ? way * ((wanted - distance) / distance / 2)
            : DOTPoint(x: wanted / 2, y: Double(place % 7) - 3)
          let share = other.radius / (one.radius + other.radius)
          centers[first]?.middle = one.middle - step * (2 * share)
          centers[second]?.middle = other.middle + step * (2 * (1 - share))
        }
      }
      if !isAny { break }
    }
    for number in order {
      guard let (middle, radius, members) = centers[number] else { continue }
      let old = members.reduce(.origin) { $0 + positions[$1] } * (1 / Double(members.count))
      let reach = members.map { positions[$0].distance(to: old) }.max() ?? 0
      let factor = reach > radius ? radius / reach : 1
      for actor in members { positions[actor] = middle + (positions[actor] - old) * factor }
    }
  }

  /// Moves discs apart until each has some room around it.
  private func separate(_ actors: [Int], _ positions: inout [DOTPoint]) {
    for _ in 0..<300 {
      var isAny = false
      let order = actors.sorted { (positions[$0].x, $0) < (positions[$1].x, $1) }
      let most = scene.diameters.max() ?? 0
      for (place, first) in order.enumerated() {
        for second in order[(place + 1)...] {
          let way = positions[second] - positions[first]
          if way.x > most + room { break }
          let wanted = (scene.diameters[first] + scene.diameters[second]) / 2 + room
          let distance = way.length
          guard distance < wanted - 0.01 else { continue }
          isAny = true
          let step =
            distance > 0.01
            ? way * ((wanted - distance) / distance / 2)
            : DOTPoint(x: wanted / 2, y: Double(first % 7) - 3)
          positions[first] = positions[first] - step
          positions[second] = positions[second] + step
        }
      }
      if !isAny { return }
    }
  }

  private func placeIsolates(_ positions: inout [DOTPoint], right: Double, top: Double) {
    let isolates = scene.communities.indices.filter { scene.communities[$0] == nil }
    let tops = positions.map(\.y)
    let height = isolates.count < positions.count ? top - (tops.min() ?? 0) : 0
    let largest = isolates.map { scene.diameters[$0] }.max() ?? 0
    let pitchX = scene.showsNames ? 150 : max(26, largest + 8)
    let pitchY = max(scene.showsNames ? 34 : 26, largest + 8)
    let perColumn = max(12, Int(height / pitchY))
    for (place, actor) in isolates.enumerated() {
      positions[actor] = DOTPoint(
        x: right + Double(place / perColumn) * pitchX,
        y: top - 18 - Double(place % perColumn) * pitchY)
    }
  }
}
