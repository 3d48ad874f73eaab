import GraphKernel
import Localization
import NetworkAnalysis
import SteeringModel

/// Ties are alive: the last contact is not long ago.
struct TIE02: GapRule {
  static let age = Threshold(
    "days", standard: 90,
    meaning: Localized(
      da: "Den seneste kontakt må højst være så mange dage gammel.",
      en: "The last contact may be at most so many days old."))

  static let about = RuleDescription(
    id: "TIE-02",
    title: Localized(da: "Relationerne bliver holdt ved lige", en: "Ties are kept up"),
    meaning: Localized(
      da: """
        Samarbejdspartnere bliver indhentet af hverdagen. En relation uden kontakt i lang tid er ved at \
        gå i stå, og en, hvor kontakten er blevet sjældnere, er på vej. Ofte skal der kun en opringning \
        til.
        """,
      en: """
        Partners are overtaken by everyday life. A tie without contact for a long time is coming to \
        a halt, and one whose contact has become rarer is on its way. Often a telephone call is all \
        it takes.
        """),
    quote: Quote(
      """
      interessen fra en skoles side er faldet … de bliver indhentet af hverdagen … Så er det bare \
      med at tage telefonen
      """,
      lines: 89, speaker: .aalborg),
    severity: .medium,
    data: [.sheet(.ties), .tieLastContact],
    thresholds: [age])

  func evaluate(_ situation: Situation) -> Outcome {
    let limit = situation(Self.age)
    let stalePairs = pairs(in: situation).filter { Double($0.days) > limit }
    var stale = stalePairs
    var findings: [Finding] = []
    while let hub = mostStale(stale) {
      let hers = stale.filter { $0.one == hub || $0.other == hub }
      stale.removeAll { $0.one == hub || $0.other == hub }
      findings.append(finding(about: hub, hers, in: situation))
    }
    let fading = situation.network.ties.filter { tie in
      guard let now = tie.frequency, let before = tie.formerFrequency, now < before
      else { return false }
      return TieSelection.tie.kinds.contains(tie.kind)
        && !stalePairs.contains { tie.joins($0.one, $0.other) }
    }
    return .judged(findings + fading.map { finding(aboutFading: $0, in: situation) })
  }

  private func finding(
    aboutFading tie: SteeringNetwork.Tie, in situation: Situation
  ) -> Finding {
    let (one, other) = (situation.name(tie.from), situation.name(tie.to))
    func days(_ frequency: SteeringNetwork.Frequency?, _ language: Language) -> String {
      frequency.map { language.numbers.decimal($0.days, decimals: 0) } ?? "–"
    }
    return Finding(
      subjects: [.actor(tie.from), .actor(tie.to)],
      evidence: Localized(
        da: """
          Kontakten mellem \(one) og \(other) er blevet sjældnere: før var der \
          \(days(tie.formerFrequency, .danish)) dage imellem, nu \(days(tie.frequency, .danish)).
          """,
        en: """
          Contact between \(one) and \(other) has become rarer: there were \
          \(days(tie.formerFrequency, .english)) days in between, now \
          \(days(tie.frequency, .english)).
          """),
      action: Localized(
        da: "Spørg \(one) og \(other), hvad der skal til, for at kontakten bliver tæt igen.",
        en: "Ask \(one) and \(other) what it takes to make their contact close again."),
      actors: [tie.from, tie.to])
  }

  private struct Pair {
    let one: SteeringNetwork.Actor.ID
    let other: SteeringNetwork.Actor.ID
    let days: Int
  }

  /// The pairs with a dated contact, and the days since the newest of any tie between them.
  private func pairs(in situation: Situation) -> [Pair] {
    let analysis = situation.analysis
    return analysis.graph(.tie).edges.compactMap { edge in
      let (one, other) = (analysis.actor(edge.source), analysis.actor(edge.target))
      let newest = analysis.ties(between: one, and: other)
        .filter { TieSelection.tie.kinds.contains($0.kind) }.compactMap(\.lastContact).max()
      return newest.map { Pair(one: one, other: other, days: situation.day.days(since: $0)) }
    }
  }

  /// The actor in the most pairs, of several the first in the workbook: where a partner drifts away,
  /// it shows as one finding.
  private func mostStale(_ pairs: [Pair]) -> SteeringNetwork.Actor.ID? {
    var counts: [SteeringNetwork.Actor.ID: Int] = [:]
    for pair in pairs {
      counts[pair.one, default: 0] += 1
      counts[pair.other, default: 0] += 1
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func finding(
    about hub: SteeringNetwork.Actor.ID, _ pairs: [Pair], in situation: Situation
  ) -> Finding {
    let partners = pairs.map { $0.one == hub ? $0.other : $0.one }
    let (name, names) = (situation.name(hub), situation.names(partners, atMost: 3))
    return Finding(
      subjects: [.actor(hub)] + partners.map(Subject.actor),
      evidence: Localized { language in
        if pairs.count == 1 {
          return language == .danish
            ? "\(name) og \(names.da) har ikke haft kontakt i \(pairs[0].days) dage."
            : "\(name) and \(names.en) have had no contact for \(pairs[0].days) days."
        }
        let items = zip(partners, pairs).map { partner, pair in
          language == .danish
            ? "\(situation.name(partner)) (\(pair.days) dage)"
            : "\(situation.name(partner)) (\(pair.days) days)"
        }
        let list = language.list(items, atMost: 5)
        return language == .danish
          ? "\(name) har længe ikke haft kontakt med \(pairs.count) partnere: \(list)."
          : "\(name) has long had no contact with \(pairs.count) partners: \(list)."
      },
      action: Localized(
        da: "Bed \(name) om at tage telefonen og ringe til \(names.da).",
        en: "Ask \(name) to pick up the telephone and call \(names.en)."),
      actors: [hub])
  }
}
