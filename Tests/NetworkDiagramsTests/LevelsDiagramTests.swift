import DOTLanguage
import Localization
import NetworkDiagrams
import SteeringModel
import Testing

@Suite("Levels")
struct LevelsDiagramTests {
  private func picture(_ network: DiagramNetwork) throws -> DiagramPicture {
    try LevelsDiagram().picture(
      of: network, options: DiagramOptions(language: .danish, showsGaps: true),
      tools: SampleNetworks.tools)
  }

  private func places(_ picture: DiagramPicture) -> [DOTPoint] {
    picture.graph.nodes.filter { $0.attributes.classes.contains("actor") }
      .compactMap(\.attributes.position)
  }

  @Test("Leadership stands above the middle, the middle above the front line, the community lowest")
  func rows() throws {
    let network = SampleNetworks.network(40)
    let places = places(try picture(network))
    for (one, actor) in network.actors.enumerated() {
      for (other, second) in network.actors.enumerated() {
        guard let level = actor.level, let below = second.level, level < below else { continue }
        #expect(places[one].y > places[other].y)
      }
    }
  }

  @Test("Those whose level is not known have a row of their own, below")
  func unknownLevel() throws {
    var network = SampleNetworks.network(12)
    network.actors[5].level = nil
    let places = places(try picture(network))
    for other in places.indices where other != 5 { #expect(places[5].y < places[other].y) }
  }

  @Test("The hotspot unit stands in the middle column")
  func middleColumn() throws {
    let network = SampleNetworks.network(60)
    let places = places(try picture(network))
    let left = try #require(places.map(\.x).min())
    let right = try #require(places.map(\.x).max())
    let share = (places[0].x - left) / (right - left)
    #expect((0.3...0.7).contains(share))
  }

  @Test("Ties are colored by how their ends stand to each other")
  func colors() throws {
    let actors = [
      DiagramNetwork.Actor(name: "A", sector: .police, level: .leadership),
      DiagramNetwork.Actor(name: "B", sector: .police, level: .frontline),
      DiagramNetwork.Actor(name: "C", sector: .school, level: .leadership),
      DiagramNetwork.Actor(name: "D", sector: .police, level: .leadership),
      DiagramNetwork.Actor(name: "E", organisation: "O", sector: .housing, level: .middle),
      DiagramNetwork.Actor(name: "F", organisation: "O", sector: .health, level: .frontline),
    ]
    func color(_ from: Int, _ to: Int) throws -> DOTColor? {
      let network = DiagramNetwork(
        name: "Vestparken", actors: actors, ties: [.init(from: from, to: to)])
      return try picture(network).graph.edges.first?.attributes.color
    }
    let vertical = try color(0, 1)
    let horizontal = try color(0, 2)
    let within = try color(0, 3)
    let diagonal = try color(1, 2)
    #expect(Set([vertical, horizontal, within, diagonal]).count == 4)
    #expect(try color(4, 5) == vertical, "one organisation counts as one sector")
  }
}
