internal import DOTLanguage
internal import Foundation

/// Chooses the order within the cells of a ring layout so that few links cross.
///
/// First the barycenter method (Sugiyama, Tagawa & Toda 1981) carried over to rings, then swaps of
/// two places as long as one lowers the cost: crossings of straight lines plus a little for length.
struct RingOrdering {
  /// The most links for which crossings are counted.
  static let crossingLimit = 400

  private let items: [RingLayout.Item]
  private let links: [RingLayout.Link]
  private let frame: RingFrame
  private var hub: [Int]
  /// The items of each cell, in the order of their places.
  private var orders: [[Int]]
  private(set) var positions: [DOTPoint]
  private var costs: LinkCosts

  init(items: [RingLayout.Item], links: [RingLayout.Link], frame: RingFrame) {
    self.items = items
    self.links = links
    self.frame = frame
    hub = frame.hub
    orders = frame.cells.map(\.items)
    positions = [DOTPoint](repeating: .origin, count: items.count)
    costs = LinkCosts(links, itemCount: items.count)
    place()
  }

  /// The angle and the row of every item.
  var placements: [RingPlacement] {
    var result = [RingPlacement](repeating: RingPlacement(angle: 0, row: 0), count: items.count)
    for (place, item) in hub.enumerated() {
      result[item] = RingPlacement(angle: frame.hubAngle(place: place), row: 0)
    }
    for (index, cell) in frame.cells.enumerated() {
      for (place, item) in orders[index].enumerated() {
        result[item] = RingPlacement(
          angle: frame.angle(wedge: cell.wedge, place: place, of: cell.items.count),
          row: place % frame.rows[cell.ring].count)
      }
    }
    return result
  }

  private mutating func place() {
    placeHub()
    for cell in orders.indices { place(cell: cell) }
  }

  private mutating func place(cell index: Int) {
    let cell = frame.cells[index]
    for (place, item) in orders[index].enumerated() {
      positions[item] = .polar(
        radius: frame.radius(ring: cell.ring, place: place),
        angle: frame.angle(wedge: cell.wedge, place: place, of: cell.items.count))
    }
  }

  private mutating func placeHub() {
    for (place, item) in hub.enumerated() {
      positions[item] = .polar(
        radius: frame.radius(ring: 0, place: 0), angle: frame.hubAngle(place: place))
    }
  }

  // MARK: Improving

  mutating func improve() {
    var best = orders
    var bestCost = cost
    for sweep in 0..<12 {
      let sequence = sweep.isMultiple(of: 2) ? Array(orders.indices) : orders.indices.reversed()
      for cell in sequence { sortByNeighbors(cell: cell) }
      let value = cost
      if value < bestCost - 1e-9 {
        best = orders
        bestCost = value
      }
    }
    orders = best
    place()
    swapWhileBetter()
    arrangeHub()
    swapWhileBetter()
  }

  private mutating func sortByNeighbors(cell index: Int) {
    guard orders[index].count > 1 else { return }
    let middle = frame.wedges[frame.cells[index].wedge].middle
    let keys = orders[index].map { item in
      var sum = DOTPoint.origin
      for link in costs.links(of: item) {
        let other = links[link].from == item ? links[link].to : links[link].from
        sum = sum + positions[other] * links[link].weight
      }
      guard sum.length > 1e-9 else { return positions[item].angle }
      var angle = sum.angle
      while angle < middle - .pi { angle += 2 * .pi }
      while angle > middle + .pi { angle -= 2 * .pi }
      return angle
    }
    let sorted = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    orders[index] = sorted.map { orders[index][$0] }
    place(cell: index)
  }

  private mutating func swapWhileBetter() {
    guard links.count <= Self.crossingLimit else { return }
    costs.forget()
    for _ in 0..<8 {
      var isImproved = false
      for cell in orders.indices {
        let count = orders[cell].count
        guard count > 1 else { continue }
        for first in 0..<(count - 1) {
          let last = count <= 9 ? count - 1 : first + 1
          for second in (first + 1)...last
          where swapIfBetter(cell: cell, first: first, second: second) {
            isImproved = true
          }
        }
      }
      if !isImproved { break }
    }
  }

  private mutating func swapIfBetter(cell: Int, first: Int, second: Int) -> Bool {
    let (one, other) = (orders[cell][first], orders[cell][second])
    guard costs.swapIfBetter(one, other, in: &positions) else { return false }
    orders[cell].swapAt(first, second)
    return true
  }

  /// Tries every order of up to five items in the middle; more keep the order of the list.
  private mutating func arrangeHub() {
    guard (2...5).contains(hub.count), links.count <= Self.crossingLimit else { return }
    let items = hub
    var best = hub
    var bestCost = costs.cost(around: items, at: positions)
    var trial = self
    forEachPermutation(items) { order in
      trial.hub = order
      trial.placeHub()
      let value = costs.cost(around: items, at: trial.positions)
      if value < bestCost - 1e-9 {
        best = order
        bestCost = value
      }
    }
    hub = best
    placeHub()
  }

  /// Crossings of straight lines, where they are counted, and a little for length.
  private var cost: Double { costs.total(at: positions) }

  /// How many pairs of links cross.
  func crossings(at positions: [DOTPoint]) -> Int { costs.crossings(at: positions) }
}
