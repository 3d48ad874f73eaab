import SteeringModel
import Testing
import TestSupport

@testable import NetworkAnalysis

@Suite struct CertaintyTests {
  /// A star: everybody is tied to the middle and to nobody else.
  private var star: NetworkBuilder {
    var builder = NetworkBuilder()
    builder.actor("Midte")
    for number in 1...20 {
      builder.actor("Spids \(number)")
      builder.tie("Midte", "Spids \(number)")
    }
    return builder
  }

  @Test func theMiddleOfAStarIsSure() throws {
    let certainties = star.analysis().rankCertainties
    let first = try #require(certainties.first)
    #expect(first.actor == Handle(0))
    #expect(first.rank == 1 && first.interval == 1...1 && first.trust == .sure)
    #expect(certainties.count == 21)
    // Nobody else stands between others, and none of them ever takes the middle's place.
    #expect(certainties.dropFirst().allSatisfy { $0.rank == 2 && $0.interval.lowerBound == 2 })
  }

  @Test func theTrialsFollowFromTheSeed() {
    #expect(star.analysis().rankCertainties == star.analysis().rankCertainties)
  }

  @Test func whereThereIsNoRankThereIsNoCertainty() {
    #expect(NetworkBuilder().analysis().rankCertainties.isEmpty)
    var pair = NetworkBuilder()
    pair.actor("A")
    pair.actor("B")
    pair.tie("A", "B")
    #expect(pair.analysis().rankCertainties.isEmpty)
    var loose = NetworkBuilder()
    for name in ["A", "B", "C"] { loose.actor(name) }
    #expect(loose.analysis().rankCertainties.isEmpty)
  }

  @Test(arguments: [(1, RankCertainty.Trust.sure), (2, .sure), (5, .fair), (6, .unsure)])
  func trustEndsWithTheSpan(span: Int, trust: RankCertainty.Trust) throws {
    // The worst place is as many places below the best as the span has places more than one.
    let actor = SteeringNetwork.Actor.ID(0)
    let certainty = RankCertainty(actor: actor, rank: 1, interval: 1...span)
    #expect(certainty.trust == trust)
  }

  @Test func onWhoseWordTheNetworkRests() {
    var builder = NetworkBuilder()
    builder.actor("A") { $0.interviewed = true }
    builder.actor("B") { $0.interviewed = false }
    builder.actor("C")
    builder.actor("D") { $0.isListed = false }
    builder.tie("A", "B") { $0.reporter = .both }
    builder.tie("A", "C") { $0.reporter = .from }
    builder.tie("B", "C") { $0.reporter = .third }
    builder.tie("C", "D")
    builder.tie("A", "C") {
      $0.reporter = .to
      $0.strength = 0
    }
    builder.tie("A", "A")
    let certainty = builder.analysis().dataCertainty
    #expect(certainty.ties == 4)
    #expect(certainty.bothSides == 1 && certainty.oneSide == 1)
    #expect(certainty.thirdParty == 1 && certainty.unstated == 1)
    #expect(certainty.contradicted == 1)
    #expect(certainty.confirmedShare == 1.0 / 3)
    #expect(certainty.interviewed == 1 && certainty.notInterviewed == 1)
    #expect(certainty.interviewUnstated == 1 && certainty.interviewedShare == 0.5)
  }

  @Test func whatNobodySaysHasNoShare() {
    var builder = NetworkBuilder()
    builder.actor("A")
    builder.actor("B")
    builder.tie("A", "B")
    let certainty = builder.analysis().dataCertainty
    #expect(certainty.confirmedShare == nil && certainty.interviewedShare == nil)
  }
}
