import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@Suite struct SignalFindingTests {
  /// An outreach worker informs the chief, who reports to the director; nothing leads back by itself.
  private func findings(
    up: Double? = 14, on: Double? = 14, back: Double? = 7,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> [SignalFinding] {
    var builder = NetworkBuilder()
    builder.actor("Gadeplansmedarbejder", .frontline, .socialServices, roles: .outreach)
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Direktør", .leadership, .socialServices)
    builder.targetGroup("Drenge 12-15")
    builder.knows("Gadeplansmedarbejder", "Drenge 12-15")
    builder.forum("Task Forcen", .taskForce, members: ["Hotspotchef"]) { $0.meetingsPerYear = 26 }
    if let up {
      builder.tie("Gadeplansmedarbejder", "Hotspotchef", .information, every: up) {
        $0.isMutual = false
      }
    }
    if let on { builder.tie("Hotspotchef", "Direktør", .reporting, every: on) }
    if let back {
      builder.tie("Direktør", "Gadeplansmedarbejder", .information, every: back) {
        $0.isMutual = false
      }
    }
    change(&builder)
    return builder.analysis().signalFindings
  }

  @Test func aQuickSignalIsNoFinding() {
    // 7 and 7 days: exactly the limit of 14.
    #expect(findings().isEmpty)
  }

  @Test func aSlowSignalNamesTheDaysAndWhereItWaits() throws {
    let finding = try #require(findings(on: 30).first)
    #expect(finding.kind == .tooSlow && finding.severity == .medium)
    #expect(
      finding.finding.evidence.da == """
        Fra Gadeplansmedarbejder ser noget hos Drenge 12-15, går der 22 dage, før en \
        beslutningstager ved det. Grænsen er 14 dage. Længst venter det mellem Hotspotchef og \
        Direktør (15 dage).
        """)
    #expect(finding.finding.missingTies.isEmpty && finding.finding.actors == [Handle(1)])
    #expect(
      finding.finding.action.da
        == "Aftal med Direktør, hvordan Hotspotchef får svar på det, der ikke kan vente.")
  }

  @Test func aSlowWayToTheTaskForceIsShortenedByAContactInIt() throws {
    let finding = try #require(findings(up: 30).first)
    #expect(finding.finding.missingTies == [MissingTie(Handle(0), Handle(1), .information)])
    #expect(
      finding.finding.action.da == """
        Giv Gadeplansmedarbejder en fast kontakt i Task Forcen, for eksempel Hotspotchef.
        """)
  }

  @Test func theAreaSetsTheLimit() {
    #expect(findings(on: 30) { $0.area.thresholds = ["TTD-01.days": 22] }.isEmpty)
    #expect(findings { $0.area.thresholds = ["TTD-01": 13] }.map(\.kind) == [.tooSlow])
  }

  @Test func aSignalThatLeadsNowhereNeverArrives() {
    let unheard = findings(up: nil)
    #expect(unheard.map(\.kind) == [.neverArrives] && unheard.map(\.severity) == [.high])
    #expect(findings(on: nil).map(\.kind) == [.neverArrives])
  }

  @Test func withoutAWayBackThereIsNoAnswer() throws {
    let finding = try #require(findings(back: nil).first)
    #expect(finding.kind == .oneWay)
    #expect(finding.finding.missingTies == [MissingTie(Handle(2), Handle(0), .information)])
    #expect(
      finding.finding.action.da == "Aftal med Direktør, hvordan Gadeplansmedarbejder får svar.")
  }

  @Test func anUnstatedIntervalIsNoFinding() {
    #expect(findings(back: nil) { $0.tie("Direktør", "Gadeplansmedarbejder") }.isEmpty)
    #expect(findings { $0.sheets.remove(.knowledge) }.isEmpty)
  }

  @Test func thoseThatDoNotArriveComeFirst() {
    let kinds = findings(on: 30) {
      $0.actor("Klubpædagog", .frontline, .clubAndLeisure)
      $0.knows("Klubpædagog", "Drenge 12-15")
    }.map(\.kind)
    #expect(kinds == [.neverArrives, .tooSlow])
  }
}
