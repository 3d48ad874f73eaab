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
        gå i stå; ofte skal der kun en opringning til.
        """,
      en: """
        Partners are overtaken by everyday life. A tie without contact for a long time is coming to \
        a halt; often a telephone call is all it takes.
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
    var stale = pairs(in: situation).filter { Double($0.days) > limit }
    var findings: [Finding] = []
    while let hub = mostStale(stale) {
      let hers = stale.filter { $0.one == hub || $0.other == hub }
      stale.removeAll { $0.one == hub || $0.other == hub }
      findings.append(finding(about: hub, hers, in: situation))
    }
    return .judged(findings)
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
