@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET12Tests {
  private func area(
    of count: Int, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> Outcome {
    outcome(of: NET12()) { builder in
      builder.forum("Netværk")
      for number in 0..<count {
        builder.organisation("Skole \(number)", .school)
        builder.actor("Leder \(number)", .middle, .school, at: "Skole \(number)", roles: .other)
        builder.seat("Netværk", "Leder \(number)")
      }
      change(&builder)
    }
  }

  @Test func manyWithoutAUnitAreWorthANote() {
    #expect(
      area(of: 9).danishEvidence == [
        """
        9 organisationer styrer sammen uden en koordinerende enhed: Skole 0, Skole 1, Skole 2, \
        Skole 3, Skole 4 og 4 andre. Grænsen er 8.
        """
      ])
  }

  @Test func eightCanGovernTogether() {
    #expect(area(of: 8) == .ok)
  }

  @Test func aUnitCoordinatesForMany() {
    let outcome = area(of: 9) { $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief) }
    #expect(outcome == .ok)
  }

  @Test func withoutParticipantsItDoesNotApply() {
    let outcome = outcome(of: NET12()) {
      $0.organisation("Bibliotek", .culture)
      $0.actor("Leder", .middle, .culture, at: "Bibliotek", roles: .other)
    }
    #expect(outcome == .notApplicable(.noCoreActors))
  }

  @Test func withoutOrganisationsItIsUnknown() {
    let outcome = outcome(of: NET12()) { $0.actor("Leder", .middle, .school, roles: .other) }
    #expect(outcome == .unknown([.need(.actorOrganisation)]))
  }
}
