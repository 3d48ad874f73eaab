internal import DOTLanguage
internal import Localization

/// The levels diagram with one disc for all actors of a level and sector: its area is their number,
/// the width of a line the number of ties between two cells.
struct LevelsOfCells {
  let scene: LevelsScene

  private static let largest = 60.0
  private static let measures = GridLayout.Measures(
    itemWidth: largest, itemHeight: largest, gapX: 0, gapY: 0, paddingX: 26, paddingY: 12,
    gutter: 16, bandGap: 24, leastColumnWidth: 112, aspect: 1.5)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let aggregate = CellAggregate(
      keys: scene.items.map { [$0.row, $0.column] }, ties: scene.network.ties)
    let layout = GridLayout(
      items: aggregate.cells.map { GridLayout.Item(row: $0[0], column: $0[1]) },
      links: aggregate.ties.map {
        RingLayout.Link(from: $0.from, to: $0.to, weight: Double($0.count))
      },
      rowCount: scene.rows.count, middleColumn: scene.middleColumn, measures: Self.measures)
    LevelsBackground(layout: layout, scene: scene).draw(on: &canvas)
    let rows = aggregate.cells.map { $0[0] }
    for tie in aggregate.ties {
      canvas.graph.edges.append(
        aggregate.edge(
          tie, along: layout.tieCurve(from: tie.from, to: tie.to, rows: rows),
          language: scene.language))
    }
    for (index, cell) in aggregate.cells.enumerated() {
      let group = scene.actors.sectors.groups[cell[1]]
      let title =
        "\(scene.actors.sectors.titles[cell[1]](scene.language)), \(scene.rowTitle(cell[0]))"
      canvas.graph.nodes.append(
        aggregate.disc(
          index, at: layout.positions[index], largest: Self.largest, group: group, title: title,
          isOpen: false))
    }
    return [
      LegendEntry(sample: .none, text: CellAggregate.sizeNote(scene.language)),
      LegendEntry(sample: .none, text: CellAggregate.widthNote(scene.language)),
      LegendEntry(sample: .none, text: scene.actors.colors.note(scene.language)),
    ]
  }
}
