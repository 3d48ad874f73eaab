internal import DOTLanguage
internal import Localization

/// The fora with one box for all actors of a sector: the width of a line is the number of seats that
/// the sector has in the forum.
struct ForaOfCells {
  let scene: ForaScene

  private static let boxWidth = 190.0
  private static let boxHeight = 34.0
  private static let forumX = 520.0
  private static let pitch = 46.0

  static func legend(_ language: Language) -> [LegendEntry] {
    [
      Localized(da: "Linjens tykkelse = antal pladser", en: "Width of a line = number of seats"),
      Localized(
        da: "Tal = aktører, i parentes dem med plads",
        en: "Number = actors, in brackets those with a seat"),
    ].map { LegendEntry(sample: .none, text: $0(language)) }
  }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let sectors = scene.actors.sectors
    let (groups, fora) = (sectors.groups.count, scene.network.fora.count)
    var seats = [[Int]](repeating: [Int](repeating: 0, count: fora), count: groups)
    for forum in 0..<fora {
      for actor in scene.members(of: forum) { seats[sectors.groupOfActor[actor]][forum] += 1 }
    }
    let lines = (0..<groups).flatMap { group in
      (0..<fora).filter { seats[group][$0] > 0 }.map { (group, groups + $0) }
    }
    let layout = ColumnLayout(
      column: [Int](repeating: 0, count: groups) + [Int](repeating: 1, count: fora), lines: lines,
      pitch: Self.pitch)
    let boxes = layout.heights.indices.map { item in
      Box(
        center: DOTPoint(x: item < groups ? 0 : Self.forumX, y: layout.heights[item]),
        width: Self.boxWidth, height: Self.boxHeight)
    }
    let most = Double(max(1, seats.joined().max() ?? 1))
    for (group, item) in lines {
      let count = seats[group][item - groups]
      canvas.graph.edges.append(edge(group, item, count: count, share: Double(count) / most, boxes))
    }
    for group in 0..<groups { drawSector(group, boxes[group], on: &canvas) }
    for forum in 0..<fora {
      canvas.graph.nodes.append(
        ForaDrawing.node(
          ofForum: forum, in: boxes[groups + forum], scene: scene, fitting: canvas.fitting))
      canvas.include(boxes[groups + forum])
    }
    return Self.legend(scene.language)
  }

  private func edge(
    _ group: Int, _ item: Int, count: Int, share: Double, _ boxes: [Box]
  ) -> DOTEdge {
    let groups = scene.actors.sectors.groups
    let start = boxes[group].center + DOTPoint(x: Self.boxWidth / 2, y: 0)
    let end = boxes[item].center - DOTPoint(x: Self.boxWidth / 2, y: 0)
    let middle = (start.x + end.x) / 2
    let forum = scene.network.fora[item - groups.count].name
    let title = scene.actors.sectors.titles[group](scene.language)
    return DOTEdge(
      DOTIdentifier("c", group), ForaDrawing.forumName(item - groups.count),
      DOTEdgeAttributes(
        classes: ["seat"], tooltip: DOTText("\(title) – \(forum): \(count)"),
        curve: DOTCurve(
          from: start, DOTPoint(x: middle, y: start.y), DOTPoint(x: middle, y: end.y), to: end),
        color: groups[group].colors.stroke.opacity(0.5), penWidth: 0.6 + 8 * share))
  }

  private func drawSector(_ group: Int, _ box: Box, on canvas: inout Canvas) {
    let sectors = scene.actors.sectors
    let members = sectors.groupOfActor.indices.filter { sectors.groupOfActor[$0] == group }
    let seated = members.count { !scene.foraOfActor[$0].isEmpty }
    let colors = sectors.groups[group].colors
    let text = "\(sectors.titles[group](scene.language)) \(members.count) (\(seated))"
    let label = canvas.fitting.fit(
      text, width: box.width - 10, height: box.height - 4, font: DOTFont(size: 10, isBold: true))
    canvas.graph.nodes.append(
      DOTNode(
        DOTIdentifier("c", group),
        DOTNodeAttributes(
          label: label.label, tooltip: DOTText(text),
          classes: ["actor", sectors.groups[group].classIdentifier], position: box.center,
          width: box.width, height: box.height, color: colors.stroke, fillColor: colors.paper,
          font: label.font)))
    canvas.include(box)
  }
}
