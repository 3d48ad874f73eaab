internal import DOTLanguage
public import Localization

/// One actor and its surroundings: those it has ties with, and those one step farther.
///
/// Rings are steps, wedges are sectors. With missing ties shown, those who ought to have a tie with the
/// actor are in the picture, too. At most 80 actors are shown: the neighbors first, then those with
/// the most ties to them.
public struct EgoDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "ego"
  /// What the picture is called.
  public let title = Localized(da: "Relationer omkring én aktør", en: "Ties around one actor")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvem når aktøren direkte, og hvem gennem andre?",
    en: "Whom does the actor reach directly, and whom through others?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring, .focus]

  /// Draws the surroundings of an actor.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = EgoScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(scene.egoName($0)), \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language), subtitle: scene.subtitle,
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: network.actors.map(\.name) + [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "ego", widths: widths)
    let legend = EgoDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
