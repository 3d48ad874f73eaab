public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

extension GapAnalysis {
  /// The results as JSON, for programs: names of members, states, severities and identifiers are the
  /// same in every language, sentences are in the one asked for.
  ///
  /// ```json
  /// {"area": "…", "on": "2026-03-01", "summary": {"ok": 43, …}, "rules": [{"id": "STG-04", …}]}
  /// ```
  public func json(
    in language: Language, showing selection: FindingsSelection = FindingsSelection()
  ) -> String {
    let network = analysis.network
    return JSONValue.object([
      ("area", .string(network.area.name)),
      ("on", .string(analysis.date.day.iso)),
      ("summary", .object(OutcomeState.allCases.map { ($0.rawValue, .integer(count($0))) })),
      (
        "rules",
        .array(
          selection.results(of: self).map { result in
            Self.member(of: result, in: network, language)
          })
      ),
      (
        "timeToDecision",
        .object([
          ("limitDays", .number(SignalFinding.limit(in: network))),
          (
            "findings",
            .array(
              selection.signals(of: analysis).map { Self.member(of: $0, in: network, language) })
          ),
        ])
      ),
    ]).text
  }

  private static func member(
    of result: SelectedResult, in network: SteeringNetwork, _ language: Language
  ) -> JSONValue {
    var members = result.rule.identity(language)
    members.insert(("state", .string(result.state.rawValue)), at: 1)
    members[2].1 = .string(result.result.severity.identifier)
    members += [
      (
        "findings",
        .array(
          result.findings.map { finding in
            .object([
              ("subjects", .strings(finding.subjects.map { $0.key(in: network) })),
              ("severity", .string(result.severity(of: finding).identifier)),
              ("evidence", .string(finding.evidence(language))),
              (
                "missingTies",
                .array(
                  finding.missingTies.map { tie in
                    .strings([network[tie.from].key, network[tie.to].key])
                  })
              ),
              (
                "missingSeats",
                .array(
                  finding.missingSeats.map { seat in
                    .strings([network[seat.actor].key, network[seat.forum].key])
                  })
              ),
              ("action", .string(finding.action(language))),
              ("actors", .strings(finding.actors.map { network[$0].key })),
              ("remarks", .strings(finding.remarks.map { $0(language) })),
              ("uncertainTies", Self.member(of: finding.uncertainTies, in: network)),
            ])
          })
      ),
      ("missingData", .strings(result.missingData.map { $0.identifier(language) })),
    ]
    if !result.result.uncertainTies.isEmpty {
      members.append(("uncertainTies", member(of: result.result.uncertainTies, in: network)))
    }
    switch result.result.outcome {
    case .waived(let reasons): members.append(("reasons", .strings(reasons)))
    case .notApplicable(let reason): members.append(("reasons", .strings([reason(language)])))
    case .ok, .gap, .unknown: members.append(("reasons", .strings(result.result.waivedFindings)))
    }
    return .object(members)
  }

  /// The ties on which something hangs: their ends, kind, and the doubt about them.
  private static func member(
    of ties: [UncertainTie], in network: SteeringNetwork
  ) -> JSONValue {
    .array(
      ties.map { tie in
        .object([
          ("tie", .strings([network[tie.from].key, network[tie.to].key])),
          ("kind", .string(String(describing: tie.kind))), ("doubt", .string(tie.doubt.identifier)),
        ])
      })
  }

  /// The slow, lost and unanswered signals.
  private static func member(
    of signal: SignalFinding, in network: SteeringNetwork, _ language: Language
  ) -> JSONValue {
    .object([
      ("kind", .string(signal.kind.rawValue)),
      ("severity", .string(signal.severity.identifier)),
      ("actor", .string(network[signal.route.actor].key)),
      ("targetGroups", .strings(signal.route.targetGroups.map { network[$0].key })),
      ("days", signal.route.daysToDecision.map(JSONValue.number) ?? .null),
      ("evidence", .string(signal.finding.evidence(language))),
      (
        "missingTies",
        .array(
          signal.finding.missingTies.map { tie in
            .strings([network[tie.from].key, network[tie.to].key])
          })
      ),
      ("action", .string(signal.finding.action(language))),
      ("actors", .strings(signal.finding.actors.map { network[$0].key })),
    ])
  }
}

extension RuleDescription {
  /// What a rule is, as members: id, severity, title and the handbook's words.
  func identity(_ language: Language) -> [(String, JSONValue)] {
    [
      ("id", .string("\(id)")),
      ("severity", .string(severity.identifier)),
      ("title", .string(title(language))),
      ("quote", .optional(quote?.text)),
      ("lines", quote.map { .array($0.lines.map(JSONValue.integer)) } ?? .null),
      ("speaker", .optional(quote?.speaker?.rawValue)),
    ]
  }
}

extension MissingData {
  /// The sheet and column as `actors.level`, or the words where no column is meant.
  fileprivate func identifier(_ language: Language) -> String {
    switch self {
    case .need(let need): need.identifier
    case .statement(let text): text(language)
    }
  }
}

extension DataNeed {
  /// The sheet and the column by their English names: `actors.level`, `ties`.
  var identifier: String {
    [sheet.name.en, column?.en].compactMap { $0 }.joined(separator: ".")
  }
}
