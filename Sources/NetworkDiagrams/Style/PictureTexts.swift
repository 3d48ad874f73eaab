internal import DOTLanguage

/// The texts around a picture.
struct PictureTexts {
  let title: String
  let subtitle: String
  let alternativeText: String

  func picture(_ graph: DOTGraph) -> DiagramPicture {
    DiagramPicture(
      graph: graph, title: title, subtitle: subtitle, alternativeText: alternativeText)
  }
}
