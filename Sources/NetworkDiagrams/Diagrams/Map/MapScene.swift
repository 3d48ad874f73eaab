internal import DOTLanguage
internal import Localization

/// What layout and drawing of the map share.
struct MapScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing
  /// The community of each actor; nil for those without ties.
  let communities: [Int?]
  /// The diameter of each disc.
  let diameters: [Double]

  /// Whether discs are communities rather than actors.
  let isCounted: Bool

  init(network: DiagramNetwork, options: DiagramOptions, isCounted: Bool = false) {
    self.isCounted = isCounted
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    ties = TieDrawing(network: network, language: options.language)
    let degrees = network.degrees
    communities = Self.communities(of: network, options: options)
    var withSizes = options
    if options.sizing == nil {
      withSizes.sizing = .init(name: Self.degreeName, values: degrees)
    }
    let sized = ActorDrawing(network: network, options: withSizes)
    diameters = sized.scales(from: 14, to: network.actors.count > 150 ? 30 : 46)
      .map { $0 == 1 ? 14 : $0 }
  }

  var language: Language { options.language }

  /// Whether discs carry their names; above 80 they carry numbers.
  var showsNames: Bool { network.actors.count <= CirclesDiagram.mostBoxes }

  static let degreeName = Localized(da: "antal relationer", en: "number of ties")

  /// The community of each actor, as given, else its connected part; nil for those without ties.
  static func communities(of network: DiagramNetwork, options: DiagramOptions) -> [Int?] {
    let degrees = network.degrees
    let given: [Int]
    if let numbers = options.communities, numbers.count == degrees.count {
      given = numbers
    } else {
      given = Self.components(network)
    }
    return degrees.indices.map { degrees[$0] == 0 ? nil : given[$0] }
  }

  /// The connected part of each actor, numbered by its first actor.
  private static func components(_ network: DiagramNetwork) -> [Int] {
    var neighbors = [[Int]](repeating: [], count: network.actors.count)
    for tie in network.ties {
      neighbors[tie.from].append(tie.to)
      neighbors[tie.to].append(tie.from)
    }
    var numbers = [Int](repeating: -1, count: neighbors.count)
    var next = 0
    for start in neighbors.indices where numbers[start] < 0 {
      var open = [start]
      numbers[start] = next
      while let actor = open.popLast() {
        for other in neighbors[actor] where numbers[other] < 0 {
          numbers[other] = next
          open.append(other)
        }
      }
      next += 1
    }
    return numbers
  }

  /// The actors of each community with more than two, the communities by number.
  var groups: [(number: Int, members: [Int])] {
    let numbers = Set(communities.compactMap { $0 }).sorted()
    guard numbers.count > 1 else { return [] }
    return numbers.map { number in
      (number, communities.indices.filter { communities[$0] == number })
    }.filter { $0.1.count > 2 }
  }

  func groupTitle(_ number: Int) -> String {
    Localized(da: "Klynge \(number + 1)", en: "Community \(number + 1)")(language)
  }

  static let isolatesTitle = Localized(da: "Uden relationer", en: "Without ties")

  var legend: [LegendEntry] {
    var entries =
      isCounted
      ? [LegendEntry(sample: .none, text: CellAggregate.widthNote(language))]
      : ties.legend(showsGaps: options.showsGaps)
    entries += actors.legend(isSectorByPlace: false)
    if options.sizing == nil {
      let size = Localized(
        da: "Størrelse = \(Self.degreeName.da)", en: "Size = \(Self.degreeName.en)")
      entries.append(LegendEntry(sample: .none, text: size(language)))
    }
    return entries
  }

  var texts: [String] {
    legend.map(\.text) + network.actors.indices.map { String($0 + 1) }
  }

  var boldTexts: [String] {
    groups.map { groupTitle($0.number) } + [Self.isolatesTitle(language)]
      + actors.sectors.titles.map { $0(language) }
  }

  var alternativeText: String {
    let isolates = communities.count { $0 == nil }
    let count = max(1, Set(communities.compactMap { $0 }).count)
    let text = Localized(
      da:
        "Netværkskort for \(network.name): \(network.actors.count) aktører i \(count) klynger, \(isolates) uden relationer. De største skiver: \(largest(.danish)).",
      en:
        "Network map of \(network.name): \(network.actors.count) actors in \(count) communities, \(isolates) without ties. The largest discs: \(largest(.english))."
    )
    return text(language)
  }

  private func largest(_ language: Language) -> String {
    let order = diameters.indices.sorted { (-diameters[$0], $0) < (-diameters[$1], $1) }
    return language.list(order.prefix(3).map { network.actors[$0].name })
  }
}
