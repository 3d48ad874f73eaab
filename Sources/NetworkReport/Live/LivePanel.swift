import Localization
import SteeringModel

/// What the live page has beyond the report: the word that it is live, problems of the workbook, and
/// the panel in which changes are thought through.
struct LivePanel: Sendable {
  let version: Int
  let code: String
  let status: String
  let lost: String
  let problemsHeading: String
  let keeps: String
  let panel: Panel?
  let script: String

  /// One choice of a list.
  struct Option: Sendable {
    let value: String
    let label: String
  }

  /// The panel for "what if".
  struct Panel: Sendable {
    let heading: String
    let intro: String
    let removeLegend: String
    let tieLegend: String
    let seatLegend: String
    let actor: String
    let forum: String
    let kind: String
    let nobody: String
    let add: String
    let clear: String
    let removed: String
    let between: String
    let seated: String
    let takeBack: String
    let actors: [Option]
    let fora: [Option]
    let hasFora: Bool
    let kinds: [Option]
  }

  init(version: Int, language: Language, network: SteeringNetwork?) {
    func text(da: String, en: String) -> String { Localized(da: da, en: en)(language) }
    self.version = version
    code = language.rawValue
    status = text(
      da: "Siden følger projektmappen: gem den, og rapporten bliver ny.",
      en: "The page follows the workbook: save it, and the report is renewed.")
    lost = text(
      da: "Spind kører ikke længere. Siden viser den seneste rapport.",
      en: "Spind is no longer running. The page shows the latest report.")
    problemsHeading = text(
      da: "Projektmappen har fejl", en: "The workbook has errors")
    keeps = text(
      da: "Ret dem og gem. Indtil da viser siden den seneste rapport uden fejl.",
      en: "Mend them and save. Until then the page shows the latest report without errors.")
    panel = network.map { Panel($0, language) }
    script = Templates.liveScript
  }
}

extension LivePanel.Panel {
  init(_ network: SteeringNetwork, _ language: Language) {
    func text(da: String, en: String) -> String { Localized(da: da, en: en)(language) }
    heading = text(da: "Hvad nu hvis?", en: "What if?")
    intro = text(
      da: "Prøv en ændring, før den sker. Projektmappen bliver ikke rørt.",
      en: "Try a change before it is made. The workbook is not touched.")
    removeLegend = text(da: "Nogen stopper", en: "Somebody leaves")
    tieLegend = text(da: "To begynder at arbejde sammen", en: "Two begin to work together")
    seatLegend = text(da: "Nogen får en plads", en: "Somebody takes a seat")
    actor = text(da: "Aktør", en: "Actor")
    forum = text(da: "Forum", en: "Forum")
    kind = text(da: "Type", en: "Kind")
    nobody = text(da: "Vælg", en: "Choose")
    add = text(da: "Prøv", en: "Try")
    clear = text(da: "Begynd forfra", en: "Start over")
    removed = text(da: "{a} stopper", en: "{a} leaves")
    between = text(da: "{a} – {b}: {k}", en: "{a} – {b}: {k}")
    seated = text(da: "{a} får plads i {b}", en: "{a} takes a seat in {b}")
    takeBack = text(da: "Fortryd", en: "Take back")
    actors = network.actors.map { .init(value: "\($0.id.index)", label: $0.name) }
      .sorted { language.precedes($0.label, $1.label) }
    fora = network.fora.map { .init(value: "\($0.id.index)", label: $0.name) }
    hasFora = !fora.isEmpty
    kinds = SteeringNetwork.TieKind.allCases.map {
      .init(value: $0.name.en, label: $0.name(language))
    }
  }
}
