internal import DOTLanguage
public import Localization

/// The map: who stands near whom by their ties alone, with communities as areas.
///
/// Positions come from a force layout of the network without labels; where the communities are not
/// given, they are the connected parts. Actors without ties stand in a column at the right. Above 80
/// actors only the largest discs keep their names, the others have numbers and a list.
public struct MapDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "map"
  /// What the picture is called.
  public let title = Localized(da: "Netværkskort", en: "Network map")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvem binder netværket sammen?", en: "Who holds the network together?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring, .communities]

  /// Draws the map.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let reduced = ReducedNetwork(
      network, options: options, atMost: CirclesDiagram.mostDiscs,
      by: options.sizing?.values ?? network.degrees)
    let (network, options) = (reduced.network, reduced.options)
    let scene = MapScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: [reduced.note, scene.ties.subtitle(showsGaps: options.showsGaps)].compactMap(\.self)
        .joined(separator: ". "),
      alternativeText: scene.alternativeText)
    let positions = try MapLayout(scene: scene).positions(forceLayout: tools.forceLayout)
    let names = network.actors.map(\.name)
    let widths = try WordWidths(
      regular: names + scene.texts + [texts.subtitle],
      bold: names + [texts.title] + scene.boldTexts,
      measure: tools.measure)
    var canvas = Canvas(name: "map", widths: widths)
    let legend = MapDrawing(scene: scene, positions: positions).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
