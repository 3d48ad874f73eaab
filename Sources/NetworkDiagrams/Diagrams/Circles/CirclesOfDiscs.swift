internal import DOTLanguage
internal import Localization

/// The partner circles with every actor as a numbered disc, and the list of numbers beside them.
struct CirclesOfDiscs {
  let scene: CirclesScene

  private var diameter: Double { scene.network.actors.count > 200 ? 17 : 20 }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let pills = scene.ringNames.map {
      canvas.size(of: [$0(scene.language)], CirclesScene.ringFont).width + 12
    }
    let layout = RingLayout(
      items: scene.items, links: scene.links, ringCount: scene.ringNames.count,
      shape: .discs(diameter: diameter), labelWidth: pills.max() ?? 0)
    scene.background(layout).draw(on: &canvas)
    drawTies(layout, on: &canvas)
    let numbered = numbers(layout)
    let scales = scene.actors.scales(from: 0.72, to: 1.15)
    for index in layout.positions.indices {
      canvas.graph.nodes.append(
        scene.actors.disc(
          index, at: layout.positions[index], diameter: diameter * scales[index],
          number: numbered.numbers[index], isOpen: scene.isOutside(index)))
    }
    numbered.drawList(on: &canvas)
    return scene.legend(isSectorByPlace: true)
  }

  /// Numbers go clockwise through the wedges and outwards within each, so that the list of a sector
  /// is one run of numbers.
  private func numbers(_ layout: RingLayout) -> NumberedActors {
    let places = Dictionary(
      uniqueKeysWithValues: layout.wedges.enumerated().map { ($1.group, $0) })
    let items = scene.items
    let keys = items.indices.map { index -> (Int, Int, Double) in
      let item = items[index]
      let wedge = item.ring == 0 ? -1 : places[item.group] ?? 0
      return (wedge, item.ring, layout.positions[index].angle)
    }
    let order = items.indices.sorted {
      (keys[$0].0, keys[$0].1, keys[$0].2, $0) < (keys[$1].0, keys[$1].1, keys[$1].2, $1)
    }
    let sectors = scene.actors.sectors
    return NumberedActors(
      order: order, names: scene.network.actors.map(\.name),
      sections: items.indices.map { index in
        guard items[index].ring > 0 else {
          return .init(
            title: CirclesScene.unitTitle(scene.language), color: ColorPair.gray.stroke)
        }
        let group = sectors.groupOfActor[index]
        return .init(
          title: sectors.titles[group](scene.language), color: sectors.groups[group].colors.stroke)
      })
  }

  private func drawTies(_ layout: RingLayout, on canvas: inout Canvas) {
    let groups = scene.actors.sectors.groupOfActor
    let boxes = layout.positions.map { Box(center: $0, width: diameter, height: diameter) }
    for tie in scene.network.ties where tie.from != tie.to {
      let isInternal = groups[tie.from] == groups[tie.to]
      let color =
        isInternal
        ? scene.actors.sectors.groups[groups[tie.from]].colors.stroke.opacity(0.33)
        : InkColor.tieSolid.opacity(0.25)
      canvas.graph.edges.append(
        scene.ties.edge(
          tie,
          along: TieRouting.pulled(
            from: layout.positions[tie.from], to: layout.positions[tie.to]),
          arrowAt: boxes[tie.to], color: color, widthFactor: 0.6))
    }
    if scene.options.showsGaps {
      for tie in scene.network.missingTies where tie.from != tie.to {
        var edge = scene.ties.edge(
          tie,
          along: TieRouting.pulled(
            from: layout.positions[tie.from], to: layout.positions[tie.to], strength: 0.5))
        edge.attributes.penWidth = 1
        canvas.graph.edges.append(edge)
      }
    }
  }
}
