import GraphKernel
import Testing

struct CensusTests {
  @Test func managersAskingForAdvice() {
    let graph = Network.highTechAdvice.graph
    #expect(graph.dyadCensus() == Network.highTechAdvice.graph.dyadCensus())
    let dyads = graph.dyadCensus()
    #expect([dyads.mutual, dyads.asymmetric, dyads.null] == [45, 100, 65])
    let triads = graph.triadCensus()
    #expect(
      TriadType.allCases.map { triads[$0] }
        == [74, 153, 90, 160, 86, 49, 59, 101, 190, 2, 72, 62, 78, 17, 107, 30])
  }

  @Test(arguments: RandomGraph.all)
  func everyTripleIsCountedOnce(_ random: RandomGraph) {
    let graph = random.graph
    let textbook = Textbook(graph)
    var counts: [String: Int] = [:]
    for first in 0..<graph.nodeCount {
      for second in 0..<first {
        for third in 0..<second {
          counts[Self.name([first, second, third], textbook), default: 0] += 1
        }
      }
    }
    let census = graph.triadCensus()
    for type in TriadType.allCases {
      #expect(census[type] == counts[type.rawValue] ?? 0, "\(type) in \(random)")
    }
  }

  /// The name by counting pairs, and by the degrees of the one-way edges where these do not tell.
  private static func name(_ nodes: [Int], _ textbook: Textbook) -> String {
    let pairs = [(0, 1), (0, 2), (1, 2)].map { (nodes[$0.0], nodes[$0.1]) }
    let mutual = pairs.filter { textbook.has($0.0, $0.1) && textbook.has($0.1, $0.0) }
    let oneWay = (pairs + pairs.map { ($0.1, $0.0) })
      .filter { textbook.has($0.0, $0.1) && !textbook.has($0.1, $0.0) }
    let code = "\(mutual.count)\(oneWay.count)\(3 - mutual.count - oneWay.count)"
    let out = nodes.map { node in oneWay.count { $0.0 == node } }
    let into = nodes.map { node in oneWay.count { $0.1 == node } }
    switch code {
    case "021", "120":
      return code + (out.contains(2) ? "D" : into.contains(2) ? "U" : "C")
    case "030":
      return code + (out == [1, 1, 1] ? "C" : "T")
    case "111":
      let inMutual = [mutual[0].0, mutual[0].1]
      return code + (inMutual.contains(oneWay[0].1) ? "D" : "U")
    default:
      return code
    }
  }
}
