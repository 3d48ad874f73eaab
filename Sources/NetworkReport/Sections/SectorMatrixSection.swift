import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// Which sectors meet: ties between each pair, and the pairs of core sectors that never do.
struct SectorMatrixSection: ReportSection {
  static let name = "matrix"

  let heading: String
  let intro: String
  let caption: String
  let columns: [String]
  let rows: [Row]
  let key: [KeyEntry]

  /// One sector against all others.
  struct Row: Sendable {
    let title: String
    let actors: String
    let cells: [Cell]
  }

  /// One pair of sectors.
  struct Cell: Sendable {
    let style: String
    let text: String
    /// The levels with a gap.
    let letters: String?
    /// What a sign means, for those who have the page read aloud.
    let spoken: String?
  }

  /// What a kind of cell means.
  struct KeyEntry: Sendable {
    let style: String
    let text: String
    let meaning: String
  }

  init?(_ input: ReportInput) {
    let matrix = input.analysis.sectorMatrix()
    guard matrix.sectors.count > 1 else { return nil }
    heading = input(da: "Hvem mødes på tværs", en: "Who meets across sectors")
    let gaps = SectorGaps(input)
    let count = input(
      da: "Tallet er antallet af relationer mellem to sektorers aktører, på alle niveauer.",
      en: "The number counts the ties between the actors of two sectors, on all levels.")
    let letter = input(
      da: """
        Et bogstav efter tallet er et hul: på dét niveau har de to kernesektorer hverken \
        koordinering, forum eller aftale sammen.
        """,
      en: """
        A letter after the number is a gap: on that level the two core sectors share neither \
        coordination, forum nor agreement.
        """)
    intro = gaps.isEmpty ? count : "\(count) \(letter)"
    caption = input(
      da: "Relationer mellem sektorer, med antal aktører i hver",
      en: "Ties between sectors, with the number of actors in each")
    columns = matrix.sectors.map { input($0.title) }
    let signs = Signs(input)
    rows = matrix.sectors.indices.map { row in
      Row(
        title: input(matrix.sectors[row].title), actors: "\(matrix.actorCounts[row])",
        cells: matrix.sectors.indices.map { column in
          signs.cell(
            matrix[row, column], isOwn: row == column,
            gap: gaps.levels(between: matrix.sectors[row], and: matrix.sectors[column]))
        })
    }
    let used = Set(rows.flatMap { row in row.cells.map(\.style) })
    key = signs.key.filter { used.contains($0.style) }
  }

  /// The signs of the matrix.
  private struct Signs {
    let key: [KeyEntry]
    private let input: ReportInput
    private let forum: String
    private let none: String

    init(_ input: ReportInput) {
      self.input = input
      forum = input(da: "kun fælles forum", en: "a shared forum only")
      none = input(da: "mødes ikke", en: "do not meet")
      key = [
        KeyEntry(
          style: "cell-tied", text: "3",
          meaning: input(da: "antal relationer", en: "number of ties")),
        KeyEntry(
          style: "cell-own", text: "3",
          meaning: input(da: "inden for sektoren", en: "within the sector")),
        KeyEntry(style: "cell-forum", text: "F", meaning: forum),
        KeyEntry(style: "cell-none", text: "–", meaning: none),
        KeyEntry(
          style: "cell-gap", text: "3 L",
          meaning: input(
            da: "hul på ledelsesniveau (L), mellemniveau (M) eller praktikerniveau (P)",
            en: "gap at leadership (L), middle level (M) or front line (F)")),
      ]
    }

    func cell(
      _ cell: SectorMatrix.Cell, isOwn: Bool, gap levels: [SteeringNetwork.Level]
    ) -> Cell {
      let count = "\(cell.ties)"
      if isOwn { return Cell(style: "cell-own", text: count, letters: nil, spoken: nil) }
      if !levels.isEmpty {
        let names = input.language.list(levels.map { input($0.name) })
        return Cell(
          style: "cell-gap", text: count, letters: levels.map { input(letter($0)) }.joined(),
          spoken: input(da: "hul: \(names)", en: "gap: \(names)"))
      }
      if cell.ties > 0 { return Cell(style: "cell-tied", text: count, letters: nil, spoken: nil) }
      return cell.isCoveredByForum
        ? Cell(style: "cell-forum", text: "F", letters: nil, spoken: forum)
        : Cell(style: "cell-none", text: "–", letters: nil, spoken: none)
    }

    private func letter(_ level: SteeringNetwork.Level) -> Localized {
      switch level {
      case .leadership: Localized(verbatim: "L")
      case .middle: Localized(verbatim: "M")
      case .frontline: Localized(da: "P", en: "F")
      case .community: Localized(da: "B", en: "C")
      }
    }
  }
}

/// The pairs of sectors that the rule about them finds apart, and on which levels.
private struct SectorGaps {
  private var levels: [Set<SteeringNetwork.Sector>: Set<SteeringNetwork.Level>] = [:]

  init(_ input: ReportInput) {
    for finding in input.gaps["HOR-01"]?.outcome.findings ?? [] {
      for tie in finding.missingTies {
        let (one, other) = (input.network[tie.from], input.network[tie.to])
        guard let left = one.sector, let right = other.sector, let level = one.level,
          level == other.level
        else { continue }
        levels[[left, right], default: []].insert(level)
      }
    }
  }

  var isEmpty: Bool { levels.isEmpty }

  /// The levels on which two sectors are apart, from the leadership downwards.
  func levels(
    between one: SteeringNetwork.Sector, and other: SteeringNetwork.Sector
  ) -> [SteeringNetwork.Level] {
    (levels[[one, other]] ?? []).sorted()
  }
}
