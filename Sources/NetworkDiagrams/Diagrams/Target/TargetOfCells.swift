internal import DOTLanguage
internal import Localization

/// The target with one disc for all actors of a sector and a band of values: its area is their number.
struct TargetOfCells {
  let scene: TargetScene

  private static let largest = 56.0

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let sectors = scene.actors.sectors
    let aggregate = CellAggregate(
      keys: scene.network.actors.indices.map {
        [scene.band(of: scene.values[$0]), sectors.groupOfActor[$0]]
      }, ties: scene.network.ties)
    let names = scene.bandNames
    let pills = names.map {
      canvas.size(of: [$0(scene.language)], CirclesScene.ringFont).width + 12
    }
    let layout = RingLayout(
      items: aggregate.cells.map { RingLayout.Item(ring: $0[0], group: $0[1]) },
      links: aggregate.ties.map {
        RingLayout.Link(from: $0.from, to: $0.to, weight: Double($0.count))
      },
      ringCount: names.count, shape: .discs(diameter: Self.largest),
      labelWidth: pills.max() ?? 0)
    RingBackground(layout: layout, ringNames: names, sectors: sectors, language: scene.language)
      .draw(on: &canvas)
    for tie in aggregate.ties {
      let curve = TieRouting.pulled(
        from: layout.positions[tie.from], to: layout.positions[tie.to], strength: 0.6)
      canvas.graph.edges.append(aggregate.edge(tie, along: curve, language: scene.language))
    }
    for (index, cell) in aggregate.cells.enumerated() {
      let title =
        "\(sectors.titles[cell[1]](scene.language)), \(names[cell[0] - 1](scene.language))"
      canvas.graph.nodes.append(
        aggregate.disc(
          index, at: layout.positions[index], largest: Self.largest,
          group: sectors.groups[cell[1]], title: title, isOpen: cell[0] == names.count))
    }
    let head = scene.legend.first.map { [$0] } ?? []
    return head
      + CirclesOfCells.texts(scene.language).map { LegendEntry(sample: .none, text: $0) }
  }
}
