internal import DOTLanguage
internal import Localization

/// Draws the matrix of actors: a filled cell is a tie from the actor of the row to that of the column.
struct ActorMatrixDrawing {
  let scene: ActorMatrixScene

  private var count: Int { scene.order.count }

  /// The side of a cell.
  private var cell: Double {
    scene.showsNames ? min(14, max(9, 620 / Double(max(1, count)))) : max(1.5, 900 / Double(count))
  }

  private var side: Double { Double(count) * cell }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    canvas.include(
      Box(center: DOTPoint(x: side / 2, y: -side / 2), width: side + 1, height: side + 1))
    drawBlocks(on: &canvas)
    drawCells(on: &canvas)
    drawRows(on: &canvas)
    drawSectorNames(on: &canvas)
    return scene.legend
  }

  private func center(_ row: Int, _ column: Int) -> DOTPoint {
    DOTPoint(x: (Double(column) + 0.5) * cell, y: -(Double(row) + 0.5) * cell)
  }

  /// The sectors as squares on the diagonal and stripes, with fine lines between them.
  private func drawBlocks(on canvas: inout Canvas) {
    let edge = DOTColor(0xB9C4D0)
    canvas.graph.background.rectangle(
      from: .origin, to: DOTPoint(x: side, y: -side), fill: DOTColor(0xF7F9FB),
      pen: DOTBackground.Pen(edge, width: 0.8))
    for block in scene.blocks {
      let colors = scene.actors.sectors.groups[block.group].colors
      let (low, high) = (
        Double(block.places.lowerBound) * cell, Double(block.places.upperBound) * cell
      )
      canvas.graph.background.rectangle(
        from: DOTPoint(x: low, y: -low), to: DOTPoint(x: high, y: -high),
        fill: colors.fill.tint(0.3))
      for place in [low, high] {
        let pen = DOTBackground.Pen(edge, width: 0.5)
        canvas.graph.background.polyline(
          [DOTPoint(x: place, y: 0), DOTPoint(x: place, y: -side)], pen: pen)
        canvas.graph.background.polyline(
          [DOTPoint(x: 0, y: -place), DOTPoint(x: side, y: -place)], pen: pen)
      }
      canvas.graph.background.rectangle(
        from: DOTPoint(x: low + 0.5, y: 3), to: DOTPoint(x: high - 0.5, y: 7), fill: colors.fill)
    }
    for place in scene.order.indices {
      canvas.graph.background.rectangle(
        from: center(place, place) - DOTPoint(x: cell * 0.14, y: cell * 0.14),
        to: center(place, place) + DOTPoint(x: cell * 0.14, y: cell * 0.14),
        fill: DOTColor(0x9AA7B4))
    }
  }

  private var places: [Int] {
    var places = [Int](repeating: 0, count: count)
    for (place, actor) in scene.order.enumerated() { places[actor] = place }
    return places
  }

  /// Where there are names, cells are nodes, which tell a reader who points at them what they are.
  private func drawCells(on canvas: inout Canvas) {
    let places = places
    let groups = scene.actors.sectors.groupOfActor
    for tie in scene.network.ties where tie.from != tie.to {
      let group = groups[tie.from]
      let base =
        tie.isConflict
        ? InkColor.conflict
        : (group == groups[tie.to]
          ? scene.actors.sectors.groups[group].colors.stroke : InkColor.tieSolid)
      let color = base.tint([0.5, 0.75, 1][tie.intensity.rawValue])
      let note = scene.ties.tooltip(of: tie)
      add(places[tie.from], places[tie.to], fill: color, note: note, on: &canvas)
      if !tie.isDirected {
        add(places[tie.to], places[tie.from], fill: color, note: note, on: &canvas)
      }
    }
    guard scene.options.showsGaps else { return }
    for tie in scene.network.missingTies where tie.from != tie.to {
      let note = scene.ties.tooltip(of: tie)
      for (row, column) in [(tie.from, tie.to), (tie.to, tie.from)]
      where !scene.network.hasTie(tie.from, tie.to) {
        add(
          places[row], places[column], fill: .white, stroke: InkColor.gap, note: note,
          on: &canvas)
      }
    }
  }

  private func add(
    _ row: Int, _ column: Int, fill: DOTColor, stroke: DOTColor? = nil, note: DOTText,
    on canvas: inout Canvas
  ) {
    let middle = center(row, column)
    let size = cell * (scene.showsNames ? 0.86 : 0.94)
    guard scene.showsNames else {
      let half = DOTPoint(x: size / 2, y: size / 2)
      canvas.graph.background.rectangle(
        from: middle - half, to: middle + half, fill: fill,
        pen: stroke.map { DOTBackground.Pen($0, width: 0.8) })
      return
    }
    canvas.graph.nodes.append(
      DOTNode(
        DOTIdentifier(DOTIdentifier("c", row), column, separated: true),
        DOTNodeAttributes(
          label: "", tooltip: note, classes: [stroke == nil ? "cell" : "missing"],
          position: middle, width: size, height: size, styles: [.filled],
          color: stroke ?? fill, fillColor: fill, penWidth: stroke == nil ? 0.2 : 1.1)))
  }

  /// Number and name of each actor, a number over its column, and a bar for its size.
  private func drawRows(on canvas: inout Canvas) {
    let most = max(1e-9, scene.values?.max() ?? 0)
    let font = DOTFont(size: min(8, cell * 0.72))
    for (place, actor) in scene.order.enumerated() {
      let y = center(place, place).y
      let pair = scene.actors.colors.pairs[actor]
      canvas.graph.background.rectangle(
        from: DOTPoint(x: -7, y: y + cell / 2 - 0.3), to: DOTPoint(x: -3, y: y - cell / 2 + 0.3),
        fill: pair.fill)
      if let values = scene.values {
        canvas.graph.background.rectangle(
          from: DOTPoint(x: side + 5, y: y + cell * 0.36),
          to: DOTPoint(x: side + 5 + 56 * values[actor] / most, y: y - cell * 0.36),
          fill: pair.stroke)
      }
      guard scene.showsNames else { continue }
      let label = canvas.fitting.fit(
        scene.network.actors[actor].name, width: 178, height: cell + 2, font: font, smallest: 4.5)
      canvas.text(
        [String(place + 1)], at: DOTPoint(x: -11, y: y), anchor: .right,
        font: DOTFont(size: font.size * 0.86), color: InkColor.subtitle)
      canvas.text(
        [label.lines[0]], at: DOTPoint(x: -28, y: y), anchor: .right, font: label.font,
        color: InkColor.text)
      canvas.text(
        [String(place + 1)],
        at: DOTPoint(x: center(place, place).x, y: place.isMultiple(of: 2) || cell > 11 ? 13 : 20),
        font: DOTFont(size: font.size * 0.8), color: InkColor.subtitle)
    }
    if scene.values != nil {
      canvas.include(Box(center: DOTPoint(x: side + 33, y: -side / 2), width: 56, height: side))
    }
  }

  /// The sectors at the right, moved apart where their blocks are low.
  private func drawSectorNames(on canvas: inout Canvas) {
    let x = side + (scene.values == nil ? 0 : 62) + 12
    var lowest = Double.infinity
    for block in scene.blocks {
      let colors = scene.actors.sectors.groups[block.group].colors
      let middle = -Double(block.places.lowerBound + block.places.upperBound) / 2 * cell
      let y = min(middle, lowest - 14)
      lowest = y
      canvas.graph.background.polyline(
        [DOTPoint(x: x - 9, y: middle), DOTPoint(x: x - 1, y: y)],
        pen: DOTBackground.Pen(colors.stroke, width: 0.8))
      let title = scene.actors.sectors.titles[block.group](scene.language)
      canvas.text(
        [title], at: DOTPoint(x: x + 2, y: y), anchor: .left, font: Canvas.groupFont,
        color: colors.stroke)
    }
  }
}
