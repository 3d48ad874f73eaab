internal import DOTLanguage
public import Localization

/// What has changed between two dates, on the partner circles of the later one.
///
/// New ties are green, ties that are gone violet and dashed, lasting ones gray. Actors who are new or
/// have moved to another circle have a bold frame of the color of the change; those who are gone stand
/// outside. Without an earlier network everything is lasting. At most 80 actors are shown, those with
/// changes first.
public struct DiffDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "diff"
  /// What the picture is called.
  public let title = Localized(da: "Ændringer", en: "Changes")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvad er kommet til, og hvad er faldet bort?", en: "What is new, and what is gone?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring, .rings, .earlier]

  /// Draws the changes.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let changes = NetworkChanges(from: options.earlier ?? network, to: network)
    let reduced = ReducedNetwork(
      changes.union, options: options, atMost: CirclesDiagram.mostBoxes,
      by: changes.weights)
    let scene = DiffScene(
      changes: changes.reduced(to: reduced.network), options: reduced.options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: [reduced.note, scene.subtitle(earlier: options.earlier?.day)].compactMap(\.self)
        .joined(separator: ". "),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: reduced.network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.circles.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "diff", widths: widths)
    let legend = DiffDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
