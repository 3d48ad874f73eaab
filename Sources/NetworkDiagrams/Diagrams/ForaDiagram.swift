internal import DOTLanguage
public import Localization

/// The fora: who meets where. Actors stand at both sides by sector, the fora between them.
///
/// A line is a seat; the height of a forum its number of seats. Actors without a seat have a dashed
/// frame. Sides and orders are chosen so that the lines are short. Up to 80 actors are boxes with names,
/// up to 600 numbered discs with a list, more are counted by sector.
public struct ForaDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "fora"
  /// What the picture is called.
  public let title = Localized(da: "Aktører og fora", en: "Actors and fora")
  /// The question that the picture answers.
  public let question = Localized(da: "Hvem mødes hvor?", en: "Who meets where?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring]

  /// Draws the fora.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    var options = options
    // Sectors hold many actors; a single missing seat has no place between them.
    if network.actors.count > CirclesDiagram.mostDiscs { options.showsGaps = false }
    let scene = ForaScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: scene.subtitle,
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: network.actors.map(\.name) + network.fora.map(\.name) + [texts.title]
        + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "fora", widths: widths)
    let legend: [LegendEntry]
    switch network.actors.count {
    case ...CirclesDiagram.mostBoxes:
      let layout = ForaLayout(scene: scene, style: .boxes)
      legend = ForaDrawing(scene: scene, layout: layout).draw(on: &canvas)
    case ...CirclesDiagram.mostDiscs:
      let layout = ForaLayout(
        scene: scene,
        style: .discs(count: network.actors.count, fora: network.fora.count))
      legend = ForaDrawing(scene: scene, layout: layout).draw(on: &canvas)
    default: legend = ForaOfCells(scene: scene).draw(on: &canvas)
    }
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
