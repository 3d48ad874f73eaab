internal import DOTLanguage
public import Localization

/// The efforts: which initiatives reach which target groups, and who owns them.
///
/// Target groups stand at the left, initiatives in the middle, owners at the right. A target group that
/// several owners have initiatives for has a bold frame, one that nobody reaches a dashed one. More
/// than 40 initiatives are counted in cells of target group and sector.
public struct OverlapDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "overlap"
  /// What the picture is called.
  public let title = Localized(da: "Indsatser og målgrupper", en: "Initiatives and target groups")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvem gør noget for hvem, og hvor overlapper det?",
    en: "Who does what for whom, and where does it overlap?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps]

  /// Draws the efforts.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = OverlapScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language), subtitle: scene.subtitle,
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: scene.names + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.names + scene.headings + scene.cellTexts, measure: tools.measure)
    var canvas = Canvas(name: "overlap", widths: widths)
    let isCounted = network.initiatives.count > OverlapScene.mostBoxes
    let legend =
      isCounted
      ? OverlapOfCells(scene: scene).draw(on: &canvas)
      : OverlapDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
