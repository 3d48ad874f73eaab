internal import DOTLanguage
internal import Localization

/// What is shown of the efforts.
struct OverlapScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  /// The pairs of owners whose people ought to have a tie, each once, in the order of the owners.
  let missingTies: [(one: Int, other: Int)]
  /// The names of the owners, each once, in the order of the initiatives.
  let owners: [String]
  /// The owners of the initiatives for each target group, each once.
  let ownersOfGroup: [[String]]

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    var owners: [String] = []
    var ownersOfGroup = [[String]](repeating: [], count: network.targetGroups.count)
    for initiative in network.initiatives {
      for owner in initiative.owners {
        if !owners.contains(owner) { owners.append(owner) }
        for group in initiative.targetGroups where !ownersOfGroup[group].contains(owner) {
          ownersOfGroup[group].append(owner)
        }
      }
    }
    self.owners = owners
    self.ownersOfGroup = ownersOfGroup
    let places = Dictionary(uniqueKeysWithValues: owners.enumerated().map { ($1, $0) })
    func owner(_ actor: Int) -> Int? {
      network.actors[actor].organisation.flatMap { places[$0] }
        ?? places[network.actors[actor].name]
    }
    var missing: [(one: Int, other: Int)] = []
    for tie in options.showsGaps ? network.missingTies : [] {
      guard let from = owner(tie.from), let to = owner(tie.to), from != to,
        !missing.contains(where: { $0 == (min(from, to), max(from, to)) })
      else { continue }
      missing.append((min(from, to), max(from, to)))
    }
    missingTies = missing
  }

  var language: Language { options.language }

  /// The most initiatives that are shown one by one; more are counted by target group and sector.
  static let mostBoxes = 40

  func isReached(_ group: Int) -> Bool {
    network.initiatives.contains { $0.targetGroups.contains(group) }
  }

  /// Whether several owners have initiatives for a target group.
  func isShared(_ group: Int) -> Bool { ownersOfGroup[group].count > 1 }

  var names: [String] { network.targetGroups + network.initiatives.map(\.name) + owners }

  var headings: [String] {
    [
      Localized(da: "Målgrupper", en: "Target groups")(language),
      Localized(da: "Indsatser", en: "Initiatives")(language),
      Localized(da: "Ejere", en: "Owners")(language),
    ]
  }

  /// The sectors over the columns where initiatives are counted.
  var cellTexts: [String] {
    network.initiatives.map { SectorGroup($0.sector) }.map(OverlapOfCells(scene: self).title)
  }

  private var shared: Int { network.targetGroups.indices.count(where: isShared) }
  private var unreached: Int { network.targetGroups.indices.count { !isReached($0) } }

  private var counts: Localized {
    let groups = CountedNoun(
      one: Localized(da: "målgruppe", en: "target group"),
      many: Localized(da: "målgrupper", en: "target groups"))
    let initiatives = CountedNoun(
      one: Localized(da: "indsats", en: "initiative"),
      many: Localized(da: "indsatser", en: "initiatives"))
    let owners = CountedNoun(
      one: Localized(da: "ejer", en: "owner"), many: Localized(da: "ejere", en: "owners"))
    return Localized { language in
      language.list([
        groups(network.targetGroups.count)(language),
        initiatives(network.initiatives.count)(language), owners(self.owners.count)(language),
      ])
    }
  }

  var subtitle: String {
    PictureTexts.subtitle(counts(language), network: network, language: language)
  }

  var alternativeText: String {
    let text = Localized(
      da:
        "Indsatser og målgrupper i \(network.name): \(counts.da). Målgrupper med flere ejere: \(shared), uden indsats: \(unreached).",
      en:
        "Initiatives and target groups of \(network.name): \(counts.en). Target groups with several owners: \(shared), without initiative: \(unreached)."
    )
    return text(language)
  }

  private static let sharedNote = Localized(
    da: "målgruppe med flere ejere", en: "target group with several owners")
  private static let unreachedNote = Localized(
    da: "uden indsats eller ejer", en: "without initiative or owner")

  var legend: [LegendEntry] {
    let bold = ColorPair(fill: .white, stroke: InkColor.gap)
    let missing = LegendEntry(
      sample: .line(color: InkColor.gap, width: TieDrawing.gapWidth, .dashed),
      text: Localized(
        da: "ejere, der mangler en relation", en: "owners that lack a tie")(language))
    return (missingTies.isEmpty ? [] : [missing]) + [
      LegendEntry(sample: .box(bold, isDashed: false), text: Self.sharedNote(language)),
      LegendEntry(sample: .box(.gray, isDashed: true), text: Self.unreachedNote(language)),
      LegendEntry(
        sample: .none,
        text: Localized(da: "Farve = ejerens sektor", en: "Color = sector of the owner")(language)),
    ]
  }

  var texts: [String] { legend.map(\.text) + OverlapOfCells.legend(self).map(\.text) }
}
