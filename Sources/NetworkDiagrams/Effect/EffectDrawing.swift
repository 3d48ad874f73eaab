internal import DOTLanguage
internal import NetworkAnalysis
internal import SteeringModel

/// From years and rates to places on the page.
struct EffectScale {
  let years: [Int]
  let ticks: [Double]
  static let width = 520.0
  static let height = 250.0

  init(_ effect: Effect) {
    let all = effect.series.flatMap(\.figures).map(\.year)
    years = Array(Set(all)).sorted()
    let rates = effect.series.flatMap { series in
      series.figures.compactMap(\.rate) + [series.before.rate, series.after.rate].compactMap { $0 }
    }
    let most = max(rates.max() ?? 1, 1)
    let step = Self.step(for: most)
    ticks = Array(stride(from: 0, through: (most / step).rounded(.up) * step, by: step))
  }

  /// A round step that gives four to eight lines.
  private static func step(for most: Double) -> Double {
    var step = 1.0
    while true {
      for factor in [1.0, 2, 5] where most / (step * factor) <= 6 { return step * factor }
      step *= 10
    }
  }

  func x(_ year: Double) -> Double {
    guard let first = years.first, let last = years.last, first < last else {
      return Self.width / 2
    }
    return (year - Double(first)) / Double(last - first) * (Self.width - 40) + 20
  }

  func y(_ rate: Double) -> Double { rate / (ticks.last ?? 1) * Self.height }

  func point(_ year: Int, _ rate: Double) -> DOTPoint {
    DOTPoint(x: x(Double(year)), y: y(rate))
  }
}

/// Draws axes, lines, markers and the names at the ends of the lines.
struct EffectDrawing {
  let effect: Effect
  let scale: EffectScale

  private static let grid = DOTColor(0xDDE3EA)
  private static let band = DOTColor(0xF3F6FA)

  /// The color of a group; its marker says the same.
  static func color(of group: SteeringNetwork.IndicatorSeries) -> DOTColor {
    switch group {
    case .area: DOTColor(0xB25000)
    case .comparison: DOTColor(0x1F4E79)
    case .national: DOTColor(0x66717C)
    }
  }

  func draw(ends: [String], phases: [String], on canvas: inout Canvas) {
    drawPhases(phases, on: &canvas)
    drawAxes(on: &canvas)
    for series in effect.series.reversed() { draw(series, on: &canvas) }
    drawEnds(ends, on: &canvas)
  }

  private func drawPhases(_ names: [String], on canvas: inout Canvas) {
    guard let last = effect.yearsBefore.last, let first = effect.yearsAfter.first else { return }
    let border = scale.x((Double(last) + Double(first)) / 2)
    let top = EffectScale.height + 22
    canvas.graph.background.rectangle(
      from: DOTPoint(x: border, y: 0), to: DOTPoint(x: EffectScale.width, y: top),
      fill: Self.band)
    let middles = [border / 2, (border + EffectScale.width) / 2]
    for (name, middle) in zip(names, middles) {
      canvas.text(
        [name], at: DOTPoint(x: middle, y: top - 10), font: Canvas.legendFont,
        color: InkColor.legend)
    }
  }

  private func drawAxes(on canvas: inout Canvas) {
    for tick in scale.ticks {
      let y = scale.y(tick)
      canvas.graph.background.polyline(
        [DOTPoint(x: 0, y: y), DOTPoint(x: EffectScale.width, y: y)],
        pen: DOTBackground.Pen(tick == 0 ? InkColor.outline : Self.grid, width: 0.8))
      canvas.text(
        ["\(Int(tick))"], at: DOTPoint(x: -8, y: y), anchor: .right, font: Canvas.legendFont,
        color: InkColor.legend)
    }
    for year in scale.years {
      canvas.text(
        ["\(year)"], at: DOTPoint(x: scale.x(Double(year)), y: -12), font: Canvas.legendFont,
        color: InkColor.legend)
    }
  }

  private func draw(_ series: RateSeries, on canvas: inout Canvas) {
    let color = Self.color(of: series.group)
    for period in [series.before, series.after] where period.years.count > 1 {
      guard let rate = period.rate, let first = period.years.first, let last = period.years.last
      else { continue }
      canvas.graph.background.polyline(
        [scale.point(first, rate), scale.point(last, rate)],
        pen: DOTBackground.Pen(color, width: 0.9, line: .dashed))
    }
    // A year that is withheld breaks the line.
    for run in series.figures.split(whereSeparator: { $0.rate == nil }) {
      let points = run.compactMap { figure in figure.rate.map { scale.point(figure.year, $0) } }
      canvas.graph.background.polyline(
        points, pen: DOTBackground.Pen(color, width: series.group == .area ? 2.6 : 1.8))
      for point in points { mark(point, series.group, on: &canvas) }
    }
  }

  /// A disc for the area, a square for those it is compared with, a triangle for the country.
  private func mark(
    _ point: DOTPoint, _ group: SteeringNetwork.IndicatorSeries, on canvas: inout Canvas
  ) {
    let color = Self.color(of: group)
    let size = 3.4
    switch group {
    case .area: canvas.graph.background.circle(at: point, radius: size + 0.4, fill: color)
    case .comparison:
      canvas.graph.background.rectangle(
        from: point - DOTPoint(x: size, y: size), to: point + DOTPoint(x: size, y: size),
        fill: color)
    case .national:
      canvas.graph.background.polygon(
        [
          point + DOTPoint(x: 0, y: size + 0.6), point + DOTPoint(x: size, y: -size),
          point + DOTPoint(x: -size, y: -size),
        ], fill: color)
    }
  }

  /// The names stand beside the ends of their lines, moved apart where they would touch.
  private func drawEnds(_ ends: [String], on canvas: inout Canvas) {
    var places = zip(effect.series, ends).compactMap {
      series, text -> (RateSeries, String, Double)? in
      guard let last = series.figures.last(where: { $0.rate != nil })?.rate else { return nil }
      return (series, text, scale.y(last))
    }
    places.sort { $0.2 > $1.2 }
    var ceiling = Double.infinity
    for (series, text, y) in places {
      let lines = canvas.fitting.wrap(text, width: 150, font: Self.font(of: series))
      let height = canvas.size(of: lines, Self.font(of: series)).height
      let middle = min(y, ceiling - height / 2)
      canvas.text(
        lines, at: DOTPoint(x: EffectScale.width + 8, y: middle), anchor: .left,
        font: Self.font(of: series), color: Self.color(of: series.group))
      ceiling = middle - height / 2 - 3
    }
  }

  private static func font(of series: RateSeries) -> DOTFont {
    DOTFont(size: 10, isBold: series.group == .area)
  }
}
