import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

extension DiagnosisContent {
  /// The most central actors, and how sure their places are.
  static func actors(_ gaps: GapAnalysis) -> DiagnosisContent {
    let network = gaps.analysis.network
    let certainty = Dictionary(
      gaps.analysis.rankCertainties.map { ($0.actor, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = gaps.analysis.centralitiesByBetweenness.filter { $0.degree > 0 }.enumerated()
      .map { position, value -> [DiagnosisTable.Cell] in
        let actor = network[value.actor]
        let place = certainty[value.actor]
        return [
          .actor(value.actor, network), .integer(place?.rank ?? position + 1),
          place.map { .integer($0.interval.lowerBound) } ?? .none,
          place.map { .integer($0.interval.upperBound) } ?? .none,
          place.map { .coded($0.trust.identifier, $0.trust.title) } ?? .none,
          .share(value.betweenness), .integer(value.degree), .share(value.harmonic),
          actor.sector.map { .coded($0.identifier, $0.title) } ?? .none,
          actor.level.map { .coded("\($0)", $0.name) } ?? .none, .flag(actor.isInUnit),
        ]
      }
    return DiagnosisContent(tables: [
      DiagnosisTable(
        id: "actors", title: Localized(da: "Efter bindeled", en: "By link"),
        columns: [
          .init("actor", da: "Aktør", en: "Actor"), .init("rank", da: "Plads", en: "Place"),
          .init("best", da: "Bedste plads", en: "Best place"),
          .init("worst", da: "Ringeste plads", en: "Worst place"),
          .init("trust", da: "Hvor sikkert", en: "How sure"),
          .init("betweenness", da: "Bindeled", en: "Link"),
          .init("degree", da: "Relationer", en: "Ties"),
          .init("harmonic", da: "Nærhed", en: "Nearness"),
          .init("sector", da: "Sektor", en: "Sector"), .init("level", da: "Niveau", en: "Level"),
          .init("isInUnit", da: "I hotspotenheden", en: "In the hotspot unit"),
        ], rows: rows)
    ])
  }

  /// Who connects sectors and levels, role by role, and who alone does so.
  static func brokers(_ analysis: Analysis) -> DiagnosisContent {
    let network = analysis.network
    let (sectors, levels) = (analysis.brokers(by: .sector), analysis.brokers(by: .level))
    let bySector = Dictionary(uniqueKeysWithValues: sectors.rows.map { ($0.actor, $0) })
    let byLevel = Dictionary(uniqueKeysWithValues: levels.rows.map { ($0.actor, $0) })
    let order = sectors.rows.map(\.actor) + levels.rows.map(\.actor).filter { bySector[$0] == nil }
    func cells(
      _ row: BrokerTable.Row?, _ grouping: BrokerTable.Grouping
    ) -> [DiagnosisTable.Cell] {
      [.integer(row?.across ?? 0)]
        + BrokerTable.Role.allCases.map { .integer(row?[$0] ?? 0) }
        + [row?.mainRole.map { .coded($0.rawValue, $0.title(grouping)) } ?? .none]
    }
    func columns(
      _ grouping: BrokerTable.Grouping, _ prefix: String, _ across: Localized, _ main: Localized
    ) -> [DiagnosisTable.Column] {
      [.init("\(prefix)Across", da: across.da, en: across.en)]
        + BrokerTable.Role.allCases.map { role in
          let title = role.title(grouping)
          return .init("\(prefix)\(role.rawValue.capitalizedFirst)", da: title.da, en: title.en)
        } + [.init("\(prefix)MainRole", da: main.da, en: main.en)]
    }
    let remarks = [
      Localized(
        da: """
          Tallene er antallet af par, som aktøren kender, og som ikke kender hinanden (Gould og \
          Fernandez, 1989).
          """,
        en: """
          The numbers count pairs that the actor knows and who do not know each other (Gould and \
          Fernandez, 1989).
          """)
    ]
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "brokers", title: Localized(da: "Brobyggere", en: "Bridges"),
          columns: [.init("actor", da: "Aktør", en: "Actor")]
            + columns(
              .sector, "sector", Localized(da: "Par på tværs af sektorer", en: "Across sectors"),
              Localized(da: "Oftest mellem sektorer", en: "Most often between sectors"))
            + columns(
              .level, "level", Localized(da: "Par på tværs af niveauer", en: "Across levels"),
              Localized(da: "Oftest mellem niveauer", en: "Most often between levels")),
          rows: order.map { actor in
            [.actor(actor, network)] + cells(bySector[actor], .sector)
              + cells(byLevel[actor], .level)
          }),
        DiagnosisTable(
          id: "soleBridges",
          title: Localized(
            da: "Eneste bro mellem to sektorer", en: "The only bridge between two sectors"),
          columns: [
            .init("actor", da: "Aktør", en: "Actor"),
            .init("one", da: "Den ene sektor", en: "The one sector"),
            .init("other", da: "Den anden sektor", en: "The other sector"),
          ],
          rows: analysis.soleBridges.map { bridge in
            [
              .actor(bridge.actor, network), .coded(bridge.one.identifier, bridge.one.title),
              .coded(bridge.other.identifier, bridge.other.title),
            ]
          }),
      ], remarks: order.isEmpty ? [] : remarks)
  }

