internal import DOTLanguage
internal import Foundation
internal import Localization

/// Draws the target from its positions.
struct TargetDrawing {
  let scene: TargetScene
  let layout: TargetLayout

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    drawBackground(on: &canvas)
    let boxes = layout.positions.map {
      Box(center: $0, width: layout.diameter, height: layout.diameter)
    }
    let curves = drawTies(boxes, on: &canvas)
    let pills = drawRingValues(on: &canvas)
    let numbered = numbers()
    for index in boxes.indices {
      canvas.graph.nodes.append(
        scene.actors.disc(
          index, at: layout.positions[index], diameter: layout.diameter,
          number: scene.showsNames ? nil : numbered.numbers[index],
          isOpen: scene.values[index] == 0))
    }
    let names = scene.showsNames ? drawNames(boxes, curves: curves, pills: pills, on: &canvas) : []
    drawWedgeNames(avoiding: names, on: &canvas)
    if !scene.showsNames { numbered.drawList(on: &canvas) }
    return scene.legend
  }

  private var rim: Double { layout.outerRadius }
  private static let rimWidth = 9.0

  private func drawBackground(on canvas: inout Canvas) {
    canvas.graph.background.circle(at: .origin, radius: rim, fill: DOTColor(0xFBFCFD))
    let bands = [0xF7F8FA, 0xEDF2F7, 0xE4EBF4, 0xDBE5F0, 0xCFDCEA].map { DOTColor($0) }
    for (value, band) in zip(scene.ringValues.reversed(), bands) {
      let radius = value == 0 ? layout.zeroRadius : layout.radius(of: value)
      canvas.graph.background.circle(
        at: .origin, radius: radius, fill: band,
        pen: DOTBackground.Pen(InkColor.outline, width: 0.8))
    }
    for wedge in layout.wedges {
      if layout.wedges.count > 1 {
        let angle = wedge.start - Double.pi / 180
        canvas.graph.background.polyline(
          [.origin, .polar(radius: rim, angle: angle)], pen: DOTBackground.Pen(.white, width: 2.2))
      }
      canvas.graph.background.polygon(
        RingBackground.band(
          from: rim, to: rim + Self.rimWidth, start: wedge.start, end: wedge.end),
        fill: scene.actors.sectors.groups[wedge.group].colors.fill)
    }
    canvas.include(
      Box(center: .origin, width: 2 * (rim + Self.rimWidth), height: 2 * (rim + Self.rimWidth)))
  }

  private func drawRingValues(on canvas: inout Canvas) -> [Box] {
    scene.most > 0
      ? scene.ringValues.map { value in
        let radius = value == 0 ? layout.zeroRadius : layout.radius(of: value)
        return canvas.pill(
          scene.ringLabel(value), at: DOTPoint(x: 0, y: radius),
          font: DOTFont(size: 7.5, isBold: true))
      } : []
  }

  private func drawTies(_ boxes: [Box], on canvas: inout Canvas) -> [DOTCurve] {
    var curves: [DOTCurve] = []
    func curve(_ from: Int, _ to: Int, keep: Double) -> DOTCurve {
      let (start, end) = (layout.positions[from], layout.positions[to])
      return DOTCurve(from: start, start * keep, end * keep, to: end)
    }
    for tie in scene.network.ties where tie.from != tie.to {
      let curve = curve(tie.from, tie.to, keep: 0.75)
      curves.append(curve)
      canvas.graph.edges.append(
        scene.ties.edge(
          tie, along: curve, arrowAt: boxes[tie.to], color: InkColor.tieSolid.opacity(0.29),
          widthFactor: 0.8))
    }
    if scene.options.showsGaps {
      for tie in scene.network.missingTies where tie.from != tie.to {
        let curve = curve(tie.from, tie.to, keep: 0.6)
        curves.append(curve)
        canvas.graph.edges.append(scene.ties.edge(tie, along: curve))
      }
    }
    return curves
  }

  private func drawNames(
    _ boxes: [Box], curves: [DOTCurve], pills: [Box], on canvas: inout Canvas
  ) -> [Box] {
    let labels = scene.network.actors.map { actor in
      canvas.fitting.fit(
        actor.name, width: 96, height: 24, font: DOTFont(size: 7.8, isBold: false), smallest: 6.5)
    }
    let linePoints = curves.flatMap { curve in (1..<8).map { curve.point(at: Double($0) / 8) } }
    let placement = LabelPlacement(discs: boxes, linePoints: linePoints, taken: pills)
    let places = placement.places(
      labels.indices.map { index in
        let size = canvas.size(of: labels[index].lines, labels[index].font)
        return LabelPlacement.Request(
          center: layout.positions[index], radius: layout.diameter / 2, width: size.width,
          height: size.height, prefersLeft: layout.positions[index].x < 0)
      })
    for (label, place) in zip(labels, places) {
      canvas.text(
        label.lines, at: place.anchorPoint, anchor: place.anchor, font: label.font,
        color: InkColor.text, paper: DOTColor.white.opacity(0.5), class: "name")
    }
    return places.map(\.box)
  }

  private func drawWedgeNames(avoiding names: [Box], on canvas: inout Canvas) {
    var placed = names
    for wedge in layout.wedges {
      let group = scene.actors.sectors.groups[wedge.group]
      let lines = canvas.fitting.wrap(
        scene.actors.sectors.titles[wedge.group](scene.language), width: 112,
        font: Canvas.groupFont)
      let size = canvas.size(of: lines, Canvas.groupFont)
      let angle = (wedge.start + wedge.end) / 2
      let box = RimLabel.box(
        size, at: angle, from: rim + Self.rimWidth + 7,
        avoiding: placed)
      placed.append(box)
      canvas.text(lines, at: box.center, font: Canvas.groupFont, color: group.colors.stroke)
    }
  }

  /// Numbers run through the wedges, in each from the middle outwards.
  private func numbers() -> NumberedActors {
    let sectors = scene.actors.sectors
    let places = Dictionary(
      uniqueKeysWithValues: layout.wedges.enumerated().map { ($1.group, $0) })
    let order = layout.positions.indices.sorted { left, right in
      let (a, b) = (
        places[sectors.groupOfActor[left]] ?? 0, places[sectors.groupOfActor[right]] ?? 0
      )
      return (a, -scene.values[left], left) < (b, -scene.values[right], right)
    }
    return NumberedActors(
      order: order, names: scene.network.actors.map(\.name),
      sections: sectors.groupOfActor.map { group in
        .init(
          title: sectors.titles[group](scene.language), color: sectors.groups[group].colors.stroke)
      })
  }
}
