internal import DOTLanguage
internal import Localization

/// Draws the changes on the partner circles.
struct DiffDrawing {
  let scene: DiffScene

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let circles = scene.circles
    let pills = circles.ringNames.map {
      canvas.size(of: [$0(scene.language)], CirclesScene.ringFont).width + 12
    }
    let layout = RingLayout(
      items: circles.items, links: circles.links, ringCount: circles.ringNames.count,
      shape: .boxes(width: CirclesOfBoxes.width, height: CirclesOfBoxes.height),
      labelWidth: pills.max() ?? 0)
    circles.background(layout).draw(on: &canvas)
    let scales = circles.actors.scales(from: 0.82, to: 1)
    let boxes = zip(layout.positions, scales).map { position, scale in
      Box(
        center: position, width: CirclesOfBoxes.width * scale,
        height: CirclesOfBoxes.height * scale)
    }
    drawTies(boxes, reach: layout.ringEdges.last ?? .infinity, on: &canvas)
    for index in boxes.indices {
      canvas.graph.nodes.append(node(index, boxes[index], fitting: canvas.fitting))
    }
    return scene.legend
  }

  private func drawTies(_ boxes: [Box], reach: Double, on canvas: inout Canvas) {
    let routing = TieRouting(boxes: boxes, center: .origin, reach: reach)
    let ties = scene.network.ties.filter { $0.from != $0.to }
    for wanted in [NetworkChanges.Change.lasting, .gone, .new] {
      for tie in ties where scene.changes.change(of: tie) == wanted {
        var edge = scene.circles.ties.edge(
          tie, along: routing.curve(from: tie.from, to: tie.to), arrowAt: boxes[tie.to])
        switch wanted {
        case .new:
          edge.attributes.color = DiffScene.new
          edge.attributes.penWidth = 2
          edge.attributes.classes.append("new")
        case .gone:
          edge.attributes.color = DiffScene.gone
          edge.attributes.penWidth = 1.6
          edge.attributes.style = .dashed
          edge.attributes.classes.append("gone")
        default:
          edge.attributes.color = InkColor.tieSolid.opacity(0.28)
        }
        canvas.graph.edges.append(edge)
      }
    }
    guard scene.options.showsGaps else { return }
    for tie in scene.network.missingTies where tie.from != tie.to {
      let isSecond = scene.network.hasTie(tie.from, tie.to)
      canvas.graph.edges.append(
        scene.circles.ties.edge(
          tie, along: routing.curve(from: tie.from, to: tie.to, isSecond: isSecond)))
    }
  }

  private func node(_ index: Int, _ box: Box, fitting: LabelFitting) -> DOTNode {
    let change = scene.changes.change(of: index)
    var node = scene.circles.actors.box(
      index, box, fitting: fitting, isOpen: scene.circles.isOutside(index))
    switch change {
    case .lasting: break
    case .new:
      node.attributes.color = DiffScene.new
      node.attributes.penWidth = 2.4
    case .moved:
      node.attributes.color = DiffScene.moved
      node.attributes.penWidth = 2.4
    case .gone:
      node.attributes.color = DiffScene.gone
      node.attributes.fontColor = DiffScene.gone
      node.attributes.penWidth = 2
      node.attributes.styles = [.filled, .rounded, .dashed]
    }
    if let note = scene.note(on: index) {
      let tooltip = node.attributes.tooltip?.plain ?? ""
      node.attributes.tooltip = DOTText("\(tooltip): \(note)")
    }
    return node
  }
}
