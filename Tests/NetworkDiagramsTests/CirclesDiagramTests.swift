import DOTLanguage
import Localization
import SteeringModel
import Testing

@testable import NetworkDiagrams

@Suite("Partner circles")
struct CirclesDiagramTests {
  private func picture(
    _ network: DiagramNetwork, _ options: DiagramOptions = DiagramOptions(language: .danish)
  ) throws -> DiagramPicture {
    try CirclesDiagram().picture(of: network, options: options, tools: SampleNetworks.tools)
  }

  private func labels(_ picture: DiagramPicture) -> [String] {
    picture.graph.nodes.compactMap { $0.attributes.label?.text.plain }
  }

  @Test("Up to 80 actors have names, then numbers and a list, above 600 counts")
  func forms() throws {
    let names = try picture(SampleNetworks.network(80))
    #expect(labels(names).contains { $0.contains("Hotspotmed") })
    #expect(names.graph.nodes.allSatisfy { $0.attributes.shape != .circle })
    let numbers = try picture(SampleNetworks.network(81))
    #expect(numbers.graph.nodes.count { $0.attributes.shape == .circle } == 81)
    #expect(labels(numbers).contains("Områdechef, skole 80"))
    let counts = try picture(
      SampleNetworks.network(601), DiagramOptions(language: .danish, showsGaps: true))
    #expect(!counts.subtitle.contains("manglende"))
    #expect(counts.graph.nodes.count { $0.attributes.shape == .circle } < 60)
  }

  @Test("The numbers of a sector follow each other")
  func numbering() throws {
    let network = SampleNetworks.network(90)
    let picture = try picture(network)
    let scene = CirclesScene(network: network, options: DiagramOptions(language: .danish))
    var numbers: [Int: [Int]] = [:]
    for node in picture.graph.nodes where node.attributes.shape == .circle {
      let index = try #require(Int(node.name.name.dropFirst()))
      guard scene.items[index].ring > 0 else { continue }
      let number = try #require(Int(node.attributes.label?.text.plain ?? ""))
      numbers[scene.items[index].group, default: []].append(number)
    }
    for run in numbers.values {
      let sorted = run.sorted()
      #expect(sorted == Array((sorted.first ?? 0)...(sorted.last ?? 0)))
    }
  }

  @Test("Actors outside stand in a dashed white box")
  func outside() throws {
    let network = SampleNetworks.network(30)
    let nodes = try picture(network).graph.nodes.filter { $0.attributes.classes.contains("actor") }
    for (actor, node) in zip(network.actors, nodes) {
      let isOpen = node.attributes.styles.contains(.dashed)
      #expect(isOpen == (actor.circle == .outside))
      #expect(isOpen == (node.attributes.fillColor == .white))
    }
  }

  @Test("The handbook's rings have no ring for the Task Force; its members have a bold frame")
  func handbookRings() throws {
    let network = SampleNetworks.network(30)
    let options = DiagramOptions(language: .danish, rings: .handbook)
    let picture = try picture(network, options)
    #expect(!labels(picture).contains("Task Force"))
    #expect(labels(picture).contains("Styregruppe") && labels(picture).contains("Fora"))
    let nodes = picture.graph.nodes.filter { $0.attributes.classes.contains("actor") }
    for (actor, node) in zip(network.actors, nodes) where actor.isInTaskForce {
      #expect(node.attributes.penWidth == 2.4)
    }
  }

  @Test("Missing ties are red and dashed and lie above the ties")
  func gaps() throws {
    let network = SampleNetworks.network(30)
    let edges = try picture(network, DiagramOptions(language: .danish, showsGaps: true)).graph.edges
    let gaps = edges.suffix(network.missingTies.count)
    #expect(gaps.count == 6)
    #expect(gaps.allSatisfy { $0.attributes.style == .dashed })
    #expect(gaps.allSatisfy { $0.attributes.color == DOTColor(0xCC3311) })
    #expect(edges.dropLast(6).allSatisfy { !$0.attributes.classes.contains("gap") })
  }

  @Test("A directed tie ends in an arrowhead outside the box of its end")
  func arrowheads() throws {
    let network = SampleNetworks.network(20)
    let picture = try picture(network)
    let boxes = Dictionary(
      uniqueKeysWithValues: picture.graph.nodes.map { ($0.name, $0.attributes) })
    let directed = picture.graph.edges.filter { $0.attributes.direction == .forward }
    #expect(!directed.isEmpty)
    for edge in directed {
      let box = try #require(boxes[edge.to])
      let tip = try #require(edge.attributes.curve?.endTip)
      let middle = try #require(box.position)
      let isInside =
        abs(tip.x - middle.x) < (box.width ?? 0) / 2
        && abs(tip.y - middle.y) < (box.height ?? 0) / 2
      #expect(!isInside)
    }
  }

  @Test("Sizes and colors follow what is asked, and the legend says so")
  func sizesAndColors() throws {
    let network = SampleNetworks.network(20)
    var options = DiagramOptions(language: .english, coloring: .level)
    options.sizing = .init(
      name: Localized(da: "grad", en: "degree"), values: (0..<20).map(Double.init))
    let picture = try picture(network, options)
    let nodes = picture.graph.nodes.filter { $0.attributes.classes.contains("actor") }
    #expect((nodes[1].attributes.width ?? 0) < (nodes[19].attributes.width ?? 0))
    #expect(labels(picture).contains("Size = degree"))
    #expect(labels(picture).contains("Leadership") && labels(picture).contains("Front line"))
  }
}
