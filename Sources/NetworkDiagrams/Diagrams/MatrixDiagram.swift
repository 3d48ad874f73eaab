internal import DOTLanguage
public import Localization
internal import SteeringModel

/// The sector matrix: how many pairs of each two sectors have a tie, against what to expect; large for
/// all actors, small for each level.
///
/// To expect is the number of tied pairs if the same number were spread without regard to sector: the
/// share of all pairs that are tied, times the pairs that there are. Blue is more, orange is less.
public struct MatrixDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "matrix"
  /// What the picture is called.
  public let title = Localized(da: "Sektormatrix", en: "Sector matrix")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvilke sektorer mødes, og hvilke gør ikke?", en: "Which sectors meet, and which do not?")

  /// Draws the matrix.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = MatrixScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let ties = TieDrawing(network: network, language: options.language)
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: ties.subtitle(showsGaps: options.showsGaps),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: scene.texts + [texts.subtitle], bold: [texts.title] + scene.texts,
      measure: tools.measure)
    var canvas = Canvas(name: "matrix", widths: widths)
    let legend = MatrixDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
