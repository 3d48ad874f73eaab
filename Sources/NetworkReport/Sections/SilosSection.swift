import Localization
import NetworkAnalysis
import SteeringModel

/// Whether sectors keep to themselves, and who holds the network together.
struct SilosSection: ReportSection {
  static let name = "silos"

  let heading: String
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let remarks: [String]

  /// One sector.
  struct Row: Sendable {
    let sector: String
    let actors: Int
    let inside: Int
    let outside: Int
    let verdict: String
  }

  init?(_ input: ReportInput) {
    let table = input.analysis.silos()
    guard table.rows.count > 1, table.rows.contains(where: { $0.index != nil }) else { return nil }
    heading = input(
      da: "Holder sektorerne sig for sig selv?", en: "Do the sectors keep to themselves?")
    intro = input(
      da: """
        Tabellen tæller relationer inden for hver sektor og ud af den. Om det er meget eller lidt, \
        er afgjort ved at fordele sektorerne på ny mellem aktørerne \(table.shuffles) gange; p er \
        sandsynligheden for, at tilfældet gør det samme.
        """,
      en: """
        The table counts ties within each sector and out of it. Whether that is much or little is \
        decided by dealing the sectors out anew \(table.shuffles) times; p is the probability that \
        chance does the same.
        """)
    caption = input(da: "Relationer inden for og ud af sektoren", en: "Ties within and out of it")
    columns = [
      input(da: "Sektor", en: "Sector"), input(da: "Aktører", en: "Actors"),
      input(da: "Inden for", en: "Within"), input(da: "Ud af", en: "Out of it"),
      input(da: "Sammenlignet med tilfældet", en: "Compared with chance"),
    ]
    rows = table.rows.map { row in
      Row(
        sector: input(row.sector.title), actors: row.actors, inside: row.inside,
        outside: row.outside, verdict: Self.verdict(row, input))
    }
    remarks = Self.levels(input) + Self.governance(input)
  }

  private static func verdict(_ row: SiloTable.Row, _ input: ReportInput) -> String {
    guard let verdict = row.verdict, let inward = row.pInward, let outward = row.pOutward else {
      return input(da: "ingen relationer", en: "no ties")
    }
    func probability(_ value: Double) -> String {
      input.language.numbers.decimal(value, decimals: 3)
    }
    switch verdict {
    case .inward:
      return input(
        da: "holder sig mere for sig selv (p = \(probability(inward)))",
        en: "keeps more to itself (p = \(probability(inward)))")
    case .outward:
      return input(
        da: "rækker mere ud (p = \(probability(outward)))",
        en: "reaches out more (p = \(probability(outward)))")
    case .asChance:
      return input(da: "som tilfældet ville give", en: "as chance would have it")
    }
  }

  /// The sectors that keep to themselves on one level.
  private static func levels(_ input: ReportInput) -> [String] {
    SteeringNetwork.Level.line.compactMap { level in
      let inward = input.analysis.silos(at: level).rows.filter { $0.verdict == .inward }
      guard !inward.isEmpty else { return nil }
      let names = input.language.list(inward.map { input($0.sector.title) })
      return input(
        da: "På niveauet »\(level.name.da)« holder \(names) sig mere for sig selv.",
        en: "On the level “\(level.name.en)”, more to themselves than by chance: \(names).")
    }
  }

  private static func governance(_ input: ReportInput) -> [String] {
    guard let governance = input.analysis.governance else { return [] }
    let hub = input.language.list(governance.hub.map { input.network[$0].name }, atMost: 4)
    let share = input.language.numbers.percent(governance.hubShare)
    return [
      input(governance.mode.title)
        + input(
          da: """
             \(hub) står mellem flest, der ikke selv har en relation: \(share) af alle sådanne par. \
            Det er en beskrivelse, ikke en fejl (Provan og Kenis, 2008).
            """,
          en: """
             \(hub) \(governance.hub.count == 1 ? "stands" : "stand") between most who have no tie themselves: \(share) of all such pairs. This \
            is a description, not a fault (Provan and Kenis, 2008).
            """)
    ]
  }
}
