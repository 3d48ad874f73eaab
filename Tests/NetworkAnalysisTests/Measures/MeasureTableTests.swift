import Foundation
import GraphKernel
import Localization
import NetworkAnalysis
import Testing

@Suite struct MeasureTableTests {
  /// Krackhardt's kite (1990).
  private static let names = [
    "Andre", "Beverley", "Carol", "Diane", "Ed", "Fernando", "Garth", "Heather", "Ike", "Jane",
  ]

  private func kite(_ ids: String...) throws -> MeasureTable {
    let ties = [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ]
    let graph = try Graph(
      nodeCount: 10, edges: ties.map { Edge(Node($0.0), Node($0.1)) }, direction: .undirected)
    return try MeasureTable(
      of: ids.map { try #require(Measures[$0]) }, request: MeasureRequest(graph: graph),
      nodes: Self.names, labels: Self.names)
  }

  @Test func jsonIsTheContract() throws {
    let json = try kite("betweenness", "density", "centralization", "bridges", "component").json()
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let network = try #require(object?["network"] as? [String: Any])
    #expect(network["nodes"] as? Int == 10)
    #expect(network["edges"] as? Int == 18)
    #expect(network["directed"] as? Bool == false)
    let measures = try #require(object?["measures"] as? [String: [String: Any]])
    let betweenness = try #require(measures["betweenness"]?["values"] as? [String: Double])
    #expect(abs((betweenness["Diane"] ?? 0) - 11.0 / 3) < 1e-12)
    #expect(betweenness["Heather"] == 14)
    #expect(measures["betweenness"]?["normalized"] as? Bool == false)
    #expect(measures["density"]?["value"] as? Double == 0.4)
    let centralization = try #require(measures["centralization"]?["value"] as? [String: Double])
    #expect(Set(centralization.keys) == ["degree", "closeness", "betweenness"])
    let bridges = try #require(measures["bridges"]?["edges"] as? [[String: String]])
    #expect(bridges.contains(["from": "Heather", "to": "Ike"]))
    #expect((measures["component"]?["sets"] as? [[String]])?.first?.count == 10)
  }

  @Test func anUndefinedValueIsNull() throws {
    let pair = try Graph(nodeCount: 2, edges: [], direction: .undirected)
    let table = try MeasureTable(
      of: [try #require(Measures["diameter"])], request: MeasureRequest(graph: pair),
      nodes: ["a", "b"], labels: ["a", "b"])
    #expect(try table.json().contains("\"value\" : null"))
  }

  @Test func csvHasABlockForNodesAndOneForTheNetwork() throws {
    let csv = try kite("degree", "density").csv(.excelDanish)
    #expect(csv.hasPrefix("\u{FEFF}id;degree\r\nAndre;4\r\n"))
    #expect(csv.hasSuffix("Jane;1\r\n\r\nmeasure;value\r\ndensity;0,4\r\n"))
  }

  @Test func textIsAlignedAndRounded() throws {
    let text = try kite("betweenness").text(.danish)
    #expect(text.hasPrefix("id        betweenness\nAndre          0,8333\n"))
  }

  @Test func everyMeasureHasNamesAndTakesEveryGraph() throws {
    #expect(Set(Measures.all.map(\.id)).count == Measures.all.count)
    let groups = Partition([0, 0, 1])
    for nodeCount in [0, 1, 3] {
      let graph = try Graph(nodeCount: nodeCount, edges: [], direction: .directed)
      for measure in Measures.all {
        #expect(!measure.title.da.isEmpty && measure.meaning.da.hasSuffix("."))
        let request = MeasureRequest(
          graph: graph, groups: Partition(groups.groupIndices.prefix(nodeCount)),
          delays: DecisionDelays(
            toTaskForce: [Double?](repeating: 1, count: nodeCount),
            toDecision: [Double?](repeating: nil, count: nodeCount)))
        let result = try measure(request)
        if case .nodes(let values) = result.values { #expect(values.count == nodeCount) }
      }
    }
  }

  @Test(arguments: ["time-to-task-force", "time-to-decision"])
  func aMeasureOfTheWorkbookNeedsOne(_ id: String) throws {
    let graph = try Graph(nodeCount: 2, edges: [Edge(0, 1)], direction: .undirected)
    let measure = try #require(Measures[id])
    #expect(measure.needsWorkbook)
    #expect(throws: MeasureFailure.self) { try measure(MeasureRequest(graph: graph)) }
  }

  @Test func aMeasureOfGroupsNeedsGroups() throws {
    let graph = try Graph(nodeCount: 2, edges: [Edge(0, 1)], direction: .undirected)
    let measure = try #require(Measures["ei-index"])
    #expect(throws: MeasureFailure.self) { try measure(MeasureRequest(graph: graph)) }
  }

  @Test func aFailureAmongSeveralMeasuresNamesItsOwn() throws {
    let graph = try Graph(nodeCount: 2, edges: [Edge(0, 1)], direction: .undirected)
    let measures = try ["degree", "ei-index"].map { try #require(Measures[$0]) }
    let failure = #expect(throws: MeasureFailure.self) {
      try MeasureTable(
        of: measures, request: MeasureRequest(graph: graph), nodes: ["a", "b"], labels: ["A", "B"])
    }
    #expect(try #require(failure).message.en.hasPrefix("ei-index: "))
  }
}
