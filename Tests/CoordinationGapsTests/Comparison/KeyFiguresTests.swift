import CoordinationGaps
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct KeyFiguresTests {
  /// A ring of ten, and with a number of spokes from the first.
  private func analysis(spokes: Int) -> Analysis {
    var builder = NetworkBuilder()
    for number in 0..<10 { builder.actor("\(number)", .middle, .school) }
    for number in 0..<10 { builder.tie("\(number)", "\((number + 1) % 10)") }
    for number in 2..<(2 + spokes) { builder.tie("0", "\(number)") }
    return builder.analysis()
  }

  private func change(_ id: String, from: Int, to: Int) throws -> FigureChange {
    let changes = GapComparison.figures(before: analysis(spokes: from), after: analysis(spokes: to))
    return try #require(changes.first { $0.before.id == id })
  }

  @Test func aRingThatBecomesAStarIsBeyondDoubt() throws {
    let change = try change("centralization", from: 0, to: 7)
    #expect(change.isChange && change.isBeyondDoubt == true)
    #expect(change.before.value == 0)
  }

  @Test func oneTieMoreMayBeUncertaintyOfTheData() throws {
    let change = try change("centralization", from: 3, to: 4)
    #expect(change.isChange && change.isBeyondDoubt == false)
  }

  @Test func whatIsCountedHasNoInterval() throws {
    let change = try change("ties", from: 0, to: 1)
    #expect(change.before.value == 10 && change.after.value == 11 && change.isBeyondDoubt == nil)
    #expect(try !self.change("actors", from: 0, to: 1).isChange)
  }

  @Test func theNumberLiesInItsInterval() {
    for figure in analysis(spokes: 4).keyFigures {
      if let value = figure.value, let interval = figure.interval {
        #expect(interval.contains(value), "\(figure.id)")
      }
    }
  }

  @Test func anEmptyNetworkHasNoNumbersButCounts() {
    let figures = NetworkBuilder().analysis().keyFigures
    #expect(figures.filter { $0.value != nil }.allSatisfy { $0.interval == nil })
  }
}
