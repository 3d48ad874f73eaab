internal import DOTLanguage
internal import Localization

/// The partner circles with every actor as a box with its name.
struct CirclesOfBoxes {
  let scene: CirclesScene

  static let width = 82.0
  static let height = 28.0

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let pills = scene.ringNames.map {
      canvas.size(of: [$0(scene.language)], CirclesScene.ringFont).width + 12
    }
    let scales = scene.actors.scales(from: 0.82, to: 1)
    let layout = RingLayout(
      items: scene.items, links: scene.links, ringCount: scene.ringNames.count,
      shape: .boxes(width: Self.width, height: Self.height), labelWidth: pills.max() ?? 0)
    scene.background(layout).draw(on: &canvas)
    let boxes = layout.positions.indices.map { index in
      Box(
        center: layout.positions[index], width: Self.width * scales[index],
        height: Self.height * scales[index])
    }
    let routing = TieRouting(
      boxes: boxes, center: .origin, reach: layout.ringEdges.last ?? .infinity)
    for tie in scene.network.ties where tie.from != tie.to {
      canvas.graph.edges.append(
        scene.ties.edge(
          tie, along: routing.curve(from: tie.from, to: tie.to), arrowAt: boxes[tie.to]))
    }
    if scene.options.showsGaps {
      for tie in scene.network.missingTies where tie.from != tie.to {
        canvas.graph.edges.append(
          scene.ties.edge(
            tie,
            along: routing.curve(
              from: tie.from, to: tie.to, isSecond: scene.network.hasTie(tie.from, tie.to))))
      }
    }
    for index in boxes.indices {
      var node = scene.actors.box(
        index, boxes[index], fitting: canvas.fitting, isOpen: scene.isOutside(index))
      if scene.options.rings == .handbook && scene.network.actors[index].isInTaskForce {
        node.attributes.penWidth = 2.4
      }
      canvas.graph.nodes.append(node)
    }
    return scene.legend(isSectorByPlace: true)
  }
}
