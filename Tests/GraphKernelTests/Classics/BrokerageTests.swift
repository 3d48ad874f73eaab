import GraphKernel
import Testing

struct BrokerageTests {
  private func row(_ brokerage: Brokerage, _ node: Node) -> [Double] {
    BrokerageRole.allCases.map { brokerage[$0][node] }
  }

  @Test func karateReadAsArcsFromLowToHigh() throws {
    let graph = try Graph(nodeCount: 34, edges: Network.karate.graph.edges, direction: .directed)
    let brokerage = graph.brokerage(by: Partition((1...34).map { $0 <= 17 }))
    // Coordinator, itinerant, gatekeeper, representative, liaison.
    #expect(row(brokerage, 2) == [3, 0, 0, 6, 0])
    #expect(row(brokerage, 1) == [0, 0, 0, 1, 0])
    #expect(row(brokerage, 8) == [0, 0, 0, 5, 0])
    #expect(row(brokerage, 13) == [0, 0, 0, 4, 0])
    #expect(row(brokerage, 31) == [5, 0, 2, 0, 0])
    #expect(row(brokerage, 27) == [1, 0, 1, 0, 0])
  }

  @Test func managersBrokerBetweenDepartments() {
    let advice = Network.highTechAdvice
    let brokerage = advice.graph.brokerage(by: Partition(Network.highTechDepartments))
    let totals = BrokerageRole.allCases.map { brokerage[$0].reduce(0, +) }
    #expect(totals == [28, 69, 62, 95, 246])
    #expect(row(brokerage, advice["18"]) == [0, 32, 11, 4, 74])
    #expect(row(brokerage, advice["21"]) == [11, 7, 15, 20, 19])
    #expect(row(brokerage, advice["10"]) == [0, 15, 1, 1, 28])
    #expect(row(brokerage, advice["7"]) == [0, 7, 0, 0, 31])
    #expect(brokerage.total[advice["7"]] == 38)
  }

  @Test func managersBrokerBetweenLevels() {
    let advice = Network.highTechAdvice
    let brokerage = advice.graph.brokerage(by: Partition(Network.highTechLevels))
    let totals = BrokerageRole.allCases.map { brokerage[$0].reduce(0, +) }
    #expect(totals == [163, 131, 64, 87, 55])
    #expect(row(brokerage, advice["18"]) == [0, 72, 9, 22, 18])
    #expect(row(brokerage, advice["7"]) == [0, 17, 0, 0, 21])
  }

  @Test func anUndirectedBrokerLetsInAndSpeaksAlike() {
    let brokerage = Network.karate.graph.brokerage(by: Partition((0..<34).map { $0 < 17 }))
    #expect(brokerage[.gatekeeper] == brokerage[.representative])
    let path = Graph.path(3).brokerage(by: Partition([1, 2, 3]))
    #expect(path[.liaison].values == [0, 2, 0])
  }

  @Test func brokersOfOnePairShareItWhenAsked() {
    let square = Graph.of(4, [(0, 1), (1, 3), (0, 2), (2, 3)], .directed)
    let groups = Partition([1, 1, 1, 1])
    #expect(square.brokerage(by: groups)[.coordinator].values == [0, 1, 1, 0])
    #expect(
      square.brokerage(by: groups, credit: .shared)[.coordinator].values == [0, 0.5, 0.5, 0])
  }

  /// The mean and the variance over every directed graph of four nodes, each weighed by the
  /// probability of its edges, against the formulas.
  @Test(arguments: [[0, 0, 0, 0], [0, 0, 1, 1], [0, 1, 1, 2], [0, 1, 2, 2], [0, 0, 0, 1]])
  func chanceAgreesWithAllGraphsOfFourNodes(_ labels: [Int]) throws {
    let groups = Partition(labels)
    let pairs = (0..<4).flatMap { first in (0..<4).map { (first, $0) } }.filter { $0.0 != $0.1 }
    // One third of the edges of a graph that has this density, to ask for its chance.
    let sample = Graph.of(4, Array(pairs.prefix(4)), .directed).brokerage(by: groups)
    var sums = BrokerageRole.allCases.map { _ in (mean: 0.0, square: 0.0) }
    for code in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { code >> $0 & 1 == 1 }
      var probability = 1.0
      for pair in pairs.indices { probability *= code >> pair & 1 == 1 ? 1.0 / 3 : 2.0 / 3 }
      let brokerage = Graph.of(4, edges.map { pairs[$0] }, .directed).brokerage(by: groups)
      for (position, role) in BrokerageRole.allCases.enumerated() {
        let value = brokerage[role][1]
        sums[position].mean += probability * value
        sums[position].square += probability * value * value
      }
    }
    for (position, role) in BrokerageRole.allCases.enumerated() {
      let (mean, square) = sums[position]
      expect(sample.expected(role)[1], is: mean, within: 1e-9)
      let deviation = max(0, square - mean * mean).squareRoot()
      let zScore = deviation > 1e-9 ? (sample[role][1] - mean) / deviation : nil
      expectSame([sample.zScores(role)[1]], [zScore], "\(role)", within: 1e-6)
    }
  }

  /// The same over every undirected graph of five nodes.
  @Test(arguments: [[0, 0, 0, 0, 1], [0, 0, 1, 1, 2], [0, 1, 1, 1, 2]])
  func chanceAgreesWithAllUndirectedGraphsOfFiveNodes(_ labels: [Int]) {
    let groups = Partition(labels)
    let pairs = (0..<5).flatMap { first in (0..<first).map { ($0, first) } }
    let sample = Graph.of(5, Array(pairs.prefix(5))).brokerage(by: groups)
    var sums = BrokerageRole.allCases.map { _ in (mean: 0.0, square: 0.0) }
    for code in 0..<(1 << pairs.count) {
      let edges = pairs.indices.filter { code >> $0 & 1 == 1 }
      let brokerage = Graph.of(5, edges.map { pairs[$0] }).brokerage(by: groups)
      for (position, role) in BrokerageRole.allCases.enumerated() {
        let value = brokerage[role][1]
        sums[position].mean += value / Double(1 << pairs.count)
        sums[position].square += value * value / Double(1 << pairs.count)
      }
    }
    for (position, role) in BrokerageRole.allCases.enumerated() {
      let (mean, square) = sums[position]
      expect(sample.expected(role)[1], is: mean, within: 1e-9)
      let deviation = max(0, square - mean * mean).squareRoot()
      let zScore = deviation > 1e-9 ? (sample[role][1] - mean) / deviation : nil
      expectSame([sample.zScores(role)[1]], [zScore], "\(role)", within: 1e-6)
    }
  }
}
