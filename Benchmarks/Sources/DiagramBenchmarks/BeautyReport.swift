import CoordinationGaps
import DOTLanguage
import Foundation
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkDiagrams
import NetworkFormats
import SteeringModel

/// Measures every kind of picture on the examples and compares its crossings with others.
struct BeautyReport {
  let examples: String
  private let studio = Studio()

  init(examples: String) {
    self.examples = examples
  }

  /// One line of the table.
  private struct Line {
    let beauty: Beauty
    let drawn: Int
    let straight: Int
    let plain: Int?
    let engines: [LayoutEngine: Int]
    /// The engine whose crossings ours must not exceed.
    let rival: LayoutEngine?

    var isBest: Bool {
      let others = [plain, rival.flatMap { engines[$0] }].compactMap(\.self)
      return beauty.nodeOverlaps == 0 && beauty.labelOverlaps == 0
        && others.allSatisfy { straight <= $0 }
    }
  }

  /// Prints the table; false when something covers something, or another order has fewer crossings.
  func print() throws -> Bool {
    Swift.print(
      """
      | example | kind | boxes covered | names covered | crossings | plain order | twopi | dot | neato | as drawn | page use |
      |---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
      """)
    var isBest = true
    for example in ["havreengen", "laerkesletten"] {
      let (network, communities) = try network(of: example)
      for diagram in Diagrams.all where diagram.id != "diff" {
        let line = try line(diagram, network, communities)
        isBest = isBest && line.isBest
        Swift.print(row(example, diagram.id, line))
      }
    }
    return isBest
  }

  private func row(_ example: String, _ kind: String, _ line: Line) -> String {
    func cell(_ value: Int?) -> String { value.map(String.init) ?? "–" }
    let cells = [
      example, "`\(kind)`", cell(line.beauty.nodeOverlaps), cell(line.beauty.labelOverlaps),
      line.drawn == 0 ? "–" : "**\(line.straight)**", cell(line.plain), cell(line.engines[.twopi]),
      cell(line.engines[.layered]), cell(line.engines[.neato]),
      line.drawn == 0 ? "–" : cell(line.drawn), "\(Int((line.beauty.pageUse * 100).rounded())) %",
    ]
    return "| " + cells.joined(separator: " | ") + " |" + (line.isBest ? "" : " ✗")
  }

  private func line(
    _ diagram: any Diagram, _ network: DiagramNetwork, _ communities: [Int]
  ) throws -> Line {
    let options = DiagramOptions(language: .danish, showsGaps: true, communities: communities)
    let graph = try diagram.picture(of: network, options: options, tools: studio.tools).graph
    let counted: Set<DOTIdentifier> = ["tie", "seat", "effort", "route"]
    let edges = graph.edges.filter { !counted.isDisjoint(with: $0.attributes.classes) }
    let pairs = edges.map { ($0.from.name, $0.to.name) }
    let positions = Self.positions(of: graph)
    let isOfTies = ["circles", "levels"].contains(diagram.id)
    return Line(
      beauty: try Beauty(graph, studio: studio), drawn: Crossings.count(edges.map(Course.init)),
      straight: Crossings.straight(pairs, at: positions),
      plain: isOfTies || diagram.id == "fora"
        ? Crossings.straight(pairs, at: try plain(diagram, network, options)) : nil,
      engines: isOfTies || diagram.id == "map" ? try engines(graph, pairs) : [:],
      rival: diagram.id == "circles" ? .twopi : (diagram.id == "levels" ? .layered : nil))
  }

  private static func positions(of graph: DOTGraph) -> [String: DOTPoint] {
    Dictionary(
      graph.nodes.compactMap { node in node.attributes.position.map { (node.name.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The positions under the same constraints in the order of the workbook: without lines there is
  /// nothing to order by.
  private func plain(
    _ diagram: any Diagram, _ network: DiagramNetwork, _ options: DiagramOptions
  ) throws -> [String: DOTPoint] {
    var network = network
    network.ties = []
    network.missingTies = []
    network.missingSeats = []
    network.fora = network.fora.map { .init(name: $0.name, members: []) }
    return Self.positions(
      of: try diagram.picture(of: network, options: options, tools: studio.tools).graph)
  }

  /// The crossings of the same lines, straight, between the positions that Graphviz's engines find.
  private func engines(
    _ graph: DOTGraph, _ pairs: [(String, String)]
  ) throws -> [LayoutEngine: Int] {
    var skeleton = DOTGraph(
      name: "skeleton", attributes: DOTGraphAttributes(force: DOTForceLayout()))
    skeleton.nodeDefaults = DOTNodeAttributes(label: "", sizing: .fixed, shape: .box)
    let ends = Set(pairs.flatMap { [$0.0, $0.1] })
    skeleton.nodes = graph.nodes.filter { ends.contains($0.name.name) }.map { node in
      DOTNode(
        node.name,
        DOTNodeAttributes(width: node.attributes.width, height: node.attributes.height))
    }
    skeleton.edges = pairs.compactMap { from, to in
      guard let from = DOTIdentifier(from), let to = DOTIdentifier(to) else { return nil }
      return DOTEdge(from, to)
    }
    var counts: [LayoutEngine: Int] = [:]
    for engine in [LayoutEngine.twopi, .layered, .neato] {
      counts[engine] = Crossings.straight(
        pairs, at: try Studio.positions(of: skeleton, engine, studio.renderer))
    }
    return counts
  }

  private func network(of example: String) throws -> (DiagramNetwork, communities: [Int]) {
    let folder = URL(fileURLWithPath: examples).appendingPathComponent(example)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      SourceFile(
        name: $0, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent($0))))
    }
    let network = try WorkbookFolder.draft(name: example, files: files).validated()
    let date = network.referenceDate(asked: nil, today: { fatalError("The example has a date.") })
    let analysis = Analysis(network, on: date)
    return (
      DiagramNetwork(GapAnalysis(analysis)), analysis.graph(.tie).communities().groupIndices
    )
  }
}
