internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// What all forms of the levels diagram share: rows, columns, colors of ties and texts.
struct LevelsScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing
  /// The rows: the levels, and last those whose level is not known, if there are any.
  let rows: [SteeringNetwork.Level?]

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    ties = TieDrawing(
      network: network, language: options.language, namesEnds: options.namesTies)
    let hasUnknown = network.actors.contains { $0.level == nil }
    rows = SteeringNetwork.Level.allCases + (hasUnknown ? [nil] : [])
  }

  var language: Language { options.language }

  func row(of actor: DiagramNetwork.Actor) -> Int {
    actor.level?.rawValue ?? rows.count - 1
  }

  func rowTitle(_ row: Int) -> String {
    (rows[row].map(LevelNames.title) ?? LevelNames.unknown)(language)
  }

  var items: [GridLayout.Item] {
    network.actors.indices.map { index in
      GridLayout.Item(
        row: row(of: network.actors[index]), column: actors.sectors.groupOfActor[index])
    }
  }

  var links: [RingLayout.Link] {
    network.ties.map {
      RingLayout.Link(from: $0.from, to: $0.to, weight: 1 + Double($0.intensity.rawValue))
    }
  }

  /// The column of the hotspot unit, which stands in the middle.
  var middleColumn: Int? { actors.sectors.groups.firstIndex(of: .hotspot) }

  static let rowFont = DOTFont(size: 12, isBold: true)

  /// The color of a tie by how its ends stand to each other, and how thick it is drawn.
  static func style(
    of dimension: SteeringNetwork.TieDimension?
  ) -> (color: DOTColor, widthFactor: Double) {
    switch dimension {
    case .vertical: (DOTColor(0x1F4E79), 0.95)
    case .horizontal: (DOTColor(0xC77C02).opacity(0.85), 0.9)
    case .internal: (DOTColor(0x3F7D58).opacity(0.85), 0.9)
    case .diagonal, nil: (DOTColor(0x8A97A3).opacity(0.5), 0.7)
    }
  }

  private static let dimensionNames: [(SteeringNetwork.TieDimension?, Localized)] = [
    (
      .vertical,
      Localized(da: "lodret: samme sektor, andet niveau", en: "vertical: same sector, other level")
    ),
    (
      .horizontal,
      Localized(
        da: "vandret: samme niveau, anden sektor", en: "horizontal: same level, other sector")
    ),
    (
      .diagonal,
      Localized(da: "på tværs af både niveau og sektor", en: "across both level and sector")
    ),
    (
      .internal,
      Localized(da: "internt: samme sektor og niveau", en: "internal: same sector and level")
    ),
    (nil, Localized(da: "niveau eller sektor ikke oplyst", en: "level or sector not stated")),
  ]

  /// The legend of the lines that are there.
  var legend: [LegendEntry] {
    var entries: [LegendEntry] = []
    let present = network.ties.filter { !$0.isConflict }.map { network.dimension($0.from, $0.to) }
    for (dimension, name) in Self.dimensionNames where present.contains(dimension) {
      let color = Self.style(of: dimension).color
      entries.append(
        LegendEntry(sample: .line(color: color, width: 2), text: name(language)))
    }
    entries += ties.legend(showsGaps: options.showsGaps, withoutIntensities: true)
    if network.actors.contains(where: { $0.circle == .outside }) {
      entries.append(
        LegendEntry(
          sample: .box(.gray, isDashed: true),
          text: Localized(da: "endnu ikke tilknyttet", en: "not yet connected")(language)))
    }
    let thickness = Localized(
      da: "Tykkere linje = hyppigere kontakt", en: "Thicker line = more frequent contact")
    if network.ties.contains(where: { $0.intensity == .strong }) {
      entries.append(LegendEntry(sample: .none, text: thickness(language)))
    }
    return entries + actors.legend(isSectorByPlace: true)
  }

  /// Words that are measured besides the names.
  var texts: [String] {
    legend.map(\.text) + CirclesOfCells.texts(language)
      + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] {
    network.actors.filter(\.isChief).map(\.name) + rows.indices.map(rowTitle)
      + actors.sectors.titles.map { $0(language) }
      + (0...network.actors.count).map(String.init)
  }

  var alternativeText: String {
    let counts = rows.indices.map { row in
      "\(rowTitle(row)): \(network.actors.count { self.row(of: $0) == row })"
    }
    let dimensions = network.ties.map { network.dimension($0.from, $0.to) }
    let vertical = dimensions.count { $0 == .vertical }
    let horizontal = dimensions.count { $0 == .horizontal }
    let text = Localized(
      da:
        "Niveauer i \(network.name), en række for hvert niveau og en søjle for hver sektor. Antal aktører: \(language.list(counts)). \(vertical) lodrette og \(horizontal) vandrette relationer.",
      en:
        "Levels of \(network.name), a row for each level and a column for each sector. Numbers of actors: \(language.list(counts)). \(vertical) vertical and \(horizontal) horizontal ties."
    )
    let gaps = Localized(
      da: " \(network.missingTies.count) manglende relationer er vist som røde stiplede linjer.",
      en: " \(network.missingTies.count) missing ties are shown as red dashed lines.")
    return text(language) + (options.showsGaps ? gaps(language) : "")
  }
}
