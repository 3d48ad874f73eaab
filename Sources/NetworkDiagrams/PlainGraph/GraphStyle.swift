public import DOTLanguage
public import GraphKernel

/// How a plain graph is drawn.
public struct GraphStyle: Hashable, Sendable {
  /// The outline of nodes: a box with the label in it, or a disc.
  public var shape: DOTNodeAttributes.Shape
  /// The color of nodes that are in no group.
  public var color: DOTColor
  /// The groups of the nodes; each has a color of its own.
  public var groups: Partition?
  /// The size of the labels in points.
  public var fontSize: Double
  /// The width of lines in points; with weights that of the heaviest edge.
  public var lineWidth: Double

  /// Creates a style.
  public init(
    shape: DOTNodeAttributes.Shape = .box, color: DOTColor = DOTColor(0xC2DAEE),
    groups: Partition? = nil, fontSize: Double = 10, lineWidth: Double = 1.5
  ) {
    self.shape = shape
    self.color = color
    self.groups = groups
    self.fontSize = fontSize
    self.lineWidth = lineWidth
  }
}

extension DOTGraph {
  /// A plain graph with labels and a style, for one of Graphviz's layouts.
  ///
  /// - Parameters:
  ///   - graph: the graph; nodes become `a0`, `a1`, …
  ///   - labels: the label of each node; a node without one shows its number.
  ///   - positions: the middle of each node, where they are known; nodes then stay there.
  ///   - style: how it is drawn.
  public init(
    _ graph: Graph, labels: [String] = [], positions: [DOTPoint]? = nil,
    style: GraphStyle = GraphStyle()
  ) {
    precondition(
      positions.map { $0.count == graph.nodeCount } ?? true, "Every node has a position or none.")
    var force = DOTGraphAttributes(
      outputOrder: .edgesFirst, backgroundColor: .white, padding: 7.2, force: DOTForceLayout())
    force.layout = "neato"
    self.init(name: "graph", attributes: positions == nil ? force : .pinned)
    nodeDefaults = DOTNodeAttributes(
      shape: style.shape, styles: style.shape == .box ? [.filled, .rounded] : [.filled],
      font: DOTFont(size: style.fontSize), fontColor: InkColor.text, penWidth: 1.2)
    let sequence = ColorPair.sequence
    nodes = (0..<graph.nodeCount).map { node in
      let pair = style.groups.map { sequence[$0.groupIndices[node] % sequence.count] }
      return DOTNode(
        Canvas.actorName(node),
        DOTNodeAttributes(
          label: DOTLabel(labels.indices.contains(node) ? labels[node] : String(node)),
          position: positions?[node], color: pair?.stroke ?? InkColor.tieSolid,
          fillColor: pair?.paper ?? style.color))
    }
    let heaviest = graph.edges.map(\.weight).max() ?? 1
    edges = graph.edges.map { edge in
      let (from, to) = (edge.source.index, edge.target.index)
      let share = heaviest > 0 ? max(0.2, edge.weight / heaviest) : 1
      return DOTEdge(
        Canvas.actorName(from), Canvas.actorName(to),
        DOTEdgeAttributes(
          curve: positions.map { DOTCurve(from: $0[from], to: $0[to]) },
          direction: graph.isDirected ? .forward : DOTEdgeAttributes.Direction.none,
          color: InkColor.tie, penWidth: style.lineWidth * share))
    }
  }
}
