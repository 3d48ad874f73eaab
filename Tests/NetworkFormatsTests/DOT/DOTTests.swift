import DOTLanguage
import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct DOTTests {
  private func read(_ text: String) throws -> PlainGraph {
    try SampleGraphs.read(Array(text.utf8), name: "x.dot")
  }

  private func codes(_ text: String) -> [String] {
    do throws(FormatError) {
      return try SampleGraphs.read(Array(text.utf8), name: "x.dot").issues.map(\.code)
    } catch {
      return error.issues.map { "\($0.code) \($0.location.line ?? 0)" }
    }
  }

  private func values(_ columns: [PlainGraph.AttributeColumn], _ name: String) -> [String?]? {
    columns.first { $0.name == name }?.values
  }

  @Test func defaultsAreThoseOfTheirPlace() throws {
    let graph = try read(
      """
      digraph net { a; node [niveau=ledelse]; b; c [niveau=praktiker]
        subgraph { node [niveau=mellemniveau]; d } e; a -> e }
      """)
    #expect(graph.name == "net")
    #expect(graph.nodeIDs == ["a", "b", "c", "d", "e"])
    #expect(
      values(graph.nodeAttributes, "niveau")
        == [nil, "ledelse", "praktiker", "mellemniveau", "ledelse"])
  }

  @Test func portsAndChainsAreNoNodes() throws {
    let graph = try read("digraph { a:p:n -> b:sw -> {c d} }")
    #expect(graph.nodeIDs == ["a", "b", "c", "d"])
    #expect(graph.ties == [.init(0, 1), .init(1, 2), .init(1, 3)])
    #expect(values(graph.tieAttributes, "tailport")?[0] == "p:n")
    #expect(values(graph.tieAttributes, "headport") == ["sw"])
  }

  @Test func strictGraphsMergeAndOthersDoNot() throws {
    #expect(try read("strict graph { a -- b; b -- a; a -- b }").ties.count == 1)
    let graph = try read("graph { a -- b; b -- a [key=x] }")
    #expect(graph.ties.count == 2 && !graph.isDirected)
    #expect(values(graph.tieAttributes, "key") == [nil, "x"])
    #expect(graph.issues.map(\.code) == ["repeated-ties"])
  }

  @Test func clustersAndSubgraphsAreAttributes() throws {
    let graph = try read(
      """
      digraph { subgraph cluster_1 { label="Børn & unge"; a; subgraph cluster_2 { b } }
        subgraph top { a c } { d } }
      """)
    #expect(values(graph.nodeAttributes, "cluster") == ["Børn & unge", "cluster_2"])
    #expect(values(graph.nodeAttributes, "subgraph") == ["top", nil, "top"])
    #expect(graph.issues.map(\.code) == ["subgraphs"])
  }

  @Test func labelsArePlainText() throws {
    let graph = try read(
      #"""
      digraph G { a [label="B&oslash;rn\nog \"unge\"\l"]; b [label=<<b>To</b><br/>linjer &amp; mere>]
        c [label="\N"]; d [label="\G\\"]; a -> b [label="\T til \H"] }
      """#)
    #expect(graph.labels == ["Børn\nog \"unge\"", "To\nlinjer & mere", "c", #"G\"#])
    #expect(values(graph.tieAttributes, "label") == ["a til b"])
  }

  @Test func tiesWithoutDirectionStandAmongOthers() throws {
    let graph = try read("digraph { a -> b [dir=none]; b -> c }")
    #expect(graph.exceptions == [0])
    let text = String(decoding: DOTWriter.write(graph).bytes, as: UTF8.self)
    #expect(text.contains("\"a\" -> \"b\" [dir=none];"))
  }

  @Test func weightsAreNumbersOrWarnedOf() throws {
    let graph = try read("graph { a -- b [weight=2.5]; b -- c [weight=nan]; c -- a [weight=inf] }")
    #expect(graph.ties.map(\.weight) == [2.5, 1, 1])
    #expect(graph.issues.map(\.code) == ["bad-weights"])
  }

  @Test func theFirstOfSeveralGraphsIsRead() throws {
    let graph = try read("graph A { a } digraph B { b -> c } graph C { }")
    #expect(graph.nodeIDs == ["a"])
    #expect(graph.issues.map(\.code) == ["several-graphs"])
  }

  @Test func oldEncodingsAreRead() throws {
    let bytes = Array("graph { charset=latin1; \"B".utf8) + [0xF8] + Array("\" }".utf8)
    let graph = try SampleGraphs.read(bytes, name: "x.gv")
    #expect(graph.nodeIDs == ["Bø"])
    #expect(graph.graphAttributes.isEmpty)
  }

  @Test func faultsHaveTheirLine() {
    #expect(codes("graph {\n a -- \n}") == ["bad-dot 3"])
    #expect(codes("graph { a -> b }") == ["bad-dot 1"])
    #expect(codes("graph {\n\"a") == ["unclosed-quote 2"])
    #expect(codes("graph {\n\n a [label=<b<i>] }") == ["unclosed-html 3"])
    #expect(codes("graph {} /* end") == ["unclosed-comment 1"])
    #expect(codes("") == ["bad-dot 0"])
    #expect(codes("graph { } }") == ["bad-dot 1"])
    #expect(codes(String(repeating: "graph {", count: 300)) == ["too-deep 1"])
    #expect(codes("digraph { \"0101011234\" }").first?.hasPrefix("cpr-number") == true)
  }

  @Test func bracesInTextsAndCommentsDoNotCount() throws {
    let braces = String(repeating: "{", count: 300)
    let graph = try read("graph { // \(braces)\n# \(braces)\n\"\(braces)\" /* \(braces) */ }")
    #expect(graph.nodeCount == 0 || graph.nodeIDs == [braces])
  }

  @Test func withoutAParserAFileIsRefused() {
    let file = SourceFile(name: "x.dot", bytes: Array("graph { a }".utf8))
    #expect(throws: FormatError.self) { try NetworkInput.file(file) }
  }

  @Test(arguments: [#"\"#, #"a\"#, #"\""#, #"\\"#, "a\nb", "a\\\nb", #""""#, "%1", "<b>", "#", ""])
  func namesComeBackOrTheLossIsSaid(name: String) throws {
    var graph = PlainGraph(isDirected: true)
    graph.addNode(name)
    graph.addNode("other")
    let column = graph.nodeAttribute("note")
    graph.nodeAttributes[column][0] = name
    let label = graph.nodeAttribute("label")
    graph.nodeAttributes[label][1] = name
    let written = DOTWriter.write(graph)
    let back = try SampleGraphs.read(written.bytes, name: "x.dot")
    #expect(back.nodeIDs == graph.nodeIDs || !written.losses.isEmpty)
    if !name.isEmpty { #expect(values(back.nodeAttributes, "label") == [nil, name]) }
  }
}
