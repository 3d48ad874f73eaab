import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

extension DiagnosisContent {
  /// Target group × initiative × owner, whether the owners coordinate, and congruence.
  static func overlap(_ analysis: Analysis) -> DiagnosisContent {
    let network = analysis.network
    let map = analysis.overlapMap
    let rows = map.groups.flatMap { group in
      group.initiatives.map { initiative -> [DiagnosisTable.Cell] in
        let pairs = group.pairs.filter { $0.one == initiative || $0.other == initiative }
        let missing = pairs.filter { !$0.isCoordinated }
          .map { $0.one == initiative ? $0.other : $0.one }
        let owners = analysis.owners(of: network[initiative])
        return [
          .coded(
            network[group.targetGroup].key, Localized(verbatim: network[group.targetGroup].name)),
          .coded(network[initiative].key, Localized(verbatim: network[initiative].name)),
          .actors(owners, network),
          .flag(owners.isEmpty || pairs.isEmpty ? nil : missing.isEmpty),
          .list(missing.map { (network[$0].key, Localized(verbatim: network[$0].name)) }),
        ]
      }
    }
    let congruence = map.congruence
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "initiatives",
          title: Localized(da: "Indsatser for hver målgruppe", en: "Initiatives of each group"),
          columns: [
            .init("targetGroup", da: "Målgruppe", en: "Target group"),
            .init("initiative", da: "Indsats", en: "Initiative"),
            .init("owners", da: "Ansvarlig", en: "Owner"),
            .init("coordinated", da: "Koordineret", en: "Coordinated"),
            .init("missingWith", da: "Mangler med", en: "Missing with"),
          ], rows: rows),
        DiagnosisTable(
          id: "congruence",
          title: Localized(
            da: "Par af ansvarlige med fælles målgruppe", en: "Pairs of owners with a shared group"),
          columns: [
            .init("congruence", da: "Andel, der koordinerer", en: "Share that coordinates"),
            .init("met", da: "Koordinerer", en: "Coordinate"),
            .init("required", da: "Bør koordinere", en: "Ought to coordinate"),
          ],
          rows: congruence.value == nil
            ? []
            : [
              [
                .share(congruence.value), .integer(congruence.met.count),
                .integer(congruence.required.count),
              ]
            ]),
      ],
      remarks: map.withoutTargetGroup.isEmpty
        ? []
        : [
          Localized { language in
            let names = language.list(map.withoutTargetGroup.map { network[$0].name })
            return language == .danish
              ? "Der er ikke oplyst nogen målgruppe for \(names)."
              : "No target group is stated for \(names)."
          }
        ])
  }

  /// Who sees the signal of each target group, the fastest ways, where they wait, and what is wrong.
  static func time(_ analysis: Analysis, _ language: Language) -> DiagnosisContent {
    let network = analysis.network
    let time = analysis.timeToDecision
    func arrival(_ arrival: Signal.Arrival) -> [DiagnosisTable.Cell] {
      guard let way = arrival.way else {
        return [.none, .coded(arrival.identifier, arrival.title), .none]
      }
      return [
        .number(way.days, decimals: 1), .way(way.actors, in: network),
        way.longestWait.map { .prose(SignalText.wait(at: $0, network), language: language) }
          ?? .none,
      ]
    }
    let signals = analysis.signals.map { signal -> [DiagnosisTable.Cell] in
      let group = network[signal.targetGroup]
      return [
        .coded(group.key, Localized(verbatim: group.name)), .actors(signal.seenBy, network),
      ] + arrival(signal.toTaskForce) + arrival(signal.toDecision)
    }
    let routes = time.routes.map { route -> [DiagnosisTable.Cell] in
      [
        .actor(route.actor, network),
        .list(
          route.targetGroups.map { (network[$0].key, Localized(verbatim: network[$0].name)) }),
        .number(route[.taskForce]?.days, decimals: 1),
        .number(route[.decision]?.days, decimals: 1), .number(route[.back]?.days, decimals: 1),
        .number(route.days, decimals: 1), .coded(route.end.identifier, route.end.title),
      ]
    }
    let findings = analysis.signalFindings.map { signal -> [DiagnosisTable.Cell] in
      [
        .coded(signal.kind.rawValue, signal.kind.title), .actor(signal.route.actor, network),
        .coded(signal.severity.identifier, signal.severity.title),
        .prose(signal.finding.evidence, language: language),
        .prose(signal.finding.action, language: language),
      ]
    }
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "targetGroups",
          title: Localized(da: "Hver målgruppe", en: "Each target group"),
          columns: [
            .init("targetGroup", da: "Målgruppe", en: "Target group"),
            .init("seenBy", da: "Hvem ser det", en: "Who sees it"),
            .init("toTaskForce", da: "Dage til Task Forcen", en: "Days to the Task Force"),
            .init("wayToTaskForce", da: "Vej til Task Forcen", en: "Way to the Task Force"),
            .init("waitToTaskForce", da: "Her venter det længst", en: "Where it waits longest"),
            .init("toDecision", da: "Dage til en beslutning", en: "Days to a decision"),
            .init("wayToDecision", da: "Vej til en beslutning", en: "Way to a decision"),
            .init("waitToDecision", da: "Her venter det længst", en: "Where it waits longest"),
          ], rows: signals),
        DiagnosisTable(
          id: "routes",
          title: Localized(
            da: "Hver i frontlinjen, gennem Task Forcen og tilbage",
            en: "Each on the front line, by way of the Task Force and back"),
          columns: [
            .init("actor", da: "Hvem ser det", en: "Who sees it"),
            .init("targetGroups", da: "Målgrupper", en: "Target groups"),
            .init("toTaskForce", da: "Til Task Forcen", en: "To the Task Force"),
            .init("toDecision", da: "Derfra til en beslutning", en: "On to a decision"),
            .init("back", da: "Tilbage", en: "Back"), .init("total", da: "I alt", en: "In all"),
            .init("end", da: "Udfald", en: "Outcome"),
          ], rows: routes),
        DiagnosisTable(
          id: "findings", title: Localized(da: "Det, der ikke virker", en: "What does not work"),
          columns: [
            .init("kind", da: "Fund", en: "Finding"), .init("actor", da: "Hvem", en: "Who"),
            .init("severity", da: "Vægt", en: "Severity"),
            .init("evidence", da: "Dokumentation", en: "Evidence"),
            .init("action", da: "Næste skridt", en: "Next step"),
          ], rows: findings),
      ], remarks: SignalText.remarks(on: time, in: network))
  }
}

