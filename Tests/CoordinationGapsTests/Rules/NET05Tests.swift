@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct NET05Tests {
  /// One actor tied to nine others, who have one tie each: mean 1.8, deviation 2.4.
  private func star(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: NET05()) { builder in
      builder.actor("SSP-konsulent", .middle, .childrenAndYouth)
      for number in 1...9 {
        builder.actor("Lærer \(number)", .frontline, .school)
        builder.tie("SSP-konsulent", "Lærer \(number)")
      }
      change(&builder)
    }
  }

  @Test func farMoreTiesThanOthersAreAGap() {
    #expect(
      star().danishEvidence == [
        "SSP-konsulent har relation til 9 aktører; snittet er 1,8 og grænsen 8."
      ])
  }

  @Test func exactlyTheLimitIsOk() {
    #expect(star { $0.area.thresholds = ["NET-05.deviations": 3] } == .ok)
    #expect(star { $0.area.thresholds = ["NET-05.deviations": 2.99] }.state == .gap)
  }

  @Test func fewTiesAreNoOverloadHoweverFewTheOthersHave() {
    #expect(star { $0.area.thresholds = ["NET-05.ties": 9] } == .ok)
    #expect(star { $0.area.thresholds = ["NET-05.ties": 8.9] }.state == .gap)
  }

  @Test func moreThanSixForaAreAGapForTheUnitToo() {
    func sitting(in count: Int) -> Outcome {
      outcome(of: NET05()) { builder in
        builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
        for number in 1...count { builder.forum("Forum \(number)", members: ["Hotspotchef"]) }
      }
    }
    #expect(sitting(in: 6) == .ok)
    #expect(sitting(in: 7).danishEvidence == ["Hotspotchef sidder i 7 fora; grænsen er 6."])
  }

  @Test func theManyTiesOfTheUnitAreItsTask() {
    let outcome = outcome(of: NET05()) { builder in
      builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      for number in 1...9 {
        builder.actor("Lærer \(number)")
        builder.tie("Hotspotchef", "Lærer \(number)")
      }
    }
    #expect(outcome == .ok)
  }

  @Test func withoutTiesAndSeatsItDoesNotApply() {
    #expect(outcome(of: NET05()) { $0.actor("Lærer") } == .notApplicable(.noTies))
  }

  @Test func withoutSeatsSheetItIsUnknown() {
    #expect(star { $0.sheets.remove(.seats) } == .unknown([.need(.sheet(.seats))]))
  }
}
