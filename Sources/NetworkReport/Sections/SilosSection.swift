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
        sandsynligheden for, at tilfældet gør det samme. Kolleger taler mest med hinanden, så se efter \
        dem, der skiller sig ud.
        """,
      en: """
        The table counts ties within each sector and out of it. Whether that is much or little is \
        decided by dealing the sectors out anew \(table.shuffles) times; p is the probability that \
        chance does the same. Colleagues talk most with each other, so look for those who stand out.
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
        da: "\(verdict.title.da) (p = \(probability(inward)))",
        en: "\(verdict.title.en) (p = \(probability(inward)))")
    case .outward:
      return input(
        da: "\(verdict.title.da) (p = \(probability(outward)))",
        en: "\(verdict.title.en) (p = \(probability(outward)))")
    case .asChance:
      return input(verdict.title)
    }
  }

  /// The sectors that keep to themselves on one level, and the pairs that meet less than by chance.
  private static func levels(_ input: ReportInput) -> [String] {
    func probability(_ value: Double?) -> String {
      input.language.numbers.decimal(value ?? 1, decimals: 3)
    }
    let levels: [SteeringNetwork.Level?] = [nil] + SteeringNetwork.Level.line
    return levels.flatMap { level -> [String] in
      let table = input.analysis.silos(at: level)
      let place =
        level.map { input(da: "På niveauet »\($0.name.da)«", en: "On the level “\($0.name.en)”") }
        ?? input(da: "På tværs af niveauerne", en: "Over all levels")
      var sentences: [String] = []
      let inward = table.rows.filter { $0.verdict == .inward }
      if level != nil && !inward.isEmpty {
        let names = input.language.list(
          inward.map { "\(input($0.sector.title)) (p = \(probability($0.pInward)))" })
        sentences.append(
          input(
            da: "\(place) holder disse sig mere for sig selv: \(names).",
            en: "\(place), these keep more to themselves: \(names)."))
      }
      let apart = table.pairs.filter { $0.verdict == .inward }
      if !apart.isEmpty {
        let names = input.language.list(
          apart.sorted { $0.pFew < $1.pFew }.map { pair in
            let ties = CountedNoun.ties(pair.ties)
            return "\(input(pair.one.title)) – \(input(pair.other.title)) "
              + "(\(input(ties)), p = \(probability(pair.pFew)))"
          }, atMost: 6)
        sentences.append(
          input(
            da: "\(place) har disse færre relationer, end tilfældet ville give: \(names).",
            en: "\(place), these have fewer ties than by chance: \(names)."))
      }
      return sentences
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
