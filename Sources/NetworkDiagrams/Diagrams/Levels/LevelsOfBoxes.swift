internal import DOTLanguage
internal import SteeringModel

/// The levels diagram with every actor as a box with its name.
struct LevelsOfBoxes {
  let scene: LevelsScene

  static let measures = GridLayout.Measures(
    itemWidth: 86, itemHeight: 28, gapX: 9, gapY: 10, paddingX: 12, paddingY: 16, gutter: 16,
    bandGap: 36, leastColumnWidth: 110, aspect: 1.55)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let layout = GridLayout(
      items: scene.items, links: scene.links, rowCount: scene.rows.count,
      middleColumn: scene.middleColumn, measures: Self.measures)
    LevelsBackground(layout: layout, scene: scene).draw(on: &canvas)
    let scales = scene.actors.scales(from: 0.8, to: 1)
    let boxes = layout.positions.indices.map { index in
      Box(
        center: layout.positions[index], width: Self.measures.itemWidth * scales[index],
        height: Self.measures.itemHeight * scales[index])
    }
    let routing = PortRouting(
      boxes: boxes, isTop: layout.isTop, isBottom: layout.isBottom,
      rows: scene.items.map(\.row), columns: scene.items.map(\.column))
    drawTies(routing, boxes: boxes, on: &canvas)
    for index in boxes.indices {
      canvas.graph.nodes.append(
        scene.actors.box(
          index, boxes[index], fitting: canvas.fitting,
          isOpen: scene.network.actors[index].circle == .outside))
    }
    return scene.legend
  }

  /// Ties across level and sector lie lowest, ties along the line highest, missing ties on top.
  private func drawTies(_ routing: PortRouting, boxes: [Box], on canvas: inout Canvas) {
    let network = scene.network
    let dimensions = network.ties.map { network.dimension($0.from, $0.to) }
    let order: [SteeringNetwork.TieDimension?] = [
      nil, .diagonal, .horizontal, .internal, .vertical,
    ]
    for wanted in order {
      let style = LevelsScene.style(of: wanted)
      for (index, tie) in network.ties.enumerated()
      where dimensions[index] == wanted && tie.from != tie.to {
        canvas.graph.edges.append(
          scene.ties.edge(
            tie, along: routing.curve(from: tie.from, to: tie.to), arrowAt: boxes[tie.to],
            color: style.color, widthFactor: style.widthFactor))
      }
    }
    if scene.options.showsGaps {
      for tie in network.missingTies where tie.from != tie.to {
        canvas.graph.edges.append(
          scene.ties.edge(
            tie, along: routing.curve(from: tie.from, to: tie.to, avoidsLeft: true)))
      }
    }
  }
}
