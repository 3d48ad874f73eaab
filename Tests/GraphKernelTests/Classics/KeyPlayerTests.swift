import GraphKernel
import Testing

struct KeyPlayerTests {
  @Test func kite() throws {
    let kite = Network.kite
    expect(kite.graph.value(of: .fragmentation(.distance)), is: 0.3537)
    let find = { (size: Int, goal: KeyPlayers.Goal) in
      try #require(kite.graph.keyPlayers(size, to: goal))
    }
    let one = try find(1, .disrupt(.distance))
    #expect(one.sets.map(kite.names) == [["Heather"]])
    expect(one.value, is: 0.4861)
    #expect(try find(1, .disrupt(.components)).sets.map(kite.names) == [["Heather"]])
    expect(try find(1, .disrupt(.components)).value, is: 0.3889)
    let two = try find(2, .disrupt(.distance))
    #expect(two.sets.map(kite.names) == [["Fernando", "Garth"]])
    expect(two.value, is: 0.6071)
    expect(try find(2, .disrupt(.components)).value, is: 0.5357)
    let three = try find(3, .disrupt(.distance))
    #expect(three.sets.map(kite.names) == [["Diane", "Fernando", "Garth"]])
    expect(three.value, is: 0.6746)
    #expect(try find(3, .disrupt(.components)).sets.count == 5)
    expect(try find(1, .reach).value, is: 0.8083)
    #expect(try find(1, .reach).sets.map(kite.names) == [["Diane"]])
    #expect(try find(2, .reach).sets.map(kite.names) == [["Diane", "Ike"]])
    expect(try find(2, .reach).value, is: 1)
    #expect(try find(3, .reach).sets.count == 25)
  }

  @Test func florence() throws {
    let florentine = Network.florentine
    let part = florentine.graph.removing(nodes: [florentine["Pucci"]])
    let find = { (size: Int, goal: KeyPlayers.Goal) -> ([String], Double) in
      let found = try #require(part.graph.keyPlayers(size, to: goal))
      #expect(found.isExhaustive && found.sets.count == 1)
      return (florentine.names(found.sets[0].map { part.originals[$0] }), found.value)
    }
    var (names, value) = try find(1, .disrupt(.distance))
    #expect(names == ["Medici"])
    expect(value, is: 0.6738)
    (names, value) = try find(2, .disrupt(.distance))
    #expect(names == ["Guadagni", "Medici"])
    expect(value, is: 0.8024)
    (names, value) = try find(3, .disrupt(.distance))
    #expect(names == ["Guadagni", "Medici", "Strozzi"])
    expect(value, is: 0.8889)
    (names, value) = try find(1, .reach)
    #expect(names == ["Medici"])
    expect(value, is: 0.7)
    (names, value) = try find(2, .reach)
    #expect(names == ["Bischeri", "Medici"])
    expect(value, is: 0.8667)
  }

  @Test(arguments: [KeyPlayers.Goal.reach, .disrupt(.distance), .disrupt(.components)])
  func exchangesFindWhatAFullSearchFinds(_ goal: KeyPlayers.Goal) throws {
    let graph = Network.karate.graph
    let full = try #require(graph.keyPlayers(2, to: goal))
    let quick = try #require(graph.keyPlayers(2, to: goal, limit: 10))
    #expect(full.isExhaustive && !quick.isExhaustive)
    expect(quick.value, is: full.value, within: 1e-12)
    #expect(full.sets.contains(quick.sets[0]))
  }

  @Test func tooFewNodesHaveNoKeyPlayers() {
    #expect(Graph.path(3).keyPlayers(4, to: .reach) == nil)
    #expect(Graph.path(3).keyPlayers(2, to: .disrupt(.distance)) == nil)
    #expect(Graph.path(3).keyPlayers(0, to: .reach) == nil)
    #expect(Graph.path(3).keyPlayers(3, to: .reach)?.value == 1)
  }
}
