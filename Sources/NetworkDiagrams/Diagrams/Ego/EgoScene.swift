internal import DOTLanguage
internal import Localization

/// Who stands around one actor, and how far away.
struct EgoScene {
  let network: DiagramNetwork
  let options: DiagramOptions
  let actors: ActorDrawing
  let ties: TieDrawing
  /// The actor in the middle; nil when there is nobody.
  let ego: Int?
  /// The actors that are shown, the one in the middle first.
  let shown: [Int]
  /// The steps from the middle to each shown actor, 0 to 2; 3 for those who only ought to have a tie.
  let rings: [Int]
  /// How many there are, also those that are not shown.
  let candidateCount: Int

  static let limit = 80

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    actors = ActorDrawing(network: network, options: options)
    ties = TieDrawing(network: network, language: options.language)
    ego = Self.ego(network, options: options)
    guard let ego else {
      shown = []
      rings = []
      candidateCount = 0
      return
    }
    var steps = [Int](repeating: 3, count: network.actors.count)
    steps[ego] = 0
    for step in 1...2 {
      for tie in network.ties {
        for (one, other) in [(tie.from, tie.to), (tie.to, tie.from)]
        where steps[one] == step - 1 && steps[other] > step {
          steps[other] = step
        }
      }
    }
    let missing = Set(Self.missing(of: ego, in: network, options: options))
    var links = [Int](repeating: 0, count: network.actors.count)
    for tie in network.ties {
      if steps[tie.from] == 1 { links[tie.to] += 1 }
      if steps[tie.to] == 1 { links[tie.from] += 1 }
    }
    let candidates = steps.indices.filter { steps[$0] < 3 || missing.contains($0) }
    let order = candidates.sorted { left, right in
      func key(_ actor: Int) -> (Int, Int, Int) {
        (missing.contains(actor) ? min(1, steps[actor]) : steps[actor], -links[actor], actor)
      }
      return key(left) < key(right)
    }
    let shown = Array(order.prefix(Self.limit))
    self.shown = shown
    rings = shown.map { steps[$0] }
    candidateCount = candidates.count
  }

  private static func ego(_ network: DiagramNetwork, options: DiagramOptions) -> Int? {
    if let focus = options.focus, network.actors.indices.contains(focus) { return focus }
    if let chief = network.actors.firstIndex(where: \.isChief) { return chief }
    let degrees = network.degrees
    return degrees.indices.max { (degrees[$0], -$0) < (degrees[$1], -$1) }
  }

  private static func missing(
    of ego: Int, in network: DiagramNetwork, options: DiagramOptions
  ) -> [Int] {
    guard options.showsGaps else { return [] }
    return network.missingTies.compactMap { tie in
      if tie.from == ego { return tie.to }
      return tie.to == ego ? tie.from : nil
    }
  }

  var language: Language { options.language }

  func egoName(_ language: Language) -> String {
    ego.map { network.actors[$0].name } ?? Localized(da: "ingen", en: "nobody")(language)
  }

  /// The missing ties of the actor in the middle.
  var missingTies: [DiagramNetwork.MissingTie] {
    network.missingTies.filter { $0.from != $0.to && ($0.from == ego || $0.to == ego) }
  }

  var ringNames: [Localized] {
    let names = [
      Localized(da: "Direkte relation", en: "Direct tie"),
      Localized(da: "Gennem en anden", en: "Through another"),
      Localized(da: "Uden for rækkevidde", en: "Out of reach"),
    ]
    return Array(names.prefix(max(2, rings.max() ?? 0)))
  }

  private func count(_ ring: Int) -> Int { rings.count { $0 == ring } }

  var subtitle: String {
    let (direct, indirect) = (count(1), count(2))
    let counts = Localized(
      da: "\(direct) med direkte relation, \(indirect) gennem en anden",
      en: "\(direct) with a direct tie, \(indirect) through another")
    let note = Localized(
      da: "\(shown.count) af \(candidateCount) aktører er vist. ",
      en: "\(shown.count) of \(candidateCount) actors are shown. ")
    let head = shown.count < candidateCount ? note(language) : ""
    return PictureTexts.subtitle(head + counts(language), network: network, language: language)
  }

  var legend: [LegendEntry] {
    ties.legend(showsGaps: options.showsGaps && !missingTies.isEmpty)
      + actors.legend(isSectorByPlace: true)
  }

  var texts: [String] { legend.map(\.text) }

  var boldTexts: [String] {
    ringNames.map { $0(language) } + actors.sectors.titles.map { $0(language) }
  }

  var alternativeText: String {
    let text = Localized(
      da:
        "Relationer omkring \(egoName(.danish)) i \(network.name): \(count(1)) med direkte relation, \(count(2)) gennem en anden.",
      en:
        "Ties around \(egoName(.english)) in \(network.name): \(count(1)) with a direct tie, \(count(2)) through another."
    )
    return text(language)
  }
}
