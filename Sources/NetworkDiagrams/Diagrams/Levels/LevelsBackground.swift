internal import Localization
internal import DOTLanguage

/// Draws bands, cells and their names.
struct LevelsBackground {
  let layout: GridLayout
  let scene: LevelsScene

  private static let titleGap = 20.0

  func draw(on canvas: inout Canvas) {
    guard let left = layout.columnSpans.first?.low, let right = layout.columnSpans.last?.high else {
      return
    }
    let titles = layout.rowSpans.indices.map { row in
      canvas.fitting.wrap(scene.rowTitle(row), width: 104, font: LevelsScene.rowFont)
    }
    let titleWidth =
      titles.map { canvas.size(of: $0, LevelsScene.rowFont).width }.max() ?? 0
    let bandLeft = left - titleWidth - Self.titleGap - 10
    let bandRight = right + 10
    let filled = Set(scene.items.map { [$0.row, $0.column] })
    for (row, span) in layout.rowSpans.enumerated() {
      let band = InkColor.bands[min(row + 1, InkColor.bands.count - 1)]
      canvas.graph.background.rectangle(
        from: DOTPoint(x: bandLeft, y: span.low), to: DOTPoint(x: bandRight, y: span.high),
        fill: band)
      for (place, column) in layout.columns.enumerated() where filled.contains([row, column]) {
        canvas.graph.background.rectangle(
          from: DOTPoint(x: layout.columnSpans[place].low, y: span.low + 4),
          to: DOTPoint(x: layout.columnSpans[place].high, y: span.high - 4),
          fill: DOTColor.white.opacity(0.62))
      }
      canvas.text(
        titles[row], at: DOTPoint(x: bandLeft + 9, y: span.middle), anchor: .left,
        font: LevelsScene.rowFont, color: InkColor.title)
    }
    if let top = layout.rowSpans.first?.high, let bottom = layout.rowSpans.last?.low {
      canvas.include(
        Box(
          center: DOTPoint(x: (bandLeft + bandRight) / 2, y: (top + bottom) / 2),
          width: bandRight - bandLeft, height: top - bottom))
      drawColumnTitles(above: top, on: &canvas)
    }
  }

  private func drawColumnTitles(above top: Double, on canvas: inout Canvas) {
    let barY = top + 26
    for (place, column) in layout.columns.enumerated() {
      let span = layout.columnSpans[place]
      let colors = scene.actors.sectors.groups[column].colors
      canvas.graph.background.rectangle(
        from: DOTPoint(x: span.low, y: barY), to: DOTPoint(x: span.high, y: barY + 6),
        fill: colors.fill)
      let fitted = canvas.fitting.fit(
        scene.actors.sectors.titles[column](scene.language), width: span.high - span.low + 8,
        height: 46, font: Canvas.groupFont, smallest: 8)
      let height = canvas.size(of: fitted.lines, fitted.font).height
      canvas.text(
        fitted.lines, at: DOTPoint(x: span.middle, y: barY + 10 + height / 2),
        font: fitted.font, color: colors.stroke)
    }
  }
}
