import GraphKernel
import Testing

struct GroupTieTests {
  @Test func departmentsAndTheirFriends() {
    let friendship = Network.highTechFriendship.graph.symmetrized()
    let departments = Partition(Network.highTechDepartments)
    let ties = friendship.externalTies(of: departments)
    expect(ties.index, is: 0.3165)
    // The partition numbers departments by their first manager.
    let order = [0, 1, 2, 3, 4].map { department in
      departments[Node(Network.highTechDepartments.firstIndex(of: department) ?? 0)]
    }
    expectSame(
      order.map { ties.groups[$0] }, [1, 0.6216, 0.3659, 0.92, 0.52], within: 5.1e-5)
  }

  @Test func indexLiesInItsRange() throws {
    let path = Graph.path(4).externalTies(of: Partition([1, 1, 2, 2]))
    // Three ties: at most two fit inside the groups, and all three fit between them.
    #expect(path.range == (-1.0 / 3)...1)
    #expect(path.rescaled == -1)
    expectSame(path.nodes, [-1, 0, 0, -1])
    let none = Graph.of(2, []).externalTies(of: Partition([1, 2]))
    #expect(none.index == nil && none.range == nil && none.rescaled == nil)
    expectSame(none.nodes, [nil, nil])
  }

  @Test func twoCliquesAreMoreInwardThanChance() throws {
    let ties = (0..<2).flatMap { side in
      (0..<6).flatMap { first in (0..<first).map { (6 * side + $0, 6 * side + first) } }
    }
    let graph = Graph.of(12, ties + [(0, 6)])
    let sides = Partition((0..<12).map { $0 / 6 })
    let test = try #require(graph.eiIndexTest(of: sides, repetitions: 999, seed: 7))
    expect(test.observed, is: graph.value(of: .eiIndex(of: sides)) ?? .nan, within: 1e-15)
    #expect(test.shareAtMost < 0.02)
    #expect(test.twoSided < 0.04)
    #expect(test.shareAtLeast > 0.99)
    #expect(abs(test.mean - 1.0 / 11) < 0.02)
    #expect(graph.eiIndexTest(of: sides, repetitions: 999, seed: 7) == test)
    #expect(Graph.of(2, []).eiIndexTest(of: Partition([1, 2])) == nil)
  }
}
