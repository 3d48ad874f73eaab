internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// What all forms of the partner circles share: rings, wedges, names and the background.
struct CirclesScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    ties = TieDrawing(
      network: network, language: options.language, namesEnds: options.namesTies)
  }

  var language: Language { options.language }

  /// The names of the rings around the unit.
  var ringNames: [Localized] {
    let steering = Localized(da: "Styregruppe", en: "Steering group")
    let taskForce = Localized(da: "Task Force", en: "Task Force")
    let fora = Localized(da: "Fora", en: "Fora")
    let outside = Localized(da: "Endnu ikke tilknyttet", en: "Not yet connected")
    switch options.rings {
    case .model: return [steering, taskForce, fora, outside]
    case .handbook: return [steering, fora, outside]
    }
  }

  /// The ring that an actor stands in.
  func ring(of actor: DiagramNetwork.Actor) -> Int {
    switch (options.rings, actor.circle) {
    case (.model, let circle): circle.rawValue
    case (.handbook, .unit): 0
    case (.handbook, .steeringGroup): 1
    case (.handbook, .taskForce), (.handbook, .fora): 2
    case (.handbook, .outside): 3
    }
  }

  var outsideRing: Int { ringNames.count }

  func isOutside(_ index: Int) -> Bool { ring(of: network.actors[index]) == outsideRing }

  var items: [RingLayout.Item] {
    network.actors.indices.map { index in
      RingLayout.Item(
        ring: ring(of: network.actors[index]), group: actors.sectors.groupOfActor[index])
    }
  }

  var links: [RingLayout.Link] {
    network.ties.map {
      RingLayout.Link(from: $0.from, to: $0.to, weight: 1 + Double($0.intensity.rawValue))
    }
  }

  func background(_ layout: RingLayout) -> RingBackground {
    RingBackground(
      layout: layout, ringNames: ringNames, sectors: actors.sectors, language: language)
  }

  static let ringFont = DOTFont(size: 8.5, isBold: true)

  /// Words that are measured besides the names.
  var texts: [String] {
    actors.sectors.titles.map { $0(language) } + legend(isSectorByPlace: true).map(\.text)
      + actors.legend(isSectorByPlace: false).map(\.text) + CirclesOfCells.texts(language)
      + (0...9).map(String.init) + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] {
    network.actors.filter(\.isChief).map(\.name) + ringNames.map { $0(language) }
      + actors.sectors.titles.map { $0(language) } + [Self.unitTitle(language)]
      + network.actors.indices.map { String($0 + 1) }
  }

  static let unitTitle = Localized(da: "Hotspotenheden", en: "Hotspot unit")

  /// The legend: ties, gaps, those not yet connected, colors.
  func legend(isSectorByPlace: Bool) -> [LegendEntry] {
    var entries = ties.legend(showsGaps: options.showsGaps)
    if network.actors.indices.contains(where: isOutside) {
      entries.append(
        LegendEntry(
          sample: .box(.gray, isDashed: true),
          text: Localized(da: "endnu ikke tilknyttet", en: "not yet connected")(language)))
    }
    if options.rings == .handbook, network.actors.contains(where: \.isInTaskForce) {
      entries.append(
        LegendEntry(
          sample: .box(.gray, isDashed: false),
          text: Localized(
            da: "kraftig ramme = med i Task Force", en: "bold frame = in the Task Force")(
              language)))
    }
    return entries + actors.legend(isSectorByPlace: isSectorByPlace)
  }

  var alternativeText: String {
    let counts = ringNames.indices.map { index in
      network.actors.count { ring(of: $0) == index + 1 }
    }
    let unit = network.actors.count { ring(of: $0) == 0 }
    let names = ringNames
    let text = Localized { language in
      let rings = zip(names, counts).map { "\($0(language)): \($1)" }
      let head =
        language == .danish
        ? "Partnercirkler for \(network.name). I midten hotspotenheden med \(unit) aktører. Antal i ringene indefra og ud: "
        : "Partner circles of \(network.name). In the middle the hotspot unit with \(unit) actors. Numbers in the rings from the inside out: "
      return head + language.list(rings) + "."
    }
    let gaps = Localized(
      da: " \(network.missingTies.count) manglende relationer er vist som røde stiplede linjer.",
      en: " \(network.missingTies.count) missing ties are shown as red dashed lines.")
    return text(language) + (options.showsGaps ? gaps(language) : "")
  }
}
