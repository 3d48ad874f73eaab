internal import DOTLanguage
internal import Localization
internal import NetworkAnalysis

/// Draws the routes row by row.
struct DelayDrawing {
  let scene: DelayScene
  let layout: DelayLayout

  init(scene: DelayScene) {
    self.scene = scene
    layout = DelayLayout(scene.routes)
  }

  private static let daysFont = DOTFont(size: 8.5, isBold: true)
  private static let channelFont = DOTFont(size: 6.8)
  private static let markFont = DOTFont(size: 7, isBold: true)
  private static let totalFont = DOTFont(size: 10, isBold: true)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    guard !layout.rows.isEmpty else {
      for (place, text) in scene.emptyTexts.enumerated() {
        canvas.text(
          [text], at: DOTPoint(x: 0, y: -18 * Double(place)), anchor: .left,
          font: DOTFont(size: 12), color: InkColor.text)
      }
      return scene.legend
    }
    drawBands(on: &canvas)
    for row in layout.rows.indices {
      drawLines(row, on: &canvas)
      drawEnd(row, on: &canvas)
      drawTotal(row, on: &canvas)
    }
    for (row, value) in layout.rows.enumerated() {
      for (place, stop) in value.stops.enumerated() {
        var node = scene.actors.box(
          stop.actor, layout.box(row: row, place: place), fitting: canvas.fitting)
        node.name = name(row, place)
        node.attributes.penWidth = stop.legs.isEmpty ? 1 : 1.8
        canvas.graph.nodes.append(node)
        drawMark(stop, row: row, place: place, on: &canvas)
      }
    }
    return scene.legend
  }

  private func name(_ row: Int, _ place: Int) -> DOTIdentifier {
    DOTIdentifier(DOTIdentifier("r", row), place, separated: true)
  }

  /// Every other row lies on gray; the heading of the bars stands above them.
  private func drawBands(on canvas: inout Canvas) {
    let (left, right) = (layout.left, layout.right)
    for row in layout.rows.indices where row.isMultiple(of: 2) {
      let y = layout.y(row)
      canvas.graph.background.rectangle(
        from: DOTPoint(x: left, y: y - DelayLayout.pitchY / 2),
        to: DOTPoint(x: right, y: y + DelayLayout.pitchY / 2), fill: DOTColor(0xF2F5F8))
    }
    canvas.text(
      [scene.totalHeading], at: DOTPoint(x: layout.barX, y: layout.top + 12), anchor: .left,
      font: Canvas.groupFont, color: InkColor.title)
    canvas.text(
      [scene.startHeading], at: DOTPoint(x: -DelayLayout.boxWidth / 2, y: layout.top + 12),
      anchor: .left, font: Canvas.groupFont, color: InkColor.title)
    canvas.include(
      Box(
        center: DOTPoint(x: (left + right) / 2, y: (layout.top + layout.bottom) / 2),
        width: right - left, height: layout.top - layout.bottom))
  }

  /// What the message has reached, under the box where a leg ends.
  private func drawMark(
    _ stop: DelayLayout.Stop, row: Int, place: Int, on canvas: inout Canvas
  ) {
    guard let last = stop.legs.last else { return }
    let box = layout.box(row: row, place: place)
    canvas.text(
      [stop.legs.map { scene.marks[$0] }.joined(separator: ", ")],
      at: DOTPoint(x: box.center.x, y: box.center.y - box.height / 2 - 6), font: Self.markFont,
      color: DelayScene.colors[last].stroke)
  }

  private var longestStep: Double {
    max(1, scene.routes.flatMap { $0.legs.joined().map(\.days) }.max() ?? 1)
  }

  /// A line as thick as its wait is long, with the days above and by what it goes below.
  private func drawLines(_ row: Int, on canvas: inout Canvas) {
    let value = layout.rows[row]
    for (place, link) in value.links.enumerated() {
      let (from, to) = (value.stops[place], value.stops[place + 1])
      let y = layout.y(row)
      let start = layout.box(row: row, place: place).center.x + DelayLayout.boxWidth / 2
      let end = layout.box(row: row, place: place + 1).center.x - DelayLayout.boxWidth / 2
      let pair = DelayScene.colors[link.leg]
      var curve = DOTCurve(
        from: DOTPoint(x: start, y: y), to: DOTPoint(x: end - 6, y: y))
      curve.endTip = DOTPoint(x: end - 0.5, y: y)
      let names = [from.actor, to.actor].map { scene.network.actors[$0].name }
      let days = scene.days(link.step.days)
      canvas.graph.edges.append(
        DOTEdge(
          name(row, place), name(row, place + 1),
          DOTEdgeAttributes(
            classes: ["route"],
            tooltip: DOTText("\(names[0]) → \(names[1]): \(scene.channel(link.step)), \(days)"),
            curve: curve, direction: .forward, arrowSize: 0.5, color: pair.stroke,
            penWidth: 0.8 + 4.2 * link.step.days / longestStep)))
      let x = (start + end) / 2
      canvas.text([days], at: DOTPoint(x: x, y: y + 10), font: Self.daysFont, color: pair.stroke)
      let label = canvas.fitting.fit(
        scene.channel(link.step), width: end - start - 4, height: 20, font: Self.channelFont,
        smallest: 5.2)
      let height = canvas.size(of: label.lines, label.font).height
      canvas.text(
        label.lines, at: DOTPoint(x: x, y: y - 5 - height / 2), font: label.font,
        color: InkColor.subtitle)
    }
  }

  /// Where a route breaks off: a red dashed line to a box that says so.
  private func drawEnd(_ row: Int, on canvas: inout Canvas) {
    let value = layout.rows[row]
    guard let text = scene.endText(scene.routes[row]) else { return }
    let place = value.stops.count
    let box = layout.box(row: row, place: place)
    let label = canvas.fitting.fit(
      text, width: box.width - 8, height: box.height - 2, font: Canvas.actorFont)
    canvas.graph.nodes.append(
      DOTNode(
        name(row, place),
        DOTNodeAttributes(
          label: label.label, tooltip: DOTText(text), classes: ["end"], position: box.center,
          width: box.width, height: box.height, styles: [.filled, .rounded, .dashed],
          color: InkColor.gap, fillColor: .white, font: label.font, fontColor: InkColor.gap)))
    let last = layout.box(row: row, place: place - 1)
    let start = DOTPoint(x: last.center.x + last.width / 2, y: last.center.y)
    canvas.graph.edges.append(
      DOTEdge(
        name(row, place - 1), name(row, place),
        DOTEdgeAttributes(
          classes: [scene.options.showsGaps ? "gap" : "end"],
          curve: DOTCurve(from: start, to: DOTPoint(x: box.center.x - box.width / 2, y: start.y)),
          style: .dashed, color: InkColor.gap, penWidth: TieDrawing.gapWidth)))
  }

  /// The whole wait as a bar of three colors, and the number after it.
  private func drawTotal(_ row: Int, on canvas: inout Canvas) {
    let route = scene.routes[row]
    let most = scene.routes.compactMap(\.days).max() ?? 0
    guard let days = route.days, most > 0 else { return }
    var x = layout.barX
    let y = layout.y(row)
    for (leg, steps) in route.legs.enumerated() {
      let width = steps.reduce(0) { $0 + $1.days } / most * DelayLayout.barWidth
      if width > 0 {
        canvas.graph.background.rectangle(
          from: DOTPoint(x: x, y: y - 7), to: DOTPoint(x: x + width, y: y + 7),
          fill: DelayScene.colors[leg].fill)
      }
      x += width
    }
    canvas.text(
      [scene.days(days)], at: DOTPoint(x: x + 5, y: y), anchor: .left, font: Self.totalFont,
      color: InkColor.text)
  }
}
