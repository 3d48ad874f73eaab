internal import DOTLanguage
internal import Foundation
public import Localization
internal import SteeringModel

/// The target: the more central an actor, the nearer the middle.
///
/// The distance falls with the value that the options give as size, else with the number of ties;
/// actors at 0 stand outside the last ring, in white. Wedges are the sectors. Above 80 actors discs
/// have numbers and a list, above 150 they are counted in cells of sector and band of values.
public struct TargetDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "target"
  /// What the picture is called.
  public let title = Localized(da: "Målskive", en: "Target")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvem står tættest på midten?", en: "Who stands nearest the middle?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring]

  /// The most actors with a disc each; more of equal value would push each other far out.
  static let mostDiscs = 150

  /// Draws the target.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    var options = options
    // Cells count actors; a single missing tie has no place between them.
    let isCounted = network.actors.count > Self.mostDiscs
    if isCounted { options.showsGaps = false }
    let scene = TargetScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: scene.ties.subtitle(showsGaps: options.showsGaps),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "target", widths: widths)
    let legend =
      isCounted
      ? TargetOfCells(scene: scene).draw(on: &canvas)
      : TargetDrawing(scene: scene, layout: TargetLayout(scene: scene)).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
