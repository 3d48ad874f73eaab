import CoordinationGaps
import DOTLanguage
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkDiagrams
import NetworkReport
import SteeringModel

/// Draws the pictures of one run, all in one child process.
struct Studio {
  private let renderer: any PictureRenderer
  private let measurer: TextMeasurer

  /// The kinds of pictures that the report shows.
  private static let reportKinds = ["circles", "levels"]

  /// The child starts at the first picture.
  init() {
    renderer = RenderingService(
      executable: RenderingService.currentExecutable, arguments: RenderCommand.arguments)
    measurer = TextMeasurer(renderer: renderer)
  }

  /// A finished picture in DOT.
  func picture(
    _ diagram: any Diagram, of network: DiagramNetwork, options: DiagramOptions
  ) throws -> DiagramPicture {
    try explaining {
      try diagram.picture(of: network, options: options, tools: tools)
    }
  }

  /// The bytes of a picture in a format.
  func bytes(
    of picture: DiagramPicture, as format: OutputFormat, pixelWidth: Int?, language: Language
  ) throws -> [UInt8] {
    try explaining {
      switch format {
      case .dot: return Array(picture.graph.description.utf8)
      case .svg: return Array(try svg(picture, prefix: "p", language).markup(.standalone).utf8)
      case .pdf, .png, .plain:
        return try renderer.render(
          RenderingRequest(picture.graph, format: format, pixelWidth: pixelWidth))
      }
    }
  }

  /// The pictures of the report as markup.
  func reportPictures(of gaps: GapAnalysis, _ language: Language) throws -> [ReportPicture] {
    try finished(of: gaps, language, namesTies: false).map { id, picture in
      let markup = try explaining {
        try svg(picture, prefix: DOTIdentifier(id) ?? "p", language).markup(.inline)
      }
      return ReportPicture(
        id: id, title: picture.title, alternativeText: picture.alternativeText, svg: markup)
    }
  }

  /// The pictures of the report as pixels.
  func reportImages(of gaps: GapAnalysis, _ language: Language) throws -> [ReportImage] {
    try finished(of: gaps, language).map { id, picture in
      let png = try bytes(of: picture, as: .png, pixelWidth: 2000, language: language)
      return ReportImage(
        id: id, title: picture.title, alternativeText: picture.alternativeText, png: png)
    }
  }

  private func finished(
    of gaps: GapAnalysis, _ language: Language, namesTies: Bool = true
  ) throws -> [(id: String, picture: DiagramPicture)] {
    let network = DiagramNetwork(gaps)
    let options = DiagramOptions(language: language, showsGaps: true, namesTies: namesTies)
    var pictures = try Diagrams.all.filter { Self.reportKinds.contains($0.id) }.map {
      (id: $0.id, picture: try picture($0, of: network, options: options))
    }
    if let effect = gaps.analysis.effect() {
      pictures.append(("effect", try chart(of: effect, in: gaps.analysis.network.area, language)))
    }
    return pictures
  }

  /// The chart of an effect.
  func chart(
    of effect: Effect, in area: SteeringNetwork.Area, _ language: Language
  ) throws -> DiagramPicture {
    try explaining {
      try EffectChart(effect, area: area.name).picture(in: language, tools: tools)
    }
  }

  /// What to say when the font of the pictures is not installed; nil when it is.
  func missingFont() throws -> Localized? {
    try explaining {
      guard let font = try FontCheck(measurer).missing() else { return nil }
      return Localized(
        da: """
          Skrifttypen \(font) er ikke installeret, så billedet er sat med en anden. \
          Kør: apt-get install fonts-open-sans
          """,
        en: """
          The font \(font) is not installed, so the picture is set in another one. \
          Run: apt-get install fonts-open-sans
          """)
    }
  }

  private func svg(
    _ picture: DiagramPicture, prefix: DOTIdentifier, _ language: Language
  ) throws -> SVGPicture {
    let bytes = try renderer.render(RenderingRequest(picture.graph, format: .svg))
    return try SVGPicture(
      bytes,
      options: SVGPicture.Options(
        title: picture.title, description: picture.alternativeText,
        idPrefix: prefix, language: language.rawValue, measurer: measurer))
  }

  private var tools: DiagramTools {
    let (renderer, measurer) = (renderer, measurer)
    return DiagramTools(
      measure: { try measurer.widths(of: $0) },
      forceLayout: { graph in
        let engine: LayoutEngine = graph.nodes.count > 500 ? .sfdp : .neato
        let layout = try renderer.layout(of: graph, engine: engine)
        return Dictionary(
          layout.nodes.map { ($0.name, $0.position) }, uniquingKeysWith: { first, _ in first })
      })
  }

  private func explaining<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as GraphvizError {
      throw error.failure
    }
  }
}
