@testable import CoordinationGaps
import Localization
import SteeringModel
import Testing
import TestSupport

@Suite struct MND02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: MND02()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Direktør", .leadership, .childrenAndYouth, roles: .director)
      $0.actor("SSP-leder", .middle, .childrenAndYouth)
      $0.initiative("Fritidspas")
      $0.initiative("Lommepengejob")
      $0.initiative("Gammel indsats") { $0.status = .ended }
      change(&$0)
    }
  }

  @Test func aMandateThatNamesNoInitiativeCoversAll() {
    #expect(area { $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination) } == .ok)
    #expect(area { $0.mandate(from: "Direktør", to: "Hotspotchef") } == .ok)
  }

  @Test func aMandateToEscalateCoversNone() {
    #expect(
      area { $0.mandate(from: "Direktør", to: "Hotspotchef", .escalation) }.danishEvidence == [
        """
        Enhedens mandat omfatter 0 af 2 indsatser. Uden for mandatet står Fritidspas og \
        Lommepengejob.
        """
      ])
  }

  @Test func anUncoveredInitiativeIsNamed() {
    let outcome = area {
      $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination, covering: ["Fritidspas"])
    }
    #expect(
      outcome.danishEvidence == [
        "Enhedens mandat omfatter 1 af 2 indsatser. Uden for mandatet står Lommepengejob."
      ])
    #expect(outcome.findings[0].subjects == [.initiative(Handle(1))])
  }

  @Test func aMandateOfNoLeaderDoesNotCount() {
    let outcome = area { $0.mandate(from: "SSP-leder", to: "Hotspotchef", .coordination) }
    #expect(
      outcome.danishEvidence == [
        "Enhedens mandat er givet af SSP-leder, der ikke står som ledelse."
      ])
  }

  @Test func theSteeringGroupMayGiveIt() {
    let outcome = area {
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør", "Hotspotchef"])
      $0.mandate(from: "Styregruppe", to: "Hotspotchef", .coordination)
    }
    #expect(outcome == .ok)
  }

  @Test func whatAForumHoldsIsNotTheUnits() {
    let outcome = area {
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør", "Hotspotchef"])
      $0.mandate(from: "Direktør", to: "Styregruppe", .coordination)
    }
    #expect(outcome.state == .gap)
  }

  @Test func theOneWhoGaveItIsAskedForMore() {
    let outcome = area {
      $0.mandate(from: "Direktør", to: "Hotspotchef", .coordination, covering: ["Fritidspas"])
    }
    #expect(
      outcome.findings[0].action.da
        == "Bed Direktør om at udvide enhedens mandat til Lommepengejob.")
  }

  @Test func noMandateIsAGap() {
    #expect(
      area { $0.mandate(from: "Direktør", to: "SSP-leder", .goals) }.danishEvidence == [
        "Ingen af områdets mandater (1) er givet til hotspotenheden."
      ])
  }

  @Test func withoutUnitItDoesNotApply() {
    let outcome = outcome(of: MND02()) { $0.actor("Direktør", .leadership, roles: .director) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutMandatesOrInitiativesItIsUnknown() {
    #expect(area { $0.sheets.remove(.mandates) } == .unknown([.need(.sheet(.mandates))]))
    #expect(area { $0.sheets.remove(.initiatives) } == .unknown([.need(.sheet(.initiatives))]))
  }
}
