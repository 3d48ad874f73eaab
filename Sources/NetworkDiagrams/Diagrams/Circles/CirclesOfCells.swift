internal import DOTLanguage
internal import Localization

/// The partner circles with one disc for all actors of a ring and sector: its area is their number,
/// the width of a line the number of ties between two cells.
struct CirclesOfCells {
  let scene: CirclesScene

  private struct CellKey: Hashable {
    let ring: Int
    let group: Int
  }

  static func texts(_ language: Language) -> [String] {
    [sizeNote(language), widthNote(language)]
  }

  private static let sizeNote = Localized(
    da: "Areal og tal = antal aktører", en: "Area and number = number of actors")
  private static let widthNote = Localized(
    da: "Tykkelse = antal relationer", en: "Width = number of ties")
  private static let largest = 62.0

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let items = scene.items.map { item in
      CellKey(ring: item.ring, group: item.ring == 0 ? -1 : item.group)
    }
    let cells = Set(items).sorted { ($0.ring, $0.group) < ($1.ring, $1.group) }
    let places = Dictionary(uniqueKeysWithValues: cells.enumerated().map { ($1, $0) })
    let cellOfActor = items.map { places[$0] ?? 0 }
    var counts = [Int](repeating: 0, count: cells.count)
    for cell in cellOfActor { counts[cell] += 1 }
    let ties = weights(cellOfActor, count: cells.count)
    let layout = RingLayout(
      items: cells.map { RingLayout.Item(ring: $0.ring, group: max(0, $0.group)) },
      links: ties.map { RingLayout.Link(from: $0.from, to: $0.to, weight: Double($0.count)) },
      ringCount: scene.ringNames.count, shape: .discs(diameter: Self.largest))
    CirclesBackground(layout: layout, scene: scene).draw(on: &canvas)
    let mostTies = Double(ties.map(\.count).max() ?? 1)
    for tie in ties.sorted(by: { ($0.count, $0.from, $0.to) < ($1.count, $1.from, $1.to) }) {
      canvas.graph.edges.append(
        edge(tie, layout: layout, share: Double(tie.count) / mostTies))
    }
    let most = Double(counts.max() ?? 1)
    for (index, cell) in cells.enumerated() {
      canvas.graph.nodes.append(
        disc(index, cell: cell, count: counts[index], most: most, layout: layout))
    }
    return [
      LegendEntry(sample: .none, text: Self.sizeNote(scene.language)),
      LegendEntry(sample: .none, text: Self.widthNote(scene.language)),
      LegendEntry(sample: .none, text: scene.actors.colors.note(scene.language)),
    ]
  }

  private struct CellTie {
    let from: Int
    let to: Int
    var count: Int
  }

  private func weights(_ cellOfActor: [Int], count: Int) -> [CellTie] {
    var sums = [Int](repeating: 0, count: count * count)
    for tie in scene.network.ties {
      let (from, to) = (cellOfActor[tie.from], cellOfActor[tie.to])
      sums[min(from, to) * count + max(from, to)] += 1
    }
    return sums.indices.compactMap { index in
      let (from, to) = (index / count, index % count)
      return sums[index] > 0 && from != to ? CellTie(from: from, to: to, count: sums[index]) : nil
    }
  }

  private func edge(_ tie: CellTie, layout: RingLayout, share: Double) -> DOTEdge {
    let note = Localized(da: "\(tie.count) relationer", en: "\(tie.count) ties")
    return DOTEdge(
      DOTIdentifier("c", tie.from), DOTIdentifier("c", tie.to),
      DOTEdgeAttributes(
        classes: ["tie"], tooltip: DOTText(note(scene.language)),
        curve: TieRouting.pulled(
          from: layout.positions[tie.from], to: layout.positions[tie.to], strength: 0.6),
        color: InkColor.tieSolid.opacity(0.12 + 0.4 * share), penWidth: 0.4 + 9 * share))
  }

  private func disc(
    _ index: Int, cell: CellKey, count: Int, most: Double, layout: RingLayout
  ) -> DOTNode {
    let isUnit = cell.ring == 0
    let group = isUnit ? SectorGroup.hotspot : scene.actors.sectors.groups[cell.group]
    let title = isUnit ? CirclesScene.unitTitle : scene.actors.sectors.titles[cell.group]
    let diameter = max(16, Self.largest * (Double(count) / most).squareRoot())
    let isOpen = cell.ring == scene.outsideRing
    return DOTNode(
      DOTIdentifier("c", index),
      DOTNodeAttributes(
        label: DOTLabel(String(count)),
        tooltip: DOTText("\(title(scene.language)): \(count)"),
        classes: ["actor", group.classIdentifier], position: layout.positions[index],
        width: diameter, height: diameter, shape: .circle,
        styles: isOpen ? [.filled, .dashed] : [.filled], color: group.colors.stroke,
        fillColor: isOpen ? .white : group.colors.fill,
        font: DOTFont(size: diameter > 30 ? 12 : 9, isBold: true), penWidth: 1.2))
  }
}
