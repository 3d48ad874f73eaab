import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct SiloTests {
  /// Two sectors of six, with the ties that a test adds, by the positions of the actors.
  private func table(_ ties: [(Int, Int)]) -> SiloTable {
    var builder = NetworkBuilder()
    for number in 0..<12 {
      builder.actor("\(number)", number < 6 ? .frontline : .middle, number < 6 ? .police : .school)
    }
    for (one, other) in ties { builder.tie("\(one)", "\(other)") }
    return builder.analysis().silos()
  }

  private func row(
    _ sector: SteeringNetwork.Sector, _ table: SiloTable
  ) throws -> SiloTable.Row {
    try #require(table.rows.first { $0.sector == sector })
  }

  @Test func aClosedSectorIsToldApartFromChance() throws {
    let within = (0..<6).flatMap { one in (one + 1..<6).map { (one, $0) } }
    let ties = within + within.map { ($0 + 6, $1 + 6) } + [(0, 6)]
    let police = try row(.police, table(ties))
    #expect(police.actors == 6 && police.inside == 15 && police.outside == 1)
    #expect(police.index == -14.0 / 16)
    #expect(police.verdict == .inward)
    #expect(try #require(police.expected) > 0)
  }

  @Test func anOpenSectorIsToldApartFromChance() throws {
    let ties = (0..<6).flatMap { one in (6..<12).map { (one, $0) } }
    let police = try row(.police, table(ties))
    #expect(police.index == 1 && police.verdict == .outward)
  }

  @Test func aFewTiesProveNothing() throws {
    let police = try row(.police, table([(0, 1), (6, 7)]))
    #expect(police.index == -1 && police.verdict == .asChance)
  }

  @Test func withoutTiesThereIsNoVerdict() throws {
    let police = try row(.police, table([]))
    #expect(police.index == nil && police.verdict == nil && police.expected == nil)
  }

  @Test func aLevelCountsItsOwnActorsOnly() {
    var builder = NetworkBuilder()
    builder.actor("A", .middle, .police)
    builder.actor("B", .middle, .school)
    builder.actor("C", .frontline, .school)
    builder.tie("A", "B")
    builder.tie("B", "C")
    let middle = builder.analysis().silos(at: .middle)
    #expect(middle.rows.map(\.actors) == [1, 1])
    #expect(middle.rows.map(\.inside) == [0, 0] && middle.rows.map(\.outside) == [1, 1])
  }

  @Test func twoSectorsThatKeepApartAreToldFromChance() throws {
    let within = (0..<6).flatMap { one in (one + 1..<6).map { (one, $0) } }
    let apart = try #require(table(within + within.map { ($0 + 6, $1 + 6) } + [(0, 6)]).pairs.first)
    #expect(apart.one == .police && apart.other == .school && apart.ties == 1)
    #expect(apart.verdict == .inward && apart.expected > 10)
    let close = try #require(
      table((0..<6).flatMap { one in (6..<12).map { (one, $0) } }).pairs.first)
    #expect(close.ties == 36 && close.verdict == .outward)
    #expect(table([]).pairs.isEmpty)
  }

  @Test func theShufflesFollowFromTheSeed() {
    let ties = [(0, 1), (1, 6), (2, 7), (3, 4), (8, 9)]
    #expect(table(ties).rows.map(\.pInward) == table(ties).rows.map(\.pInward))
  }
}
