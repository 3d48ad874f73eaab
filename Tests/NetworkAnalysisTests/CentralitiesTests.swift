import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct CentralitiesTests {
  /// Krackhardt's kite: ten actors, of whom three are first in one way each.
  private func kite() -> Analysis {
    var builder = NetworkBuilder()
    for name in [
      "Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane",
    ] {
      builder.actor(name)
    }
    let ties: [(String, [String])] = [
      ("Andre", ["Beverley", "Carol", "Diane", "Fernando"]),
      ("Beverley", ["Diane", "Ed", "Garth"]),
      ("Carol", ["Diane", "Fernando"]), ("Diane", ["Ed", "Fernando", "Garth"]), ("Ed", ["Garth"]),
      ("Fernando", ["Garth", "Heather"]), ("Garth", ["Heather"]), ("Heather", ["Ike"]),
      ("Ike", ["Jane"]),
    ]
    for (from, others) in ties { for to in others { builder.tie(from, to) } }
    return builder.analysis()
  }

  @Test func theKiteIsAsPublished() throws {
    let analysis = kite()
    let values = analysis.centralities
    let degrees = values.map(\.degree)
    #expect(degrees == [4, 4, 3, 6, 3, 5, 5, 3, 2, 1])
    // Heather's 14 of 36 pairs; Freeman's value, shared out by the number of pairs.
    #expect(abs(try #require(values[7].betweenness) - 14.0 / 36) < 1e-12)
    let first = try #require(analysis.centralitiesByBetweenness.first)
    #expect(analysis.network[first.actor].name == "Heather")
    // Diane: six at one step, one at two, one at three, one at four.
    let nearness: Double = (6.0 + 0.5 + 1.0 / 3.0 + 0.25) / 9.0
    #expect(abs(try #require(values[3].harmonic) - nearness) < 1e-12)
  }

  @Test func backingAndConflictAreNoTies() {
    var builder = NetworkBuilder()
    for name in ["A", "B", "C"] { builder.actor(name) }
    builder.tie("A", "B", .backing)
    builder.tie("B", "C", .conflict)
    builder.tie("A", "A")
    #expect(builder.analysis().centralities.map(\.degree) == [0, 0, 0])
  }

  @Test func tooFewActorsLeaveBetweennessUndefined() {
    var builder = NetworkBuilder()
    builder.actor("A")
    let lone = builder.analysis().centralities
    #expect(lone.map(\.harmonic) == [nil] && lone.map(\.betweenness) == [nil])
  }

  /// Equal values keep the order of the workbook, so that pseudonyms change no order.
  @Test func equalValuesKeepTheOrderOfTheWorkbook() {
    var builder = NetworkBuilder()
    for name in ["C", "A", "B"] { builder.actor(name) }
    builder.tie("C", "A")
    builder.tie("A", "B")
    builder.tie("B", "C")
    #expect(builder.analysis().centralitiesByBetweenness.map(\.actor.index) == [0, 1, 2])
  }
}
