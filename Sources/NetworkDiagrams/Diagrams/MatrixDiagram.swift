internal import DOTLanguage
public import Localization
internal import SteeringModel

/// The matrix: how many pairs of each two sectors have a tie, against what to expect; large for all
/// actors, small for each level. With actors as cells, who is tied to whom, ordered by sector.
///
/// To expect is the number of tied pairs if the same number were spread without regard to sector: the
/// share of all pairs that are tied, times the pairs that there are. Blue is more, orange is less.
/// Up to 150 actors have their names beside their row, up to 600 a row, more are counted by sector.
public struct MatrixDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "matrix"
  /// What the picture is called.
  public let title = Localized(da: "Sektormatrix", en: "Sector matrix")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvilke sektorer mødes, og hvilke gør ikke?", en: "Which sectors meet, and which do not?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .sizing, .coloring, .cells]

  /// Draws the matrix.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    options.cells == .actors && network.actors.count <= ActorMatrixScene.most
      ? try actorPicture(of: network, options: options, tools: tools)
      : try sectorPicture(of: network, options: options, tools: tools)
  }

  private func sectorPicture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = MatrixScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let ties = TieDrawing(network: network, language: options.language)
    let note = Localized(
      da: "For mange aktører til en række hver; vist efter sektor",
      en: "Too many actors for a row each; shown by sector")
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: [
        options.cells == .actors ? note(options.language) : nil,
        ties.subtitle(showsGaps: options.showsGaps),
      ].compactMap(\.self).joined(separator: ". "),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: scene.texts + [texts.subtitle], bold: [texts.title] + scene.texts,
      measure: tools.measure)
    var canvas = Canvas(name: "matrix", widths: widths)
    let legend = MatrixDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }

  private func actorPicture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = ActorMatrixScene(network: network, options: options)
    let heading = Localized { "\(ActorMatrixScene.title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language),
      subtitle: scene.ties.subtitle(showsGaps: options.showsGaps),
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: network.actors.map(\.name) + scene.texts + [texts.subtitle],
      bold: [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "matrix", widths: widths)
    let legend = ActorMatrixDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
