internal import DOTLanguage
public import Localization
internal import SteeringModel

/// The levels: who is tied to whom along the line and across the sectors.
///
/// Rows are the administrative levels, columns the sectors. Ties along the line, across the sectors
/// and across both have colors of their own. Up to 80 actors are boxes with names, up to 600 numbered
/// discs with a list, more are counted in cells of level and sector.
public struct LevelsDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "levels"
  /// What the picture is called.
  public let title = Localized(da: "Niveauer", en: "Levels")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvor løber samarbejdet langs linjen, og hvor på tværs?",
    en: "Where does cooperation follow the line, and where does it cross it?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring]

  /// Draws the levels.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    var options = options
    // Cells count actors; a single missing tie has no place between them.
    if network.actors.count > CirclesDiagram.mostDiscs { options.showsGaps = false }
    let scene = LevelsScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: scene.ties.subtitle(showsGaps: options.showsGaps),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "levels", widths: widths)
    let legend: [LegendEntry]
    switch network.actors.count {
    case ...CirclesDiagram.mostBoxes: legend = LevelsOfBoxes(scene: scene).draw(on: &canvas)
    case ...CirclesDiagram.mostDiscs: legend = LevelsOfDiscs(scene: scene).draw(on: &canvas)
    default: legend = LevelsOfCells(scene: scene).draw(on: &canvas)
    }
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
