@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct HOR02Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void) -> Outcome {
    outcome(of: HOR02()) {
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("Skoleleder", .leadership, .school)
      $0.actor("Lærer", .frontline, .school)
      $0.actor("Vejleder", .frontline, .school)
      $0.tie("Skoleleder", "Lærer")
      $0.tie("Lærer", "Vejleder")
      change(&$0)
    }
  }

  @Test func tiesOutOfTheSectorAreOk() {
    #expect(area { $0.tie("Hotspotchef", "Vejleder") } == .ok)
  }

  @Test func aSectorWithInnerTiesOnlyIsClosed() {
    let outcome = area { _ in }
    #expect(
      outcome.danishEvidence == [
        """
        Sektoren »Skole« har 2 relationer, og de går alle til aktører i samme sektor. Med så få \
        relationer kan det være et tilfælde (p = 0,275).
        """
      ])
    #expect(outcome.findings[0].missingTies == [MissingTie(Handle(0), Handle(2), .coordination)])
  }

  @Test func aGroupOfOneSectorApartIsAGap() {
    let outcome = area {
      $0.actor("Skolesekretær", .frontline, .school)
      $0.tie("Hotspotchef", "Skolesekretær")
    }
    #expect(
      outcome.danishEvidence == [
        """
        Skoleleder, Lærer og Vejleder hører alle til sektoren »Skole« og har kun relationer til \
        hinanden.
        """
      ])
  }

  @Test func anIsolateIsNoSilo() {
    #expect(
      area {
        $0.tie("Hotspotchef", "Lærer")
        $0.actor("Skolesekretær", .frontline, .school)
      } == .ok)
  }

  @Test func anActorOfUnknownSectorMayLeadOut() {
    let outcome = area {
      $0.actor("Frivillig")
      $0.tie("Lærer", "Frivillig")
    }
    #expect(outcome == .ok)
  }

  @Test func oneSectorDoesNotApply() {
    let outcome = outcome(of: HOR02()) { $0.actor("Lærer", .frontline, .school) }
    #expect(outcome.state == .notApplicable)
  }

  @Test func withoutTiesItIsUnknown() {
    #expect(area { $0.sheets.remove(.ties) } == .unknown([.need(.sheet(.ties))]))
  }
}
