import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct GovernanceTests {
  private func star(roles: SteeringNetwork.Role?, owner: String...) -> Governance? {
    var builder = NetworkBuilder()
    builder.actor("Midte") { $0.roles = roles.map { [$0] } ?? [] }
    for name in ["A", "B", "C", "D"] {
      builder.actor(name)
      builder.tie("Midte", name)
    }
    for (number, owner) in owner.enumerated() {
      builder.initiative("Indsats \(number)", owners: [owner])
    }
    return builder.analysis().governance
  }

  @Test func aUnitThatServes() throws {
    let governance = try #require(star(roles: .hotspotChief, owner: "A"))
    #expect(governance.mode == .administrativeUnit && governance.hub == [Handle(0)])
    #expect(governance.hubShare == 1 && governance.centralization == 1)
  }

  @Test func oneOfThoseWhoRunInitiatives() {
    #expect(star(roles: .hotspotChief, owner: "Midte")?.mode == .leadOrganisation)
    #expect(star(roles: nil)?.mode == .leadOrganisation)
  }

  @Test func aUnitWithAThirdOfTheInitiativesStillServes() {
    #expect(star(roles: .hotspotChief, owner: "Midte", "A", "B")?.mode == .administrativeUnit)
    #expect(star(roles: .hotspotChief, owner: "Midte", "A")?.mode == .leadOrganisation)
  }

  @Test func aRingIsShared() throws {
    var builder = NetworkBuilder()
    let names = ["A", "B", "C", "D", "E"]
    for name in names { builder.actor(name) }
    for (one, other) in zip(names, names.dropFirst() + ["A"]) { builder.tie(one, other) }
    let governance = try #require(builder.analysis().governance)
    #expect(governance.mode == .shared)
    #expect(governance.hubShare == 0.2 && governance.centralization == 0)
  }

  @Test func whereNobodyStandsBetweenThereIsNoMode() {
    #expect(NetworkBuilder().analysis().governance == nil)
    var complete = NetworkBuilder()
    for name in ["A", "B", "C", "D"] { complete.actor(name) }
    for (one, other) in [("A", "B"), ("A", "C"), ("A", "D"), ("B", "C"), ("B", "D"), ("C", "D")] {
      complete.tie(one, other)
    }
    #expect(complete.analysis().governance == nil)
  }
}
