import Localization
import SteeringModel

/// Every actor has a level and a sector.
struct DAT01: GapRule {
  static let about = RuleDescription(
    id: "DAT-01",
    title: Localized(
      da: "Alle aktører har niveau og sektor", en: "Every actor has a level and a sector"),
    meaning: Localized(
      da: """
        Niveau og sektor afgør, om en relation er vandret eller lodret. En aktør uden dem tæller \
        ikke med i de regler, der bruger dem.
        """,
      en: """
        Level and sector decide whether a tie is horizontal or vertical. An actor without them \
        does not count in the rules that use them.
        """),
    severity: .low,
    data: [.sheet(.actors)],
    states: [.ok, .gap, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let actors = situation.network.actors.filter(\.isListed)
    guard !actors.isEmpty else { return .notApplicable(.noActors) }
    let columns = [
      (
        actors.filter { $0.level == nil }, Localized(da: "niveau", en: "level"),
        Localized(da: "intet niveau", en: "no level")
      ),
      (
        actors.filter { $0.sector == nil }, Localized(da: "sektor", en: "sector"),
        Localized(da: "ingen sektor", en: "no sector")
      ),
    ]
    return .judged(
      columns.filter { !$0.0.isEmpty }.map { lacking, column, lack in
        let names = situation.names(lacking.map(\.id))
        let few = situation.names(lacking.map(\.id), atMost: 3)
        return Finding(
          subjects: lacking.map { .actor($0.id) },
          evidence: Localized(
            da: "\(lacking.count) af \(actors.count) aktører har \(lack.da): \(names.da).",
            en: "\(lacking.count) of \(actors.count) actors have \(lack.en): \(names.en)."),
          action: Localized(
            da: "Skriv \(column.da) for \(few.da) i arket aktører.",
            en: "State the \(column.en) of \(few.en) in the sheet actors."))
      })
  }
}
