internal import DOTLanguage
public import Localization

/// The map: who stands near whom by their ties alone, with communities as areas.
///
/// Positions come from a force layout of the network without labels; where the communities are not
/// given, they are the connected parts. Actors without ties stand in a column at the right. Above 80
/// actors discs have numbers and a list, above 600 a disc is a community.
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
    let isCounted = network.actors.count > CirclesDiagram.mostDiscs
    let subtitle = TieDrawing(network: network, language: options.language)
      .subtitle(showsGaps: options.showsGaps && !isCounted)
    var (network, options) = (network, options)
    if isCounted {
      let counted = CommunityNetwork(
        network, communities: MapScene.communities(of: network, options: options),
        options: options)
      (network, options) = (counted.network, counted.options)
    }
    let scene = MapScene(network: network, options: options, isCounted: isCounted)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: subtitle,
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
