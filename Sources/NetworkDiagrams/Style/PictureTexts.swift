internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// The texts around a picture.
struct PictureTexts {
  let title: String
  let subtitle: String
  let alternativeText: String

  func picture(_ graph: DOTGraph) -> DiagramPicture {
    DiagramPicture(
      graph: graph, title: title, subtitle: subtitle, alternativeText: alternativeText)
  }

  /// The line under the title: counts, day and source.
  static func subtitle(
    _ counts: String, network: DiagramNetwork, language: Language
  ) -> String {
    var sentences = [counts]
    if let day = network.day {
      sentences.append(
        Localized(da: "Pr. \(day.text.da)", en: "As of \(day.text.en)")(language))
    }
    if let source = network.source {
      sentences.append(Localized(da: "Kilde: \(source)", en: "Source: \(source)")(language))
    }
    return sentences.joined(separator: ". ")
  }
}