  /// The E-I index of each sector and the ties of every two, over all actors and on each level.
  static func silos(_ analysis: Analysis) -> DiagnosisContent {
    let levels: [SteeringNetwork.Level?] = [nil] + SteeringNetwork.Level.line
    let tables = levels.map { analysis.silos(at: $0) }
    func level(_ table: SiloTable) -> DiagnosisTable.Cell {
      table.level.map { .coded("\($0)", $0.name) }
        ?? .coded("all", Localized(da: "alle niveauer", en: "all levels"))
    }
    let shuffles = tables[0].shuffles
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "sectors",
          title: Localized(da: "Relationer i og ud af hver sektor", en: "Ties in and out of each"),
          columns: [
            .init("sector", da: "Sektor", en: "Sector"), .init("level", da: "Niveau", en: "Level"),
            .init("actors", da: "Aktører", en: "Actors"),
            .init("inside", da: "Inden for", en: "Within"),
            .init("outside", da: "Ud af", en: "Out of it"),
            .init("index", da: "E-I-indeks", en: "E-I index"),
            .init("expected", da: "Ventet ved tilfældighed", en: "Expected by chance"),
            .init("pInward", da: "p, lukket", en: "p, closed"),
            .init("pOutward", da: "p, åben", en: "p, open"),
            .init("verdict", da: "Sammenlignet med tilfældet", en: "Compared with chance"),
          ],
          rows: tables.flatMap { table in
            table.rows.map { row in
              [
                .coded(row.sector.identifier, row.sector.title), level(table),
                .integer(row.actors), .integer(row.inside), .integer(row.outside),
                .number(row.index), .number(row.expected), .number(row.pInward, decimals: 4),
                .number(row.pOutward, decimals: 4),
                row.verdict.map { .coded("\($0)", $0.title) } ?? .none,
              ]
            }
          }),
        DiagnosisTable(
          id: "pairs",
          title: Localized(da: "Relationer mellem sektorer", en: "Ties between sectors"),
          columns: [
            .init("one", da: "Sektor", en: "Sector"),
            .init("other", da: "Og sektor", en: "And sector"),
            .init("level", da: "Niveau", en: "Level"), .init("ties", da: "Relationer", en: "Ties"),
            .init("expected", da: "Ventet ved tilfældighed", en: "Expected by chance"),
            .init("pFew", da: "p, så få", en: "p, so few"),
            .init("pMany", da: "p, så mange", en: "p, so many"),
            .init("verdict", da: "Sammenlignet med tilfældet", en: "Compared with chance"),
          ],
          rows: tables.flatMap { table in
            table.pairs.map { pair in
              [
                .coded(pair.one.identifier, pair.one.title),
                .coded(pair.other.identifier, pair.other.title), level(table),
                .integer(pair.ties), .number(pair.expected, decimals: 1),
                .number(pair.pFew, decimals: 4), .number(pair.pMany, decimals: 4),
                .coded("\(pair.verdict)", pair.verdict.pairTitle),
              ]
            }
          }),
      ],
      remarks: tables[0].rows.isEmpty
        ? []
        : [
          Localized(
            da: """
              p er sandsynligheden for, at tilfældet gør det samme: sektorerne er fordelt på ny \
              mellem aktørerne \(shuffles) gange. E-I-indekset går fra -1 (alt inden for) til 1 (alt \
              ud af).
              """,
            en: """
              p is the probability that chance does the same: the sectors were dealt out anew \
              \(shuffles) times. The E-I index goes from -1 (all within) to 1 (all out of it).
              """)
        ])
  }

  /// How the network is held together.
  static func governance(_ analysis: Analysis, _ language: Language) -> DiagnosisContent {
    guard let governance = analysis.governance else {
      return DiagnosisContent(
        tables: [],
        remarks: [
          Localized(
            da: "Netværket er for lille til at sige, hvem der holder det sammen.",
            en: "The network is too small to say who holds it together.")
        ])
    }
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "governance", title: Localized(da: "Styringsform", en: "Mode of governance"),
          columns: [
            .init("mode", da: "Form", en: "Mode"),
            .init("hub", da: "I midten står", en: "In the middle"),
            .init("hubShare", da: "Andel af åbne par", en: "Share of open pairs"),
            .init("centralization", da: "Centralisering", en: "Centralization"),
          ],
          rows: [
            [
              .coded(governance.mode.rawValue, governance.mode.title),
              .actors(governance.hub, analysis.network), .share(governance.hubShare),
              .number(governance.centralization),
            ]
          ])
      ],
      remarks: [
        Localized(
          da: """
            Et åbent par er to, der ikke selv har en relation, men en fælles kontakt. \
            Styringsformen er en beskrivelse, ikke en fejl (Provan og Kenis, 2008).
            """,
          en: """
            An open pair is two without a tie but with a common contact. The mode is a \
            description, not a fault (Provan and Kenis, 2008).
            """)
      ])
  }
}

