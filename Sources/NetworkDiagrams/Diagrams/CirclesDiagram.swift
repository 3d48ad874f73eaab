internal import DOTLanguage
public import Localization
internal import SteeringModel

/// The partner circles: who stands how near the hotspot unit, in which sector, tied to whom.
///
/// The ring of an actor is exact and never depends on the layout; an empty ring stays. Up to 80
/// actors are boxes with names, up to 600 numbered discs with a list, more are counted in cells of
/// ring and sector.
///
/// The circles are those of "Den danske hotspotmodel", where the unit is "edderkoppen i sit spind".
public struct CirclesDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "circles"
  /// What the picture is called.
  public let title = Localized(da: "Partnercirkler", en: "Partner circles")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvem er med, hvor tæt på, og hvem mangler en relation?",
    en: "Who takes part, how close, and who lacks a tie?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring, .rings]

  /// The most actors that are shown as boxes with names.
  static let mostBoxes = 80
  /// The most actors that are shown one by one.
  static let mostDiscs = 600

  /// Draws the circles.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    var options = options
    // Cells count actors; a single missing tie has no place between them.
    if network.actors.count > Self.mostDiscs { options.showsGaps = false }
    let scene = CirclesScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let ties = TieDrawing(network: network, language: options.language)
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: ties.subtitle(showsGaps: options.showsGaps),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "circles", widths: widths)
    let legend: [LegendEntry]
    switch network.actors.count {
    case ...Self.mostBoxes: legend = CirclesOfBoxes(scene: scene).draw(on: &canvas)
    case ...Self.mostDiscs: legend = CirclesOfDiscs(scene: scene).draw(on: &canvas)
    default: legend = CirclesOfCells(scene: scene).draw(on: &canvas)
    }
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
