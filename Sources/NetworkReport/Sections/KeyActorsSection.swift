import Localization
import NetworkAnalysis
import SteeringModel

/// Who holds the network together: the first by betweenness, with degree and nearness.
struct KeyActorsSection: ReportSection {
  static let name = "actors"

  let heading: String
  let intro: String
  let columns: [String]
  let rows: [Row]
  let explanations: [Explanation]
  let caption: String

  /// One actor.
  struct Row: Sendable {
    let rank: Int
    let actorName: String
    let organisation: String?
    let sector: String
    let level: String
    let isInUnit: Bool
    let between: String
    let bar: String
    let degree: Int
    let near: String
    let places: String
    let node: String
  }

  /// What a number means.
  struct Explanation: Sendable {
    let term: String
    let text: String
  }

  init?(_ input: ReportInput) {
    let ranking = input.analysis.centralitiesByBetweenness.filter { $0.degree > 0 }
    guard !ranking.isEmpty else { return nil }
    heading = input(da: "Nøgleaktørerne", en: "The key actors")
    intro = input(
      da: """
        Her står de aktører, der binder flest andre sammen. Hotspotenheden er fremhævet. Hvis en af \
        de øverste falder fra, kan andre miste vejen til hinanden.
        """,
      en: """
        These actors tie the most others together. The hotspot unit is highlighted. If one of the \
        first drops out, others may lose their way to each other.
        """)
    let between = input(da: "Bindeled", en: "Link")
    let degree = input(da: "Relationer", en: "Ties")
    let near = input(da: "Nærhed", en: "Nearness")
    let sure = input(da: "Plads med usikkerhed", en: "Place with uncertainty")
    caption = input(
      da: "De aktører, der binder flest sammen", en: "The actors who tie the most together")
    columns = [
      input(da: "Nr.", en: "No."), input(da: "Aktør", en: "Actor"),
      input(da: "Sektor", en: "Sector"), input(da: "Niveau", en: "Level"), between, degree, near,
      sure,
    ]
    let greatest = ranking.first?.betweenness ?? 0
    let places = Dictionary(
      input.analysis.rankCertainties.map { ($0.actor, $0) }, uniquingKeysWith: { first, _ in first }
    )
    rows = ranking.prefix(10).enumerated().map { position, value in
      Self.row(
        value, rank: position + 1, greatest: greatest, places[value.actor], input)
    }
    explanations = [
      Explanation(
        term: between,
        text: input(
          da: """
            Andelen af de korteste veje mellem to andre aktører, som går gennem aktøren \
            (betweenness). En høj andel giver indflydelse, og den gør netværket sårbart.
            """,
          en: """
            The share of the shortest ways between two other actors that pass the actor \
            (betweenness). A high share gives influence, and it makes the network vulnerable.
            """)),
      Explanation(
        term: degree,
        text: input(
          da: "Antallet af aktører, som aktøren selv har en relation til (degree).",
          en: "The number of actors that the actor has a tie to (degree).")),
      Explanation(
        term: near,
        text: input(
          da: """
            Hvor tæt aktøren er på alle andre (harmonisk nærhed). 100 % er en direkte relation til \
            alle; en aktør, der ikke kan nås, tæller nul.
            """,
          en: """
            How near the actor is to everybody else (harmonic closeness). 100% is a tie to \
            everybody; an actor out of reach counts zero.
            """)),
      Explanation(
        term: sure,
        text: input(
          da: """
            Pladsen, hvis vi har hørt forkert om hver tiende relation. »Nr. 1 til 2« er sikkert; \
            »nr. 4 til 15« betyder, at listen kunne have set anderledes ud.
            """,
          en: """
            The place if we have heard wrong of one tie in ten. “No. 1 to 2” is sure; “no. 4 to 15” \
            means that the list could have looked otherwise.
            """)),
    ]
  }

  private static func row(
    _ value: ActorCentrality, rank: Int, greatest: Double, _ place: RankCertainty?,
    _ input: ReportInput
  ) -> Row {
    let actor = input.network[value.actor]
    let numbers = input.language.numbers
    let share = value.betweenness ?? 0
    return Row(
      rank: rank, actorName: actor.name,
      organisation: actor.organisation.map { input.network[$0].name },
      sector: actor.sector.map { input($0.title) } ?? "–",
      level: actor.level.map { input($0.name).capitalizedFirst } ?? "–",
      isInUnit: actor.isInUnit,
      between: value.betweenness.map(numbers.percent) ?? "–",
      bar: NumberStyle(.english).fixed(greatest > 0 ? share / greatest * 100 : 0, decimals: 0),
      degree: value.degree, near: value.harmonic.map(numbers.percent) ?? "–",
      places: place.map { input($0.places) } ?? "–",
      node: PictureNodes.name(of: value.actor))
  }
}
