public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

extension WhatIf {
  /// What would happen, as plain text: who loses touch, numbers, signals, then gaps.
  public func text(in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    let analysis = before.analysis
    page.add("\(analysis.network.area.name), \(analysis.date.day.text(language))")
    page.add(connectivity(language))
    FiguresText.add(figures, to: &page, language)
    let signals = newSignalFindings
    if !signals.isEmpty {
      page.gap()
      page.add(
        Localized(da: "Fra gaden til en beslutning", en: "From the street to a decision")(language)
          .uppercased())
      for signal in signals {
        page.add("\(signal.kind.title(language)): \(signal.finding.evidence(language))", lead: "- ")
      }
    }
    return page.text + "\n" + gaps.text(in: language, width: width)
  }

  /// Whether anybody would lose touch.
  var connectivity: Localized {
    let pairs = pairsCutOff
    return switch pairs {
    case 0:
      Localized(
        da: "Ingen mister forbindelsen til hinanden.", en: "Nobody loses touch with anybody.")
    case 1: Localized(da: "Ét par aktører mister forbindelsen.", en: "One pair loses touch.")
    default:
      Localized(
        da: "\(pairs) par af aktører mister forbindelsen til hinanden.",
        en: "\(pairs) pairs of actors lose touch.")
    }
  }

  /// The same for programs.
  public func json(in language: Language) -> String {
    let network = after.analysis.network
    return JSONValue.object(
      gaps.members(in: language) + [
        ("pairsCutOff", .integer(pairsCutOff)), ("measures", FiguresText.json(figures)),
        (
          "timeToDecision",
          .array(
            newSignalFindings.map { signal in
              .object([
                ("kind", .string(signal.kind.rawValue)),
                ("actor", .string(network[signal.route.actor].key)),
                ("evidence", .string(signal.finding.evidence(language))),
              ])
            })
        ),
      ]
    ).text
  }
}
