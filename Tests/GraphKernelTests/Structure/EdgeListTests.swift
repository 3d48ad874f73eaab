import GraphKernel
import Testing

struct EdgeListTests {
  private func graph(_ text: String, nodeCount: Int? = nil) throws(EdgeListError) -> Graph {
    try Graph(edgeList: Array(text.utf8), nodeCount: nodeCount)
  }

  @Test func numbersAreParted() throws {
    let expected = Graph.of(4, [(0, 1), (1, 2), (2, 3)])
    for text in ["0 1\n1 2\n2 3\n", "0\t1\r\n1\t2\r\n2\t3", "# a\n0,1\n\n1 ; 2\n% b\n 2 , 3 ,1 "] {
      #expect(try graph(text) == expected, "\(text)")
    }
    #expect(try graph("").nodeCount == 0)
    #expect(try graph("0 1", nodeCount: 5).nodeCount == 5)
  }

  @Test func weightsMayBeLeftOut() throws {
    let graph = try graph("0 1 2.5\n1 2\n0 2 3e-1\n")
    #expect(graph.weight(from: 1, to: 0) == 2.5)
    #expect(graph.weight(from: 1, to: 2) == 1)
    #expect(graph.weight(from: 0, to: 2) == 0.3)
    #expect(try !self.graph("0 1 1\n").isWeighted)
  }

  @Test func edgesMayHaveADirectionAndRepeat() throws {
    let bytes = Array("1 0\n1 0\n2 2\n".utf8)
    let directed = try Graph(edgeList: bytes, direction: .directed, parallelEdges: .keep)
    #expect(directed.edges.map(\.source) == [1, 1, 2])
    #expect(directed.hasParallelEdges && directed.selfLoopCount == 1)
    #expect(try Graph(edgeList: bytes).weight(from: 0, to: 1) == 2)
  }

  @Test(arguments: [
    ("0 1\nx 2\n", EdgeListError.malformedLine(2)), ("0\n1 2", .malformedLine(1)),
    ("0 1 2 3", .malformedLine(1)), ("0 1 x", .malformedLine(1)), ("0,,1", .malformedLine(1)),
    ("-1 2", .malformedLine(1)), ("01", .malformedLine(1)), ("0 1 -2", .invalidWeight(line: 1)),
    ("0 1 inf", .invalidWeight(line: 1)), ("\n\n0 4294967295", .nodeTooLarge(line: 3)),
    ("0 99999999999999999999", .nodeTooLarge(line: 1)),
  ])
  func whatIsWrongIsNamed(_ text: String, _ error: EdgeListError) {
    #expect(throws: error) { try graph(text) }
    #expect(error.description.last == ".")
  }

  @Test func aNodeBeyondTheGivenNumberIsRefused() {
    #expect(throws: EdgeListError.nodeOutOfRange(node: 7, nodeCount: 3)) {
      try graph("0 1\n1 7\n", nodeCount: 3)
    }
  }

  @Test func whatTheMachineCannotHoldIsRefusedFirst() {
    #expect {
      try Graph(nodeCount: 1 << 46, edges: [], direction: .undirected)
    } throws: { error in
      if case .tooManyNodes? = error as? GraphError { true } else { false }
    }
    #expect(
      GraphError.beyondMemory(needed: 3 << 20, available: 1 << 20).description.contains("3 MiB"))
  }

  /// Any order of lines gives the same graph as the list of edges does.
  @Test(arguments: RandomGraph.all)
  func whatIsWrittenIsRead(_ random: RandomGraph) throws {
    let graph = random.graph
    var generator = SeededGenerator(seed: random.seed)
    let lines = graph.edges.map { "\($0.source) \($0.target) \($0.weight)\n" }
      .shuffled(using: &generator)
    let read = try Graph(
      edgeList: lines.joined().utf8, nodeCount: graph.nodeCount, direction: graph.direction,
      parallelEdges: .keep)
    #expect(read == graph, "\(random)")
  }
}
