import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import CoordinationGaps

@Suite struct RequiredCoordinationTests {
  private func pairs(_ change: (inout NetworkBuilder) -> Void) -> [String] {
    var builder = NetworkBuilder()
    builder.organisation("Engskolen", .school)
    for actor in ["Lærer", "Pedel"] { builder.actor(actor, nil, .school, at: "Engskolen") }
    for actor in ["Betjent", "Klubleder"] { builder.actor(actor) }
    builder.targetGroup("Drenge 12-15")
    change(&builder)
    let analysis = builder.analysis()
    return analysis.requiredCoordination.map { pair in
      analysis.network.name(of: pair.one) + " – " + analysis.network.name(of: pair.other)
    }
  }

  @Test func ownersAndPartnersOfOneInitiativeNeedEachOther() {
    let required = pairs {
      $0.initiative("Fritid", owners: ["Klubleder"], partners: ["Lærer", "Betjent"])
    }
    #expect(required == ["Klubleder – Lærer", "Klubleder – Betjent", "Lærer – Betjent"])
  }

  @Test func ofATargetGroupOnlyTheOwnersNeedEachOther() {
    let required = pairs {
      $0.initiative("Fritid", owners: ["Klubleder"], partners: ["Lærer"], for: ["Drenge 12-15"])
      $0.initiative("Tryghed", owners: ["Betjent"], for: ["Drenge 12-15"])
    }
    #expect(required == ["Klubleder – Lærer", "Klubleder – Betjent"])
  }

  @Test func aPairStandsOnceAndNobodyNeedsHimself() {
    let required = pairs {
      $0.initiative("Fritid", owners: ["Klubleder"], partners: ["Betjent"], for: ["Drenge 12-15"])
      $0.initiative("Tryghed", owners: ["Betjent"], partners: ["Klubleder"], for: ["Drenge 12-15"])
      $0.initiative("Lektier", owners: ["Engskolen"], partners: ["Lærer"])
    }
    #expect(required == ["Klubleder – Betjent"])
  }

  @Test func anEndedInitiativeAsksForNothing() {
    let required = pairs {
      $0.initiative("Fritid", owners: ["Klubleder"], partners: ["Betjent"]) { $0.status = .ended }
    }
    #expect(required.isEmpty)
  }
}
