import GraphKernel
import Testing

struct CorePeripheryTests {
  @Test func theHubOfAStarIsItsCore() throws {
    let found = try #require(Graph.star(5).corePeriphery())
    #expect(found.cores == [[0]])
    expect(found.fit, is: 1, within: 1e-12)
  }

  @Test func kiteHasTwoCoresAlike() throws {
    let kite = Network.kite
    let found = try #require(kite.graph.corePeriphery())
    expect(found.fit, is: 0.3273)
    #expect(
      found.cores.map(kite.names) == [
        ["Andre", "Diane", "Fernando", "Garth", "Ike"],
        ["Beverley", "Diane", "Fernando", "Garth", "Ike"],
      ])
  }

  @Test func florence() throws {
    let florentine = Network.florentine
    let part = florentine.graph.removing(nodes: [florentine["Pucci"]])
    let found = try #require(part.graph.corePeriphery())
    expect(found.fit, is: 0.3299)
    #expect(
      found.cores.map { florentine.names($0.map { part.originals[$0] }) }
        == [["Guadagni", "Medici", "Strozzi"]])
    expect(part.graph.corePeripheryFit(core: found.cores[0]), is: found.fit, within: 1e-12)
  }

  @Test func whatDoesNotVaryHasNoFit() {
    #expect(Graph.of(4, []).corePeriphery() == nil)
    #expect(Graph.complete(4).corePeriphery() == nil)
    #expect(Graph.star(3).corePeripheryFit(core: []) == nil)
  }

  @Test func aLargeStarIsFoundByExchanges() throws {
    let found = try #require(Graph.star(40).corePeriphery())
    #expect(!found.isExhaustive && found.cores == [[0]])
  }
}
