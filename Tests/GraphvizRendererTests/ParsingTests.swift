import DOTLanguage
import GraphvizRenderer
import Testing

@Suite("Parsing foreign DOT in a child process")
struct ParsingTests {
  let service = RenderingService(
    executable: RenderingServiceTests.probe, arguments: ["serve"], timeLimit: .seconds(20))

  @Test("Nodes, edges, attributes and subgraphs come as values")
  func everythingIsGiven() throws {
    let text = """
      strict digraph "G" { rank=same; subgraph cluster_x { label=<b>; a [color=red] } a -> b:p [key=k] }
      graph { }
      """
    let graph = try service.graph(of: Array(text.utf8))
    #expect(graph.name == "G" && graph.isDirected && graph.isStrict && graph.following == 1)
    #expect(graph.attributes == [.init("rank", "same")])
    #expect(graph.nodes == [.init("a", attributes: [.init("color", "red")]), .init("b")])
    #expect(graph.edges == [.init(0, 1, key: "k", attributes: [.init("headport", "p")])])
    #expect(
      graph.subgraphs == [
        .init(name: "cluster_x", label: .init("label", "b", isHTML: true), nodes: [0])
      ])
    #expect(try InProcessRenderer().graph(of: Array(text.utf8)) == graph)
  }

  @Test("What is not DOT is an error with its line, and the child goes on")
  func errorsPass() throws {
    for text in ["graph {\n a -> b }", "digraph {", "", "hello", "graph { } digraph {"] {
      let error = try #require(throws: GraphvizError.self) {
        try service.graph(of: Array(text.utf8))
      }
      guard case .syntax = error else {
        Issue.record("expected a syntax error of \(text), got \(error)")
        continue
      }
    }
    #expect(try service.graph(of: Array("graph { a }".utf8)).nodes.count == 1)
    #expect(throws: GraphvizError.containsZeroByte) { try service.graph(of: [0x7B, 0]) }
  }

  @Test("Damaged texts are parsed or refused, and the child is one and the same")
  func damagedTexts() throws {
    let text = Array(
      "digraph g { a [label=<x<b>y</b>>]; subgraph s { b -> {c d} } \"e\" + \"f\" }".utf8)
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      var damaged = text
      for _ in 0...random(3) {
        damaged[random(damaged.count)] = UInt8(1 + random(255))
        if random(3) == 0 { damaged.removeSubrange(random(damaged.count)...) }
        if damaged.isEmpty { damaged = [0x7B] }
      }
      do throws(GraphvizError) {
        let graph = try service.graph(of: damaged)
        #expect(graph.edges.allSatisfy { $0.head < graph.nodes.count })
      } catch {
        guard case .syntax = error else {
          Issue.record("\(error) of \(String(decoding: damaged, as: UTF8.self))")
          continue
        }
      }
    }
  }
}