extension DiagnosisContent {
  /// What would be lost with each central actor.
  static func vulnerability(_ gaps: GapAnalysis) -> DiagnosisContent {
    let network = gaps.analysis.network
    return DiagnosisContent(tables: [
      DiagnosisTable(
        id: "losses", title: Localized(da: "Hvis de stopper", en: "If they stop"),
        columns: [
          .init("actors", da: "Hvem", en: "Who"),
          .init("isUnit", da: "Hele hotspotenheden", en: "The whole hotspot unit"),
          .init("contacts", da: "Mister en kontakt", en: "Lose a contact"),
          .init(
            "pairsCutOff", da: "Par, der mister enhver vej til hinanden",
            en: "Pairs that lose every way to each other"),
          .init("cutOff", da: "Uden for står", en: "Left outside"),
          .init("newGaps", da: "Ikke længere på plads", en: "No longer in place"),
          .init("standIns", da: "Kan træde til", en: "Could step in"),
          .init(
            "standInContacts", da: "De kender i forvejen", en: "Contacts that they know already"),
        ],
        rows: Vulnerability(gaps).losses.map { loss in
          [
            .actors(loss.actors, network), .flag(loss.isUnit), .integer(loss.contacts.count),
            .integer(loss.pairsCutOff), .actors(loss.cutOff, network), .rules(loss.newGaps),
            .actors(loss.standIns.map(\.actor), network),
            .list(
              loss.standIns.map { standIn in
                let share = "\(standIn.covered)/\(standIn.contacts)"
                return (share, Localized(verbatim: share))
              }),
          ]
        })
    ])
  }

