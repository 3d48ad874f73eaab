import Localization
import NetworkAnalysis
import SteeringModel

/// Each agreement has an owner, a due date and somebody of the unit who follows it up.
struct AGR02: GapRule {
  static let about = RuleDescription(
    id: "AGR-02",
    title: Localized(
      da: "Hver aftale har ansvarlig, frist og opfølgning",
      en: "Each agreement has an owner, a due date and follow-up"),
    meaning: Localized(
      da: """
        Hotspotchefen tjekker op på aftalerne og holder overblik over dem. Det kan kun lade sig gøre, \
        når hver åben aftale har en ansvarlig, en frist og én i hotspotenheden, der følger op.
        """,
      en: """
        The hotspot chief checks the agreements and keeps them in view. That is possible only when \
        each open agreement has an owner, a due date and somebody of the unit who follows it up.
        """),
    quote: Quote("tjekker op på og holder overblik over", lines: 85, 157),
    severity: .high,
    data: [.sheet(.agreements), .agreementOwner, .agreementDue, .agreementFollowUp],
    reads: [.actors, .organisations, .fora, .seats],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let open = situation.network.agreements.filter(\.isOpen)
    guard !open.isEmpty else { return .notApplicable(.noOpenAgreements) }
    return .judged(open.compactMap { finding($0, in: situation) })
  }

  private func finding(
    _ agreement: SteeringNetwork.Agreement, in situation: Situation
  ) -> Finding? {
    let analysis = situation.analysis
    var lacks: [Localized] = []
    if agreement.owners.isEmpty { lacks.append(Localized(da: "ansvarlig", en: "owner")) }
    if agreement.due == nil { lacks.append(Localized(da: "frist", en: "due date")) }
    let followers = situation.network.actors(of: agreement.followedUpBy)
    let isFollowedUp =
      analysis.unit.isEmpty ? !followers.isEmpty : followers.contains(where: analysis.isInUnit)
    if !isFollowedUp {
      lacks.append(
        analysis.unit.isEmpty
          ? Localized(da: "opfølgning", en: "follow-up")
          : Localized(da: "opfølgning fra hotspotenheden", en: "follow-up by the hotspot unit"))
    }
    guard !lacks.isEmpty else { return nil }
    let owners = situation.network.actors(of: agreement.owners)
    let parties = situation.network.actors(of: agreement.parties)
    let days = agreement.due.map { situation.day.days(since: $0) } ?? 0
    return Finding(
      subjects: [.agreement(agreement.id)],
      evidence: Localized { language in
        let what = language.list(lacks.map { $0(language) })
        let text =
          language == .danish
          ? "Aftalen »\(agreement.text)« mangler \(what)."
          : "The agreement “\(agreement.text)” lacks: \(what)."
        guard days > 0 else { return text }
        return text
          + (language == .danish
            ? " Den er \(CountedNoun.days(days).da) over fristen."
            : " It is \(CountedNoun.days(days).en) overdue.")
      },
      action: Localized { language in
        let what = language.list(lacks.map { $0(language) })
        let who = situation.names(parties.isEmpty ? owners : parties, atMost: 3)(language)
        if who.isEmpty {
          return language == .danish
            ? "Lad hotspotchefen få sat \(what) på aftalen."
            : "Let the hotspot chief settle the \(what) of the agreement."
        }
        return language == .danish
          ? "Lad hotspotchefen aftale \(what) med \(who)."
          : "Let the hotspot chief settle the \(what) with \(who)."
      },
      actors: analysis.unitLead)
  }
}
