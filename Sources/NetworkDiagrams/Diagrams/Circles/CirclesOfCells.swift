internal import DOTLanguage
internal import Localization

/// The partner circles with one disc for all actors of a ring and sector: its area is their number,
/// the width of a line the number of ties between two cells.
struct CirclesOfCells {
  let scene: CirclesScene

  private static let largest = 62.0

  static func texts(_ language: Language) -> [String] {
    [CellAggregate.sizeNote(language), CellAggregate.widthNote(language)]
  }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let aggregate = CellAggregate(
      keys: scene.items.map { [$0.ring, $0.ring == 0 ? -1 : $0.group] }, ties: scene.network.ties)
    let layout = RingLayout(
      items: aggregate.cells.map { RingLayout.Item(ring: $0[0], group: max(0, $0[1])) },
      links: aggregate.ties.map {
        RingLayout.Link(from: $0.from, to: $0.to, weight: Double($0.count))
      },
      ringCount: scene.ringNames.count, shape: .discs(diameter: Self.largest))
    scene.background(layout).draw(on: &canvas)
    for tie in aggregate.ties {
      let curve = TieRouting.pulled(
        from: layout.positions[tie.from], to: layout.positions[tie.to], strength: 0.6)
      canvas.graph.edges.append(aggregate.edge(tie, along: curve, language: scene.language))
    }
    for (index, cell) in aggregate.cells.enumerated() {
      let isUnit = cell[0] == 0
      let group = isUnit ? SectorGroup.hotspot : scene.actors.sectors.groups[cell[1]]
      let title = isUnit ? CirclesScene.unitTitle : scene.actors.sectors.titles[cell[1]]
      canvas.graph.nodes.append(
        aggregate.disc(
          index, at: layout.positions[index], largest: Self.largest, group: group,
          title: title(scene.language), isOpen: cell[0] == scene.outsideRing))
    }
    return [
      LegendEntry(sample: .none, text: CellAggregate.sizeNote(scene.language)),
      LegendEntry(sample: .none, text: CellAggregate.widthNote(scene.language)),
      LegendEntry(sample: .none, text: scene.actors.colors.note(scene.language)),
    ]
  }
}
