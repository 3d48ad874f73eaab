import GraphKernel
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct ContractionTests {
  private var analysis: Analysis {
    var builder = NetworkBuilder()
    for name in ["A", "Chef", "B", "Konsulent"] { builder.actor(name) }
    builder.tie("Chef", "Konsulent", every: 1)
    builder.tie("Chef", "A", every: 73)
    builder.tie("A", "Konsulent", every: 36.5)
    builder.tie("Konsulent", "B", every: 365)
    return builder.analysis()
  }

  @Test func theContractedActorsAreTheFirstNode() {
    let contracted = analysis.graph(.tie, contracting: [Handle(1), Handle(3)])
    #expect(contracted.graph.nodeCount == 3)
    #expect(contracted.actors.values == [[Handle(1), Handle(3)], [Handle(0)], [Handle(2)]])
  }

  @Test func tiesAmongThemGoAndParallelTiesBecomeOne() {
    let contracted = analysis.graph(.tie, contracting: [Handle(1), Handle(3)])
    #expect(contracted.graph.edges == [Edge(0, 1), Edge(0, 2)])
  }

  @Test func frequenciesAddUp() {
    var selection = TieSelection.tie
    selection.weight = .frequency
    let contracted = analysis.graph(selection, contracting: [Handle(1), Handle(3)])
    #expect(contracted.graph.weight(from: 0, to: 1) == 15)
  }

  @Test func withoutActorsTheHubIsAnIsolate() {
    let contracted = analysis.graph(.tie, contracting: [])
    #expect(contracted.graph.nodeCount == 5)
    #expect(contracted.graph.degree(of: contracted.hub) == 0)
  }
}
