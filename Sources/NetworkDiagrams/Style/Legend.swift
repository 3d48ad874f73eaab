internal import DOTLanguage

/// One entry of a legend: a sample and what it means.
struct LegendEntry {
  enum Sample {
    case line(color: DOTColor, width: Double, DOTBackground.Pen.Line = .solid)
    case arrow(color: DOTColor, width: Double)
    case box(ColorPair, isDashed: Bool)
    case disc(ColorPair)
    case none
  }

  let sample: Sample
  let text: String

  /// The width of the sample in points.
  var sampleWidth: Double {
    switch sample {
    case .line, .arrow: 26
    case .box: 24
    case .disc: 10
    case .none: 0
    }
  }
}

extension Canvas {
  private static let entryGap = 22.0
  private static let lineHeight = 19.0

  /// Adds title and subtitle above and the legend below what is there, and sets the page.
  mutating func finish(title: String, subtitle: String, legend: [LegendEntry]) {
    let content =
      bounds ?? DOTPage(lowerLeft: .origin, upperRight: .origin)
    let left = content.lowerLeft.x
    let top = content.upperRight.y
    let titleWidth = fitting.widths.width(of: title, Self.titleFont)
    let width = max(content.width, min(titleWidth, 900), 480)
    let subtitleLines = fitting.wrap(subtitle, width: width, font: Self.subtitleFont)
    let titleLines = fitting.wrap(title, width: width, font: Self.titleFont)
    let subtitleHeight = size(of: subtitleLines, Self.subtitleFont).height
    let titleHeight = size(of: titleLines, Self.titleFont).height
    let subtitleY = top + 18 + subtitleHeight / 2
    text(
      subtitleLines, at: DOTPoint(x: left, y: subtitleY), anchor: .left,
      font: Self.subtitleFont, color: InkColor.subtitle)
    text(
      titleLines,
      at: DOTPoint(x: left, y: subtitleY + subtitleHeight / 2 + 3 + titleHeight / 2),
      anchor: .left, font: Self.titleFont, color: InkColor.title)
    addLegend(legend, left: left, top: content.lowerLeft.y - 14, width: width)
    graph.page = bounds
  }

  private mutating func addLegend(
    _ legend: [LegendEntry], left: Double, top: Double, width: Double
  ) {
    var x = left
    var y = top - Self.lineHeight / 2
    for entry in legend {
      let textWidth = fitting.widths.width(of: entry.text, Self.legendFont)
      let gap = entry.sampleWidth > 0 ? 6.0 : 0
      let whole = entry.sampleWidth + gap + textWidth
      if x > left, x + whole > left + width {
        x = left
        y -= Self.lineHeight
      }
      draw(entry, at: DOTPoint(x: x, y: y))
      text(
        [entry.text], at: DOTPoint(x: x + entry.sampleWidth + gap, y: y), anchor: .left,
        font: Self.legendFont, color: InkColor.legend)
      x += whole + Self.entryGap
    }
  }

  private mutating func draw(_ entry: LegendEntry, at point: DOTPoint) {
    let end = point + DOTPoint(x: entry.sampleWidth, y: 0)
    let middle = (point + end) * 0.5
    switch entry.sample {
    case .line(let color, let width, let line):
      graph.background.polyline(
        [point, end], pen: DOTBackground.Pen(color, width: width, line: line))
    case .arrow(let color, let width):
      let neck = end - DOTPoint(x: 6, y: 0)
      graph.background.polyline([point, neck], pen: DOTBackground.Pen(color, width: width))
      graph.background.polygon(
        [end, neck + DOTPoint(x: 0, y: 2.4), neck - DOTPoint(x: 0, y: 2.4)], fill: color)
    case .box(let colors, let isDashed):
      let half = DOTPoint(x: entry.sampleWidth / 2, y: 5)
      graph.background.rectangle(
        from: middle - half, to: middle + half, fill: isDashed ? .white : colors.paper,
        pen: DOTBackground.Pen(colors.stroke, width: 1.1, line: isDashed ? .dashed : .solid))
    case .disc(let colors):
      graph.background.circle(
        at: middle, radius: entry.sampleWidth / 2, fill: colors.fill,
        pen: DOTBackground.Pen(colors.stroke, width: 1))
    case .none: break
    }
  }
}
