internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// The order and the texts of the matrix of actors.
struct ActorMatrixScene {
  /// A run of actors of one sector.
  struct Block {
    let group: Int
    let places: Range<Int>
  }

  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing
  /// The actors from top to bottom: by sector, in it by size where one is asked, else by level.
  let order: [Int]
  let blocks: [Block]

  /// The most actors that have their names beside their row.
  static let mostNames = 150
  /// The most actors that have a row of their own; more are counted by sector.
  static let most = 600

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    let actors = ActorDrawing(network: network, options: options)
    self.actors = actors
    ties = TieDrawing(network: network, language: options.language)
    let values = Self.values(network, options)
    let levels = network.actors.map { $0.level?.rawValue ?? SteeringNetwork.Level.allCases.count }
    let groups = actors.sectors.groupOfActor
    order = network.actors.indices.sorted { left, right in
      (groups[left], -(values?[left] ?? 0), levels[left], left)
        < (groups[right], -(values?[right] ?? 0), levels[right], right)
    }
    var blocks: [Block] = []
    for (place, actor) in order.enumerated() {
      if let last = blocks.last, last.group == groups[actor] {
        blocks[blocks.count - 1] = Block(
          group: last.group, places: last.places.lowerBound..<(place + 1))
      } else {
        blocks.append(Block(group: groups[actor], places: place..<(place + 1)))
      }
    }
    self.blocks = blocks
  }

  private static func values(
    _ network: DiagramNetwork, _ options: DiagramOptions
  ) -> [Double]? {
    guard let values = options.sizing?.values, values.count == network.actors.count else {
      return nil
    }
    return values.map { $0.isFinite ? max(0, $0) : 0 }
  }

  /// The size of each actor where one is asked.
  var values: [Double]? { Self.values(network, options) }

  var language: Language { options.language }
  var showsNames: Bool { network.actors.count <= Self.mostNames }

  static let title = Localized(da: "Aktørmatrix", en: "Actor matrix")

  private static let within = Localized(da: "inden for sektoren", en: "within the sector")
  private static let across = Localized(da: "på tværs af sektorer", en: "across sectors")
  private static let note = Localized(
    da: "Felt = relation mellem rækkens og søjlens aktør. Mørkere = hyppigere kontakt",
    en: "Cell = tie between the actors of row and column. Darker = more frequent contact")

  var legend: [LegendEntry] {
    var entries = [LegendEntry(sample: .none, text: Self.note(language))]
    func filled(_ color: DOTColor) -> ColorPair { ColorPair(fill: color, stroke: color) }
    entries.append(
      LegendEntry(
        sample: .disc(filled(SectorGroup.police.colors.stroke)), text: Self.within(language)))
    entries.append(
      LegendEntry(sample: .disc(filled(InkColor.tieSolid)), text: Self.across(language)))
    if network.ties.contains(where: \.isConflict) {
      entries.append(
        LegendEntry(
          sample: .disc(filled(InkColor.conflict)),
          text: Localized(da: "konflikt", en: "conflict")(language)))
    }
    if options.showsGaps && !network.missingTies.isEmpty {
      entries.append(
        LegendEntry(
          sample: .disc(ColorPair(fill: .white, stroke: InkColor.gap)),
          text: Localized(da: "manglende relation", en: "missing tie")(language)))
    }
    if let sizing = options.sizing {
      let bar = Localized(da: "Søjle = \(sizing.name.da)", en: "Bar = \(sizing.name.en)")
      entries.append(LegendEntry(sample: .none, text: bar(language)))
    }
    return entries + (options.coloring == .sector ? [] : actors.colorLegend(isSectorByPlace: false))
  }

  var texts: [String] {
    legend.map(\.text) + actors.legend(isSectorByPlace: false).map(\.text)
      + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] { actors.sectors.titles.map { $0(language) } }

  var alternativeText: String {
    let sectors = blocks.map { block in
      Localized { "\(actors.sectors.titles[block.group]($0)): \(block.places.count)" }
    }
    let text = Localized { language in
      let list = language.list(sectors.map { $0(language) })
      return language == .danish
        ? "Aktørmatrix for \(network.name): \(network.actors.count) aktører ordnet efter sektor, \(network.ties.count) relationer. \(list)."
        : "Actor matrix of \(network.name): \(network.actors.count) actors ordered by sector, \(network.ties.count) ties. \(list)."
    }
    return text(language)
  }
}
