internal import DOTLanguage
internal import Foundation
internal import Localization

/// Draws the rings and wedges of a ring layout and their names.
struct RingBackground {
  let layout: RingLayout
  /// The names of the rings around the middle.
  let ringNames: [Localized]
  let sectors: Sectors
  let language: Language

  static let rimWidth = 9.0

  var rim: Double { (layout.ringEdges.last ?? 0) + 3 }

  func draw(on canvas: inout Canvas) {
    drawRings(on: &canvas)
    drawWedges(on: &canvas)
    let outer = rim + Self.rimWidth
    canvas.include(Box(center: .origin, width: 2 * outer, height: 2 * outer))
    drawRingNames(on: &canvas)
    drawWedgeNames(on: &canvas)
  }

  private func drawRings(on canvas: inout Canvas) {
    let edges = layout.ringEdges
    for ring in edges.indices.dropFirst().reversed() {
      let band = ring == edges.count - 1 ? InkColor.bands.count - 1 : ring
      canvas.graph.background.circle(
        at: .origin, radius: edges[ring],
        fill: InkColor.bands[min(band, InkColor.bands.count - 1)])
    }
  }

  private func drawWedges(on canvas: inout Canvas) {
    let edges = layout.ringEdges
    let hub = edges[0]
    for wedge in layout.wedges {
      let group = sectors.groups[wedge.group]
      canvas.graph.background.polygon(
        Self.band(from: rim, to: rim + Self.rimWidth, start: wedge.start, end: wedge.end),
        fill: group.colors.fill)
    }
    if layout.wedges.count > 1 {
      for wedge in layout.wedges {
        let angle = wedge.start - Double.pi / 180
        canvas.graph.background.polyline(
          [.polar(radius: hub, angle: angle), .polar(radius: rim, angle: angle)],
          pen: DOTBackground.Pen(.white, width: 2.5))
      }
    }
    for (ring, radius) in edges.enumerated().dropFirst() {
      canvas.graph.background.circle(
        at: .origin, radius: radius,
        pen: DOTBackground.Pen(
          InkColor.outline, width: 0.8, line: ring == edges.count - 1 ? .dashed : .solid))
    }
    canvas.graph.background.circle(
      at: .origin, radius: hub, fill: .white,
      pen: DOTBackground.Pen(ColorPair.gray.stroke, width: 1.2))
  }

  private func drawRingNames(on canvas: inout Canvas) {
    for (name, radius) in zip(ringNames, layout.ringEdges.dropFirst()) {
      canvas.pill(
        name(language), at: DOTPoint(x: 0, y: radius), font: CirclesScene.ringFont)
    }
  }

  private func drawWedgeNames(on canvas: inout Canvas) {
    var placed: [Box] = []
    for wedge in layout.wedges {
      let group = sectors.groups[wedge.group]
      let name = sectors.titles[wedge.group](language)
      let lines = canvas.fitting.wrap(name, width: 112, font: Canvas.groupFont)
      let size = canvas.size(of: lines, Canvas.groupFont)
      let box = RimLabel.box(
        size, at: wedge.middle, from: rim + Self.rimWidth + 7, avoiding: placed)
      placed.append(box)
      canvas.text(lines, at: box.center, font: Canvas.groupFont, color: group.colors.stroke)
    }
  }

  /// A part of a ring as a polygon with a corner every two and a half degrees.
  static func band(
    from inner: Double, to outer: Double, start: Double, end: Double
  ) -> [DOTPoint] {
    let steps = max(1, Int(((end - start) * 72 / Double.pi).rounded(.up)))
    let angles = (0...steps).map { start + (end - start) * Double($0) / Double(steps) }
    return angles.map { .polar(radius: outer, angle: $0) }
      + angles.reversed().map { .polar(radius: inner, angle: $0) }
  }
}