  /// On whose word the diagnosis rests, and every uncertain tie that something turns on.
  static func certainty(_ gaps: GapAnalysis) -> DiagnosisContent {
    let network = gaps.analysis.network
    let certainty = gaps.analysis.dataCertainty
    let uncertain = UncertainTies(gaps, limit: .max)
    func basis(_ id: String, _ words: Localized, _ value: Int) -> [DiagnosisTable.Cell] {
      [.coded(id, words), .integer(value)]
    }
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "basis", title: Localized(da: "Hvad den hviler på", en: "What it rests on"),
          columns: [
            .init("what", da: "Hvad", en: "What"), .init("count", da: "Antal", en: "Number"),
          ],
          rows: [
            basis(
              "bothSides", Localized(da: "Relationer, begge har fortalt om", en: "Told of by both"),
              certainty.bothSides),
            basis(
              "oneSide", Localized(da: "Relationer, kun den ene har fortalt om", en: "By one only"),
              certainty.oneSide),
            basis(
              "thirdParty",
              Localized(da: "Relationer, kun en tredje har fortalt om", en: "By a third only"),
              certainty.thirdParty),
            basis(
              "unstated", Localized(da: "Relationer uden oplyst kilde", en: "Source not stated"),
              certainty.unstated),
            basis(
              "contradicted",
              Localized(da: "Relationer, den ene siger nej til", en: "Denied by one"),
              certainty.contradicted),
            basis(
              "interviewed", Localized(da: "Interviewede aktører", en: "Actors interviewed"),
              certainty.interviewed),
            basis(
              "notInterviewed",
              Localized(da: "Aktører, der ikke er interviewet", en: "Actors not interviewed"),
              certainty.notInterviewed),
            basis(
              "interviewUnstated",
              Localized(
                da: "Aktører, hvor det ikke er oplyst", en: "Actors of whom it is not stated"),
              certainty.interviewUnstated),
          ]),
        DiagnosisTable(
          id: "places",
          title: Localized(da: "De centrale aktørers plads", en: "The places of the key actors"),
          columns: [
            .init("actor", da: "Aktør", en: "Actor"), .init("rank", da: "Plads", en: "Place"),
            .init("best", da: "Bedste", en: "Best"), .init("worst", da: "Ringeste", en: "Worst"),
            .init("trust", da: "Hvor sikkert", en: "How sure"),
          ],
          rows: gaps.analysis.rankCertainties.map { place in
            [
              .actor(place.actor, network), .integer(place.rank),
              .integer(place.interval.lowerBound), .integer(place.interval.upperBound),
              .coded(place.trust.identifier, place.trust.title),
            ]
          }),
        DiagnosisTable(
          id: "uncertainTies",
          title: Localized(
            da: "Det, der hænger på én usikker relation", en: "What hangs on one uncertain tie"),
          columns: [
            .init("tie", da: "Relation", en: "Tie"), .init("doubt", da: "Tvivl", en: "Doubt"),
            .init("opens", da: "Uden den åbner der sig huller i", en: "Without it, gaps open in"),
            .init(
              "closes", da: "Uden den er der færre huller i", en: "Without it, fewer gaps in"),
          ],
          rows: uncertain.decisive.map { tie in
            let uncertainty = tie.uncertainty
            let key = "\(network[tie.tie.from].key):\(network[tie.tie.to].key):\(tie.tie.kind)"
            return [
              .coded(key, uncertainty.name(in: network)),
              .coded(tie.doubt.identifier, tie.doubt.title), .rules(tie.opened),
              .rules(tie.closed),
            ]
          }),
      ],
      remarks: [
        Localized(
          da: """
            \(uncertain.count) usikre relationer er prøvet én ad gangen; noget ændrer sig, hvis \
            \(uncertain.decisive.count) af dem ikke findes.
            """,
          en: """
            \(uncertain.count) uncertain ties were tried one by one; something changes if one of \
            \(uncertain.decisive.count) of them is not there.
            """),
        Localized(
          da: """
            Pladserne holder i mindst \(Analysis.certaintyTrialsHeld) af \
            \(Analysis.certaintyTrials) forsøg, hvor hver tiende relation er fjernet og lige så \
            mange lagt til.
            """,
          en: """
            The places hold in at least \(Analysis.certaintyTrialsHeld) of \
            \(Analysis.certaintyTrials) trials in which one tie of ten was taken away and as many \
            added.
            """),
      ])
  }

  /// What to ask next, that which answers most first.
  static func questions(_ gaps: GapAnalysis, _ language: Language) -> DiagnosisContent {
    let questions = gaps.openQuestions
    return DiagnosisContent(
      tables: [
        DiagnosisTable(
          id: "questions", title: Localized(da: "Spørg om", en: "Ask"),
          columns: [
            .init("question", da: "Spørgsmål", en: "Question"),
            .init("missing", da: "Skriv svaret i", en: "Write the answer in"),
            .init("rules", da: "Hjælper", en: "Helps"),
            .init(
              "answeredAlone", da: "Forhold, der kun venter på det",
              en: "Conditions it answers alone"
            ),
          ],
          rows: questions.map { question in
            [
              .prose(question.question, language: language),
              .prose(question.missing.title, language: language),
              .list(question.rules.map { ("\($0.id)", Localized(verbatim: "\($0.id)")) }),
              .integer(question.answeredAlone),
            ]
          })
      ],
      remarks: questions.isEmpty
        ? [Localized(da: "Ingen regel venter på data.", en: "No rule waits for data.")] : [])
  }
}
