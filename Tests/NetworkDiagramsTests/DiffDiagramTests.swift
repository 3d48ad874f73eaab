import DOTLanguage
import Localization
import NetworkDiagrams
import SteeringModel
import Testing

@Suite("Changes")
struct DiffDiagramTests {
  private func network(
    _ actors: [(String, SteeringNetwork.Circle)], ties: [(String, String)]
  ) -> DiagramNetwork {
    let names = actors.map(\.0)
    func place(_ name: String) -> Int { names.firstIndex(of: name) ?? 0 }
    return DiagramNetwork(
      name: "Vestparken",
      actors: actors.map { .init(name: $0.0, sector: .school, circle: $0.1) },
      ties: ties.map { .init(from: place($0.0), to: place($0.1)) })
  }

  @Test("New, gone and lasting ties and actors are told apart")
  func changes() throws {
    let earlier = network(
      [("A", .unit), ("B", .fora), ("C", .fora)], ties: [("A", "B"), ("C", "A")])
    let later = network(
      [("A", .unit), ("D", .fora), ("B", .taskForce)], ties: [("B", "A"), ("A", "D")])
    var options = DiagramOptions(language: .danish)
    options.earlier = earlier
    let picture = try DiffDiagram().picture(
      of: later, options: options, tools: SampleNetworks.tools)
    #expect(
      picture.subtitle
        == """
        Relationer: 1 nye, 1 faldet bort. Aktører: 1 nye, 1 faldet bort, 1 i en anden cirkel
        """)
    func classes(_ name: String) -> Int {
      picture.graph.edges.count { $0.attributes.classes.contains { $0.name == name } }
    }
    #expect(classes("tie") == 3 && classes("new") == 1 && classes("gone") == 1)
    let tips = picture.graph.nodes.compactMap { $0.attributes.tooltip?.plain }
    #expect(tips.contains { $0.hasPrefix("B") && $0.hasSuffix("flyttet fra fora til task force") })
    #expect(tips.contains { $0.hasPrefix("C") && $0.hasSuffix("aktør faldet bort") })
  }

  @Test("Against itself everything is lasting")
  func nothing() throws {
    let network = SampleNetworks.network(20)
    var options = DiagramOptions(language: .english)
    options.earlier = network
    let picture = try DiffDiagram().picture(
      of: network, options: options, tools: SampleNetworks.tools)
    #expect(picture.alternativeText.contains("Ties: 0 new, 0 gone. Actors: 0 new, 0 gone, 0 in"))
  }
}
