internal import DOTLanguage
public import Localization

/// The time to a decision: which way a message takes from the front line to the Task Force, to
/// somebody who can decide and back, and where it waits.
///
/// A row is the fastest way of one message, from left to right, with the days of waiting on each
/// step; the bar at the right is the whole wait. Ways that lead nowhere stand first, then the slowest.
/// At most 24 ways are shown.
public struct DelayDiagram: Diagram {
  /// Creates the diagram.
  public init() {}

  /// The name on the command line.
  public let id = "delay"
  /// What the picture is called.
  public let title = Localized(da: "Tid til beslutning", en: "Time to decision")
  /// The question that the picture answers.
  public let question = Localized(
    da: "Hvor venter en besked på vej fra gaden til en beslutning?",
    en: "Where does a message wait on its way from the street to a decision?")
  /// What the kind makes use of.
  public let features: Set<DiagramFeature> = [.gaps, .coloring, .routes]

  /// Draws the routes.
  public func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture {
    let scene = DelayScene(network: network, options: options)
    let heading = Localized { "\(title($0)): \(network.name)" }
    let texts = PictureTexts(
      title: options.title ?? heading(options.language), subtitle: scene.subtitle,
      alternativeText: scene.alternativeText)
    let widths = try WordWidths(
      regular: scene.names + scene.texts + [texts.subtitle],
      bold: scene.names + [texts.title] + scene.boldTexts, measure: tools.measure)
    var canvas = Canvas(name: "delay", widths: widths)
    let legend = DelayDrawing(scene: scene).draw(on: &canvas)
    canvas.finish(title: texts.title, subtitle: texts.subtitle, legend: legend)
    return texts.picture(canvas.graph)
  }
}
