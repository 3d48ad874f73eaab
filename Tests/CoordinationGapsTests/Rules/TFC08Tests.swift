@testable import CoordinationGaps
import SteeringModel
import TestSupport
import Testing

@Suite struct TFC08Tests {
  private func force(members: [String], convenors: [Int]) -> Outcome {
    outcome(of: TFC08()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.actor("Hotspotkoordinator", roles: .hotspotStaff)
      $0.actor("SSP-konsulent", roles: .sspCoordinator)
      $0.forum("Styregruppen", .steeringGroup) { $0.convenors = [.actor(Handle(0))] }
      $0.forum("Task Forcen", .taskForce, members: members) {
        $0.convenors = convenors.map { .actor(Handle($0)) }
      }
    }
  }

  @Test func aSeatAndTheCallFromAnyoneOfTheUnitAreOk() {
    #expect(force(members: ["Hotspotchef"], convenors: [1]) == .ok)
  }

  @Test func aTaskForceWithoutTheUnitIsAGap() {
    #expect(
      force(members: ["SSP-konsulent"], convenors: [0]).danishEvidence == [
        "Ingen fra hotspotenheden sidder i Task Forcen."
      ])
  }

  @Test func anotherConvenorIsAGap() {
    #expect(
      force(members: ["Hotspotchef"], convenors: [2]).danishEvidence == [
        "Task Forcen indkaldes af SSP-konsulent, ikke af hotspotenheden."
      ])
    #expect(
      force(members: ["Hotspotchef"], convenors: []).danishEvidence == [
        "Task Forcen har ingen mødeindkalder."
      ])
  }

  @Test func withoutTaskForceOrUnitItDoesNotApply() {
    let empty = outcome(of: TFC08()) { $0.actor("Hotspotchef", roles: .hotspotChief) }
    #expect(empty == .notApplicable(.noTaskForce))
    let unitless = outcome(of: TFC08()) {
      $0.actor("SSP-konsulent", roles: .sspCoordinator)
      $0.forum("Task Forcen", .taskForce) { $0.convenors = [.actor(Handle(0))] }
    }
    #expect(unitless == .notApplicable(.noUnit))
  }

  @Test func withoutConvenorsItIsUnknown() {
    let outcome = outcome(of: TFC08()) {
      $0.actor("Hotspotchef", roles: .hotspotChief)
      $0.forum("Task Forcen", .taskForce, members: ["Hotspotchef"])
    }
    #expect(outcome == .unknown([.need(.forumConvenor)]))
  }
}
