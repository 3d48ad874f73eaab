public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

/// Two diagnoses side by side, for people and programs.
public struct DiagnosisComparison: Sendable {
  private let before: GapAnalysis
  private let after: GapAnalysis

  /// Holds two diagnoses against each other.
  public init(before: GapAnalysis, after: GapAnalysis) {
    self.before = before
    self.after = after
  }

  /// What changed in the network, in its numbers and in its gaps, as plain text.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    for analysis in [before.analysis, after.analysis] {
      page.add("\(analysis.network.area.name), \(analysis.date.day.text(language))")
    }
    var figures = PlainText(width: width)
    FiguresText.add(
      GapComparison.figures(before: before.analysis, after: after.analysis), to: &figures, language)
    let places = RankMove.all(before: before.analysis, after: after.analysis)
    for move in places { figures.add(move.text(language), lead: "- ") }
    return page.text + "\n"
      + networks.text(
        before: before.analysis.network, after: after.analysis.network, in: language, width: width)
      + figures.text + "\n"
      + GapComparison(before: before, after: after).text(in: language, width: width)
  }

  /// The same for programs.
  public func json(in language: Language) -> String {
    JSONValue.object(
      GapComparison(before: before, after: after).members(in: language) + [
        (
          "network",
          networks.members(
            before: before.analysis.network, after: after.analysis.network, in: language)
        ),
        (
          "measures",
          FiguresText.json(GapComparison.figures(before: before.analysis, after: after.analysis))
        ),
        (
          "places",
          .array(RankMove.all(before: before.analysis, after: after.analysis).map(\.json))
        ),
      ]
    ).text
  }

  private var networks: NetworkComparison {
    NetworkComparison(before: before.analysis, after: after.analysis)
  }
}

/// The place of a key actor among the most central, before and after.
struct RankMove: Sendable {
  let key: String
  let name: String
  let before: RankCertainty
  let after: RankCertainty

  /// The actors who are among the first five before or after, and whose place moved.
  static func all(before: Analysis, after: Analysis) -> [RankMove] {
    let old = Dictionary(
      before.rankCertainties.map { (before.network[$0.actor].key, $0) },
      uniquingKeysWith: { first, _ in first })
    return after.rankCertainties.compactMap { now in
      let actor = after.network[now.actor]
      guard let was = old[actor.key], was.rank != now.rank, min(was.rank, now.rank) <= 5 else {
        return nil
      }
      return RankMove(key: actor.key, name: actor.name, before: was, after: now)
    }
  }

  /// Whether the move is larger than the uncertainty.
  var isBeyondDoubt: Bool { !before.interval.overlaps(after.interval) }

  func text(_ language: Language) -> String {
    let certainty =
      isBeyondDoubt
      ? Localized(da: "større end usikkerheden", en: "larger than the uncertainty")
      : Localized(da: "kan skyldes usikkerhed i data", en: "may be uncertainty of the data")
    return Localized(
      da: """
        \(name): fra nr. \(before.rank) til nr. \(after.rank) blandt dem, der binder flest sammen \
        (\(certainty.da)).
        """,
      en: """
        \(name): from no. \(before.rank) to no. \(after.rank) of those who tie the most together \
        (\(certainty.en)).
        """)(language)
  }

  var json: JSONValue {
    func interval(_ place: RankCertainty) -> JSONValue {
      .array([.integer(place.interval.lowerBound), .integer(place.interval.upperBound)])
    }
    return .object([
      ("actor", .string(key)), ("before", .integer(before.rank)), ("after", .integer(after.rank)),
      ("beforeInterval", interval(before)), ("afterInterval", interval(after)),
      ("beyondDoubt", .bool(isBeyondDoubt)),
    ])
  }
}

extension GapComparison {
  /// The summary, and each rule that changed or still has a gap.
  func members(in language: Language) -> [(String, JSONValue)] {
    let shown = changes.filter { $0.isChange || $0.after == .gap }
    return [
      (
        "summary",
        .object([
          ("closed", .integer(closed.count)), ("opened", .integer(opened.count)),
          ("lasting", .integer(lasting.count)),
        ])
      ),
      (
        "rules",
        .array(
          shown.map { change in
            .object([
              ("id", .string("\(change.rule.id)")),
              ("severity", .string(change.rule.severity.identifier)),
              ("title", .string(change.rule.title(language))),
              ("before", .string(change.before.rawValue)),
              ("after", .string(change.after.rawValue)),
              ("closed", .strings(change.closed.map { $0.name(language) })),
              ("opened", .strings(change.opened.map { $0.name(language) })),
              ("lasting", .strings(change.lasting.map { $0.name(language) })),
            ])
          })
      ),
    ]
  }
}
