import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// The state of the network in three to five plain sentences, and where to begin.
struct SummarySection: ReportSection {
  static let name = "summary"

  let heading: String
  let sentences: [String]
  let start: Start?

  /// The next step of the weightiest gap.
  struct Start: Sendable {
    let label: String
    let step: String
    /// The anchor of the gap; nil in the short form, which has no list of gaps.
    let link: String?
    let linkText: String
  }

  init(_ input: ReportInput) {
    heading = input(da: "Kort fortalt", en: "In short")
    sentences = [
      Self.size(input), Self.center(input), Self.balance(input), Self.weight(input),
      Self.strength(input),
    ].compactMap { $0 }
    start = input.gaps.gaps.first.flatMap { result in
      result.outcome.findings.first.map { finding in
        Start(
          label: input(da: "Begynd her", en: "Begin here"), step: input(finding.action),
          link: input.isShort ? nil : GapView.anchor(of: result.rule.id),
          linkText: input(da: "Se hvorfor", en: "See why"))
      }
    }
  }

  private static func size(_ input: ReportInput) -> String {
    let actors = CountedNoun.actors(input.network.actors.count)
    let ownSectors = Set(input.network.actors.compactMap(\.sector)).subtracting([.hotspot, .other])
    let sectors = CountedNoun.sectors(ownSectors.count)
    let lone = input.analysis.centralities.count { $0.degree == 0 }
    var text = input(
      da: "Netværket har \(actors.da) fra \(sectors.da).",
      en: "The network has \(actors.en) from \(sectors.en).")
    if lone > 0 {
      text += input(
        da: " \(lone == 1 ? "En" : "\(lone)") af dem har ingen relation til de andre.",
        en: " \(lone == 1 ? "One of them has" : "\(lone) of them have") no tie to the others.")
    }
    return text
  }

  /// Whether the unit stands in the middle, as the rule about it says.
  private static func center(_ input: ReportInput) -> String? {
    switch input.gaps["HUB-03"]?.outcome.state {
    case .ok:
      return input(
        da: "Hotspotenheden er det vigtigste bindeled, og sådan skal det være.",
        en: "The hotspot unit is the main link, as it should be.")
    case .gap:
      return input(
        da: "Hotspotenheden er ikke det vigtigste bindeled, sådan som den bør være.",
        en: "The hotspot unit is not the main link, as it ought to be.")
    case .unknown, .waived, .notApplicable, nil: return nil
    }
  }

  private static func balance(_ input: ReportInput) -> String {
    let (ok, gaps) = (input.gaps.count(.ok), input.gaps.count(.gap))
    let unknown = input.gaps.count(.unknown)
    let judged = CountedNoun.conditions(ok + gaps)
    var text = input(
      da: "Af \(judged.da), som kunne vurderes, er \(ok) på plads og \(gaps) ikke",
      en: "Of \(judged.en) that could be judged, \(ok) are in place and \(gaps) are not")
    if unknown > 0 {
      text += input(
        da: "; \(unknown) kan ikke vurderes, fordi der mangler data",
        en: "; \(unknown) cannot be judged for lack of data")
    }
    return text + "."
  }

  /// What the weightiest gaps are about.
  private static func weight(_ input: ReportInput) -> String {
    guard let greatest = input.gaps.gaps.first?.severity else {
      return input(
        da: "Vi har ikke fundet huller i koordineringen.",
        en: "We have found no gaps in the coordination.")
    }
    let weightiest = input.gaps.gaps.filter { $0.severity == greatest }
    let themes = Theme.allCases.filter { theme in
      weightiest.contains { $0.rule.id.theme == theme }
    }
    let about = input.language.list(themes.map { input($0.phrase) })
    let isCritical = greatest == .critical
    guard weightiest.count > 1 else {
      return isCritical
        ? input(
          da: "Det ene kritiske hul handler om \(about).",
          en: "The one critical gap is about \(about).")
        : input(
          da: "Ingen huller er kritiske; det vægtigste handler om \(about).",
          en: "No gap is critical; the weightiest is about \(about).")
    }
    let count = NumberWord.word(for: weightiest.count)
    return isCritical
      ? input(
        da: "De \(count.da) kritiske huller handler om \(about).",
        en: "The \(count.en) critical gaps are about \(about).")
      : input(
        da: "Ingen huller er kritiske; de vægtigste handler om \(about).",
        en: "No gap is critical; the weightiest are about \(about).")
  }

  /// The themes in which at least three of four conditions are in place and no gap is critical: the
  /// three with the most in place.
  private static func strength(_ input: ReportInput) -> String? {
    let themes = Theme.allCases.compactMap { theme -> (theme: Theme, inPlace: Int)? in
      guard theme != .data, theme != .context else { return nil }
      let results = input.gaps.results.filter { $0.rule.id.theme == theme }
      let inPlace = results.count { $0.outcome.state == .ok }
      let gaps = results.filter { $0.outcome.state == .gap }
      guard inPlace > 1, inPlace >= 3 * gaps.count, gaps.allSatisfy({ $0.severity < .critical })
      else { return nil }
      return (theme, inPlace)
    }
    guard !themes.isEmpty else { return nil }
    // Swift's sort keeps the order of equals, so themes stand by their own order within a number.
    let strongest = themes.sorted { $0.inPlace > $1.inPlace }.prefix(3).map(\.theme)
    let about = input.language.list(
      Theme.allCases.filter(strongest.contains).map { input($0.phrase) })
    return input(da: "Styrken ligger i \(about).", en: "The strength lies in \(about).")
  }
}
