public import DOTLanguage
internal import Synchronization

/// Measures text with the library and the fonts that will draw it; what was measured is remembered.
///
/// Estimates from the number of letters err by up to 8 percent, enough to clip a long Danish compound.
public final class TextMeasurer: Sendable {
  private let renderer: any PictureRenderer
  private let known: Mutex<[DOTTextRun: Double]> = Mutex([:])

  /// Creates a measurer.
  public init(renderer: any PictureRenderer) {
    self.renderer = renderer
  }

  /// The widths of lines of text in points, in the order of the lines.
  ///
  /// - Complexity: one rendering for all lines that are not yet known.
  public func widths(of runs: [DOTTextRun]) throws(GraphvizError) -> [Double] {
    let missing = known.withLock { known in
      var seen = Set<DOTTextRun>()
      return runs.filter { known[$0] == nil && seen.insert($0).inserted }
    }
    if !missing.isEmpty {
      let measured = try measure(missing)
      known.withLock { known in
        for (run, width) in zip(missing, measured) { known[run] = width }
      }
    }
    return known.withLock { known in runs.map { known[$0] ?? 0 } }
  }

  /// How much larger texts are set while they are measured: Graphviz rounds sizes to whole points.
  private static let magnification = 10.0

  private func measure(_ runs: [DOTTextRun]) throws(GraphvizError) -> [Double] {
    var graph = DOTGraph(name: "measures")
    graph.nodeDefaults = DOTNodeAttributes(
      width: 0.72, height: 0.72, sizing: .growing, shape: .box, margin: 0)
    graph.nodes = runs.enumerated().map { index, run in
      DOTNode(
        DOTIdentifier("t", index),
        DOTNodeAttributes(
          label: DOTLabel(DOTText(run.text, maximumLines: 1)), position: DOTPoint(x: 0, y: 0),
          font: DOTFont(
            size: run.font.size * Self.magnification, isBold: run.font.isBold)))
    }
    let layout = try layout(of: graph)
    guard layout.nodes.count == runs.count else {
      throw .incompleteOutput(format: .plain, message: "")
    }
    var widths = [Double](repeating: 0, count: runs.count)
    for node in layout.nodes {
      if let index = Int(node.name.dropFirst()), widths.indices.contains(index) {
        widths[index] = node.width / Self.magnification
      }
    }
    return widths
  }

  private func layout(of graph: DOTGraph) throws(GraphvizError) -> PlainLayout {
    try renderer.layout(of: graph, engine: .pinned)
  }
}
