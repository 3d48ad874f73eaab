import Localization
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@testable import CoordinationGaps

@Suite struct UncertainTiesTests {
  private func builder(
    _ change: (inout SteeringNetwork.TieReport) -> Void
  ) -> NetworkBuilder {
    var builder = NetworkBuilder()
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Skoleleder", .middle, .school)
    builder.forum("Task Force", .taskForce, members: ["Hotspotchef", "Skoleleder"])
    builder.tie("Hotspotchef", "Skoleleder", .coordination, change: change)
    return builder
  }

  private func uncertain(
    _ builder: NetworkBuilder, limit: Int = UncertainTies.limit
  ) -> UncertainTies {
    UncertainTies(GapAnalysis(builder.analysis(), rules: [HUB04()]), limit: limit)
  }

  @Test func aGapThatOneSidesWordHoldsShut() throws {
    let ties = uncertain(builder { $0.reporter = .from })
    #expect(ties.count == 1 && ties.tried == 1)
    let tie = try #require(ties.decisive.first)
    #expect(tie.doubt == .oneSide)
    #expect(tie.opened.map(\.id) == ["HUB-04"] && tie.closed.isEmpty)
  }

  @Test func aSecondTieTakesTheDoubtAway() {
    var builder = builder { $0.reporter = .third }
    builder.tie("Hotspotchef", "Skoleleder", .information) { $0.reporter = .both }
    let ties = uncertain(builder)
    #expect(ties.count == 1 && ties.decisive.isEmpty)
  }

  @Test func whatBothToldOfOrNobodySaysIsNotTried() {
    #expect(uncertain(builder { $0.reporter = .both }).count == 0)
    #expect(uncertain(builder { _ in }).count == 0)
  }

  @Test func theStrongestDoubtComesFirstAndTheRestIsCounted() throws {
    var builder = builder { $0.reporter = .from }
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.seat("Task Force", "Klubleder")
    builder.tie("Hotspotchef", "Klubleder", .coordination) { $0.reporter = .to }
    builder.tie("Hotspotchef", "Klubleder", .coordination) {
      $0.reporter = .from
      $0.strength = 0
    }
    let ties = uncertain(builder, limit: 1)
    #expect(ties.count == 2 && ties.tried == 1)
    #expect(ties.decisive.map(\.doubt) == [.contradicted])
    #expect(uncertain(builder).decisive.map(\.doubt) == [.contradicted, .oneSide])
  }

  @Test func aRuleSetAsideDoesNotFlip() {
    var builder = builder { $0.reporter = .from }
    builder.waiver("HUB-04", because: "Ny chef på vej")
    #expect(uncertain(builder).decisive.isEmpty)
  }

  @Test func aConditionInOrderSaysOnWhatItHangs() throws {
    let gaps = GapAnalysis(builder { $0.reporter = .from }.analysis(), rules: [HUB04()])
    #expect(gaps["HUB-04"]?.uncertainTies == [])
    let stated = gaps.stating(UncertainTies(gaps))
    let result = try #require(stated["HUB-04"])
    #expect(result.outcome == .ok && result.uncertainTies.map(\.doubt) == [.oneSide])
    #expect(
      result.reservation(in: gaps.analysis.network)?.da
        == "hænger på en usikker relation: Hotspotchef – Skoleleder (koordinering)")
    #expect(stated.uncertainTies?.count == 1)
  }

  @Test func aFindingThatFlipsSaysSo() throws {
    var builder = NetworkBuilder()
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.actor("Skoleleder", .middle, .school)
    builder.targetGroup("Drenge 12-15")
    builder.initiative("Klub", owners: ["Klubleder"], for: ["Drenge 12-15"])
    builder.initiative("Lektier", owners: ["Skoleleder"], for: ["Drenge 12-15"])
    builder.tie("Klubleder", "Skoleleder", .conflict) { $0.reporter = .third }
    let gaps = GapAnalysis(builder.analysis(), rules: [NET11(), OVL01()])
    let stated = gaps.stating(UncertainTies(gaps))
    let conflict = try #require(stated["NET-11"]?.outcome.findings.first)
    #expect(conflict.uncertainTies.map(\.kind) == [.conflict])
    #expect(
      conflict.remarks.map(\.da) == [
        """
        Usikkert: hullet er der kun, hvis relationen Klubleder – Skoleleder (konflikt) findes, og \
        kun en tredje har fortalt om den.
        """
      ])
    let overlap = try #require(stated["OVL-01"]?.outcome.findings.first)
    #expect(overlap.uncertainTies.isEmpty && overlap.remarks.isEmpty)
  }
}
