import Foundation
import GraphKernel
import Testing

/// The code of docs/KERNEL.md, compiled and run.
struct KernelPageTests {
  private let names: [String]
  private let graph: Graph

  init() throws {
    let names = ["Ann", "Bo", "Cy", "Di", "Eli"]
    let edges = [Edge(0, 1, weight: 3), Edge(0, 2), Edge(1, 2), Edge(2, 3), Edge(3, 4)]
    let graph = try Graph(nodeCount: names.count, edges: edges, direction: .undirected)
    self.names = names
    self.graph = graph
  }

  @Test func measuring() {
    let betweenness = graph.values(of: .betweenness(normalized: true))
    let leaders = betweenness.ranked().prefix(2).map { names[$0.index] }
    #expect(leaders == ["Cy", "Di"])

    let density = graph.value(of: .density())
    let centralization = graph.value(of: .centralization(.betweenness))
    #expect(density == 0.5)
    expect(centralization, is: 13.0 / 24, within: 1e-12)
  }

  @Test func ways() {
    let steps = graph.distances(from: 0)
    let path = graph.shortestPath(from: 0, to: 4, by: .inverseWeight)
    #expect(steps.values == [0, 1, 1, 2, 3])
    #expect(path?.nodes == [0, 2, 3, 4])
  }

  @Test func threadsAndCuts() {
    let cutNodes = graph.articulationPoints()
    let bridges = graph.bridges()
    let newTies = graph.edgesToRemoveBridges()
    #expect(cutNodes == [2, 3])
    #expect(bridges == [Edge(2, 3), Edge(3, 4)])
    #expect(newTies == [Edge(0, 4)])

    let cut = graph.minimumCut()
    let between = graph.minimumCut(from: 0, to: 3)
    #expect(cut?.weight == 1)
    #expect(between.edges == [Edge(2, 3)])
  }

  @Test func groups() {
    let communities = graph.communities(by: .leiden(.modularity()), seed: 1)
    let modularity = graph.value(of: .modularity(of: communities))
    #expect(
      communities.groups == [[0, 1, 2], [3, 4]] || communities.groups == [[0, 1], [2, 3, 4]])
    #expect((modularity ?? 0) > 0.1)

    let sectors = Partition(["school", "school", "police", "police", "housing"])
    let ties = graph.externalTies(of: sectors)
    let test = graph.eiIndexTest(of: sectors, repetitions: 999, seed: 1)
    expect(ties.index, is: 0.2, within: 1e-12)
    #expect((test?.twoSided ?? 0) > 0.05)
  }

  @Test func whatIf() {
    let without = graph.removing(nodes: [2])
    let fragmentation = without.graph.value(of: .fragmentation())
    let keyPlayers = graph.keyPlayers(1, to: .disrupt(.distance))
    expect(fragmentation, is: 2.0 / 3, within: 1e-12)
    #expect(keyPlayers?.sets == [[2]])
  }

  @Test func sharing() async throws {
    let closeness = try await graph.values(of: .closeness(), tasks: 2) { done in
      print(done)
    }
    #expect(closeness == graph.values(of: .closeness()))
  }

  @Test func thePageShowsThisCode() throws {
    let here = URL(fileURLWithPath: #filePath)
    let code = try String(contentsOf: here, encoding: .utf8).split(separator: "\n")
      .map { $0.trimmingCharacters(in: .whitespaces) }
    let page = here.deletingLastPathComponent().appendingPathComponent("../../../docs/KERNEL.md")
    var isCode = false
    var count = 0
    for line in try String(contentsOf: page, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("```") {
        isCode = line.hasPrefix("```swift")
      } else if isCode {
        count += 1
        #expect(code.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
      }
    }
    #expect(count > 20)
  }
}
