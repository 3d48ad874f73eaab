@testable import CoordinationGaps
import SteeringModel
import Testing
import TestSupport

@Suite struct STG06Tests {
  private func area(
    _ scopes: [SteeringNetwork.MandateScope], to holder: String = "Styregruppe",
    change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: STG06()) {
      $0.actor("Direktør", .leadership)
      $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      $0.actor("SSP-leder", .middle)
      $0.forum("Styregruppe", .steeringGroup, members: ["Direktør", "Hotspotchef"])
      for scope in scopes { $0.mandate(from: "Direktør", to: holder, scope) }
      change(&$0)
    }
  }

  @Test func allFourAreOk() {
    #expect(area([.goals, .frame, .resources, .followUp]) == .ok)
    #expect(area([.goals, .frame, .resources, .followUp], to: "Direktør") == .ok)
  }

  @Test func aTaskThatNobodyHasIsNamed() {
    #expect(
      area([.goals, .frame, .resources]).danishEvidence == [
        """
        3 af styregruppens 4 opgaver er lagt fast. Der mangler opfølgning.
        """
      ])
  }

  @Test func whatLiesOutsideTheGroupOrWithTheUnitDoesNotCount() {
    #expect(area([.goals, .frame, .resources, .followUp], to: "SSP-leder").state == .gap)
    #expect(area([.goals, .frame, .resources, .followUp], to: "Hotspotchef").state == .gap)
  }

  @Test func withoutAGroupItDoesNotApply() {
    #expect(outcome(of: STG06()) { $0.actor("Direktør") }.state == .notApplicable)
  }

  @Test func withoutMandatesSheetItIsUnknown() {
    #expect(
      area([]) { $0.sheets.remove(.mandates) }
        == .unknown([.need(.sheet(.mandates))]))
  }
}
