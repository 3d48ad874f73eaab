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
    for forum in scene.network.fora.indices {
      canvas.graph.nodes.append(node(ofForum: forum, fitting: canvas.fitting))
      canvas.include(layout.box(ofForum: forum))
    }
    for actor in scene.network.actors.indices {
      canvas.include(layout.box(of: actor))
      canvas.graph.nodes.append(node(of: actor, fitting: canvas.fitting))
    }
    return scene.legend
  }

  static func forumName(_ index: Int) -> DOTIdentifier { DOTIdentifier("f", index) }

  private func node(of actor: Int, fitting: LabelFitting) -> DOTNode {
    var node = scene.actors.box(
      actor, layout.box(of: actor), fitting: fitting, isOpen: scene.foraOfActor[actor].isEmpty)
    node.attributes.penWidth = 1
    return node
  }

  private func node(ofForum forum: Int, fitting: LabelFitting) -> DOTNode {
    let box = layout.box(ofForum: forum)
    let count = scene.members(of: forum).count
    let label = fitting.fit(
      "\(scene.network.fora[forum].name) (\(count))", width: box.width - 10,
      height: box.height - 4, font: DOTFont(size: 10, isBold: true))
    return DOTNode(
      Self.forumName(forum),
      DOTNodeAttributes(
        label: label.label, tooltip: DOTText("\(scene.network.fora[forum].name): \(count)"),
        classes: ["forum"], position: box.center, width: box.width, height: box.height,
        color: Self.forumFill, fillColor: Self.forumFill, font: label.font, fontColor: .white))
  }

  /// Bars in the color of the sector beside its actors, with its name.
  private func drawSectors(on canvas: inout Canvas) {
    for block in layout.blocks {
      guard let first = block.actors.first, let last = block.actors.last else { continue }
      let group = scene.actors.sectors.groups[block.group]
      let side = block.isLeft ? -1.0 : 1.0
      let x = side * (ForaLayout.columnX + ForaLayout.actorWidth / 2 + 6)
      let top = layout.actorY[first] + ForaLayout.rowHeight / 2
      let bottom = layout.actorY[last] - ForaLayout.rowHeight / 2
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

  /// Each seat has a port of its own at the side of the forum, in the order of the actors.
  private func drawSeats(on canvas: inout Canvas) {
    for forum in scene.network.fora.indices {
      let box = layout.box(ofForum: forum)
      for isLeft in [true, false] {
        let members = scene.members(of: forum).filter { layout.isLeft($0) == isLeft }
          .sorted { (-layout.actorY[$0], $0) < (-layout.actorY[$1], $1) }
        for (place, actor) in members.enumerated() {
          let share = (Double(place) + 1) / Double(members.count + 1)
          let side = isLeft ? -1.0 : 1.0
          let end = DOTPoint(
            x: side * box.width / 2, y: box.center.y + box.height * (0.5 - share))
          let start = DOTPoint(
            x: side * (ForaLayout.columnX - ForaLayout.actorWidth / 2), y: layout.actorY[actor])
          let middle = (start.x + end.x) / 2
          canvas.graph.edges.append(
            DOTEdge(
              Canvas.actorName(actor), Self.forumName(forum),
              DOTEdgeAttributes(
                classes: ["seat"],
                tooltip: DOTText(
                  "\(scene.network.actors[actor].name) – \(scene.network.fora[forum].name)"),
                curve: DOTCurve(
                  from: start, DOTPoint(x: middle, y: start.y), DOTPoint(x: middle, y: end.y),
                  to: end),
                color: scene.actors.colors.pairs[actor].stroke.opacity(0.6), penWidth: 1.1)))
        }
      }
    }
  }
}
