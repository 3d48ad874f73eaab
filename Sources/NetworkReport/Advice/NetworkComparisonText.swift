public import CoordinationGaps
public import Localization
public import SteeringModel

extension NetworkComparison {
  /// The comparison as plain text: who came and went, ties, circles, and what to ask about.
  public func text(
    before: SteeringNetwork, after: SteeringNetwork, in language: Language, width: Int = 80
  ) -> String {
    var page = PlainText(width: width)
    func names(_ keys: [String], _ network: SteeringNetwork) -> String {
      language.list(keys.map { network.actor($0)?.name ?? $0 }, atMost: 8)
    }
    func add(_ label: Localized, _ text: String) {
      if !text.isEmpty { page.add(text, lead: "\(label(language)): ", indent: 2) }
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
    for move in moves {
      let name = after.actor(move.actor)?.name ?? move.actor
      page.add(
        Localized(
          da: "\(name) er flyttet fra \(move.from.name.da) til \(move.to.name.da).",
          en: "\(name) has moved from \(move.from.name.en) to \(move.to.name.en).")(language))
    }
    for pair in possiblyRenamed {
      let (old, new) = (names([pair.gone], before), names([pair.new], after))
      page.add(
        Localized(
          da: "Spørg: er »\(old)« den samme som »\(new)«? Giv dem i så fald samme id.",
          en: "Ask: is “\(old)” the same as “\(new)”? If so, give them the same id.")(language))
    }
    return page.text
  }
}
