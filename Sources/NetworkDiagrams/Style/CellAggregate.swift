internal import DOTLanguage
internal import Localization

/// Actors counted in cells and ties counted between cells, for networks too large to show one by one.
struct CellAggregate {
  /// The ties between two cells.
  struct CellTie {
    let from: Int
    let to: Int
    let count: Int
  }

  /// The cells that have actors, in the order of their keys.
  let cells: [[Int]]
  /// The number of actors in each cell.
  let counts: [Int]
  /// The ties between different cells, the fewest first, so that thick lines lie on top.
  let ties: [CellTie]

  static let sizeNote = Localized(
    da: "Areal og tal = antal aktører", en: "Area and number = number of actors")
  static let widthNote = Localized(
    da: "Tykkelse = antal relationer", en: "Width = number of ties")

  /// Counts actors by a key each.
  init(keys: [[Int]], ties: [DiagramNetwork.Tie]) {
    let cells = Set(keys).sorted { $0.lexicographicallyPrecedes($1) }
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    let cellOfActor = keys.map { places[$0] ?? 0 }
    var counts = [Int](repeating: 0, count: cells.count)
    for cell in cellOfActor { counts[cell] += 1 }
    var sums = [Int](repeating: 0, count: cells.count * cells.count)
    for tie in ties {
      let (from, to) = (cellOfActor[tie.from], cellOfActor[tie.to])
      sums[min(from, to) * cells.count + max(from, to)] += 1
    }
    let between = sums.indices.compactMap { index -> CellTie? in
      let (from, to) = (index / cells.count, index % cells.count)
      return sums[index] > 0 && from != to
        ? CellTie(from: from, to: to, count: sums[index]) : nil
    }
    self.cells = cells
    self.counts = counts
    self.ties = between.sorted { ($0.count, $0.from, $0.to) < ($1.count, $1.from, $1.to) }
  }

  /// A line as wide as its number of ties.
  func edge(_ tie: CellTie, along curve: DOTCurve, language: Language) -> DOTEdge {
    let share = Double(tie.count) / Double(max(1, ties.last?.count ?? 1))
    let note = Localized(da: "\(tie.count) relationer", en: "\(tie.count) ties")
    return DOTEdge(
      DOTIdentifier("c", tie.from), DOTIdentifier("c", tie.to),
      DOTEdgeAttributes(
        classes: ["tie"], tooltip: DOTText(note(language)), curve: curve,
        color: InkColor.tieSolid.opacity(0.12 + 0.4 * share), penWidth: 0.4 + 9 * share))
  }

  /// A disc as large as its number of actors.
  func disc(
    _ index: Int, at center: DOTPoint, largest: Double, group: SectorGroup, title: String,
    isOpen: Bool
  ) -> DOTNode {
    let share = Double(counts[index]) / Double(max(1, counts.max() ?? 1))
    let diameter = max(16, largest * share.squareRoot())
    return DOTNode(
      DOTIdentifier("c", index),
      DOTNodeAttributes(
        label: DOTLabel(String(counts[index])), tooltip: DOTText("\(title): \(counts[index])"),
        classes: ["actor", group.classIdentifier], position: center, width: diameter,
        height: diameter, shape: .circle, styles: isOpen ? [.filled, .dashed] : [.filled],
        color: group.colors.stroke, fillColor: isOpen ? .white : group.colors.fill,
        font: DOTFont(size: diameter > 30 ? 12 : 9, isBold: true), penWidth: 1.2))
  }
}
