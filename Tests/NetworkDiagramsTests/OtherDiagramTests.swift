import DOTLanguage
import Localization
import NetworkDiagrams
import SteeringModel
import Testing

@Suite("Target, map, fora and one actor")
struct OtherDiagramTests {
  private func picture(
    _ diagram: some Diagram, _ network: DiagramNetwork,
    _ options: DiagramOptions = DiagramOptions(language: .danish)
  ) throws -> DiagramPicture {
    try diagram.picture(of: network, options: options, tools: SampleNetworks.tools)
  }

  private func place(_ name: String, _ picture: DiagramPicture) throws -> DOTPoint {
    let node = picture.graph.nodes.first { $0.name.name == name }
    return try #require(node?.attributes.position)
  }

  private func radius(_ point: DOTPoint) -> Double {
    (point.x * point.x + point.y * point.y).squareRoot()
  }

  @Test("Target: the higher the value, the nearer the middle; 0 is outermost and white")
  func target() throws {
    let network = SampleNetworks.network(12)
    var options = DiagramOptions(language: .danish)
    options.sizing = .init(
      name: Localized(da: "værdi", en: "value"), values: (0..<12).map { Double($0 * $0) })
    let picture = try picture(TargetDiagram(), network, options)
    let radii = try (0..<12).map { radius(try place("a\($0)", picture)) }
    for (outer, inner) in zip(radii, radii.dropFirst()) { #expect(outer > inner) }
    #expect(radii[11] == 0)
    let zero = picture.graph.nodes.first { $0.name.name == "a0" }
    #expect(zero?.attributes.fillColor == .white)
  }

  @Test("Map: those without ties stand at the right of all others")
  func mapIsolates() throws {
    var network = SampleNetworks.network(20)
    network.ties.removeAll { $0.from == 7 || $0.to == 7 }
    let picture = try picture(MapDiagram(), network)
    let isolate = try place("a7", picture)
    for index in 0..<20 where index != 7 {
      #expect(try place("a\(index)", picture).x < isolate.x)
    }
    let texts = picture.graph.nodes.compactMap { $0.attributes.label?.text.plain }
    #expect(texts.contains("Uden relationer"))
  }

  @Test("Map: communities of three or more have a name")
  func mapCommunities() throws {
    var options = DiagramOptions(language: .english)
    options.communities = (0..<20).map { $0 < 2 ? 2 : $0 % 2 }
    let texts = try picture(MapDiagram(), SampleNetworks.network(20), options).graph.nodes
      .compactMap { $0.attributes.label?.text.plain }
    #expect(texts.contains("Community 1") && texts.contains("Community 2"))
    #expect(!texts.contains("Community 3"))
  }

  @Test("Fora: a line for each seat, a dashed frame for those without one")
  func fora() throws {
    let network = SampleNetworks.network(20)
    let picture = try picture(ForaDiagram(), network)
    #expect(picture.graph.edges.count == network.fora.reduce(0) { $0 + $1.members.count })
    let seated = Set(network.fora.flatMap(\.members))
    for node in picture.graph.nodes where node.attributes.classes.contains("actor") {
      let index = try #require(Int(node.name.name.dropFirst()))
      #expect(node.attributes.styles.contains(.dashed) == !seated.contains(index))
    }
  }

  @Test("One actor: in the middle, neighbors inside those two steps away, the others left out")
  func ego() throws {
    let network = DiagramNetwork(
      name: "Vestparken",
      actors: ["A", "B", "C", "D", "E"].map { .init(name: $0, sector: .school) },
      ties: [.init(from: 0, to: 1), .init(from: 1, to: 2), .init(from: 2, to: 3)],
      missingTies: [.init(from: 4, to: 0)])
    var options = DiagramOptions(language: .danish)
    options.focus = 0
    let plain = try picture(EgoDiagram(), network, options)
    #expect(try radius(place("a0", plain)) == 0)
    #expect(try radius(place("a1", plain)) < radius(place("a2", plain)))
    #expect(!plain.graph.nodes.contains { ["a3", "a4"].contains($0.name.name) })
    options.showsGaps = true
    let gaps = try picture(EgoDiagram(), network, options)
    #expect(try radius(place("a4", gaps)) > radius(place("a2", gaps)))
    #expect(gaps.graph.edges.count { $0.attributes.classes.contains("gap") } == 1)
  }

  @Test("Efforts: several owners of one target group stand out, and so does a group without effort")
  func overlap() throws {
    let network = DiagramNetwork(
      name: "Vestparken", actors: [], targetGroups: ["delt", "alene", "ingen"],
      initiatives: [
        .init(name: "A", owners: ["Skole"], sector: .school, targetGroups: [0]),
        .init(name: "B", owners: ["Klub"], sector: .clubAndLeisure, targetGroups: [0, 1]),
        .init(name: "C", owners: [], targetGroups: []),
      ])
    let picture = try picture(OverlapDiagram(), network)
    func node(_ label: String) throws -> DOTNodeAttributes {
      try #require(
        picture.graph.nodes.first { $0.attributes.label?.text.plain == label }?.attributes)
    }
    #expect(try node("delt").penWidth == 2.2 && node("alene").penWidth == nil)
    #expect(try node("ingen").styles.contains(.dashed) && node("C").styles.contains(.dashed))
    #expect(try node("delt").tooltip?.plain == "delt: Skole og Klub")
    #expect(picture.graph.edges.count == 5)
    #expect(try #require(node("delt").position).x < #require(node("A").position).x)
    #expect(picture.alternativeText.contains("Målgrupper med flere ejere: 1, uden indsats: 1"))
  }

