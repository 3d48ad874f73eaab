import DOTLanguage
import Localization
import NetworkDiagrams
import SteeringModel
import Testing

@Suite("Sector matrix")
struct MatrixDiagramTests {
  /// Two police officers, tied to each other, and two teachers, one of them tied to one officer.
  private let network = DiagramNetwork(
    name: "Vestparken",
    actors: [
      .init(name: "P1", sector: .police, level: .leadership),
      .init(name: "P2", sector: .police, level: .frontline),
      .init(name: "S1", sector: .school, level: .leadership),
      .init(name: "S2", sector: .school, level: .frontline),
    ], ties: [.init(from: 0, to: 1), .init(from: 2, to: 0)],
    missingTies: [.init(from: 1, to: 3)])

  private func cells(_ options: DiagramOptions) throws -> [String: DOTNodeAttributes] {
    let picture = try MatrixDiagram().picture(
      of: network, options: options, tools: SampleNetworks.tools)
    return Dictionary(
      uniqueKeysWithValues: picture.graph.nodes.map { ($0.name.name, $0.attributes) })
  }

  @Test("A cell counts tied pairs and what to expect: two of six pairs are tied")
  func counts() throws {
    let cells = try cells(DiagramOptions(language: .danish))
    #expect(cells["c0_0"]?.label?.text.lines == ["1", "(0,3)"])
    #expect(cells["c0_1"]?.label?.text.lines == ["1", "(1,3)"])
    #expect(cells["c1_0"]?.label == cells["c0_1"]?.label)
    #expect(cells["c1_1"]?.label?.text.lines == ["0", "(0,3)"])
    #expect(cells["c0_1"]?.tooltip?.plain.contains("1 af 4 par") == true)
  }

  @Test("A level counts its own actors only, and shows no cell without pairs")
  func levels() throws {
    let cells = try cells(DiagramOptions(language: .danish))
    #expect(cells["l00_1"]?.label?.text.lines == ["1", "(1)"])
    #expect(cells["l20_1"]?.label?.text.lines == ["0", "(0)"])
    #expect(cells["l00_0"] == nil && cells["l10_1"] == nil)
  }

  @Test("More than expected and fewer differ in color")
  func colors() throws {
    let cells = try cells(DiagramOptions(language: .danish))
    let more = try #require(cells["c0_0"]?.fillColor)
    let fewer = try #require(cells["c0_1"]?.fillColor)
    #expect(more.blue > more.red && fewer.red > fewer.blue)
  }

  @Test("Cells with missing ties are dashed in red when asked")
  func gaps() throws {
    let shown = try cells(DiagramOptions(language: .danish, showsGaps: true))
    #expect(shown["c0_1"]?.styles.contains(.dashed) == true)
    #expect(shown["c0_0"]?.styles.contains(.dashed) == false)
    let hidden = try cells(DiagramOptions(language: .danish))
    #expect(hidden["c0_1"]?.styles.contains(.dashed) == false)
  }

  @Test("Actors: a filled cell in both directions, a hollow one where a tie is missing")
  func actors() throws {
    let cells = try cells(DiagramOptions(language: .danish, showsGaps: true, cells: .actors))
    // The order is by sector, then level: P1, P2, S1, S2.
    #expect(cells["c0_1"] != nil && cells["c1_0"] != nil && cells["c2_0"] != nil)
    #expect(cells["c0_3"] == nil && cells["c2_3"] == nil)
    #expect(cells["c1_3"]?.classes == ["missing"] && cells["c3_1"]?.fillColor == .white)
    #expect(cells["c0_2"]?.tooltip?.plain == "S1 – P1")
  }

  @Test("Actors: with sizes the largest of a sector stands first")
  func actorsBySize() throws {
    var options = DiagramOptions(language: .danish, cells: .actors)
    options.sizing = .init(name: Localized(da: "vægt", en: "weight"), values: [1, 2, 3, 4])
    let cells = try cells(options)
    // P2, P1, S2, S1.
    #expect(cells["c0_1"] != nil && cells["c3_1"] != nil && cells["c2_1"] == nil)
  }

  @Test("Actors too many for a row each are counted by sector, and the subtitle says so")
  func tooManyActors() throws {
    let picture = try MatrixDiagram().picture(
      of: SampleNetworks.network(601),
      options: DiagramOptions(language: .danish, cells: .actors), tools: SampleNetworks.tools)
    #expect(picture.subtitle.hasPrefix("For mange aktører til en række hver"))
    #expect(picture.graph.nodes.count < 1500)
  }
}
