internal import DOTLanguage
internal import Localization

/// What layout and drawing of the target share.
struct TargetScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing
  /// The value of each actor, 0 or more.
  let values: [Double]
  /// The greatest value.
  let most: Double
  /// How many actors have the greatest value, or nearly.
  let topCount: Int

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    ties = TieDrawing(network: network, language: options.language)
    if let sizing = options.sizing, sizing.values.count == network.actors.count {
      values = sizing.values.map { $0.isFinite ? max(0, $0) : 0 }
    } else {
      values = network.degrees
    }
    let most = values.max() ?? 0
    self.most = most
    topCount = values.count { $0 > 0.95 * most }
  }

  var language: Language { options.language }
  var showsNames: Bool { network.actors.count <= CirclesDiagram.mostBoxes }

  var valueName: Localized { options.sizing?.name ?? MapScene.degreeName }

  /// The values at the rings, from the inside out.
  var ringValues: [Double] { [0.8, 0.6, 0.4, 0.2, 0].map { $0 * most } }

  func ringLabel(_ value: Double) -> String {
    language.numbers.decimal(value, decimals: most >= 20 ? 0 : (most >= 2 ? 1 : 3))
  }

  var legend: [LegendEntry] {
    let distance = Localized(
      da: "Tættere på midten = højere værdi (\(valueName.da))",
      en: "Nearer the middle = higher value (\(valueName.en))")
    var entries = [LegendEntry(sample: .none, text: distance(language))]
    entries += ties.legend(showsGaps: options.showsGaps)
    if values.contains(0) {
      let zero = Localized(da: "hvid = værdi 0", en: "white = value 0")
      entries.append(LegendEntry(sample: .none, text: zero(language)))
    }
    return entries + actors.colorLegend(isSectorByPlace: true)
  }

  /// The bands between the rings, from the inside out, and last that of 0.
  func band(of value: Double) -> Int {
    guard value > 0 else { return 6 }
    return ringValues.firstIndex { value >= $0 }.map { $0 + 1 } ?? 5
  }

  /// The names of the bands.
  var bandNames: [Localized] {
    ringValues.dropLast().map { value in
      Localized(
        da: "mindst \(ringLabel(value))", en: "at least \(ringLabel(value))")
    } + [Localized(da: "over 0", en: "above 0"), Localized(verbatim: "0")]
  }

  var texts: [String] {
    CirclesOfCells.texts(language) + legend.map(\.text)
      + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] {
    actors.sectors.titles.map { $0(language) } + ringValues.map(ringLabel)
      + bandNames.map { $0(language) } + (0...network.actors.count).map(String.init)
  }

  var alternativeText: String {
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    let nearest = Localized { language in
      language.list(order.prefix(3).map { network.actors[$0].name })
    }
    let text = Localized(
      da:
        "Målskive for \(network.name): afstanden til midten viser \(valueName.da). Nærmest midten: \(nearest.da).",
      en:
        "Target of \(network.name): the distance to the middle shows \(valueName.en). Nearest the middle: \(nearest.en)."
    )
    return text(language)
  }
}
