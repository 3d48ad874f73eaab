import Localization
import NetworkAnalysis
import SteeringModel

/// Who connects sectors and levels, and who alone does so.
struct BrokersSection: ReportSection {
  static let name = "brokers"

  let heading: String
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let soleTitle: String
  let soleIntro: String
  let soles: [Sole]
  let hasSoles: Bool

  /// One broker.
  struct Row: Sendable {
    let actorName: String
    let acrossSectors: String
    let sectorRole: String
    let acrossLevels: String
    let levelRole: String
  }

  /// Who is the only bridge, and between which sectors.
  struct Sole: Sendable {
    let actorName: String
    let sectors: String
  }

  /// How many brokers, and how many only bridges, are shown.
  private static let limit = 10

  init?(_ input: ReportInput) {
    let (sectors, levels) = (
      input.analysis.brokers(by: .sector), input.analysis.brokers(by: .level)
    )
    guard !sectors.rows.isEmpty || !levels.rows.isEmpty else { return nil }
    heading = input(
      da: "Brobyggere mellem sektorer og niveauer", en: "Bridges between sectors and levels")
    intro = input(
      da: """
        En brobygger kender to, der ikke kender hinanden. Tallene er antallet af sådanne par, hvor \
        mindst den ene hører til en anden sektor eller et andet niveau end brobyggeren selv.
        """,
      en: """
        A bridge knows two who do not know each other. The numbers count such pairs of which at \
        least one is of another sector or level than the bridge.
        """)
    caption = input(da: "De vigtigste brobyggere", en: "The most important bridges")
    columns = [
      input(da: "Aktør", en: "Actor"), input(da: "Par på tværs af sektorer", en: "Across sectors"),
      input(da: "Oftest", en: "Most often"),
      input(da: "Par på tværs af niveauer", en: "Across levels"),
      input(da: "Oftest", en: "Most often"),
    ]
    rows = Self.rows(sectors, levels, input)
    soleTitle = input(da: "Eneste bro", en: "The only bridge")
    soleIntro = input(
      da: """
        Uden disse aktører har to sektorer hverken en relation, en fælles kontakt eller et fælles \
        forum.
        """,
      en: "Without these actors, two sectors share neither tie, contact nor forum.")
    soles = Self.soles(input)
    hasSoles = !soles.isEmpty
  }

  private static func rows(
    _ sectors: BrokerTable, _ levels: BrokerTable, _ input: ReportInput
  ) -> [Row] {
    let byLevel = Dictionary(uniqueKeysWithValues: levels.rows.map { ($0.actor, $0) })
    let bySector = Dictionary(uniqueKeysWithValues: sectors.rows.map { ($0.actor, $0) })
    let order = sectors.rows.isEmpty ? levels.rows : sectors.rows
    return order.filter { $0.across > 0 }.prefix(limit).map { row in
      let (sector, level) = (bySector[row.actor], byLevel[row.actor])
      func role(_ row: BrokerTable.Row?, _ grouping: BrokerTable.Grouping) -> String {
        row?.mainRole.map { input($0.title(grouping)) } ?? "–"
      }
      return Row(
        actorName: input.network[row.actor].name,
        acrossSectors: sector.map { "\($0.across)" } ?? "–", sectorRole: role(sector, .sector),
        acrossLevels: level.map { "\($0.across)" } ?? "–", levelRole: role(level, .level))
    }
  }

  private static func soles(_ input: ReportInput) -> [Sole] {
    let bridges = input.analysis.soleBridges
    let byActor = Dictionary(grouping: bridges, by: \.actor)
    let order = byActor.sorted { left, right in
      (right.value.count, left.key) < (left.value.count, right.key)
    }
    return order.prefix(limit).map { actor, bridges in
      let pairs = bridges.map { bridge in
        let (one, other) = (bridge.one.title, bridge.other.title)
        return "\(input(one)) – \(input(other))"
      }
      return Sole(
        actorName: input.network[actor].name, sectors: pairs.joined(separator: " · "))
    }
  }
}
