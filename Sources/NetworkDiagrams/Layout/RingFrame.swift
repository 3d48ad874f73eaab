internal import DOTLanguage

/// The radii and wedges of a ring layout: as small as the items allow.
struct RingFrame {
  /// A cell of ring and wedge with its items.
  struct Cell {
    let ring: Int
    let wedge: Int
    let items: [Int]
  }

  let items: [RingLayout.Item]
  let shape: RingLayout.Shape
  let ringCount: Int
  /// The items of the middle.
  let hub: [Int]
  let cells: [Cell]
  private(set) var wedges: [RingLayout.Wedge] = []
  /// The outer radius of each ring, the middle first.
  private(set) var edges: [Double] = []
  /// The radii of the rows of each ring, the middle first.
  private(set) var rows: [[Double]] = []

  private let groups: [Int]
  private static let degree = Double.pi / 180

  init(items: [RingLayout.Item], groups: [Int], ringCount: Int, shape: RingLayout.Shape) {
    self.items = items
    self.groups = groups
    self.ringCount = ringCount
    self.shape = shape
    hub = items.indices.filter { items[$0].ring == 0 }
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    var members = [[[Int]]](
      repeating: [[Int]](repeating: [], count: groups.count), count: ringCount + 1)
    for (index, item) in items.enumerated() where item.ring > 0 {
      if let place = places[item.group] { members[item.ring][place].append(index) }
    }
    cells = (1...ringCount).flatMap { ring in
      groups.indices.compactMap { wedge in
        members[ring][wedge].isEmpty
          ? nil : Cell(ring: ring, wedge: wedge, items: members[ring][wedge])
      }
    }
    chooseRows()
  }

  /// Widens everything by a factor.
  mutating func grow(by factor: Double) {
    edges = edges.map { $0 * factor }
    rows = rows.map { $0.map { $0 * factor } }
  }

  /// The length along a ring that an item needs, averaged over the directions: a box at 3 o'clock
  /// needs only its height.
  private var pitch: Double {
    switch shape {
    case .boxes(let width, _): 0.64 * (width + 8)
    case .discs(let diameter): diameter + 5
    }
  }

  private var rowPitch: Double {
    switch shape {
    case .boxes(_, let height): height + 25
    case .discs(let diameter): diameter + 3
    }
  }

  private var bandPadding: Double {
    switch shape {
    case .boxes(let width, _): width / 2 + 6
    case .discs(let diameter): diameter / 2 + 12
    }
  }

  /// Tries one to three rows in each ring and keeps the smallest circle.
  private mutating func chooseRows() {
    var counts = [Int](repeating: 0, count: ringCount + 1)
    for cell in cells { counts[cell.ring] += cell.items.count }
    var best: (score: Double, rows: [Int], scale: Double)?
    var candidate = [Int](repeating: 1, count: ringCount + 1)
    func consider() {
      var scale = 0.98
      while demand(rows: candidate, counts: counts, scale: scale) > 2 * .pi, scale < 40 {
        scale *= 1.02
      }
      let radius = radii(rows: candidate, counts: counts, scale: scale).edges[ringCount]
      let extraRows = candidate.reduce(0, +) - candidate.count
      let score = radius * (1 + 0.03 * Double(extraRows))
      if score < (best?.score ?? .infinity) - 1e-9 { best = (score, candidate, scale) }
    }
    func extend(_ ring: Int) {
      if ring > ringCount {
        consider()
        return
      }
      let most = counts[ring] > 8 ? 3 : 1
      for rows in 1...most {
        candidate[ring] = rows
        extend(ring + 1)
      }
      candidate[ring] = 1
    }
    extend(1)
    guard let best else { return }
    (edges, rows) = radii(rows: best.rows, counts: counts, scale: best.scale)
    wedges = shares(of: demands(rows: best.rows, counts: counts, scale: best.scale))
  }

  private func radii(
    rows: [Int], counts: [Int], scale: Double
  ) -> (edges: [Double], rows: [[Double]]) {
    let hubRadius = hubRadius * max(1, scale * 0.8)
    var edges = [hubRadius + hubMargin]
    var radii: [[Double]] = [[hubRadius]]
    for ring in 1...ringCount {
      let inner = edges[ring - 1]
      let padding = bandPadding * scale * (counts[ring] == 0 ? 0.55 : 1)
      let ringRows = (0..<rows[ring]).map { inner + padding + Double($0) * rowPitch * scale }
      radii.append(ringRows)
      edges.append((ringRows.last ?? inner) + padding)
    }
    return (edges, radii)
  }

  private var hubRadius: Double {
    switch hub.count {
    case 0, 1: 0
    case 2: shape.width / 2 + 6
    default: max(shape.width * 0.78, Double(hub.count) * pitch / (2 * .pi))
    }
  }

  private var hubMargin: Double {
    switch shape {
    case .boxes(let width, _): width / 2 + 11
    case .discs(let diameter): diameter / 2 + 14
    }
  }

  private func demands(rows: [Int], counts: [Int], scale: Double) -> [Double] {
    let radii = radii(rows: rows, counts: counts, scale: scale).rows
    var demands = [Double](repeating: 15 * Self.degree, count: groups.count)
    for cell in cells {
      let length = radii[cell.ring].reduce(0, +)
      demands[cell.wedge] = max(demands[cell.wedge], Double(cell.items.count) * pitch / length)
    }
    return demands
  }

  private static let gap = 2 * degree

  private func demand(rows: [Int], counts: [Int], scale: Double) -> Double {
    demands(rows: rows, counts: counts, scale: scale).reduce(0, +)
      + Double(groups.count) * Self.gap
  }

  /// Shares the circle out in proportion to what the wedges need.
  private func shares(of demands: [Double]) -> [RingLayout.Wedge] {
    let whole = 2 * Double.pi - Double(groups.count) * Self.gap
    let sum = demands.reduce(0, +)
    var start = Self.gap / 2
    return groups.indices.map { index in
      let end = start + whole * demands[index] / sum
      defer { start = end + Self.gap }
      return RingLayout.Wedge(group: groups[index], start: start, end: end)
    }
  }

  /// The radii of the edges of a ring.
  func band(of ring: Int) -> ClosedRange<Double> { edges[ring - 1]...edges[ring] }

  /// The radius of a place in a cell: the rows take turns.
  func radius(ring: Int, place: Int) -> Double {
    rows[ring][place % rows[ring].count]
  }

  /// The angle of a place in a cell: places are spread evenly.
  func angle(wedge: Int, place: Int, of count: Int) -> Double {
    let wedge = wedges[wedge]
    return wedge.start + (wedge.end - wedge.start) * (Double(place) + 0.5) / Double(count)
  }

  /// The angle of a place in the middle: two stand left and right, more begin at 12 o'clock.
  func hubAngle(place: Int) -> Double {
    let start = hub.count == 2 ? Double.pi / 2 : 0
    return start + 2 * .pi * Double(place) / Double(max(1, hub.count))
  }
}
