import CoordinationGaps
import DOTLanguage
import GraphKernel
import GraphvizRenderer
import Localization
import NetworkAnalysis
import NetworkDiagrams
import NetworkFormats
import SteeringModel

/// The tasks of docs/SWIFT.md, as its reader would write them.
///
/// What stands between two markers stands on the page to the letter; `LibraryPageTests` compares.
enum Tasks {
  static func build() throws -> Graph {
    // task: build a graph
    let graph = try Graph(
      nodeCount: 5, edges: [Edge(0, 1), Edge(1, 2), Edge(2, 0), Edge(2, 3), Edge(3, 4)],
      direction: .undirected)
    // end
    return graph
  }

  static func load(_ bytes: [UInt8]) throws -> Graph? {
    // task: load a file
    let input = try NetworkInput.file(SourceFile(name: "ties.csv", bytes: bytes))
    guard case .graph(let plain) = input else { return nil }
    let graph = try plain.graph()
    // end
    return graph
  }

  static func rank(_ graph: Graph) -> (ranking: [Node], center: Double?) {
    // task: rank by centrality
    let betweenness = graph.values(of: .betweenness(normalized: true))
    let ranking = betweenness.ranked()
    let center = betweenness[ranking[0]]
    // end
    return (ranking, center)
  }

  static func route(_ graph: Graph) -> Path? {
    // task: find a route
    let route = graph.shortestPath(from: 0, to: 4)
    let steps = graph.distances(from: Node(0))
    // end
    return steps[4] == nil ? nil : route
  }

  static func weak(_ graph: Graph) -> (nodes: [Node], edges: [Edge]) {
    // task: find what holds the network together
    let brokers = graph.articulationPoints()
    let bridges = graph.bridges()
    let components = graph.removing(nodes: brokers).graph.components().groupCount
    // end
    return components > 1 ? (brokers, bridges) : ([], [])
  }

  static func cut(_ graph: Graph) -> [Edge] {
    // task: cut it in two
    let cut = graph.minimumCut()
    let weakest = cut?.edges ?? []
    // end
    return weakest
  }

  static func groups(_ graph: Graph) -> (Partition, Double?) {
    // task: find communities
    let communities = graph.communities(by: .leiden(), seed: 1)
    let modularity = graph.value(of: .modularity(of: communities))
    // end
    return (communities, modularity)
  }

  static func broker(_ graph: Graph) -> NodeValues<Double> {
    // task: see who brokers between groups
    let sectors = Partition(["school", "club", "police", "housing", "housing"])
    let liaisons = graph.brokerage(by: sectors)[.liaison]
    // end
    return liaisons
  }

  static func diagnose(_ files: [SourceFile]) throws -> [RuleID] {
    // task: diagnose a workbook
    let network = try WorkbookFolder.draft(name: "Engparken", files: files).validated()
    let day = ReferenceDate(day: network.area.date ?? march, source: .area)
    let diagnosis = GapAnalysis(Analysis(network, on: day))
    let critical = diagnosis.gaps.filter { $0.severity == .critical }.map(\.rule.id)
    // end
    return critical
  }

  static func compare(_ diagnosis: GapAnalysis) -> GapComparison {
    // task: ask what if
    let chief = diagnosis.analysis.chiefs.map(SteeringNetwork.Change.removeActor)
    let without = WhatIf(diagnosis, changes: chief)
    let opened = without.gaps.opened.map(\.rule.id)
    // end
    return opened.isEmpty ? GapComparison(before: diagnosis, after: diagnosis) : without.gaps
  }

  static func draw(_ diagnosis: GapAnalysis) throws -> String {
    // task: draw the partner circles
    let renderer = InProcessRenderer()
    let measurer = TextMeasurer(renderer: renderer)
    let tools = DiagramTools(measure: { try measurer.widths(of: $0) }, forceLayout: { _ in [:] })
    let picture = try CirclesDiagram().picture(
      of: DiagramNetwork(diagnosis), options: DiagramOptions(language: .english), tools: tools)
    let svg = try renderer.render(RenderingRequest(picture.graph, format: .svg))
    // end
    return String(decoding: svg, as: UTF8.self)
  }

  static func drawGraph(_ graph: Graph) throws -> [UInt8] {
    // task: draw any graph
    let names = ["School", "Club", "Police", "Housing", "Job center"]
    let style = GraphStyle(shape: .box, groups: graph.communities(by: .leiden(), seed: 1))
    let drawing = DOTGraph(graph, labels: names, style: style)
    let svg = try InProcessRenderer().render(
      RenderingRequest(drawing, engine: .neato, format: .svg))
    // end
    return svg
  }

  static func ownKind() -> any Diagram {
    // task: add a kind of picture
    struct RowDiagram: Diagram {
      let id = "row"
      let title = Localized(da: "På række", en: "In a row")
      let question = Localized(da: "Hvem er der?", en: "Who is there?")

      func picture(
        of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
      ) throws -> DiagramPicture {
        var graph = DOTGraph(name: "row", attributes: .pinned)
        graph.nodes = network.actors.enumerated().map { place, actor in
          DOTNode(
            DOTIdentifier("a", place),
            DOTNodeAttributes(
              label: DOTLabel(actor.name), position: DOTPoint(x: Double(place) * 120, y: 0)))
        }
        let title = title(options.language)
        return DiagramPicture(graph: graph, title: title, subtitle: "", alternativeText: title)
      }
    }
    // end
    return RowDiagram()
  }

  static func positions() -> (RingLayout, [DOTPoint]) {
    // task: take positions only
    let items = [(0, 0), (1, 0), (1, 0), (1, 1), (2, 1)].map { ring, sector in
      RingLayout.Item(ring: ring, group: sector)
    }
    let links = [(0, 1), (0, 3), (2, 4)].map { RingLayout.Link(from: $0, to: $1) }
    let layout = RingLayout(
      items: items, links: links, ringCount: 2, shape: .boxes(width: 80, height: 27))
    let places = layout.positions
    // end
    return (layout, places)
  }

  static func plan(_ analysis: Analysis) -> [Meeting] {
    // task: plan the next meetings
    let plan = MeetingPlan(analysis, count: 3)
    let meetings = plan.steps.map(\.meeting)
    // end
    return meetings
  }

  private static var march: CalendarDate {
    guard let date = CalendarDate(year: 2026, month: 3, day: 1) else {
      preconditionFailure("There is such a day.")
    }
    return date
  }
}
