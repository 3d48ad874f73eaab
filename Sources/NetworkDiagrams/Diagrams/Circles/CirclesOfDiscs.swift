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
    CirclesBackground(layout: layout, scene: scene).draw(on: &canvas)
    drawTies(layout, on: &canvas)
    let numbered = NumberedActors(layout: layout, scene: scene)
    let scales = scene.actors.scales(from: 0.72, to: 1.15)
    for index in layout.positions.indices {
      canvas.graph.nodes.append(
        scene.actors.disc(
          index, at: layout.positions[index], diameter: diameter * scales[index],
          number: numbered.numbers[index], isOpen: scene.isOutside(index)))
    }
    numbered.drawList(on: &canvas, layout: layout)
    return scene.legend(isSectorByPlace: true)
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

/// Numbers that go clockwise through the wedges and outwards within each, so that the list of a sector
/// is one run of numbers.
struct NumberedActors {
  let numbers: [Int]
  private let scene: CirclesScene
  private let order: [Int]

  init(layout: RingLayout, scene: CirclesScene) {
    self.scene = scene
    let places = Dictionary(
      uniqueKeysWithValues: layout.wedges.enumerated().map { ($1.group, $0) })
    let items = scene.items
    let keys = items.indices.map { index -> (Int, Int, Double) in
      let item = items[index]
      let wedge = item.ring == 0 ? -1 : places[item.group] ?? 0
      return (wedge, item.ring, layout.positions[index].angle)
    }
    order = items.indices.sorted {
      (keys[$0].0, keys[$0].1, keys[$0].2, $0) < (keys[$1].0, keys[$1].1, keys[$1].2, $1)
    }
    var numbers = [Int](repeating: 0, count: items.count)
    for (place, index) in order.enumerated() { numbers[index] = place + 1 }
    self.numbers = numbers
  }

  private enum Line {
    case heading(String, DOTColor)
    case actor(number: Int, name: String)
    case space
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    var last: Int?
    for index in order {
      let isUnit = scene.ring(of: scene.network.actors[index]) == 0
      let group = isUnit ? -1 : scene.actors.sectors.groupOfActor[index]
      if group != last {
        if last != nil { lines.append(.space) }
        let title = isUnit ? CirclesScene.unitTitle : scene.actors.sectors.titles[group]
        let color =
          isUnit ? ColorPair.gray.stroke : scene.actors.sectors.groups[group].colors.stroke
        lines.append(.heading(title(scene.language), color))
        last = group
      }
      lines.append(.actor(number: numbers[index], name: scene.network.actors[index].name))
    }
    return lines
  }

  private static let lineHeight = 10.6
  private static let columnWidth = 148.0
  private static let font = DOTFont(size: 7.2)
  private static let boldFont = DOTFont(size: 7.6, isBold: true)

  /// Writes the list to the right of the circles, as high as they are.
  func drawList(on canvas: inout Canvas, layout: RingLayout) {
    guard let bounds = canvas.bounds else { return }
    let height = bounds.height
    let lines = lines()
    let perColumn = max(10, Int(height / Self.lineHeight))
    var x = bounds.upperRight.x + 26
    var row = 0
    for (position, line) in lines.enumerated() {
      // A heading never stands alone at the foot of a column.
      if case .heading = line, row >= perColumn - 2 { row = perColumn }
      if row >= perColumn, position > 0 {
        x += Self.columnWidth
        row = 0
      }
      if row == 0, case .space = line { continue }
      let point = DOTPoint(x: x, y: bounds.upperRight.y - (Double(row) + 0.5) * Self.lineHeight)
      draw(line, at: point, on: &canvas)
      row += 1
    }
  }

  private func draw(_ line: Line, at point: DOTPoint, on canvas: inout Canvas) {
    switch line {
    case .heading(let title, let color):
      canvas.text([title], at: point, anchor: .left, font: Self.boldFont, color: color)
    case .actor(let number, let name):
      canvas.text(
        [String(number)], at: point + DOTPoint(x: 16, y: 0), anchor: .right, font: Self.font,
        color: InkColor.subtitle)
      let fitted = canvas.fitting.fit(
        name, width: Self.columnWidth - 28, height: Self.lineHeight, font: Self.font,
        smallest: 5.5)
      canvas.text(
        [fitted.lines[0]], at: point + DOTPoint(x: 19, y: 0), anchor: .left, font: fitted.font,
        color: InkColor.text)
    case .space: break
    }
  }
}
