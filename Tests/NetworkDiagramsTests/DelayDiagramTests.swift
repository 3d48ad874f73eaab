import DOTLanguage
import Localization
import NetworkAnalysis
import NetworkDiagrams
import Testing

@Suite("Time to a decision")
struct DelayDiagramTests {
  private func step(_ to: Int, _ days: Double) -> DiagramNetwork.Step {
    .init(to: to, channel: Localized(da: "møde", en: "meeting"), days: days)
  }

  private func network(_ routes: [DiagramNetwork.Route]) -> DiagramNetwork {
    var network = DiagramNetwork(
      name: "Vestparken", actors: ["Lærer", "Leder", "Chef"].map { .init(name: $0) })
    network.routes = routes
    return network
  }

  private func picture(
    _ network: DiagramNetwork, _ options: DiagramOptions = DiagramOptions(language: .danish)
  ) throws -> DiagramPicture {
    try DelayDiagram().picture(of: network, options: options, tools: SampleNetworks.tools)
  }

  private func texts(_ picture: DiagramPicture) -> [String] {
    picture.graph.nodes.compactMap { $0.attributes.label?.text.lines.joined(separator: " ") }
  }

  @Test("Each step has its days, the row their sum, and the subtitle the median and the longest")
  func days() throws {
    let picture = try picture(
      network([
        .init(actor: 0, legs: [[step(1, 7)], [step(2, 3.5)], [step(0, 15)]]),
        .init(actor: 1, legs: [[], [step(2, 1)], [step(1, 0.5)]]),
      ]))
    let texts = texts(picture)
    for text in ["7 dage", "3,5 dage", "15 dage", "26 dage", "1 dag", "1,5 dage"] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(picture.subtitle == "2 veje. Midt i feltet går der 14 dage, længst 26 dage")
    #expect(picture.graph.edges.count == 5)
    // The slowest stands above the other, and one who sits in the Task Force is marked at once.
    let first = picture.graph.nodes.first { $0.name.name == "r0_0" }
    #expect(first?.attributes.tooltip?.plain == "Lærer")
    #expect(texts.count { $0 == "Task Force" } == 2)
  }

  @Test("The longer the wait, the thicker the line")
  func widths() throws {
    let picture = try picture(
      network([.init(actor: 0, legs: [[step(1, 2)], [step(2, 20)], [step(0, 10)]])]))
    let widths = picture.graph.edges.compactMap(\.attributes.penWidth)
    #expect(widths.count == 3 && widths[0] < widths[2] && widths[2] < widths[1])
  }

  @Test("A route without way stands first and ends in a dashed line; a missing wait is told apart")
  func ends() throws {
    let picture = try picture(
      network([
        .init(actor: 0, legs: [[step(1, 7)], [step(2, 3)], [step(0, 9)]]),
        .init(actor: 1, legs: [], end: .unknown(.taskForce)),
        .init(actor: 2, legs: [[]], end: .cutOff(.decision)),
      ]), DiagramOptions(language: .danish, showsGaps: true))
    let texts = texts(picture)
    #expect(texts.contains("ingen vej videre") && texts.contains("ventetid ikke oplyst"))
    let first = picture.graph.nodes.first { $0.name.name == "r0_0" }
    #expect(first?.attributes.tooltip?.plain == "Chef")
    #expect(picture.graph.edges.count { $0.attributes.classes.contains("gap") } == 2)
    #expect(picture.subtitle.contains("Uden vej igennem: 1"))
  }

  @Test("Without routes the picture says why")
  func obstacles() throws {
    var network = network([])
    network.routeObstacles = [Localized(da: "Der er ingen Task Force at nå.", en: "None.")]
    let picture = try picture(network)
    #expect(texts(picture).contains("Der er ingen Task Force at nå."))
    #expect(picture.alternativeText.contains("Der er ingen Task Force at nå."))
  }
}
