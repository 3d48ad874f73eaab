internal import DOTLanguage
internal import Localization

/// Draws the map from its positions.
struct MapDrawing {
  let scene: MapScene
  let positions: [DOTPoint]

  private static let labelWidth = 104.0

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let taken = drawGroups(on: &canvas)
    let boxes = positions.indices.map {
      Box(center: positions[$0], width: scene.diameters[$0], height: scene.diameters[$0])
    }
    for box in boxes { canvas.include(box) }
    let curves = drawTies(boxes, on: &canvas)
    let numbered = numbers()
    for index in boxes.indices {
      canvas.graph.nodes.append(
        scene.actors.disc(
          index, at: positions[index], diameter: scene.diameters[index],
          number: scene.showsNames ? nil : numbered.numbers[index],
          isOpen: scene.communities[index] == nil))
    }
    if scene.showsNames {
      drawNames(boxes, curves: curves, taken: taken, on: &canvas)
    } else {
      numbered.drawList(on: &canvas)
    }
    return scene.legend
  }

  /// Areas around the communities, and the boxes of all headings.
  private func drawGroups(on canvas: inout Canvas) -> [Box] {
    var taken: [Box] = []
    let groups = scene.groups
    for (place, group) in groups.enumerated() {
      let colors = ColorPair.sequence[place % ColorPair.sequence.count]
      let hull = ConvexHull.around(
        group.members.map { (positions[$0], scene.diameters[$0] / 2 + 14) })
      canvas.graph.background.polygon(
        hull, fill: colors.fill.tint(0.28).opacity(0.62),
        pen: DOTBackground.Pen(colors.stroke.opacity(0.55), width: 1))
      for corner in hull { canvas.include(Box(center: corner, width: 1, height: 1)) }
    }
    for (place, group) in groups.enumerated() {
      let colors = ColorPair.sequence[place % ColorPair.sequence.count]
      let hull = ConvexHull.around(
        group.members.map { (positions[$0], scene.diameters[$0] / 2 + 14) })
      guard let top = hull.max(by: { ($0.y, $0.x) < ($1.y, $1.x) }) else { continue }
      taken.append(
        canvas.text(
          [scene.groupTitle(group.number)], at: top + DOTPoint(x: 0, y: 9),
          font: Canvas.groupFont, color: colors.stroke))
    }
    let isolates = positions.indices.filter { scene.communities[$0] == nil }
    if let first = isolates.first, isolates.count < positions.count, !scene.isCounted {
      taken.append(
        canvas.text(
          [MapScene.isolatesTitle(scene.language)],
          at: positions[first] + DOTPoint(x: -12, y: scene.diameters[first] / 2 + 19),
          anchor: .left, font: Canvas.groupFont,
          color: InkColor.subtitle))
    }
    return taken
  }

  private func drawTies(_ boxes: [Box], on canvas: inout Canvas) -> [DOTCurve] {
    // Among many discs no way leads around all; a slight bow keeps lines of one direction apart.
    let isCrowded = !scene.showsNames
    let routing = TieRouting(boxes: isCrowded ? [] : boxes)
    var curves: [DOTCurve] = []
    func curve(_ from: Int, _ to: Int, isSecond: Bool) -> DOTCurve {
      let curve =
        isCrowded
        ? TieRouting.curve(from: positions[from], to: positions[to], bend: isSecond ? 0.12 : 0.05)
        : routing.curve(from: from, to: to, isSecond: isSecond)
      canvas.include(Box(center: curve.point(at: 0.5), width: 4, height: 4))
      return curve
    }
    for tie in scene.network.ties where tie.from != tie.to {
      let curve = curve(tie.from, tie.to, isSecond: false)
      curves.append(curve)
      canvas.graph.edges.append(
        scene.ties.edge(
          tie, along: curve, arrowAt: boxes[tie.to], color: InkColor.tieSolid.opacity(0.38)))
    }
    if scene.options.showsGaps {
      for tie in scene.network.missingTies where tie.from != tie.to {
        let isSecond = scene.network.hasTie(tie.from, tie.to)
        let curve = curve(tie.from, tie.to, isSecond: isSecond)
        curves.append(curve)
        canvas.graph.edges.append(scene.ties.edge(tie, along: curve))
      }
    }
    return curves
  }

  private func drawNames(
    _ boxes: [Box], curves: [DOTCurve], taken: [Box], on canvas: inout Canvas
  ) {
    let most = scene.diameters.max() ?? 0
    let labels = scene.network.actors.indices.map { index in
      let font = DOTFont(size: 8.5, isBold: scene.diameters[index] > 0.68 * most)
      return canvas.fitting.fit(
        scene.network.actors[index].name, width: Self.labelWidth, height: 36, font: font)
    }
    let linePoints = curves.flatMap { curve in
      (1..<10).map { curve.point(at: Double($0) / 10) }
    }
    let placement = LabelPlacement(discs: boxes, linePoints: linePoints, taken: taken)
    let places = placement.places(
      labels.indices.map { index in
        let size = canvas.size(of: labels[index].lines, labels[index].font)
        return LabelPlacement.Request(
          center: positions[index], radius: scene.diameters[index] / 2, width: size.width,
          height: size.height,
          isAtRight: scene.communities[index] == nil)
      })
    for (index, place) in places.enumerated() {
      drawLeader(from: positions[index], scene.diameters[index] / 2, to: place.box, on: &canvas)
      canvas.text(
        labels[index].lines, at: place.anchorPoint, anchor: place.anchor, font: labels[index].font,
        color: InkColor.text,
        paper: DOTColor.white.opacity(0.6), class: "name")
    }
  }

  /// A fine line from a disc to its name where the name had to stand farther off.
  private func drawLeader(
    from center: DOTPoint, _ radius: Double, to box: Box, on canvas: inout Canvas
  ) {
    let nearest = DOTPoint(
      x: min(max(center.x, box.center.x - box.width / 2), box.center.x + box.width / 2),
      y: min(max(center.y, box.center.y - box.height / 2), box.center.y + box.height / 2))
    let distance = nearest.distance(to: center)
    guard distance > radius + 9 else { return }
    let edge = center + (nearest - center) * (radius / distance)
    canvas.graph.background.polyline(
      [edge, nearest], pen: DOTBackground.Pen(InkColor.subtitle.opacity(0.7), width: 0.7))
  }

  /// Numbers run from left to right within each sector.
  private func numbers() -> NumberedActors {
    let sectors = scene.actors.sectors
    let order = positions.indices.sorted { left, right in
      let (a, b) = (sectors.groupOfActor[left], sectors.groupOfActor[right])
      return (a, positions[left].x, left) < (b, positions[right].x, right)
    }
    return NumberedActors(
      order: order, names: scene.network.actors.map(\.name),
      sections: sectors.groupOfActor.map { group in
        .init(
          title: sectors.titles[group](scene.language), color: sectors.groups[group].colors.stroke)
      })
  }
}
