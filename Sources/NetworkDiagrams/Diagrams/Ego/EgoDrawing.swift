internal import DOTLanguage
internal import Localization

/// Draws the surroundings of one actor.
struct EgoDrawing {
  let scene: EgoScene

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let shown = scene.shown
    let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
    let ties = scene.network.ties.filter {
      $0.from != $0.to && places[$0.from] != nil && places[$0.to] != nil
    }
    let links = ties.compactMap { tie -> RingLayout.Link? in
      guard let from = places[tie.from], let to = places[tie.to] else { return nil }
      return RingLayout.Link(from: from, to: to, weight: 1 + Double(tie.intensity.rawValue))
    }
    let items = zip(shown, scene.rings).map { actor, ring in
      RingLayout.Item(ring: ring, group: scene.actors.sectors.groupOfActor[actor])
    }
    let pills = scene.ringNames.map {
      canvas.size(of: [$0(scene.language)], CirclesScene.ringFont).width + 12
    }
    let layout = RingLayout(
      items: items, links: links, ringCount: scene.ringNames.count,
      shape: .boxes(width: CirclesOfBoxes.width, height: CirclesOfBoxes.height),
      labelWidth: pills.max() ?? 0)
    RingBackground(
      layout: layout, ringNames: scene.ringNames, sectors: scene.actors.sectors,
      language: scene.language
    ).draw(on: &canvas)
    drawTies(ties, places: places, layout: layout, on: &canvas)
    let scales = scene.actors.scales(from: 0.82, to: 1)
    for (place, actor) in shown.enumerated() {
      var box = Self.box(layout.positions[place])
      box.width *= scales[actor]
      box.height *= scales[actor]
      canvas.graph.nodes.append(
        scene.actors.box(actor, box, fitting: canvas.fitting, isOpen: scene.rings[place] == 3))
    }
    return scene.legend
  }

  private static func box(_ center: DOTPoint) -> Box {
    Box(center: center, width: CirclesOfBoxes.width, height: CirclesOfBoxes.height)
  }

  /// Ties of the actor in the middle are strong, those among the others faint.
  private func drawTies(
    _ ties: [DiagramNetwork.Tie], places: [Int: Int], layout: RingLayout, on canvas: inout Canvas
  ) {
    let boxes = layout.positions.map(Self.box)
    let routing = TieRouting(
      boxes: boxes, center: .origin, reach: layout.ringEdges.last ?? .infinity)
    let isOwn = { (tie: DiagramNetwork.Tie) in tie.from == scene.ego || tie.to == scene.ego }
    for tie in ties.filter({ !isOwn($0) }) + ties.filter(isOwn) {
      guard let from = places[tie.from], let to = places[tie.to] else { continue }
      let color = InkColor.tieSolid.opacity(isOwn(tie) ? 0.75 : 0.22)
      canvas.graph.edges.append(
        scene.ties.edge(
          tie, along: routing.curve(from: from, to: to), arrowAt: boxes[to], color: color))
    }
    guard scene.options.showsGaps else { return }
    for tie in scene.missingTies {
      guard let from = places[tie.from], let to = places[tie.to] else { continue }
      let isSecond = scene.network.hasTie(tie.from, tie.to)
      canvas.graph.edges.append(
        scene.ties.edge(tie, along: routing.curve(from: from, to: to, isSecond: isSecond)))
    }
  }
}
