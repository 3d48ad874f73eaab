import DOTLanguage
import Testing

@testable import NetworkDiagrams

@Suite struct LinkCostsTests {
  private static let corners = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]
    .map { DOTPoint(x: $0.0, y: $0.1) }

  @Test func diagonalsCrossAndSidesDoNot() {
    let sides = LinkCosts([.init(from: 0, to: 1), .init(from: 2, to: 3)], itemCount: 4)
    #expect(sides.crossings(at: Self.corners) == 0)
    let diagonals = LinkCosts([.init(from: 0, to: 2), .init(from: 1, to: 3)], itemCount: 4)
    #expect(diagonals.crossings(at: Self.corners) == 1)
    // Lines that share an end do not cross.
    let fan = LinkCosts([.init(from: 0, to: 2), .init(from: 0, to: 1)], itemCount: 4)
    #expect(fan.crossings(at: Self.corners) == 0)
  }

  @Test func aSwapIsMadeOnlyWhenItLowersTheCost() {
    var places = Self.corners
    var costs = LinkCosts([.init(from: 0, to: 2), .init(from: 1, to: 3)], itemCount: 4)
    #expect(costs.swapIfBetter(0, 1, in: &places))
    #expect(costs.crossings(at: places) == 0)
    let settled = places
    #expect(!costs.swapIfBetter(0, 1, in: &places))
    #expect(places == settled)
  }

  /// What is kept between calls changes no answer.
  @Test func swapsLowerTheCostOfTheWhole() {
    let links = (0..<14).map { RingLayout.Link(from: $0, to: ($0 * 5 + 3) % 14, weight: 2) }
      .filter { $0.from != $0.to }
    var places = (0..<14).map { DOTPoint(x: Double($0 % 2) * 90, y: Double($0 / 2) * 30) }
    var costs = LinkCosts(links, itemCount: 14)
    var last = costs.total(at: places)
    for one in 0..<14 {
      for other in (one + 1)..<14 {
        let isSwapped = costs.swapIfBetter(one, other, in: &places)
        // Pairs of links that both touch the two count twice, so only fresh counts are compared.
        let fresh = LinkCosts(links, itemCount: 14).total(at: places)
        if !isSwapped { #expect(fresh == last) }
        last = fresh
      }
    }
    #expect(
      last
        < LinkCosts(links, itemCount: 14).total(
          at: (0..<14).map { DOTPoint(x: Double($0 % 2) * 90, y: Double($0 / 2) * 30) }))
  }
}
