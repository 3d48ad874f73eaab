internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// The numbers of the sector matrix.
struct MatrixScene {
  /// The tied pairs of each two sectors, among some of the actors.
  struct Table {
    let title: String
    /// The sectors that have any of the actors.
    let groups: [Int]
    let tied: [[Int]]
    let possible: [[Int]]
    /// The share of all pairs that are tied.
    let density: Double
    /// The missing ties between each two sectors.
    let missing: [[Int]]

    func expected(_ row: Int, _ column: Int) -> Double { density * Double(possible[row][column]) }
  }

  let network: DiagramNetwork
  let options: DiagramOptions
  let sectors: Sectors
  let whole: Table
  let levels: [Table]

  init(network: DiagramNetwork, options: DiagramOptions) {
    self.network = network
    self.options = options
    let sectors = Sectors(network)
    self.sectors = sectors
    let language = options.language
    let all = Localized(da: "Alle niveauer", en: "All levels")(language)
    whole = Self.table(all, network: network, sectors: sectors) { _ in true }
    levels = SteeringNetwork.Level.allCases.map { level in
      Self.table(
        LevelNames.title(level)(language), network: network, sectors: sectors
      ) { $0.level == level }
    }
  }

  var language: Language { options.language }

  private static func table(
    _ title: String, network: DiagramNetwork, sectors: Sectors,
    where counts: (DiagramNetwork.Actor) -> Bool
  ) -> Table {
    let size = sectors.groups.count
    let isIn = network.actors.map(counts)
    var members = [Int](repeating: 0, count: size)
    for (actor, group) in sectors.groupOfActor.enumerated() where isIn[actor] {
      members[group] += 1
    }
    var possible = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
    for row in 0..<size {
      for column in 0..<size {
        let others = row == column ? members[row] - 1 : members[column]
        possible[row][column] = row == column ? members[row] * others / 2 : members[row] * others
      }
    }
    func count(_ pairs: [(Int, Int)]) -> [[Int]] {
      var sums = [[Int]](repeating: [Int](repeating: 0, count: size), count: size)
      for (from, to) in pairs where from != to && isIn[from] && isIn[to] {
        let (row, column) = (sectors.groupOfActor[from], sectors.groupOfActor[to])
        sums[row][column] += 1
        if row != column { sums[column][row] += 1 }
      }
      return sums
    }
    let tied = count(network.ties.filter { !$0.isConflict }.map { ($0.from, $0.to) })
    let total = isIn.count { $0 }
    let pairs = total * (total - 1) / 2
    var tiedPairs = 0
    for row in 0..<size {
      for column in 0...row { tiedPairs += tied[row][column] }
    }
    return Table(
      title: title, groups: members.indices.filter { members[$0] > 0 }, tied: tied,
      possible: possible,
      density: pairs > 0 ? Double(tiedPairs) / Double(pairs) : 0,
      missing: count(network.missingTies.map { ($0.from, $0.to) }))
  }

  func cellText(_ table: Table, _ row: Int, _ column: Int) -> String {
    language.numbers.decimal(table.expected(row, column), decimals: 1)
  }

  func tooltip(_ table: Table, _ row: Int, _ column: Int) -> String {
    let (one, other) = (sectors.titles[row](language), sectors.titles[column](language))
    let expected = cellText(table, row, column)
    let (tied, possible) = (table.tied[row][column], table.possible[row][column])
    return Localized(
      da:
        "\(table.title), \(one) – \(other): \(tied) af \(possible) par har en relation, forventet \(expected)",
      en:
        "\(table.title), \(one) – \(other): \(tied) of \(possible) pairs have a tie, expected \(expected)"
    )(language)
  }

  static let more = Localized(da: "flere end forventet", en: "more than expected")
  static let fewer = Localized(da: "færre end forventet", en: "fewer than expected")
  static let none = Localized(da: "ingen relation", en: "no tie")
  static let missing = Localized(da: "her mangler relationer", en: "ties are missing here")
  static let numbers = Localized(
    da: "Tal = par med en relation, i parentes det forventede",
    en: "Number = pairs with a tie, in brackets the expected")

  var texts: [String] {
    let notes = [Self.more, Self.fewer, Self.none, Self.missing, Self.numbers]
    return notes.map { $0(language) } + sectors.titles.map { $0(language) }
      + [whole.title] + levels.map(\.title) + (0...20).map(String.init)
      + ["(\(language.numbers.decimal(123.4, decimals: 1)))"]
  }

  var alternativeText: String {
    var untied: [Localized] = []
    for row in sectors.groups.indices {
      for column in 0..<row where whole.tied[row][column] == 0 {
        untied.append(
          Localized { language in
            "\(sectors.titles[column](language)) – \(sectors.titles[row](language))"
          })
      }
    }
    let text = Localized { language in
      let list = language.list(untied.map { $0(language) }, atMost: 6)
      let head =
        language == .danish
        ? "Sektormatrix for \(network.name) med \(sectors.groups.count) sektorer."
        : "Sector matrix of \(network.name) with \(sectors.groups.count) sectors."
      guard !untied.isEmpty else { return head }
      return head + (language == .danish ? " Uden relation: \(list)." : " Without a tie: \(list).")
    }
    return text(language)
  }
}
