internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// How actors are drawn in every picture.
struct ActorDrawing {
  let network: DiagramNetwork
  let sectors: Sectors
  let colors: ActorColors
  let options: DiagramOptions

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    sectors = Sectors(network)
    colors = ActorColors(network, sectors: sectors, options: options)
  }

  /// An actor as a box with its name.
  func box(_ index: Int, _ box: Box, fitting: LabelFitting, isOpen: Bool = false) -> DOTNode {
    let actor = network.actors[index]
    let pair = colors.pairs[index]
    let label = fitting.fit(
      actor.name, width: box.width - 6, height: box.height - 2,
      font: DOTFont(size: Canvas.actorFont.size, isBold: actor.isChief))
    return DOTNode(
      Canvas.actorName(index),
      DOTNodeAttributes(
        label: label.label, tooltip: tooltip(of: index),
        classes: ["actor", sectors.groups[sectors.groupOfActor[index]].classIdentifier],
        position: box.center, width: box.width, height: box.height,
        styles: isOpen ? [.filled, .rounded, .dashed] : [.filled, .rounded],
        color: pair.stroke, fillColor: isOpen ? .white : pair.paper,
        font: label.font, penWidth: actor.circle == .unit ? 2 : 1.2))
  }

  /// An actor as a disc, with a number or nothing on it.
  func disc(
    _ index: Int, at center: DOTPoint, diameter: Double, number: Int? = nil,
    isOpen: Bool = false
  ) -> DOTNode {
    let pair = colors.pairs[index]
    return DOTNode(
      Canvas.actorName(index),
      DOTNodeAttributes(
        label: DOTLabel(number.map(String.init) ?? ""), tooltip: tooltip(of: index),
        classes: ["actor", sectors.groups[sectors.groupOfActor[index]].classIdentifier],
        position: center, width: diameter, height: diameter, shape: .circle,
        styles: [.filled], color: pair.stroke, fillColor: isOpen ? .white : pair.fill,
        font: DOTFont(size: number.map { $0 > 99 ? 6 : 6.5 } ?? 6), penWidth: 1))
  }

  /// Name, organisation, sector and level.
  func tooltip(of index: Int) -> DOTText {
    let actor = network.actors[index]
    let language = options.language
    var parts = [actor.name]
    if let organisation = actor.organisation, organisation != actor.name {
      parts.append(organisation)
    }
    if let sector = actor.sector { parts.append(sector.title(language)) }
    if let level = actor.level { parts.append(LevelNames.title(level)(language)) }
    return DOTText(parts.joined(separator: ", "))
  }

  /// The diameters or sizes of the actors as factors, 1 for all when nothing is asked.
  func scales(from low: Double, to high: Double) -> [Double] {
    guard let sizing = options.sizing, let most = sizing.values.filter(\.isFinite).max(), most > 0
    else { return [Double](repeating: 1, count: network.actors.count) }
    return network.actors.indices.map { index in
      let value = sizing.values.indices.contains(index) ? sizing.values[index] : 0
      let share = value.isFinite ? max(0, value / most) : 0
      return low + (high - low) * share.squareRoot()
    }
  }

  /// The legend of colors where place does not say the same, and of sizes.
  func legend(isSectorByPlace: Bool) -> [LegendEntry] {
    var entries = colorLegend(isSectorByPlace: isSectorByPlace)
    if let sizing = options.sizing {
      let name = sizing.name
      let text = Localized(da: "Størrelse = \(name.da)", en: "Size = \(name.en)")
      entries.append(LegendEntry(sample: .none, text: text(options.language)))
    }
    return entries
  }

  /// The legend of colors where place does not say the same.
  func colorLegend(isSectorByPlace: Bool) -> [LegendEntry] {
    let language = options.language
    var entries: [LegendEntry] = []
    if options.coloring != .sector || !isSectorByPlace {
      entries += colors.meanings.map { meaning in
        LegendEntry(sample: .disc(meaning.colors), text: meaning.title(language))
      }
    } else {
      entries.append(LegendEntry(sample: .none, text: colors.note(language)))
    }
    return entries
  }
}
