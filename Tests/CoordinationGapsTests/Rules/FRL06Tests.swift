@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@Suite struct FRL06Tests {
  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Outcome {
    outcome(of: FRL06()) {
      $0.area.coreSectors = [.police, .employment]
      $0.actor("Betjent", .frontline, .police) { $0.isLocal = true }
      change(&$0)
    }
  }

  @Test func aSectorWithoutFrontLineIsAGap() {
    #expect(
      area().danishEvidence == [
        "Sektoren Beskæftigelse har ingen aktører på praktikerniveau i netværket."
      ])
  }

  @Test func staffWhoDoNotWorkInTheAreaAreAGap() {
    let outcome = area {
      $0.actor("Jobkonsulent", .frontline, .employment) { $0.isLocal = false }
    }
    #expect(
      outcome.danishEvidence == [
        """
        Fra sektoren Beskæftigelse er Jobkonsulent på praktikerniveau, men ingen er oplyst at \
        arbejde i boligområdet.
        """
      ])
    #expect(outcome.findings[0].remarks.isEmpty)
  }

  @Test func anUnstatedPlaceOfWorkIsARemark() {
    let outcome = area { $0.actor("Jobkonsulent", .frontline, .employment) }
    #expect(outcome.findings.first?.remarks.count == 1)
  }

  @Test func oneLocalPractitionerASectorIsOk() {
    let outcome = area {
      $0.actor("Jobkonsulent", .frontline, .employment) { $0.isLocal = true }
    }
    #expect(outcome == .ok)
  }

  @Test func aLocalManagerIsNoFrontLine() {
    #expect(area { $0.actor("Leder", .middle, .employment) { $0.isLocal = true } }.state == .gap)
  }

  @Test func withoutTheLocalColumnItIsUnknown() {
    let outcome = outcome(of: FRL06()) { $0.actor("Betjent", .frontline, .police) }
    #expect(outcome == .unknown([.need(.actorLocal)]))
  }
}
