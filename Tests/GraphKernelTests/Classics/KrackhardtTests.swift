import GraphKernel
import Testing

/// Krackhardt's four dimensions of a hierarchy.
struct KrackhardtTests {
  private func four(_ graph: Graph) -> [Double?] {
    [
      graph.value(of: .connectedness()), graph.value(of: .gtdHierarchy()),
      graph.value(of: .gtdEfficiency()), graph.value(of: .leastUpperBound()),
    ]
  }

  @Test func reportingIsAnOutTreeFromTheTop() {
    let reports = Network.highTechReports.graph
    expectSame(four(reports), [1, 1, 1, 0.0842], within: 5.1e-5)
    expectSame(four(reports.reversed()), [1, 1, 1, 1], within: 1e-15)
  }

  @Test func lineOfCommandAndAdvice() {
    expectSame(four(Network.highTechAdvice.graph), [1, 0, 0.575, 1], within: 5.1e-5)
    let friendship = Array(four(Network.highTechFriendship.graph))
    expectSame(friendship, [1, 0.1818, 0.795, 1], within: 5.1e-5)
    expectSame(four(Network.knokeInformation.graph), [1, 0, 0.5062, 1], within: 5.1e-5)
    #expect(Network.knokeInformation.graph.edgeCount == 49)
    expect(Network.knokeInformation.graph.value(of: .density()), is: 0.5444)
  }

  @Test func smallShapes() {
    let shared = Graph.of(5, [(0, 2), (1, 2), (2, 3), (2, 4)], .directed)
    // One well-known implementation says 0.3333 for the last; the definition says this.
    expectSame(four(shared), [1, 1, 1, 0.8333], within: 5.1e-5)
    expectSame(four(.cycle(4, .directed)), [1, 0, 0.8889, 1], within: 5.1e-5)
    let complete = Graph.of(
      4, (0..<4).flatMap { first in (0..<4).filter { $0 != first }.map { (first, $0) } },
      .directed)
    expectSame(four(complete), [1, 0, 0, 1])
  }

  @Test func componentsArePooledByEdgesOrByNodes() {
    let graph = Graph.of(6, [(0, 1), (0, 2), (0, 3), (1, 2), (2, 3), (4, 5), (5, 4)], .directed)
    expect(graph.value(of: .gtdEfficiency()), is: 0.7, within: 1e-12)
    expect(graph.value(of: .gtdEfficiency(pooling: .components)), is: 0.5185)
  }

  @Test func withoutEdgesThereIsNoHierarchy() {
    expectSame(four(.of(3, [], .directed)), [0, nil, nil, nil])
    expectSame(four(.of(1, [], .directed)), [1, nil, nil, nil])
    expectSame(four(.of(0, [], .directed)), [1, nil, nil, nil])
  }

  @Test(arguments: RandomGraph.directed)
  func leastUpperBoundsAgreeWithTheirDefinition(_ random: RandomGraph) {
    let graph = random.graph
    let reach = Textbook(graph).reach()
    var violations = 0
    var possible = 0
    for group in graph.components().groups where group.count > 2 {
      possible += (group.count - 1) * (group.count - 2) / 2
      for first in group {
        for second in group where second < first {
          let bounds = graph.nodes.filter {
            reach[$0.index][first.index] && reach[$0.index][second.index]
          }
          let least = bounds.contains { least in
            bounds.allSatisfy { reach[$0.index][least.index] }
          }
          if !least { violations += 1 }
        }
      }
    }
    expectSame(
      [graph.value(of: .leastUpperBound())],
      [possible > 0 ? 1 - Double(violations) / Double(possible) : nil], "\(random)")
  }
}
