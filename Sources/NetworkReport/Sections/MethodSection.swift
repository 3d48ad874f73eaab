import CoordinationGaps
import Localization
import SteeringModel

/// How the report came about: ties, rules, thresholds, assumptions.
struct MethodSection: ReportSection {
  static let name = "method"

  let heading: String
  let paragraphs: [String]
  let assumptionsHeading: String
  let assumptions: [String]
  let thresholdsHeading: String
  let thresholdsIntro: String
  let columns: [String]
  let thresholds: [ThresholdRow]
  let hasThresholds: Bool

  /// One threshold and its value in force.
  struct ThresholdRow: Sendable {
    let id: String
    let meaning: String
    let value: String
    let origin: String
    let isOwn: Bool
  }

  init(_ input: ReportInput) {
    heading = input(da: "Metode", en: "Method")
    paragraphs = Self.paragraphs(input)
    assumptionsHeading = input(da: "Antagelser", en: "Assumptions")
    assumptions = Assumptions.all(input)
    thresholdsHeading = input(da: "Grænseværdier", en: "Thresholds")
    thresholdsIntro = input(
      da: """
        Tallene er Spinds, ikke håndbogens. Området kan sætte sine egne i arket \
        \(SteeringNetwork.SheetName.area.name.da).
        """,
      en: """
        The numbers are Spind's, not the handbook's. The area can set its own in the sheet \
        \(SteeringNetwork.SheetName.area.name.en).
        """)
    columns = [
      input(da: "Regel", en: "Rule"), input(da: "Betydning", en: "Meaning"),
      input(da: "Værdi", en: "Value"), input(da: "Sat af", en: "Set by"),
    ]
    thresholds = Self.thresholds(input) + [Self.signalThreshold(input)]
    hasThresholds = !thresholds.isEmpty
  }

  private static func paragraphs(_ input: ReportInput) -> [String] {
    let rules = input.gaps.results.count
    let quoted = input.gaps.results.count { $0.rule.quote != nil }
    return [
      input(
        da: """
          Rapporten holder netværket op mod »Håndbog: Den danske hotspotmodel« fra Center for \
          Boligsocial Udvikling. Den prøver \(rules) forhold. \(quoted) af dem hviler på \
          håndbogens ord; resten er Spinds egne og bygger på netværksanalyse eller på datas \
          kvalitet.
          """,
        en: """
          The report holds the network against the handbook of the Danish hotspot model by Center \
          for Boligsocial Udvikling. It looks at \(rules) conditions. \(quoted) of them rest on \
          the handbook's words; the others are Spind's own and build on network analysis or on the \
          quality of the data.
          """),
      input(
        da: """
          Hvert forhold er på plads, ikke på plads, ukendt, undtaget eller ikke relevant. Mangler \
          data, er svaret ukendt og aldrig et hul.
          """,
        en: """
          Each condition is in place, not in place, unknown, waived or not applicable. Where data \
          are missing the answer is unknown and never a gap.
          """),
      input(
        da: """
          En relation er her kontakt, information, koordinering, henvisning, rapportering eller \
          adgang. Opbakning og konflikt tæller kun i de regler, der handler om dem. Flere \
          oplysninger om samme relation tæller som én.
          """,
        en: """
          A tie is here contact, information, coordination, referral, reporting or access. Backing \
          and conflict count only in the rules that are about them. Several reports of the same \
          tie count as one.
          """),
      input(
        da: """
          Et fund er et sted at kigge, ikke en dom over nogen. Det bygger på, hvad de spurgte har \
          fortalt, og bør drøftes med dem, det handler om.
          """,
        en: """
          A finding is a place to look, not a verdict on anyone. It builds on what those asked \
          have told, and ought to be talked over with those whom it concerns.
          """),
    ]
  }

  private static func thresholds(_ input: ReportInput) -> [ThresholdRow] {
    let settings = input.network.area.thresholds
    return input.gaps.results.map(\.rule).sorted { $0.id < $1.id }.flatMap { rule in
      rule.thresholds.map { threshold in
        let value = Situation(input.analysis, for: rule)(threshold)
        let isOwn =
          settings["\(rule.id).\(threshold.name)"] != nil
          || (rule.thresholds.count == 1 && settings["\(rule.id)"] != nil)
        return ThresholdRow(
          id: "\(rule.id)", meaning: input(threshold.meaning),
          value: input.language.numbers.decimal(value),
          origin: isOwn
            ? input(da: "Området", en: "The area") : input(da: "Standard", en: "Standard"),
          isOwn: isOwn)
      }
    }
  }

  /// The limit of the time to a decision, which belongs to no rule.
  private static func signalThreshold(_ input: ReportInput) -> ThresholdRow {
    let value = SignalFinding.limit(in: input.network)
    let isOwn = input.network.area.thresholds.keys.contains {
      $0.hasPrefix(SignalFinding.thresholdRule)
    }
    return ThresholdRow(
      id: SignalFinding.thresholdRule, meaning: input(SignalFinding.days.meaning),
      value: input.language.numbers.decimal(value),
      origin: isOwn
        ? input(da: "Området", en: "The area") : input(da: "Standard", en: "Standard"),
      isOwn: isOwn)
  }
}
