internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// The colors of the actors and what they mean.
struct ActorColors {
  /// The colors of each actor.
  let pairs: [ColorPair]
  /// The colors that are there, with their meaning.
  let meanings: [(title: Localized, colors: ColorPair)]
  /// What the color says.
  let note: Localized

  init(_ network: DiagramNetwork, sectors: Sectors, options: DiagramOptions) {
    switch options.coloring {
    case .sector:
      note = Localized(da: "Farve = sektor", en: "Color = sector")
      pairs = sectors.groupOfActor.map { sectors.groups[$0].colors }
      meanings = zip(sectors.titles, sectors.groups).map { ($0, $1.colors) }
    case .level:
      note = Localized(da: "Farve = niveau", en: "Color = level")
      pairs = network.actors.map { Self.colors(of: $0.level) }
      let levels = SteeringNetwork.Level.allCases.filter { level in
        network.actors.contains { $0.level == level }
      }
      var meanings = levels.map { (title: LevelNames.title($0), colors: Self.colors(of: $0)) }
      if network.actors.contains(where: { $0.level == nil }) {
        meanings.append((title: LevelNames.unknown, colors: Self.colors(of: nil)))
      }
      self.meanings = meanings
    case .community:
      let numbers = options.communities ?? []
      note = Localized(da: "Farve = klynge", en: "Color = community")
      let sequence = ColorPair.sequence
      pairs = network.actors.indices.map { index in
        sequence[abs(numbers.indices.contains(index) ? numbers[index] : 0) % sequence.count]
      }
      meanings = Set(numbers).sorted().map { number in
        (
          title: Localized(da: "Klynge \(number + 1)", en: "Community \(number + 1)"),
          colors: sequence[abs(number) % sequence.count]
        )
      }
    }
  }

  private static func colors(of level: SteeringNetwork.Level?) -> ColorPair {
    switch level {
    case .leadership: .blue
    case .middle: .mint
    case .frontline: .yellow
    case .community: .orange
    case nil: .gray
    }
  }
}

/// The names of the levels as pictures show them.
enum LevelNames {
  static func title(_ level: SteeringNetwork.Level) -> Localized {
    switch level {
    case .leadership: Localized(da: "Ledelse", en: "Leadership")
    case .middle: Localized(da: "Mellemniveau", en: "Middle level")
    case .frontline: Localized(da: "Praktikerniveau", en: "Front line")
    case .community: Localized(da: "Lokalsamfund", en: "Community")
    }
  }

  static let unknown = Localized(da: "Niveau ikke oplyst", en: "Level not stated")
}
