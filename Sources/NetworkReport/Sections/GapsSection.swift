import CoordinationGaps
import Localization

/// Every gap, by severity and then by theme.
struct GapsSection: ReportSection {
  static let name = "gaps"

  let heading: String
  let intro: String
  let filter: GapFilter
  /// What the small pictures show; nil when no gap has one.
  let pictureKey: PictureKey?
  /// The word of the button that shows a finding in the circles; nil without circles.
  let show: String?
  let groups: [Group]

  /// The meaning of what is drawn in the pictures of gaps.
  struct PictureKey: Sendable {
    let present: String
    let missing: String
    let actor: String
    let forum: String
  }

  /// The gaps of one severity.
  struct Group: Sendable {
    let anchor: String
    let mark: SeverityMark
    let title: String
    let meaning: String
    let gaps: [GapView]
  }

  init?(_ input: ReportInput) {
    guard !input.gaps.gaps.isEmpty else { return nil }
    heading = input(da: "Alle huller", en: "All gaps")
    intro = input(
      da: """
        Hullerne står efter vægt og derefter efter tema. Håndbogens ord er gengivet, som de står; \
        hvor de er en kommunes erfaring, står det ved citatet.
        """,
      en: """
        The gaps stand by weight and then by theme. The handbook's words are quoted in Danish as \
        they stand; where they are the experience of one municipality, the quote says so.
        """)
    filter = GapFilter(input)
    show = input.picture("circles") == nil ? nil : FindingLabels(input).show
    groups = Severity.allCases.reversed().compactMap { severity in
      let results = Theme.allCases.flatMap { theme in
        input.gaps.gaps.filter { $0.severity == severity && $0.rule.id.theme == theme }
      }
      guard !results.isEmpty else { return nil }
      let count = CountedNoun.gaps(results.count)
      return Group(
        anchor: "gaps-\(severity.identifier)", mark: SeverityMark(severity, input),
        title: input(count), meaning: input(Self.meaning(of: severity)),
        gaps: results.map { GapView($0, input) })
    }
    pictureKey =
      groups.contains { $0.gaps.contains { $0.picture != nil } }
      ? PictureKey(
        present: input(da: "findes", en: "is there"),
        missing: input(da: "mangler", en: "is missing"),
        actor: input(da: "aktør, farvet efter sektor", en: "actor, colored by sector"),
        forum: input(da: "forum", en: "forum")) : nil
  }

  /// What a severity says, by the handbook's own words.
  static func meaning(of severity: Severity) -> Localized {
    switch severity {
    case .critical:
      Localized(
        da: "Håndbogen kalder det en grundlæggende betingelse, en pligt eller et princip.",
        en: "The handbook calls it a basic condition, a duty or a principle.")
    case .high:
      Localized(
        da: "Håndbogen skriver »skal« eller »vigtigt«, eller netværket er sårbart uden.",
        en: "The handbook writes “must” or “important”, or the network is vulnerable without it.")
    case .medium:
      Localized(
        da: "Håndbogen eller netværksanalysen anbefaler det: »en god idé«, »ofte«.",
        en: "The handbook or network analysis recommends it: “a good idea”, “often”.")
    case .low:
      Localized(
        da: "En indsats kan have gavn af det.", en: "An effort may gain from it.")
    case .info:
      Localized(da: "Godt at vide; det kræver ikke handling.", en: "Worth knowing; no step needed.")
    }
  }
}
