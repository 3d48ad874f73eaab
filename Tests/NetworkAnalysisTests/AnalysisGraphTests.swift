import GraphKernel
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct AnalysisGraphTests {
  private var analysis: Analysis {
    var builder = NetworkBuilder()
    for name in ["A", "B", "C", "D"] { builder.actor(name) }
    builder.tie("A", "B", .contact, every: 7)
    builder.tie("A", "B", .information, every: 365)
    builder.tie("B", "C", .referral)
    builder.tie("C", "D", .conflict)
    builder.tie("D", "D", .contact)
    return builder.analysis()
  }

  @Test func kindsAreChosen() {
    #expect(analysis.graph(.tie).edgeCount == 2)
    #expect(analysis.graph(TieSelection(kinds: [.conflict])).edges == [Edge(2, 3)])
  }

  @Test func tiesOfSeveralKindsBecomeOneEdge() {
    let edges = analysis.graph(.tie).edges
    #expect(edges.first == Edge(0, 1))
    var selection = TieSelection.tie
    selection.weight = .frequency
    let weighted = analysis.graph(selection)
    #expect(weighted.edges == [Edge(0, 1, weight: 365.0 / 7 + 1)])
    #expect(analysis.unweightedTies(in: selection).map(\.kind) == [.referral, .contact])
  }

  @Test func aMutualTieGoesBothWays() {
    let graph = analysis.graph(.signal)
    #expect(graph.hasEdge(from: 1, to: 0) && graph.hasEdge(from: 0, to: 1))
    #expect(graph.hasEdge(from: 1, to: 2) && !graph.hasEdge(from: 2, to: 1))
  }

  @Test func neighborsAreThoseOfTheTies() {
    let analysis = analysis
    #expect(analysis.neighbors(of: Handle(1)) == [Handle(0), Handle(2)])
    #expect(analysis.isTied(Handle(0), Handle(1)))
    #expect(!analysis.isTied(Handle(2), Handle(3)))
    #expect(analysis.isTied(Handle(2), Handle(3), by: [.conflict]))
  }
}
