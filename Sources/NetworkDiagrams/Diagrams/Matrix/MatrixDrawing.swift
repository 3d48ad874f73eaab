internal import DOTLanguage
internal import Foundation
internal import Localization

/// Draws the large matrix and a small one for each level.
struct MatrixDrawing {
  let scene: MatrixScene

  private static let large = 47.0
  private static let small = 26.0
  private static let smallNames = 74.0
  private static let more = DOTColor(0x4A86B8)
  private static let fewer = DOTColor(0xE08A3C)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let size = Double(scene.sectors.groups.count)
    let left = 0.0
    draw(scene.whole, at: DOTPoint(x: left, y: 0), cell: Self.large, prefix: "c", on: &canvas)
    drawRowNames(cell: Self.large, on: &canvas)
    drawColumnNames(cell: Self.large, on: &canvas)
    drawLevels(right: size * Self.large, on: &canvas)
    return legend
  }

  /// A smaller matrix for each level, of the sectors that have actors there.
  private func drawLevels(right: Double, on canvas: inout Canvas) {
    let tables = scene.levels.enumerated().filter { !$0.element.groups.isEmpty }
    let widest = Double(tables.map(\.element.groups.count).max() ?? 0) * Self.small
    let left = right + 30 + Self.smallNames
    var top = 0.0
    for (place, (level, table)) in tables.enumerated() {
      let size = Double(table.groups.count) * Self.small
      let origin = DOTPoint(
        x: left + Double(place % 2) * (widest + Self.smallNames + 26), y: top)
      canvas.text(
        [table.title], at: origin + DOTPoint(x: 0, y: 14), anchor: .left, font: Canvas.groupFont,
        color: InkColor.title)
      draw(
        table, at: origin, cell: Self.small, prefix: DOTIdentifier("l", level), on: &canvas)
      drawMarks(table, at: origin, on: &canvas)
      if place % 2 == 1 {
        let other = Double(tables[place - 1].element.groups.count) * Self.small
        top -= max(size, other) + 44
      }
    }
  }

  private var legend: [LegendEntry] {
    let language = scene.language
    var entries = [
      LegendEntry(sample: .none, text: MatrixScene.numbers(language)),
      LegendEntry(
        sample: .disc(ColorPair(fill: Self.more, stroke: Self.more)),
        text: MatrixScene.more(language)),
      LegendEntry(
        sample: .disc(ColorPair(fill: Self.fewer, stroke: Self.fewer)),
        text: MatrixScene.fewer(language)),
    ]
    if scene.options.showsGaps && !scene.network.missingTies.isEmpty {
      entries.append(
        LegendEntry(
          sample: .line(color: InkColor.gap, width: TieDrawing.gapWidth, .dashed),
          text: MatrixScene.missing(language)))
    }
    return entries
  }

  private func draw(
    _ table: MatrixScene.Table, at origin: DOTPoint, cell size: Double, prefix: DOTIdentifier,
    on canvas: inout Canvas
  ) {
    let count = table.groups.count
    var marked: [DOTNode] = []
    for (rowPlace, row) in table.groups.enumerated() {
      for (columnPlace, column) in table.groups.enumerated()
      where table.possible[row][column] > 0 {
        let center =
          origin
          + DOTPoint(
            x: (Double(columnPlace) + 0.5) * size, y: -(Double(rowPlace) + 0.5) * size)
        var node = node(table, row, column, size: size, at: center)
        node.name = DOTIdentifier(DOTIdentifier(prefix, row), column, separated: true)
        let isMarked = scene.options.showsGaps && table.missing[row][column] > 0
        if isMarked {
          node.attributes.color = InkColor.gap
          node.attributes.styles = [.filled, .dashed]
          node.attributes.penWidth = size > 30 ? 1.8 : 1.1
          marked.append(node)
        } else {
          canvas.graph.nodes.append(node)
        }
      }
    }
    canvas.graph.nodes += marked
    let whole = Double(count) * size
    canvas.include(
      Box(
        center: origin + DOTPoint(x: whole / 2, y: -whole / 2), width: whole, height: whole))
  }

  private func node(
    _ table: MatrixScene.Table, _ row: Int, _ column: Int, size: Double, at center: DOTPoint
  ) -> DOTNode {
    let tied = table.tied[row][column]
    let isLarge = size > 30
    let label = "\(tied)\n(\(scene.cellText(table, row, column)))"
    return DOTNode(
      "c",
      DOTNodeAttributes(
        label: DOTLabel(label), tooltip: DOTText(scene.tooltip(table, row, column)),
        classes: ["cell"], position: center, width: size - 1.5, height: size - 1.5,
        styles: [.filled], color: DOTColor(0xD5DBE2), fillColor: fill(table, row, column),
        font: DOTFont(size: isLarge ? 9 : 6), penWidth: 0.6))
  }

  /// Blue for more than expected, orange for fewer: the stronger, the farther off on a logarithmic
  /// scale; four times as many or a quarter is the full color.
  private func fill(_ table: MatrixScene.Table, _ row: Int, _ column: Int) -> DOTColor {
    let expected = table.expected(row, column)
    guard expected > 0 else { return .white }
    // The share of a pair that is added keeps small numbers from shouting.
    let ratio = (Double(table.tied[row][column]) + 0.7) / (expected + 0.7)
    let strength = min(1, abs(log(ratio)) / log(4))
    return (ratio > 1 ? Self.more : Self.fewer).tint(0.75 * strength)
  }

  private func drawRowNames(cell size: Double, on canvas: inout Canvas) {
    for (row, group) in scene.sectors.groups.enumerated() {
      let y = -(Double(row) + 0.5) * size
      let label = canvas.fitting.fit(
        scene.sectors.titles[row](scene.language), width: 122, height: size - 4,
        font: Canvas.groupFont, smallest: 8)
      canvas.text(
        label.lines, at: DOTPoint(x: -14, y: y), anchor: .right, font: label.font,
        color: group.colors.stroke)
      canvas.graph.background.rectangle(
        from: DOTPoint(x: -9, y: y - size / 2 + 2), to: DOTPoint(x: -4, y: y + size / 2 - 2),
        fill: group.colors.fill)
    }
  }

  /// Names over the columns; neighbors stand on different heights, as a column is narrow.
  private func drawColumnNames(cell size: Double, on canvas: inout Canvas) {
    for (column, group) in scene.sectors.groups.enumerated() {
      let x = (Double(column) + 0.5) * size
      canvas.graph.background.rectangle(
        from: DOTPoint(x: x - size / 2 + 2, y: 4), to: DOTPoint(x: x + size / 2 - 2, y: 9),
        fill: group.colors.fill)
      let label = canvas.fitting.fit(
        scene.sectors.titles[column](scene.language), width: size * 1.72, height: 26,
        font: DOTFont(size: 8.5, isBold: true), smallest: 6.5)
      let height = canvas.size(of: label.lines, label.font).height
      let base = column.isMultiple(of: 2) ? 13.0 : 42.0
      if !column.isMultiple(of: 2) {
        canvas.graph.background.polyline(
          [DOTPoint(x: x, y: 10), DOTPoint(x: x, y: base)],
          pen: DOTBackground.Pen(group.colors.stroke.opacity(0.4), width: 0.6))
      }
      canvas.text(
        label.lines, at: DOTPoint(x: x, y: base + height / 2), font: label.font,
        color: group.colors.stroke)
    }
  }

  /// The sectors at the left of a small matrix; over the columns only their colors have room.
  private func drawMarks(
    _ table: MatrixScene.Table, at origin: DOTPoint, on canvas: inout Canvas
  ) {
    let size = Self.small
    for (place, index) in table.groups.enumerated() {
      let group = scene.sectors.groups[index]
      let offset = Double(place) * size
      canvas.graph.background.rectangle(
        from: origin + DOTPoint(x: -6, y: -offset - 1),
        to: origin + DOTPoint(x: -2, y: -offset - size + 1), fill: group.colors.fill)
      canvas.graph.background.rectangle(
        from: origin + DOTPoint(x: offset + 1, y: 2),
        to: origin + DOTPoint(x: offset + size - 1, y: 5), fill: group.colors.fill)
      let label = canvas.fitting.fit(
        scene.sectors.titles[index](scene.language), width: Self.smallNames - 12,
        height: size - 2, font: DOTFont(size: 7.5, isBold: true), smallest: 6)
      canvas.text(
        label.lines, at: origin + DOTPoint(x: -9, y: -offset - size / 2), anchor: .right,
        font: label.font, color: group.colors.stroke)
    }
  }
}
