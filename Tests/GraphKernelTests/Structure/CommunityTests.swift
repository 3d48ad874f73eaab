import GraphKernel
import Testing

struct CommunityTests {
  @Test func modularityOfTheKarateClubs() {
    let karate = Network.karate
    let side = karate.nodes(Network.karateInstructorSide)
    let clubs = Partition(karate.graph.nodes.map { side.contains($0) })
    expect(karate.graph.value(of: .modularity(of: clubs)), is: 0.3582)
    #expect(Graph.of(3, []).value(of: .modularity(of: Partition([1, 1, 2]))) == nil)
  }

  @Test(arguments: RandomGraph.all)
  func modularityAgreesWithItsDefinition(_ random: RandomGraph) {
    let graph = random.graph
    let groups = Partition(graph.nodes.map { $0.index % 3 })
    var matrix = graph.nodes.map { _ in graph.nodes.map { _ in 0.0 } }
    for edge in graph.edges {
      matrix[edge.source.index][edge.target.index] += edge.weight
      if !graph.isDirected { matrix[edge.target.index][edge.source.index] += edge.weight }
    }
    let out = matrix.map { $0.reduce(0, +) }
    let into = graph.nodes.map { node in matrix.reduce(0) { $0 + $1[node.index] } }
    let total = out.reduce(0, +)
    var sum = 0.0
    for first in graph.nodes {
      for second in graph.nodes where groups[first] == groups[second] {
        sum += matrix[first.index][second.index] - out[first.index] * into[second.index] / total
      }
    }
    expectSame([graph.value(of: .modularity(of: groups))], [total > 0 ? sum / total : nil])
  }

  @Test func leidenFindsTheBestPartitionOfTheKarateClub() {
    let graph = Network.karate.graph
    let groups = graph.communities()
    expect(graph.value(of: .modularity(of: groups)), is: 0.41978961, within: 1e-7)
    #expect(groups.groupCount == 4)
    #expect(graph.communities(seed: 1) == groups)
  }

  @Test func cliquesInARingAreFound() {
    var ties: [(Int, Int)] = []
    for clique in 0..<6 {
      ties.append((5 * clique, (5 * clique + 6) % 30))
      for first in 0..<5 {
        for second in 0..<first { ties.append((5 * clique + second, 5 * clique + first)) }
      }
    }
    let graph = Graph.of(30, ties)
    let cliques = Partition((0..<30).map { $0 / 5 })
    #expect(graph.communities(by: .leiden()) == cliques)
    #expect(graph.communities(by: .leiden(.constantPotts(resolution: 0.5))) == cliques)
    #expect(
      graph.communities(by: .leiden(.constantPotts(resolution: 2))).groupCount == 30)
    #expect(graph.communities(by: .leiden(.constantPotts(resolution: 0.001))).groupCount == 1)
  }

  @Test(arguments: RandomGraph.all)
  func communitiesHangTogetherAndNoMoveBettersThem(_ random: RandomGraph) throws {
    let graph = random.graph.symmetrized(weights: .sum)
    let groups = graph.communities()
    #expect(groups.nodeCount == graph.nodeCount)
    for group in groups.groups {
      #expect(graph.subgraph(of: group).graph.isConnected, "\(random)")
    }
    guard let value = graph.value(of: .modularity(of: groups)) else { return }
    for node in graph.nodes {
      for other in 0...groups.groupCount {
        var labels = groups.groupIndices
        labels[node.index] = other
        let moved = try #require(graph.value(of: .modularity(of: Partition(labels))))
        #expect(moved <= value + 1e-9, "\(random)")
      }
    }
  }

  @Test func nothingHasNoCommunities() {
    #expect(Graph.of(0, []).communities().groupCount == 0)
    #expect(Graph.of(3, []).communities().groupCount == 3)
  }
}
