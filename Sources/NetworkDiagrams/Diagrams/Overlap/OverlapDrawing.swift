internal import DOTLanguage
internal import Localization

/// Draws target groups, initiatives and owners in three columns.
struct OverlapDrawing {
  let scene: OverlapScene

  private static let xs = [-300.0, 0, 300]
  private static let widths = [168.0, 190, 168]
  private static let height = 29.0
  private static let pitch = 40.0

  /// The items: target groups, then initiatives, then owners.
  private var groupCount: Int { scene.network.targetGroups.count }
  private var initiativeCount: Int { scene.network.initiatives.count }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let column =
      [Int](repeating: 0, count: groupCount) + [Int](repeating: 1, count: initiativeCount)
      + [Int](repeating: 2, count: scene.owners.count)
    let lines = self.lines
    let layout = ColumnLayout(column: column, lines: lines, pitch: Self.pitch)
    let boxes = column.indices.map { item in
      Box(
        center: DOTPoint(x: Self.xs[column[item]], y: layout.heights[item]),
        width: Self.widths[column[item]], height: Self.height)
    }
    drawHeadings(above: boxes.map { $0.center.y + Self.height / 2 }.max() ?? 0, on: &canvas)
    for line in lines { canvas.graph.edges.append(edge(line, boxes)) }
    for tie in scene.missingTies { drawMissing(tie, boxes, on: &canvas) }
    for item in boxes.indices {
      canvas.include(boxes[item])
      canvas.graph.nodes.append(node(item, boxes[item], fitting: canvas.fitting))
    }
    return scene.legend
  }

  /// Each initiative with its target groups and owners.
  private var lines: [(Int, Int)] {
    scene.network.initiatives.enumerated().flatMap { place, initiative in
      let item = groupCount + place
      return initiative.targetGroups.map { ($0, item) }
        + initiative.owners.compactMap { owner in
          scene.owners.firstIndex(of: owner).map { (item, groupCount + initiativeCount + $0) }
        }
    }
  }

  private func drawHeadings(above top: Double, on canvas: inout Canvas) {
    for (heading, x) in zip(scene.headings, Self.xs) {
      canvas.text(
        [heading], at: DOTPoint(x: x, y: top + 18), font: Canvas.groupFont,
        color: InkColor.legend)
    }
  }

  private func initiative(of item: Int) -> DiagramNetwork.Initiative? {
    let place = item - groupCount
    return scene.network.initiatives.indices.contains(place)
      ? scene.network.initiatives[place] : nil
  }

  private func edge(_ line: (Int, Int), _ boxes: [Box]) -> DOTEdge {
    let (left, right) = (boxes[line.0], boxes[line.1])
    let start = left.center + DOTPoint(x: left.width / 2, y: 0)
    let end = right.center - DOTPoint(x: right.width / 2, y: 0)
    let middle = (start.x + end.x) / 2
    let sector = (initiative(of: line.0) ?? initiative(of: line.1))?.sector
    return DOTEdge(
      DOTIdentifier("e", line.0), DOTIdentifier("e", line.1),
      DOTEdgeAttributes(
        classes: ["effort"],
        curve: DOTCurve(
          from: start, DOTPoint(x: middle, y: start.y), DOTPoint(x: middle, y: end.y), to: end),
        color: SectorGroup(sector).colors.stroke.opacity(0.6), penWidth: 1.3))
  }

  /// A bow at the right of the owners, the wider the farther apart they stand.
  private func drawMissing(
    _ tie: (one: Int, other: Int), _ boxes: [Box], on canvas: inout Canvas
  ) {
    let items = [tie.one, tie.other].map { groupCount + initiativeCount + $0 }
    let ends = items.map { boxes[$0].center + DOTPoint(x: boxes[$0].width / 2, y: 0) }
    let reach = DOTPoint(x: 22 + 0.22 * abs(ends[0].y - ends[1].y), y: 0)
    let names = "\(scene.owners[tie.one]) – \(scene.owners[tie.other])"
    let note = Localized(da: "Manglende relation: \(names)", en: "Missing tie: \(names)")
    let curve = DOTCurve(from: ends[0], ends[0] + reach, ends[1] + reach, to: ends[1])
    canvas.graph.edges.append(
      DOTEdge(
        DOTIdentifier("e", items[0]), DOTIdentifier("e", items[1]),
        DOTEdgeAttributes(
          classes: ["gap"], tooltip: DOTText(note(scene.language)), curve: curve, style: .dashed,
          color: InkColor.gap, penWidth: TieDrawing.gapWidth)))
    canvas.include(Box(center: curve.point(at: 0.5), width: 4, height: 4))
  }

  private func node(_ item: Int, _ box: Box, fitting: LabelFitting) -> DOTNode {
    var attributes = DOTNodeAttributes(
      position: box.center, width: box.width, height: box.height, color: ColorPair.gray.stroke,
      fillColor: ColorPair.gray.paper)
    let name: String
    if item < groupCount {
      name = scene.network.targetGroups[item]
      attributes.classes = ["targetgroup"]
      attributes.fillColor = DOTColor(0xEAF0F6)
      if scene.isShared(item) {
        attributes.color = InkColor.gap
        attributes.penWidth = 2.2
        attributes.tooltip = DOTText("\(name): \(scene.language.list(scene.ownersOfGroup[item]))")
      } else if !scene.isReached(item) {
        attributes.styles = [.filled, .rounded, .dashed]
        attributes.fillColor = .white
      }
    } else if let initiative = initiative(of: item) {
      name = initiative.name
      let group = SectorGroup(initiative.sector)
      attributes.classes = ["initiative", group.classIdentifier]
      attributes.color = group.colors.stroke
      attributes.fillColor = group.colors.paper
      if initiative.owners.isEmpty {
        attributes.styles = [.filled, .rounded, .dashed]
        attributes.fillColor = .white
      }
    } else {
      name = scene.owners[item - groupCount - initiativeCount]
      attributes.classes = ["owner"]
    }
    let label = fitting.fit(
      name, width: box.width - 8, height: box.height - 2, font: Canvas.actorFont)
    attributes.label = label.label
    attributes.font = label.font
    attributes.tooltip = attributes.tooltip ?? DOTText(name)
    return DOTNode(DOTIdentifier("e", item), attributes)
  }
}
