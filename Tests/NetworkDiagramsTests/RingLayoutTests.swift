import DOTLanguage
import NetworkDiagrams
import Testing

@Suite("Rings around a middle")
struct RingLayoutTests {
  static let box = RingLayout.Shape.boxes(width: 80, height: 27)

  /// Items spread over rings and groups, linked by a fixed recipe.
  static func layout(_ count: Int, groups: Int = 7, shape: RingLayout.Shape = box) -> RingLayout {
    let items = (0..<count).map { index in
      RingLayout.Item(ring: index < 3 ? 0 : 1 + index * 7 % 4, group: index * 5 % groups)
    }
    let links = (0..<(count * 2)).map { index in
      RingLayout.Link(from: index % count, to: (index * 13 + 5) % count)
    }
    return RingLayout(items: items, links: links, shape: shape, labelWidth: 60)
  }

  @Test("No two boxes overlap, whatever their number", arguments: [1, 2, 5, 20, 50, 80])
  func noOverlap(count: Int) {
    let positions = Self.layout(count).positions
    #expect(positions.count == count)
    for first in positions.indices {
      for second in positions.indices.dropFirst(first + 1) {
        let dx = abs(positions[first].x - positions[second].x)
        let dy = abs(positions[first].y - positions[second].y)
        #expect(dx >= 80 || dy >= 27, "\(first) and \(second)")
      }
    }
  }

  @Test("Every item stands in its ring and its wedge", arguments: [5, 20, 50, 80])
  func ringsAndWedges(count: Int) {
    let layout = Self.layout(count)
    for (index, place) in layout.positions.enumerated() {
      let radius = (place.x * place.x + place.y * place.y).squareRoot()
      let ring = index < 3 ? 0 : 1 + index * 7 % 4
      #expect(radius < layout.ringEdges[ring])
      guard ring > 0 else { continue }
      #expect(radius > layout.ringEdges[ring - 1])
      let wedge = layout.wedges.first { $0.group == index * 5 % 7 }
      #expect(wedge.map { ($0.start...$0.end).contains(Self.angle(of: place)) } == true)
    }
  }

  private static func angle(of place: DOTPoint) -> Double {
    // The angle whose sine and cosine are those of the place, found without a math library.
    let radius = (place.x * place.x + place.y * place.y).squareRoot()
    var (low, high) = (0.0, Double.pi)
    while high - low > 1e-9 {
      let middle = (low + high) / 2
      if RingLayoutTests.cosine(middle) > place.y / radius { low = middle } else { high = middle }
    }
    return place.x >= 0 ? low : 2 * .pi - low
  }

  private static func cosine(_ angle: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...12 {
      term *= -angle * angle / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }

  @Test("The wedges fill the circle without overlapping")
  func wedges() {
    let wedges = Self.layout(60).wedges
    #expect(wedges.count == 7)
    for (wedge, next) in zip(wedges, wedges.dropFirst()) { #expect(wedge.end < next.start) }
    #expect((wedges.last?.end ?? 9) < 2 * .pi)
    #expect(wedges.allSatisfy { $0.end > $0.start })
  }

  @Test("An empty ring keeps its place")
  func emptyRing() {
    let layout = RingLayout(
      items: [.init(ring: 0, group: 0), .init(ring: 4, group: 1)], links: [], shape: Self.box)
    #expect(layout.ringEdges.count == 5)
    #expect(zip(layout.ringEdges, layout.ringEdges.dropFirst()).allSatisfy { $1 > $0 + 20 })
  }

  @Test("Nobody at all is a picture, too")
  func empty() {
    let layout = RingLayout(items: [], links: [], shape: Self.box)
    #expect(layout.positions.isEmpty && layout.wedges.isEmpty && layout.ringEdges.count == 5)
  }

  @Test("Discs stand in rows when a ring is full, and do not overlap", arguments: [100, 300])
  func discs(count: Int) {
    let positions = Self.layout(count, shape: .discs(diameter: 18)).positions
    for first in positions.indices {
      for second in positions.indices.dropFirst(first + 1) {
        let dx = positions[first].x - positions[second].x
        let dy = positions[first].y - positions[second].y
        #expect(dx * dx + dy * dy >= 18 * 18)
      }
    }
  }

  @Test("Ordering lowers the crossings of a plain order")
  func crossings() throws {
    // Two groups of six facing each other, linked in reverse order: untangled they cross nowhere.
    var items = [RingLayout.Item(ring: 0, group: 0)]
    items += (0..<12).map { RingLayout.Item(ring: $0 < 6 ? 1 : 2, group: 0) }
    let links = (0..<6).map { RingLayout.Link(from: 1 + $0, to: 12 - $0) }
    let layout = RingLayout(items: items, links: links, ringCount: 2, shape: Self.box)
    #expect(try #require(layout.crossings) == 0)
  }

  @Test("Equal input gives equal positions")
  func deterministic() {
    #expect(Self.layout(50) == Self.layout(50))
  }
}
