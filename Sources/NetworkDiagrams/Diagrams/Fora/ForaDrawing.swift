internal import DOTLanguage
internal import Localization

/// Draws actors, fora and seats from their positions.
struct ForaDrawing {
  let scene: ForaScene
  let layout: ForaLayout

  private static let forumFill = DOTColor(0x33475B)

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    drawSectors(on: &canvas)
    drawSeats(on: &canvas)
    if scene.options.showsGaps { drawMissingTies(on: &canvas) }
    for forum in scene.network.fora.indices {
      canvas.graph.nodes.append(
        Self.node(
          ofForum: forum, in: layout.box(ofForum: forum), scene: scene, fitting: canvas.fitting))
      canvas.include(layout.box(ofForum: forum))
    }
    let numbered = numbers
    let scales = scene.actors.scales(from: 0.7, to: 1)
    for actor in scene.network.actors.indices {
      let box = layout.box(of: actor)
      canvas.include(box)
      canvas.graph.nodes.append(
        isNamed
          ? node(of: actor, scale: scales[actor], fitting: canvas.fitting)
          : scene.actors.disc(
            actor, at: box.center, diameter: box.width * scales[actor],
            number: numbered.numbers[actor], isOpen: scene.foraOfActor[actor].isEmpty))
    }
    if !isNamed { numbered.drawList(on: &canvas) }
    return scene.legend
  }

  static func forumName(_ index: Int) -> DOTIdentifier { DOTIdentifier("f", index) }

  private var isNamed: Bool { layout.style.perRow == 1 }

  /// A box that keeps its inner side where lines end, whatever its width.
  private func node(of actor: Int, scale: Double, fitting: LabelFitting) -> DOTNode {
    var box = layout.box(of: actor)
    let inward = layout.isLeft(actor) ? 1.0 : -1.0
    box.center.x += inward * box.width * (1 - scale) / 2
    box.width *= scale
    var node = scene.actors.box(
      actor, box, fitting: fitting, isOpen: scene.foraOfActor[actor].isEmpty)
    node.attributes.penWidth = 1
    return node
  }

  /// Numbers go down the left side, then down the right.
  private var numbers: NumberedActors {
    let sectors = scene.actors.sectors
    let order = (layout.blocks.filter(\.isLeft) + layout.blocks.filter { !$0.isLeft })
      .flatMap(\.actors)
    return NumberedActors(
      order: order, names: scene.network.actors.map(\.name),
      sections: sectors.groupOfActor.map { group in
        .init(
          title: sectors.titles[group](scene.language), color: sectors.groups[group].colors.stroke)
      })
  }

  static func node(
    ofForum forum: Int, in box: Box, scene: ForaScene, fitting: LabelFitting
  ) -> DOTNode {
    let count = scene.members(of: forum).count
    let label = fitting.fit(
      "\(scene.network.fora[forum].name) (\(count))", width: box.width - 10,
      height: box.height - 4, font: DOTFont(size: 10, isBold: true))
    return DOTNode(
      forumName(forum),
      DOTNodeAttributes(
        label: label.label, tooltip: DOTText("\(scene.network.fora[forum].name): \(count)"),
        classes: ["forum"], position: box.center, width: box.width, height: box.height,
        color: forumFill, fillColor: forumFill, font: label.font, fontColor: .white))
  }

  /// Bars in the color of the sector beside its actors, with its name.
  private func drawSectors(on canvas: inout Canvas) {
    for block in layout.blocks {
      guard let first = block.actors.first, let last = block.actors.last else { continue }
      let group = scene.actors.sectors.groups[block.group]
      let side = block.isLeft ? -1.0 : 1.0
      let x = side * (ForaLayout.innerX + layout.style.blockWidth + 6)
      let top = layout.actorY[first] + layout.style.rowHeight / 2
      let bottom = layout.actorY[last] - layout.style.rowHeight / 2
      canvas.graph.background.rectangle(
        from: DOTPoint(x: x, y: top), to: DOTPoint(x: x + side * 6, y: bottom),
        fill: group.colors.fill)
      let label = canvas.fitting.fit(
        scene.actors.sectors.titles[block.group](scene.language), width: 110,
        height: max(14, top - bottom + 8), font: Canvas.groupFont, smallest: 7)
      canvas.text(
        label.lines, at: DOTPoint(x: x + side * 13, y: (top + bottom) / 2),
        anchor: block.isLeft ? .right : .left, font: label.font, color: group.colors.stroke)
    }
  }

  /// Each seat has a port of its own at the side of the forum, in the order of the actors; a seat that
  /// is missing, too.
  private func drawSeats(on canvas: inout Canvas) {
    let missing = scene.missingSeats
    for forum in scene.network.fora.indices {
      let box = layout.box(ofForum: forum)
      let members = scene.members(of: forum)
      let wanted = missing.filter { $0.forum == forum }.map(\.actor)
      for isLeft in [true, false] {
        let ends = (members + wanted).filter { layout.isLeft($0) == isLeft }
          .sorted { (-layout.actorY[$0], $0) < (-layout.actorY[$1], $1) }
        for (place, actor) in ends.enumerated() {
          let share = (Double(place) + 1) / Double(ends.count + 1)
          let end = DOTPoint(
            x: (isLeft ? -1 : 1) * box.width / 2, y: box.center.y + box.height * (0.5 - share))
          canvas.graph.edges.append(
            seat(of: actor, in: forum, port: end, isMissing: wanted.contains(actor)))
        }
      }
    }
  }

  private func seat(
    of actor: Int, in forum: Int, port end: DOTPoint, isMissing: Bool
  ) -> DOTEdge {
    let start = inner(actor)
    let middle = (layout.isLeft(actor) ? -1 : 1) * (ForaLayout.innerX + abs(end.x)) / 2
    // From a disc the line first slips into the gap under its row.
    let drop = isNamed ? 0 : layout.style.rowHeight / 2
    let names = "\(scene.network.actors[actor].name) – \(scene.network.fora[forum].name)"
    let note = Localized(da: "Manglende plads: \(names)", en: "Missing seat: \(names)")
    return DOTEdge(
      Canvas.actorName(actor), Self.forumName(forum),
      DOTEdgeAttributes(
        classes: [isMissing ? "gap" : "seat"],
        tooltip: DOTText(isMissing ? note(scene.language) : names),
        curve: DOTCurve(
          from: start, DOTPoint(x: middle, y: start.y - drop), DOTPoint(x: middle, y: end.y),
          to: end),
        style: isMissing ? .dashed : nil,
        color: isMissing
          ? InkColor.gap
          : scene.actors.colors.pairs[actor].stroke.opacity(isNamed ? 0.6 : 0.4),
        penWidth: isMissing ? TieDrawing.gapWidth : (isNamed ? 1.1 : 0.8)))
  }

  /// Where the lines of an actor begin: the inner side of a box, the middle of a disc.
  private func inner(_ actor: Int) -> DOTPoint {
    let box = layout.box(of: actor)
    guard isNamed else { return box.center }
    return box.center + DOTPoint(x: (layout.isLeft(actor) ? 1 : -1) * box.width / 2, y: 0)
  }

  /// Missing ties run from side to side, or in a bow along their own side.
  private func drawMissingTies(on canvas: inout Canvas) {
    let ties = TieDrawing(network: scene.network, language: scene.language)
    for tie in scene.network.missingTies where tie.from != tie.to {
      let (start, end) = (inner(tie.from), inner(tie.to))
      let isSameSide = layout.isLeft(tie.from) == layout.isLeft(tie.to)
      let inward = layout.isLeft(tie.from) ? 1.0 : -1.0
      let reach = isSameSide ? 26 + min(70, abs(start.y - end.y) * 0.22) : 150
      let c1 = start + DOTPoint(x: inward * reach, y: 0)
      let c2 = end + DOTPoint(x: (isSameSide ? inward : -inward) * reach, y: 0)
      var edge = ties.edge(tie, along: DOTCurve(from: start, c1, c2, to: end))
      edge.attributes.penWidth = 1.1
      canvas.graph.edges.append(edge)
    }
  }
}
