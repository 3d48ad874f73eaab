import Localization
import NetworkAnalysis
import SteeringModel

/// No two fora have nearly the same members.
struct NET09: GapRule {
  static let overlap = Threshold(
    "overlap", standard: 0.7,
    meaning: Localized(
      da: "Fra så stort et overlap mellem to foras medlemmer er det værd at lægge dem sammen.",
      en: "From such an overlap of two fora's members on, merging them is worth a thought."))

  static let about = RuleDescription(
    id: "NET-09",
    title: Localized(
      da: "Hvert forum har sin egen kreds", en: "Each forum has a circle of its own"),
    meaning: Localized(
      da: """
        To fora med næsten de samme medlemmer koster møder uden at samle flere. Overlappet er de \
        fælles medlemmer delt med alle, der sidder i mindst ét af dem (Jaccard, 1901).
        """,
      en: """
        Two fora with nearly the same members cost meetings without gathering more people. The \
        overlap is the shared members divided by all who sit in at least one (Jaccard, 1901).
        """),
    severity: .low,
    data: [.sheet(.fora), .sheet(.seats)],
    thresholds: [overlap],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let network = situation.network
    let limit = situation(Self.overlap)
    let fora = network.fora.map { (forum: $0, members: Set(network.members(of: $0.id))) }
      .filter { $0.members.count > 1 }
    guard fora.count > 1 else {
      return .notApplicable(
        Localized(
          da: "Der er ikke to fora med medlemmer at sammenligne.",
          en: "There are no two fora with members to compare."))
    }
    var findings: [Finding] = []
    for (position, one) in fora.enumerated() {
      for other in fora.dropFirst(position + 1) {
        let shared = one.members.intersection(other.members).count
        let all = one.members.union(other.members).count
        guard Double(shared) / Double(all) >= limit else { continue }
        findings.append(
          finding(of: one.forum, other.forum, shared: shared, all: all, in: situation))
      }
    }
    return .judged(findings)
  }

  private func finding(
    of one: SteeringNetwork.Forum, _ other: SteeringNetwork.Forum, shared: Int, all: Int,
    in situation: Situation
  ) -> Finding {
    Finding(
      subjects: [.forum(one.id), .forum(other.id)],
      evidence: Localized { language in
        let percent = language.numbers.percent(Double(shared) / Double(all))
        return language == .danish
          ? """
          »\(one.name)« og »\(other.name)« deler \(shared) af i alt \(all) medlemmer (\(percent)).
          """
          : """
          “\(one.name)” and “\(other.name)” share \(shared) of \(all) members in all (\(percent)).
          """
      },
      action: Localized(
        da: "Overvej at lægge »\(one.name)« og »\(other.name)« sammen eller dele opgaverne.",
        en: "Consider merging “\(one.name)” and “\(other.name)”, or dividing their tasks."),
      actors: situation.analysis.unitLead)
  }
}
