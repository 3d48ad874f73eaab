import ArgumentParser
import CoordinationGaps
import GraphKernel
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkDiagrams
import NetworkFormats
import SteeringModel

/// Draws one picture of an area.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draw a picture: \(kinds).",
    discussion: "The ending of --output decides the form: svg, png, pdf or dot.")

  private static let kinds = Diagrams.all.map(\.id).joined(separator: ", ")

  @Argument(help: "The kind of picture: \(kinds).")
  var kind: String

  @Argument(help: "The workbook (.xlsx, or a folder of CSV files), or a graph file.")
  var area: String

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "svg, png, pdf or dot, whatever the ending.")
  var format: String?

  @Flag(help: "Show missing ties as dashed lines.")
  var gaps = false

  @Option(help: "A measure that gives actors their size, such as betweenness.")
  var sizeBy: String?

  @Option(help: "What the color says: sector, level or community.")
  var colorBy = ColorChoice.sector

  @Option(help: "model: four circles; handbook: the three of the handbook.")
  var rings = RingChoice.model

  @Option(help: "The width of a PNG in pixels, at most 8000.")
  var width = 2400

  @Option(help: "A title of your own.")
  var title: String?

  @Option(help: "The actor in the middle of ego, by id or name. Default: the chief.")
  var actor: String?

  @Option(help: "sectors or actors: what the rows and columns of matrix are.")
  var cells = CellChoice.sectors

  @Option(help: "The earlier day of diff.")
  var from: CalendarDate?

  @Option(help: "The attribute of a graph file that holds the level.")
  var levelAttribute: String?

  @Option(help: "The attribute of a graph file that holds the sector.")
  var sectorAttribute: String?

  @Option(help: "The attribute of a graph file that holds the partner circle.")
  var ringAttribute: String?

  @OptionGroup var inputFormat: InputFormatOption
  @OptionGroup var day: DayOption
  @OptionGroup var common: CommonOptions

  /// What the color of an actor says.
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
    case sector, level, community
  }

  /// What the rows and columns of a matrix are.
  enum CellChoice: String, CaseIterable, ExpressibleByArgument {
    case sectors, actors
  }

  /// Which circles are drawn.
  enum RingChoice: String, CaseIterable, ExpressibleByArgument {
    case model, handbook
  }

  func run() throws {
    try common.run { _ in
      try Failure.require(width, in: 100...RenderingRequest.maximumPixelWidth, of: "--width")
      let diagram = try diagram
      if diagram.id == "diff" && from == nil {
        throw Failure(
          .usage,
          Localized(
            da: "Billedet diff viser, hvad der er nyt siden en tidligere dag.",
            en: "The picture diff shows what is new since an earlier day."),
          remedy: Localized(da: "Tilføj --from DAG.", en: "Add --from DAY."))
      }
      let file = OutputFile(output)
      let outputFormat = try format(of: file)
      try file.checkWritable()
      let attributes = ActorAttributes(
        level: levelAttribute, sector: sectorAttribute, circle: ringAttribute)
      let loaded = try LoadedArea(
        try AreaFile(area).draft(format: try inputFormat.format, attributes: attributes),
        path: area, common: common)
      let language = loaded.console.language
      noteUnused(by: diagram, on: loaded.console)
      let progress = Progress(on: loaded.console)
      defer { progress.end() }
      progress.say(Localized(da: "Analyserer", en: "Analyzing"))
      let analysis = loaded.analysis(on: day.day)
      let network = Self.network(analysis, for: diagram, showsGaps: gaps)
      let options = try options(diagram, analysis, loaded, language)
      progress.say(Localized(da: "Tegner", en: "Drawing"))
      let studio = Studio()
      let picture = try studio.picture(diagram, of: network, options: options)
      try file.write(
        try studio.bytes(
          of: picture, as: outputFormat, pixelWidth: width, language: language))
      progress.end()
      if let missing = try studio.missingFont() { loaded.console.note(missing) }
      loaded.console.noteWritten(file)
    }
  }

  private var diagram: any Diagram {
    get throws {
      if let diagram = Diagrams[kind.lowercased()] { return diagram }
      throw Failure(
        .usage,
        Localized(
          da: "Der er intet billede, der hedder »\(kind)«.",
          en: "There is no picture called “\(kind)”."),
        remedy: .choose { language in
          Diagrams.all.map { "\($0.id) (\($0.title(language).lowercased()))" }
            .joined(separator: ", ")
        })
    }
  }

  /// The network with as much of the diagnosis as the picture shows: rules take their time.
  private static func network(
    _ analysis: Analysis, for diagram: any Diagram, showsGaps: Bool
  ) -> DiagramNetwork {
    if showsGaps && diagram.features.contains(.gaps) {
      return DiagramNetwork(GapAnalysis(analysis))
    }
    var network = DiagramNetwork(analysis)
    if diagram.features.contains(.routes) { network.addRoutes(of: analysis) }
    return network
  }

  private func options(
    _ diagram: any Diagram, _ analysis: Analysis, _ loaded: LoadedArea, _ language: Language
  ) throws -> DiagramOptions {
    let features = diagram.features
    let needsCommunities = features.contains(.communities) || colorBy == .community
    return DiagramOptions(
      language: language, title: title, showsGaps: gaps,
      sizing: features.contains(.sizing) ? try sizeBy.map { try sizing(by: $0, analysis) } : nil,
      coloring: coloring, rings: rings == .handbook ? .handbook : .model,
      cells: cells == .actors ? .actors : .sectors,
      communities: needsCommunities ? analysis.graph(.tie).communities().groupIndices : nil,
      focus: try actor.map { try ChangeReader(analysis.network).actor($0).index },
      earlier: features.contains(.earlier)
        ? from.map { DiagramNetwork(loaded.analysis(on: $0)) } : nil)
  }

  /// Says which options the kind of picture makes nothing of, and which kinds do.
  private func noteUnused(by diagram: any Diagram, on console: Console) {
    let given: [(option: String, isGiven: Bool, feature: DiagramFeature)] = [
      ("--gaps", gaps, .gaps), ("--size-by", sizeBy != nil, .sizing),
      ("--color-by", colorBy != .sector, .coloring), ("--rings", rings != .model, .rings),
      ("--cells", cells != .sectors, .cells), ("--actor", actor != nil, .focus),
      ("--from", from != nil, .earlier),
    ]
    for (option, isGiven, feature) in given
    where isGiven && !diagram.features.contains(feature) {
      let kinds = Diagrams.all.filter { $0.features.contains(feature) }.map(\.id)
        .joined(separator: ", ")
      console.note(
        Localized(
          da: "\(option) ændrer intet i \(diagram.id). Det virker i: \(kinds).",
          en: "\(option) changes nothing in \(diagram.id). It works in: \(kinds)."))
    }
  }

  private var coloring: DiagramOptions.Coloring {
    switch colorBy {
    case .sector: .sector
    case .level: .level
    case .community: .community
    }
  }

  private func sizing(by id: String, _ analysis: Analysis) throws -> DiagramOptions.Sizing {
    let measure = try MeasureSelection.measure(id)
    let result = try measure(
      MeasureRequest(graph: analysis.graph(.tie), delays: analysis.decisionDelays))
    guard case .nodes(let values) = result.values else {
      throw Failure(
        .usage,
        Localized(
          da: "»\(id)« giver ikke ét tal for hver aktør.",
          en: "“\(id)” does not give one number for each actor."),
        remedy: Localized(da: "Vælg f.eks. betweenness.", en: "Choose betweenness, say."))
    }
    return DiagramOptions.Sizing(name: measure.title, values: values.map { max(0, $0 ?? 0) })
  }

  private func format(of file: OutputFile) throws -> OutputFormat {
    let name = (format ?? file.pathExtension).lowercased()
    let known: [String: OutputFormat] = ["svg": .svg, "png": .png, "pdf": .pdf, "dot": .dot]
    if let format = known[name == "gv" ? "dot" : name] { return format }
    throw Failure(
      .usage,
      Localized(
        da: name.isEmpty
          ? "Det fremgår ikke, hvilken slags billede der skal skrives."
          : "»\(name)« er ikke en billedtype, som Spind skriver.",
        en: name.isEmpty
          ? "It is not clear which kind of picture to write."
          : "“\(name)” is not a kind of picture that Spind writes."),
      remedy: Localized(
        da: "Brug endelsen .svg, .png, .pdf eller .dot, eller --format.",
        en: "Use the ending .svg, .png, .pdf or .dot, or --format."))
  }
}
