internal import DOTLanguage
public import Localization

/// The fora: who meets where. Actors stand at both sides by sector, the fora between them.
///
/// A line is a seat; the height of a forum its number of seats. Actors without a seat have a dashed
/// frame. Sides and orders are chosen so that the lines are short.
public struct ForaDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "fora"
  /// What the picture is called.
  public let title = Localized(da: "Aktører og fora", en: "Actors and fora")
  /// The question that the picture answers.
  public let question = Localized(da: "Hvem mødes hvor?", en: "Who meets where?")

  /// Draws the fora.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let reduced = ReducedNetwork(
      network, options: options, atMost: 400, by: network.seatCounts)
    let (network, options) = (reduced.network, reduced.options)
    let scene = ForaScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: [reduced.note, scene.subtitle].compactMap(\.self).joined(separator: ". "),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: network.actors.map(\.name) + network.fora.map(\.name) + [texts.title]
        + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "fora", widths: widths)
    let legend = ForaDrawing(scene: scene, layout: ForaLayout(scene: scene)).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
