public import CoordinationGaps
public import Localization
public import SteeringModel

extension NetworkComparison {
  /// The comparison as plain text: what to ask first, then who came and went, ties, circles and
  /// agreements.
  public func text(
    before: SteeringNetwork, after: SteeringNetwork, in language: Language, width: Int = 80
  ) -> String {
    var page = PlainText(width: width)
    func names(_ keys: [String], _ network: SteeringNetwork, atMost limit: Int = 8) -> String {
      language.list(keys.map { network.actor($0)?.name ?? $0 }, atMost: limit)
    }
    func add(_ label: Localized, _ text: String) {
      if !text.isEmpty { page.add(text, lead: "\(label(language)): ", indent: 2) }
    }
    for question in questions(before: before, after: after) { page.add(question(language)) }
    for change in renamed where !change.isDoubtful {
      page.add(
        Localized(
          da: "»\(change.before)« hedder nu »\(change.after)« (samme id, \(change.key)).",
          en: "“\(change.before)” is now called “\(change.after)” (same id, \(change.key)).")(
            language)
      )
    }
    add(Localized(da: "Nye aktører", en: "New actors"), names(newActors, after))
    add(Localized(da: "Aktører, der er gået", en: "Actors gone"), names(goneActors, before))
    page.add(
      Localized(
        da: """
          Relationer: \(newTies.count) nye, \(goneTies.count) væk, \(lastingTies.count) består.
          """,
        en: "Ties: \(newTies.count) new, \(goneTies.count) gone, \(lastingTies.count) lasting."
      )(language))
    func ties(_ ties: [TieKey], _ network: SteeringNetwork) -> String {
      language.list(
        ties.map { tie in
          let (from, to) = (names([tie.from], network), names([tie.to], network))
          return "\(from) – \(to) (\(tie.kind.name(language)))"
        }, atMost: 6)
    }
    add(Localized(da: "Nye relationer", en: "New ties"), ties(newTies, after))
    add(Localized(da: "Relationer, der er væk", en: "Ties gone"), ties(goneTies, before))
    add(
      Localized(da: "Relationer, der er gået i stå", en: "Ties that have come to a halt"),
      ties(newlyStaleTies, after))
    for move in moves {
      let name = after.actor(move.actor)?.name ?? move.actor
      page.add(
        Localized(
          da: "\(name) er flyttet fra \(move.from.name.da) til \(move.to.name.da).",
          en: "\(name) has moved from \(move.from.name.en) to \(move.to.name.en).")(language))
    }
    add(
      Localized(da: "Aftaler, der er holdt", en: "Agreements kept"),
      quoted(keptAgreements, language))
    add(
      Localized(da: "Aftaler, der er kommet over fristen", en: "Agreements newly overdue"),
      quoted(newlyOverdueAgreements, language))
    add(
      Localized(da: "Aftaler, der stadig er over fristen", en: "Agreements still overdue"),
      quoted(stillOverdueAgreements, language))
    add(Localized(da: "Nye aftaler", en: "New agreements"), quoted(newAgreements, language))
    return page.text
  }

  /// What a reader has to answer before the comparison can be trusted: whether one id stands for two,
  /// and whether two ids stand for one.
  public func questions(before: SteeringNetwork, after: SteeringNetwork) -> [Localized] {
    let unlike = renamed.filter(\.isDoubtful)
    let shared = before.actors.count - goneActors.count
    guard unlike.count <= 3 || 2 * unlike.count <= shared else {
      return [
        Localized(
          da: """
            Spørg: er det samme område? \(unlike.count) af \(shared) fælles id'er står for aktører \
            med helt andre navne, så sammenligningen siger ikke noget.
            """,
          en: """
            Ask: is it the same area? \(unlike.count) of \(shared) shared ids stand for actors with \
            altogether different names, so that the comparison says nothing.
            """)
      ]
    }
    let doubtful = unlike.map { change in
      Localized(
        da: """
          Spørg: id \(change.key) hed »\(change.before)« og hedder nu »\(change.after)«. Er det den \
          samme? Her regnes de for én; giv dem hver sit id, hvis de ikke er det.
          """,
        en: """
          Ask: id \(change.key) was “\(change.before)” and is now “\(change.after)”. Is it the same? \
          Here they count as one; give each an id of its own if they are not.
          """)
    }
    let alike = possiblyRenamed.map { pair in
      let old = before.actor(pair.gone)?.name ?? pair.gone
      let new = after.actor(pair.new)?.name ?? pair.new
      return Localized(
        da: """
          Spørg: er »\(old)« (id \(pair.gone)) den samme som »\(new)« (id \(pair.new))? Her regnes de \
          for to; giv dem samme id, hvis de er én.
          """,
        en: """
          Ask: is “\(old)” (id \(pair.gone)) the same as “\(new)” (id \(pair.new))? Here they count as \
          two; give them the same id if they are one.
          """)
    }
    return doubtful + alike
  }

  private func quoted(_ texts: [String], _ language: Language) -> String {
    language.list(
      texts.map { language == .danish ? "»\($0)«" : "“\($0)”" }, atMost: 6)
  }

  /// The comparison for programs; actors by their keys.
  func members(
    before: SteeringNetwork, after: SteeringNetwork, in language: Language
  ) -> JSONValue {
    func ties(_ ties: [TieKey]) -> JSONValue {
      .array(
        ties.map { tie in
          .object([
            ("from", .string(tie.from)), ("to", .string(tie.to)),
            ("kind", .string(String(describing: tie.kind))),
          ])
        })
    }
    return .object([
      ("newActors", .strings(newActors)), ("goneActors", .strings(goneActors)),
      (
        "renamed",
        .array(
          renamed.map { change in
            .object([
              ("id", .string(change.key)), ("before", .string(change.before)),
              ("after", .string(change.after)), ("ask", .bool(change.isDoubtful)),
            ])
          })
      ),
      (
        "possiblyRenamed",
        .array(
          possiblyRenamed.map { pair in
            .object([("gone", .string(pair.gone)), ("new", .string(pair.new))])
          })
      ),
      ("questions", .strings(questions(before: before, after: after).map { $0(language) })),
      (
        "ties",
        .object([
          ("new", ties(newTies)), ("gone", ties(goneTies)), ("stale", ties(newlyStaleTies)),
          ("lasting", .integer(lastingTies.count)),
        ])
      ),
      (
        "agreements",
        .object([
          ("kept", .strings(keptAgreements)), ("newlyOverdue", .strings(newlyOverdueAgreements)),
          ("stillOverdue", .strings(stillOverdueAgreements)), ("new", .strings(newAgreements)),
        ])
      ),
      (
        "moves",
        .array(
          moves.map { move in
            .object([
              ("actor", .string(move.actor)), ("from", .string(String(describing: move.from))),
              ("to", .string(String(describing: move.to))),
            ])
          })
      ),
    ])
  }
}
