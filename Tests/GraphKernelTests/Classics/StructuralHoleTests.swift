import Foundation
import GraphKernel
import Testing

/// Worked values of Burt's measures and of brokerage by betweenness.
struct StructuralHoleTests {
  @Test func borgattisExample() {
    let example = Network.borgatti1997
    let graph = example.graph
    expect(
      graph.values(of: .effectiveSize()), in: example,
      are: ["G": 4.667, "A": 2.5, "B": 1.667, "C": 1], within: 5.1e-4)
    expect(
      graph.values(of: .constraint()), in: example,
      are: ["G": 0.400, "A": 0.595, "B": 0.643, "E": 0.731, "F": 0.731, "D": 0.785, "C": 1],
      within: 5.1e-4)
    expect(
      graph.values(of: .hierarchy()), in: example, are: ["G": 0.095, "A": 0.168], within: 5.1e-4)
    #expect(graph.values(of: .hierarchy())[example["C"]] == nil)
    expect(
      graph.values(of: .efficiency()), in: example, are: ["G": 4.667 / 6, "C": 1], within: 1e-3)
  }

  @Test func borgattisExampleWithWeights() throws {
    let example = Network.borgatti1997
    let weights = [
      "AB": 2.0, "AF": 3, "AG": 5, "AE": 2, "EG": 8, "FG": 3, "BG": 4, "BD": 1, "DG": 3, "CG": 10,
    ]
    let edges = example.graph.edges.map { edge in
      let name = example.names([edge.source, edge.target]).sorted().joined()
      return Edge(edge.source, edge.target, weight: weights[name] ?? .nan)
    }
    let graph = try Graph(nodeCount: 7, edges: edges, direction: .undirected)
    expect(
      graph.values(of: .constraint()), in: example, are: ["G": 0.299, "A": 0.795, "C": 1],
      within: 5.1e-4)
    expect(
      graph.values(of: .effectiveSize()), in: example, are: ["G": 5.47, "A": 2.47, "C": 1],
      within: 5.1e-3)
  }

  @Test func directedTies() {
    let graph = Graph.of(3, [(0, 1), (0, 2), (1, 0), (2, 1)], .directed)
    expectSame(graph.values(of: .constraint()), [1.003, 1.003, 1.389], within: 5.1e-4)
    expectSame(graph.values(of: .effectiveSize()), [1.167, 1.167, 1], within: 5.1e-4)
  }

  @Test func kiteAndFlorence() {
    let kite = Network.kite
    expect(
      kite.graph.values(of: .constraint()), in: kite,
      are: [
        "Heather": 0.4311, "Fernando": 0.4451, "Diane": 0.4702, "Ike": 0.5, "Andre": 0.5412,
        "Carol": 0.6641, "Jane": 1,
      ])
    let florentine = Network.florentine
    let constraint = florentine.graph.values(of: .constraint())
    expect(
      constraint, in: florentine, are: ["Medici": 0.2099, "Guadagni": 0.25, "Strozzi": 0.4583])
    #expect(constraint[florentine["Pucci"]] == nil)
    #expect(florentine.graph.values(of: .effectiveSize())[florentine["Pucci"]] == nil)
    expect(florentine.graph.values(of: .effectiveSize()), in: florentine, are: ["Medici": 5.6667])
    expect(florentine.graph.values(of: .hierarchy()), in: florentine, are: ["Strozzi": 0.0431])
  }

  @Test func everettAndValente() {
    let kite = Network.kite
    expect(
      kite.graph.values(of: .everettValente()), in: kite,
      are: [
        "Ike": 12.5, "Heather": 12.3333, "Fernando": 5.1333, "Diane": 2.7222, "Andre": 2.6667,
        "Jane": 0,
      ])
    let florentine = Network.florentine
    expect(
      florentine.graph.values(of: .everettValente()), in: florentine,
      are: ["Salviati": 20, "Medici": 18.167, "Albizzi": 17.556], within: 5.1e-4)
  }

  @Test(arguments: RandomGraph.undirected)
  func everettAndValenteIsTheMeanBetweennessOfANodesTies(_ random: RandomGraph) {
    let graph = random.graph.simplified()
    let ties = graph.values(of: .edgeBetweenness())
    let betweenness = graph.values(of: .betweenness())
    for (node, value) in zip(graph.nodes, graph.values(of: .everettValente())) {
      guard let passed = betweenness[node], passed > 0 else { continue }
      let values = graph.neighbors(of: node).compactMap { ties[node, $0] ?? nil }
      expect(value, is: values.reduce(0, +) / Double(values.count), within: 1e-12)
    }
  }

  @Test(arguments: RandomGraph.all)
  func constraintAgreesWithItsDefinition(_ random: RandomGraph) {
    let graph = random.graph
    let textbook = Textbook(graph)
    let range = 0..<graph.nodeCount
    var tie = range.map { _ in range.map { _ in 0.0 } }
    for arc in textbook.arcs {
      tie[arc.source][arc.target] += arc.weight
      tie[arc.target][arc.source] += arc.weight
    }
    let share = tie.map { row in row.map { $0 / row.reduce(0, +) } }
    let constraint: [Double?] = range.map { node in
      guard tie[node].reduce(0, +) > 0 else { return nil }
      return range.filter { tie[node][$0] > 0 }.reduce(0) { sum, other in
        let indirect = range.filter { tie[node][$0] > 0 && $0 != other }
          .reduce(0) { $0 + share[node][$1] * share[$1][other] }
        return sum + (share[node][other] + indirect) * (share[node][other] + indirect)
      }
    }
    expectSame(graph.values(of: .constraint()), constraint, "\(random)")
    let size: [Double?] = range.map { node in
      guard tie[node].reduce(0, +) > 0 else { return nil }
      return range.filter { tie[node][$0] > 0 }.reduce(0) { sum, other in
        let redundancy = range.filter { $0 != node && $0 != other }
          .reduce(0) { $0 + share[node][$1] * tie[other][$1] / (tie[other].max() ?? 1) }
        return sum + 1 - redundancy
      }
    }
    expectSame(graph.values(of: .effectiveSize()), size, "\(random)")
  }

  @Test(arguments: RandomGraph.undirected)
  func hierarchyAgreesWithItsDefinition(_ random: RandomGraph) {
    let graph = random.graph.simplified()
    let strengths = graph.nodes.map { graph.weights(of: $0).reduce(0, +) }
    let share = { (source: Node, target: Node) in
      (graph.weight(from: source, to: target) ?? 0) / strengths[source.index]
    }
    let expected: [Double?] = graph.nodes.map { node in
      let contacts = graph.neighbors(of: node)
      guard contacts.count > 1 else { return nil }
      let parts = contacts.map { contact in
        let indirect = contacts.filter { $0 != contact }
          .reduce(0) { $0 + share(node, $1) * share($1, contact) }
        return pow(share(node, contact) + indirect, 2)
      }
      let mean = parts.reduce(0, +) / Double(parts.count)
      let sum = parts.reduce(0) { $0 + $1 / mean * log($1 / mean) }
      return sum / (Double(parts.count) * log(Double(parts.count)))
    }
    expectSame(graph.values(of: .hierarchy()), expected, "\(random)")
  }
}