extension DiagnosisTable.Cell {
  /// An actor: the key for programs, the name for people.
  static func actor(_ actor: SteeringNetwork.Actor.ID, _ network: SteeringNetwork) -> Self {
    coded(network[actor].key, Localized(verbatim: network[actor].name))
  }

  /// Several actors.
  static func actors(_ actors: [SteeringNetwork.Actor.ID], _ network: SteeringNetwork) -> Self {
    list(actors.map { (network[$0].key, Localized(verbatim: network[$0].name)) })
  }

  /// Several rules: ids for programs, titles with ids for people.
  static func rules(_ rules: [RuleDescription]) -> Self {
    list(rules.map { rule in ("\(rule.id)", Localized { "\(rule.title($0)) (\(rule.id))" }) })
  }
}

extension SiloTable.Verdict {
  /// What a sector does with its ties, for a reader.
  var title: Localized {
    switch self {
    case .inward: Localized(da: "holder sig mere for sig selv", en: "keeps more to itself")
    case .outward: Localized(da: "rækker mere ud", en: "reaches out more")
    case .asChance: Localized(da: "som tilfældet ville give", en: "as chance would have it")
    }
  }

  /// What two sectors do, for a reader.
  var pairTitle: Localized {
    switch self {
    case .inward: Localized(da: "færre, end tilfældet ville give", en: "fewer than by chance")
    case .outward: Localized(da: "flere, end tilfældet ville give", en: "more than by chance")
    case .asChance: Localized(da: "som tilfældet ville give", en: "as chance would have it")
    }
  }
}

extension RankCertainty {
  /// The best and the worst place, for a reader: `nr. 1 til 2`.
  var places: Localized {
    let (best, worst) = (interval.lowerBound, interval.upperBound)
    return best == worst
      ? Localized(da: "nr. \(best)", en: "no. \(best)")
      : Localized(da: "nr. \(best) til \(worst)", en: "no. \(best) to \(worst)")
  }
}

extension RankCertainty.Trust {
  /// The stable identifier in machine output.
  var identifier: String { String(describing: self) }

  /// How sure, for a reader.
  var title: Localized {
    switch self {
    case .sure: Localized(da: "Sikker", en: "Sure")
    case .fair: Localized(da: "Nogenlunde sikker", en: "Fairly sure")
    case .unsure: Localized(da: "Usikker", en: "Unsure")
    }
  }
}
