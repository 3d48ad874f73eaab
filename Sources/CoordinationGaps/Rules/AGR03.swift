import Localization
import NetworkAnalysis
import SteeringModel

/// No agreement is past its date without being done.
struct AGR03: GapRule {
  static let about = RuleDescription(
    id: "AGR-03",
    title: Localized(
      da: "Aftaler bliver gennemført til tiden", en: "Agreements are carried out in time"),
    meaning: Localized(
      da: """
        Hotspotenheden skal sikre, at aktiviteter og aftaler føres ud i livet. Reglen viser de åbne \
        aftaler, hvis frist er overskredet.
        """,
      en: """
        The hotspot unit must see to it that activities and agreements become reality. The rule \
        shows the open agreements whose date has passed.
        """),
    quote: Quote("sikre at aktiviteter og aftaler føres ud i livet", lines: 208),
    severity: .high,
    data: [.sheet(.agreements), .agreementDue],
    reads: [.actors, .organisations, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let agreements = situation.network.agreements
    guard !agreements.isEmpty else { return .notApplicable(.noAgreements) }
    return .judged(
      agreements.filter(\.isOpen).compactMap { agreement in
        guard let due = agreement.due, due < situation.day else { return nil }
        return finding(agreement, due: due, in: situation)
      })
  }

  private func finding(
    _ agreement: SteeringNetwork.Agreement, due: CalendarDate, in situation: Situation
  ) -> Finding {
    let days = CountedNoun.days(situation.day.days(since: due))
    let owners = situation.network.actors(of: agreement.owners)
    let responsible =
      owners.isEmpty
      ? Localized(da: "Den har ingen ansvarlig.", en: "It has no owner.")
      : Localized(
        da: "Ansvaret ligger hos \(situation.names(owners, atMost: 3).da).",
        en: "It is owned by \(situation.names(owners, atMost: 3).en).")
    let action =
      owners.isEmpty
      ? Localized(
        da: "Find en ansvarlig for aftalen, og sæt en ny frist.",
        en: "Find an owner for the agreement and set a new date.")
      : Localized(
        da: """
          Spørg \(situation.names(owners, atMost: 3).da), hvad der skal til, og aftal en ny frist.
          """,
        en: """
          Ask \(situation.names(owners, atMost: 3).en) what it takes, and agree on a new date.
          """)
    return Finding(
      subjects: [.agreement(agreement.id)],
      evidence: Localized(
        da: """
          Aftalen »\(agreement.text)« skulle være gennemført den \(due.text.da), for \(days.da) \
          siden. \(responsible.da)
          """,
        en: """
          The agreement “\(agreement.text)” was due on \(due.text.en), \(days.en) ago. \
          \(responsible.en)
          """),
      action: action, actors: situation.analysis.unitLead)
  }
}
