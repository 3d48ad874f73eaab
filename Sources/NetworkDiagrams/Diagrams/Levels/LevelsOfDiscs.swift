internal import Localization
internal import DOTLanguage
internal import SteeringModel

/// The levels diagram with every actor as a numbered disc, and the list of numbers beside them.
struct LevelsOfDiscs {
  let scene: LevelsScene

  private static let measures = GridLayout.Measures(
    itemWidth: 18, itemHeight: 18, gapX: 6, gapY: 6, paddingX: 10, paddingY: 12, gutter: 14,
    bandGap: 30, leastColumnWidth: 84, aspect: 1.35)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let layout = GridLayout(
      items: scene.items, links: scene.links, rowCount: scene.rows.count,
      middleColumn: scene.middleColumn, measures: Self.measures)
    LevelsBackground(layout: layout, scene: scene).draw(on: &canvas)
    let boxes = layout.positions.map { Box(center: $0, width: 17, height: 17) }
    let rows = scene.items.map(\.row)
    for tie in scene.network.ties where tie.from != tie.to {
      let style = LevelsScene.style(of: scene.network.dimension(tie.from, tie.to))
      canvas.graph.edges.append(
        scene.ties.edge(
          tie, along: layout.tieCurve(from: tie.from, to: tie.to, rows: rows),
          arrowAt: boxes[tie.to],
          color: style.color.opacity(0.3), widthFactor: 0.6))
    }
    if scene.options.showsGaps {
      for tie in scene.network.missingTies where tie.from != tie.to {
        var edge = scene.ties.edge(
          tie, along: layout.tieCurve(from: tie.from, to: tie.to, rows: rows))
        edge.attributes.penWidth = 1
        canvas.graph.edges.append(edge)
      }
    }
    let numbered = numbers(layout)
    let scales = scene.actors.scales(from: 0.72, to: 1.15)
    for index in boxes.indices {
      canvas.graph.nodes.append(
        scene.actors.disc(
          index, at: layout.positions[index], diameter: 17 * scales[index],
          number: numbered.numbers[index],
          isOpen: scene.network.actors[index].circle == .outside))
    }
    numbered.drawList(on: &canvas)
    return scene.legend
  }

  /// Numbers go through the columns from left to right and downwards in each.
  private func numbers(_ layout: GridLayout) -> NumberedActors {
    let places = Dictionary(
      uniqueKeysWithValues: layout.columns.enumerated().map { ($1, $0) })
    let sectors = scene.actors.sectors
    let order = layout.positions.indices.sorted { left, right in
      let (a, b) = (layout.positions[left], layout.positions[right])
      let (c, d) = (
        places[sectors.groupOfActor[left]] ?? 0, places[sectors.groupOfActor[right]] ?? 0
      )
      return (c, -a.y, a.x) < (d, -b.y, b.x)
    }
    return NumberedActors(
      order: order, names: scene.network.actors.map(\.name),
      sections: sectors.groupOfActor.map { group in
        .init(
          title: sectors.titles[group](scene.language), color: sectors.groups[group].colors.stroke)
      })
  }
}

extension GridLayout {
  /// A tie from middle to middle: arched over a row, S-shaped between rows, bowed within a column.
  func tieCurve(from: Int, to: Int, rows: [Int]) -> DOTCurve {
    let (start, end) = (positions[from], positions[to])
    if rows[from] == rows[to] {
      let lift = DOTPoint(x: 0, y: min(60, 12 + 0.1 * abs(start.x - end.x)))
      return DOTCurve(from: start, start + lift, end + lift, to: end)
    }
    if abs(start.x - end.x) < 1, abs(rows[from] - rows[to]) > 1 {
      return TieRouting.curve(from: start, to: end, bend: start.y > end.y ? 0.14 : -0.14)
    }
    let reach = DOTPoint(x: 0, y: 0.4 * (start.y - end.y))
    return DOTCurve(from: start, start - reach, end + reach, to: end)
  }
}