  @Test("Map: above 600 a disc is a community, its size the number of its actors")
  func countedMap() throws {
    var options = DiagramOptions(language: .english)
    options.communities = (0..<601).map { $0 % 3 == 0 ? 0 : 1 }
    let picture = try picture(MapDiagram(), SampleNetworks.network(601), options)
    let discs = picture.graph.nodes.filter { $0.attributes.classes.contains("actor") }
    // Two communities, and one for those without ties.
    #expect(discs.count == 3)
    let texts = picture.graph.nodes.compactMap {
      $0.attributes.label?.text.lines.joined(separator: " ")
    }
    #expect(texts.contains { $0.hasPrefix("Community 1: 201, mostly") })
    #expect(texts.contains { $0.hasPrefix("Community 2: 399, mostly") })
    #expect(picture.subtitle.hasPrefix("601 actors and 1200 ties"))
  }

  @Test("Fora: a missing seat is dashed and leads to its forum")
  func missingSeat() throws {
    var network = SampleNetworks.network(20)
    network.missingTies = []
    network.missingSeats = [.init(actor: 4, forum: 1)]
    let options = DiagramOptions(language: .danish, showsGaps: true)
    let gaps = try picture(ForaDiagram(), network, options).graph.edges
      .filter { $0.attributes.classes.contains("gap") }
    #expect(gaps.map(\.from.name) == ["a4"] && gaps.map(\.to.name) == ["f1"])
    #expect(gaps.first?.attributes.style == .dashed)
  }

  @Test("Efforts: owners whose people lack a tie are joined by a dashed bow")
  func missingTieOfOwners() throws {
    let network = DiagramNetwork(
      name: "Vestparken",
      actors: [
        .init(name: "Leder", organisation: "Skole"), .init(name: "Klub"), .init(name: "Andre"),
      ], missingTies: [.init(from: 1, to: 0), .init(from: 0, to: 2)], targetGroups: ["unge"],
      initiatives: [
        .init(name: "A", owners: ["Skole"], targetGroups: [0]),
        .init(name: "B", owners: ["Klub"], targetGroups: [0]),
      ])
    let options = DiagramOptions(language: .danish, showsGaps: true)
    let edges = try picture(OverlapDiagram(), network, options).graph.edges
    let gaps = edges.filter { $0.attributes.classes.contains("gap") }
    #expect(gaps.count == 1)
    #expect(gaps.first?.attributes.tooltip?.plain == "Manglende relation: Skole – Klub")
  }

  @Test("Efforts: more than forty are counted by target group and sector of the owner")
  func countedEfforts() throws {
    let network = DiagramNetwork(
      name: "Vestparken", actors: [], targetGroups: ["unge", "ingen"],
      initiatives: (0..<41).map { index in
        .init(name: "I\(index)", owners: ["E\(index % 3)"], sector: .school, targetGroups: [0])
      })
    let labels = try picture(OverlapDiagram(), network).graph.nodes
      .compactMap { $0.attributes.label?.text.plain }
    #expect(labels.contains("41 (3)") && labels.contains("–"))
  }
}
