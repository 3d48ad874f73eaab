import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct SectorMatrixTests {
  private func analysis(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Analysis {
    var builder = NetworkBuilder()
    builder.actor("Skoleleder", .leadership, .school)
    builder.actor("Lærer", .frontline, .school)
    builder.actor("Politikommissær", .leadership, .police)
    builder.actor("Betjent", .frontline, .police)
    builder.tie("Lærer", "Betjent", .information)
    builder.tie("Lærer", "Betjent", .coordination)
    builder.tie("Skoleleder", "Betjent", .conflict)
    builder.forum("Lokalråd", .sspCouncil, members: ["Skoleleder", "Politikommissær"])
    change(&builder)
    return builder.analysis()
  }

  @Test func sectorsStandInTheirFixedOrderAndOwnOnesLast() {
    let matrix = analysis {
      $0.actor("Præst", .frontline, .custom("Kirke"))
      $0.actor("Boligchef", .leadership, .housing)
    }.sectorMatrix()
    #expect(matrix.sectors == [.police, .school, .housing, .custom("Kirke")])
    #expect(matrix.actorCounts == [2, 2, 1, 1])
  }

  @Test func tiesAndTiedPairsAreCountedApart() throws {
    let cell = try #require(analysis().sectorMatrix()[.school, .police])
    #expect(cell.ties == 2)
    #expect(cell.tiedPairs == 1)
    #expect(cell.possiblePairs == 4)
  }

  @Test func aLevelCountsItsOwnActorsOnly() throws {
    let leaders = try #require(analysis().sectorMatrix(at: .leadership)[.school, .police])
    #expect(leaders.ties == 0)
    #expect(leaders.sharedFora == [Handle(0)])
    #expect(leaders.isMet)
    let frontline = try #require(analysis().sectorMatrix(at: .frontline)[.school, .police])
    #expect(frontline.ties == 2)
    #expect(!frontline.isCoveredByForum)
  }

  @Test func onlyTheKindsAskedForCount() throws {
    let matrix = analysis().sectorMatrix(of: [.conflict])
    #expect(try #require(matrix[.police, .school]).ties == 1)
  }

  @Test func aSectorMeetsItselfWithTwoMembers() throws {
    let own = try #require(analysis().sectorMatrix()[.school, .school])
    #expect(own.sharedFora.isEmpty)
    let two = analysis { $0.seat("Lokalråd", "Lærer") }
    #expect(try #require(two.sectorMatrix()[.school, .school]).isCoveredByForum)
  }

  @Test func expectedPairsAddUpToTheTiedPairs() throws {
    // One of the six pairs is tied; four of the six lie between school and police.
    let matrix = analysis().sectorMatrix()
    let between = try #require(matrix[.school, .police]?.expectedPairs)
    let school = try #require(matrix[.school, .school]?.expectedPairs)
    let police = try #require(matrix[.police, .police]?.expectedPairs)
    #expect(abs(between - 4.0 / 6) < 1e-12)
    #expect(abs(between + school + police - 1) < 1e-12)
  }

  @Test func theMatrixIsSymmetric() {
    let matrix = analysis {
      $0.actor("Klubpædagog", .frontline, .clubAndLeisure)
      $0.tie("Klubpædagog", "Lærer")
      $0.seat("Lokalråd", "Klubpædagog")
    }.sectorMatrix()
    for row in matrix.sectors.indices {
      for column in matrix.sectors.indices { #expect(matrix[row, column] == matrix[column, row]) }
    }
  }

  @Test func anUnknownSectorHasNoCell() {
    #expect(analysis().sectorMatrix()[.health, .school] == nil)
    #expect(NetworkBuilder().analysis().sectorMatrix().sectors.isEmpty)
  }
}
