import GraphKernel
import Testing

struct CohesionTests {
  @Test(arguments: RandomGraph.all)
  func sharesAgreeWithTheirDefinitions(_ random: RandomGraph) {
    let graph = random.graph
    let textbook = Textbook(graph)
    let range = 0..<graph.nodeCount
    let pairs = range.flatMap { first in range.map { (first, $0) } }.filter { $0.0 != $0.1 }
    let tied = pairs.filter { textbook.has($0.0, $0.1) }
    let answered = tied.filter { textbook.has($0.1, $0.0) }
    expectSame(
      [graph.value(of: .density())],
      [pairs.isEmpty ? nil : Double(tied.count) / Double(pairs.count)])
    expectSame(
      [graph.value(of: .reciprocity())],
      [tied.isEmpty ? nil : Double(answered.count) / Double(tied.count)])

    let joined = { (first: Int, second: Int) in
      textbook.has(first, second) || textbook.has(second, first)
    }
    var closed = 0
    var triples = 0
    let clustering = range.map { node in
      let neighbors = range.filter { joined(node, $0) }
      let open = neighbors.flatMap { first in neighbors.filter { $0 < first }.map { (first, $0) } }
      let triangles = open.filter { joined($0.0, $0.1) }
      closed += triangles.count
      triples += open.count
      return open.isEmpty ? 0 : Double(triangles.count) / Double(open.count)
    }
    expectSame(graph.values(of: .clustering()), clustering)
    expectSame(
      [graph.value(of: .transitivity())], [triples > 0 ? Double(closed) / Double(triples) : nil])
  }

  @Test func externalAndInternalTies() {
    let path = Graph.path(4)
    expect(path.value(of: .eiIndex(of: Partition(["a", "a", "b", "b"]))), is: -1.0 / 3)
    #expect(path.value(of: .eiIndex(of: Partition([1, 2, 3, 4]))) == 1)
    #expect(path.value(of: .eiIndex(of: Partition([1, 1, 1, 1]))) == -1)
    #expect(Graph.of(2, []).value(of: .eiIndex(of: Partition([1, 2]))) == nil)
  }

  @Test func managersAskAndBefriendAcrossDepartments() {
    let departments = Partition(Network.highTechDepartments)
    expect(Network.highTechAdvice.graph.value(of: .eiIndex(of: departments)), is: 0.5158)
    let friendship = Network.highTechFriendship.graph
    expect(friendship.value(of: .eiIndex(of: departments)), is: 0.2549)
    expect(friendship.symmetrized().value(of: .eiIndex(of: departments)), is: 0.3165)
    #expect(friendship.symmetrized().edgeCount == 79)
  }

  @Test func groupsAreNumberedByFirstNode() {
    let groups = Partition(["b", "a", "b", "c"])
    #expect(groups.groupIndices == [0, 1, 0, 2])
    #expect(groups == Partition([7, 3, 7, 1]))
    #expect(groups.groups == [[0, 2], [1], [3]])
    #expect(groups.sizes == [2, 1, 1])
    #expect(groups.largestGroup == 0)
    #expect(Partition([Int]()).largestGroup == nil)
  }

  @Test func rankingBreaksTiesByPosition() {
    #expect(NodeValues([1.0, 3, 3, 2]).ranked() == [1, 2, 3, 0])
    #expect(NodeValues<Double?>([1, nil, 3, 3]).ranked() == [2, 3, 0])
  }
}
