import DOTLanguage
import GraphvizRenderer
import NetworkDiagrams

/// Draws in this process, as a program that uses the libraries does.
struct Studio {
  let renderer = InProcessRenderer()
  private let measurer: TextMeasurer

  init() {
    measurer = TextMeasurer(renderer: renderer)
  }

  var tools: DiagramTools {
    let (renderer, measurer) = (renderer, measurer)
    return DiagramTools(
      measure: { try measurer.widths(of: $0) },
      forceLayout: { graph in
        try Self.positions(of: graph, graph.nodes.count > 500 ? .sfdp : .neato, renderer)
      })
  }

  /// The positions that an engine of Graphviz finds.
  static func positions(
    of graph: DOTGraph, _ engine: LayoutEngine, _ renderer: some PictureRenderer
  ) throws -> [String: DOTPoint] {
    let layout = try renderer.layout(of: graph, engine: engine)
    return Dictionary(
      layout.nodes.map { ($0.name, $0.position) }, uniquingKeysWith: { first, _ in first })
  }

  func widths(of runs: [DOTTextRun]) throws -> [Double] { try measurer.widths(of: runs) }

  func svg(_ picture: DiagramPicture) throws -> [UInt8] {
    try renderer.render(RenderingRequest(picture.graph, format: .svg))
  }
}
