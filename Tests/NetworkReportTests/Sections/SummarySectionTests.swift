import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct SummarySectionTests {
  private func sentences(
    _ rules: [any GapRule], _ language: Language = .danish,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> [String] {
    let gaps = ExampleNetwork.gaps(rules: rules, change)
    return SummarySection(ReportInput(gaps: gaps, language: language)).sentences
  }

  @Test func theSummaryIsPlain() {
    #expect(
      sentences(ReportRules.all) == [
        "Netværket har 8 aktører fra 6 sektorer. En af dem har ingen relation til de andre.",
        "Af 3 forhold, som kunne vurderes, er 1 på plads og 2 ikke; "
          + "1 kan ikke vurderes, fordi der mangler data.",
        "Det ene kritiske hul handler om vejen fra ledelse til frontlinje.",
      ])
    #expect(
      sentences(ReportRules.all, .english) == [
        "The network has 8 actors from 6 sectors. One of them has no tie to the others.",
        "Of 3 conditions that could be judged, 1 are in place and 2 are not; "
          + "1 cannot be judged for lack of data.",
        "The one critical gap is about the way from leadership to the front line.",
      ])
  }

  @Test func withoutCriticalGapsTheNextWeightIsNamed() {
    #expect(
      sentences([ReportRules.Uneven()]).last
        == "Ingen huller er kritiske; det vægtigste handler om viden om målgrupperne.")
    #expect(
      sentences([ReportRules.InPlace()]).last == "Vi har ikke fundet huller i koordineringen.")
  }

  @Test func aThemeIsAStrengthWhenMostOfItIsInPlace() {
    let inPlace: [any GapRule] = [ReportRules.InPlace(), Central()]
    #expect(sentences(inPlace).last == "Styrken ligger i hotspotenhedens placering.")
    // One in place is too little to speak of a strength.
    #expect(!sentences([ReportRules.InPlace()]).contains { $0.hasPrefix("Styrken") })
    // A critical gap stands in the way.
    #expect(!sentences(inPlace + [Unled()]).contains { $0.hasPrefix("Styrken") })
  }

  @Test func thePlaceOfTheUnitIsWhatItsRuleSays() {
    #expect(
      sentences([Central()])[1]
        == "Hotspotenheden er det vigtigste bindeled, og sådan skal det være."
    )
    #expect(!sentences([ReportRules.InPlace()]).contains { $0.contains("bindeled") })
  }

  @Test func theFirstStepIsThatOfTheWeightiestGap() {
    let input = ReportInput(gaps: ExampleNetwork.gaps(), language: .danish)
    let start = SummarySection(input).start
    #expect(start?.step == "Ring til dem.")
    #expect(start?.link == "vrt-01")
  }

  private struct Central: GapRule {
    static let about = RuleDescription(
      id: "HUB-03", title: Localized(da: "Enheden er central", en: "The unit is central"),
      meaning: Localized(da: "Central.", en: "Central."), severity: .high, data: [])

    func evaluate(_ situation: Situation) -> Outcome { .ok }
  }

  private struct Unled: GapRule {
    static let about = RuleDescription(
      id: "HUB-06", title: Localized(da: "Én koordinerer", en: "One coordinates"),
      meaning: Localized(da: "Én.", en: "One."), severity: .critical, data: [])

    func evaluate(_ situation: Situation) -> Outcome {
      .gap([
        Finding(
          subjects: [.network], evidence: Localized(da: "Ingen.", en: "None."),
          action: Localized(da: "Udpeg en.", en: "Name one."))
      ])
    }
  }
}
