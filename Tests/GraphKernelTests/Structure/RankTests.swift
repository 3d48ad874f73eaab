import GraphKernel
import Testing

struct RankTests {
  @Test(arguments: RandomGraph.undirected)
  func everyCentralityKeepsTheOrderOfNeighborhoods(_ random: RandomGraph) throws {
    let graph = random.graph.unweighted().simplified()
    let inclusion = NeighborhoodInclusion(graph)
    let measures: [any NodeMeasure] = [
      .degree(), .closeness(), .harmonic(), .betweenness(), .katz(alpha: 0.05),
    ]
    for measure in measures {
      guard let values = try? measure.values(on: graph) else { continue }
      for node in graph.nodes {
        for other in graph.nodes where inclusion.isDominated(node, by: other) {
          #expect((values[node] ?? 0) <= (values[other] ?? 0) + 1e-9, "\(measure) in \(random)")
        }
      }
    }
  }

  @Test func aStarHasOneOrder() {
    let star = NeighborhoodInclusion(Graph.star(4))
    #expect(star.isDominated(1, by: 0) && !star.isDominated(0, by: 1))
    #expect(star.rankIntervals.values == [1...1, 2...5, 2...5, 2...5, 2...5])
    #expect(star.completeness == 1)
    #expect(NeighborhoodInclusion(Graph.cycle(5)).completeness == 0)
    #expect(NeighborhoodInclusion(Graph.of(1, [])).completeness == nil)
  }

  @Test func aClearLeaderStaysOnTop() {
    let stability = Graph.star(20).rankStability(of: .degree(), repetitions: 50)
    #expect(stability.ranks[0] == 1)
    #expect(stability.intervals[0] == 1...1)
    #expect(stability.ranks[5] == 2)
    #expect((stability.intervals[5]?.upperBound ?? 0) > 2)
    #expect(
      stability == Graph.star(20).rankStability(of: .degree(), repetitions: 50))
  }

  @Test func undisturbedRanksStay() {
    let graph = Network.karate.graph
    let stability = graph.rankStability(of: .betweenness(), missing: 0, wrong: 0, repetitions: 3)
    for node in graph.nodes {
      let rank = stability.ranks[node]
      #expect(stability.intervals[node] == rank.map { $0...$0 })
    }
  }
}
