import Localization
import SteeringModel

/// Somebody is present wherever target groups are.
struct FRL05: GapRule {
  static let about = RuleDescription(
    id: "FRL-05",
    title: Localized(
      da: "Der er nogen til stede, hvor målgrupperne er",
      en: "Somebody is present wherever target groups are"),
    meaning: Localized(
      da: """
        Unge mødes ofte netop dér, hvor ingen ser dem. Reglen finder de steder, som en målgruppe \
        bruger, men hvor hverken en indsats eller nogen, der kender de unge, er til stede.
        """,
      en: """
        Young people often meet just where nobody sees them. The rule finds the places that a \
        target group uses and where neither an initiative nor anybody who knows them is present.
        """),
    quote: Quote("blinde pletter", lines: 208),
    severity: .high,
    data: [
      .sheet(.targetGroups), .targetGroupPlaces, .sheet(.knowledge), .knowledgePlace,
      .sheet(.initiatives), .initiativePlace,
    ],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    var users: [VocabularyKey: [SteeringNetwork.TargetGroup]] = [:]
    var places: [String] = []
    for group in network.targetGroups {
      for place in group.places {
        let key = VocabularyKey(place)
        if users[key] == nil { places.append(place) }
        if users[key]?.last?.id != group.id { users[key, default: []].append(group) }
      }
    }
    guard !places.isEmpty else {
      return .notApplicable(
        Localized(
          da: "Ingen målgruppe har angivet steder.", en: "No target group has places stated."))
    }
    let covered = Set(
      (network.knowledge.flatMap(\.places) + analysis.currentInitiatives.flatMap(\.places))
        .map { VocabularyKey($0) })
    let outreach = analysis.outreachWorkers.first.map(situation.name)
    let blind = places.filter { !covered.contains(VocabularyKey($0)) }
    return .judged(
      blind.map { place in
        let groups = users[VocabularyKey(place)] ?? []
        let names = Localized { $0.list(groups.map(\.name), atMost: 3) }
        return Finding(
          subjects: [.place(place)] + groups.map { .targetGroup($0.id) },
          evidence: Localized(
            da: """
              \(place) bruges af \(names.da), men ingen indsats foregår der, og ingen, der kender \
              gruppen, møder den der.
              """,
            en: """
              \(place) is used by \(names.en), but no initiative takes place there, and nobody who \
              knows the group meets it there.
              """),
          action: outreach.map { outreach in
            Localized(
              da: "Bed \(outreach) om at lægge \(place) ind i sin faste runde.",
              en: "Ask \(outreach) to make \(place) part of the regular round.")
          }
            ?? Localized(
              da: "Aftal, hvem der jævnligt er til stede på stedet \(place).",
              en: "Agree on who is regularly present at \(place)."),
          actors: analysis.outreachWorkers.isEmpty
            ? analysis.unitLead : [analysis.outreachWorkers[0]])
      })
  }
}
