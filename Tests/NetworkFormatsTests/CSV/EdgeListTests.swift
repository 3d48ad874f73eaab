import Localization
import GraphKernel
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct EdgeListTests {
  private func read(_ text: String, name: String = "net.csv") throws(FormatError) -> PlainGraph {
    let input = try NetworkInput.file(SourceFile(name: name, bytes: Array(text.utf8)))
    guard case .graph(let graph) = input else { preconditionFailure("A file is a graph.") }
    return graph
  }

  private func codes(_ text: String, name: String = "net.csv") -> [String] {
    do throws(FormatError) {
      return try read(text, name: name).issues.map(\.code)
    } catch {
      return error.issues.map(\.code)
    }
  }

  @Test(arguments: [
    "source,target,weight\na,b,1.5\nb,c,2", "from,to,weight\na,b,1.5\nb,c,2",
    "fra;til;vægt\na;b;1,5\nb;c;2", "Til;Fra;Styrke\nb;a;1,5\nc;b;2", "a b 1.5\nb c 2",
    "a\tb\t1.5\nb\tc\t2", "Source,Target,Weight\na,b,\"1,5\"\nb,c,2,\n",
  ])
  func edgeListsOfManyKindsAreOneGraph(text: String) throws {
    let graph = try read(text)
    #expect(Set(graph.nodeIDs) == ["a", "b", "c"])
    #expect(!graph.isDirected)
    #expect(graph.ties.map(\.weight) == [1.5, 2])
    let ends = graph.ties.map { (graph.nodeIDs[Int($0.source)], graph.nodeIDs[Int($0.target)]) }
    #expect(ends.map(\.0) == ["a", "b"] && ends.map(\.1) == ["b", "c"])
  }

  @Test func nodesStandInTheOrderOfFirstAppearance() throws {
    #expect(try read("source,target\nd,a\nb,d\na,c").nodeIDs == ["d", "a", "b", "c"])
  }

  @Test func otherColumnsAreAttributes() throws {
    let graph = try read("fra;til;type;note\nA;B;kontakt;\"fast; mødes\"\nB;C;;")
    #expect(graph.tieAttributes.map(\.name) == ["note", "type"])
    #expect(graph.tieAttributes[0].values == ["fast; mødes"])
    #expect(graph.tieAttributes[1][0] == "kontakt")
    #expect(graph.tieAttributes[1][1] == nil)
  }

  @Test func aTypeColumnSaysWhetherTiesHaveADirection() throws {
    #expect(try read("Source,Target,Type\na,b,Directed").isDirected)
    let mixed = try read("Source,Target,Type\na,b,Directed\nb,c,Undirected\nc,d,Directed")
    #expect(mixed.isDirected && mixed.exceptions == [1])
    #expect((0..<3).map { mixed.isDirected(tie: $0) } == [true, false, true])
    let graph = try mixed.graph()
    #expect(graph.edgeCount == 4, "An undirected tie of a mixed graph goes both ways.")
  }

  @Test func aRowWithOneEndIsANode() throws {
    let graph = try read("source,target\na,b\nc,\nd")
    #expect(graph.nodeIDs == ["a", "b", "c", "d"])
    #expect(graph.ties.count == 1)
  }

  @Test func loopsAndRepeatsAreKeptAndCounted() throws {
    let graph = try read("source,target\na,a\na,b\nb,a\na,b")
    #expect(graph.ties.count == 4)
    #expect(graph.issues.map(\.code) == ["self-ties", "repeated-ties"])
    #expect(graph.issues[1].message.en.hasPrefix("2 "))
    #expect(try graph.graph().edgeCount == 2)
    #expect(try graph.graph(parallelEdges: .keep).edgeCount == 4)
  }

  @Test func aListWithoutHeadersIsRemarkedOn() throws {
    #expect(codes("a,b\nb,c") == ["no-headers"])
    #expect(try read("1 2\n2 3", name: "net.txt").ties.count == 2)
  }

  @Test(arguments: [
    ("id,label\n1,A", "only-nodes"), ("by;alder;vej\nA;1;B", "no-ends"), ("", "empty-file"),
    ("source,target,weight\na,b,x", "bad-number"), ("source,target,weight\na,b,nan", "bad-number"),
    ("source,target,weight\na,b,inf", "bad-number"),
    ("source,target,weight,weight\na,b,1,2", "duplicate-column"),
    ("source,target\n,b", "missing-value"),
    ("source,target\na,b,c", "too-many-cells"), ("source,target\n\"a,b", "unclosed-quote"),
  ])
  func whatCannotBeReadIsRefusedWithAReason(text: String, code: String) {
    #expect(codes(text) == [code])
  }

  @Test func errorsAreCollectedUpToAHundred() {
    let rows = (1...150).map { "a,b,x\($0)" }.joined(separator: "\n")
    let found = codes("source,target,weight\n" + rows)
    #expect(found.count == 101)
    #expect(found.last == "more-errors")
  }

  @Test func namesAreTextWhateverTheyLookLike() throws {
    let graph = try read("source,target\n--help,$(touch x)\n../../etc/passwd,%s%n")
    #expect(graph.nodeIDs == ["--help", "$(touch x)", "../../etc/passwd", "%s%n"])
  }

  @Test func thousandsAndDecimalsAreNotConfused() throws {
    #expect(try read("fra;til;styrke\nA;B;1.234,5").ties[0].weight == 1234.5)
  }

  @Test func aLongListStaysLinear() throws {
    var text = "source,target,note\n"
    for number in 0..<20_000 { text += "n\(number),n\(number + 1),x\n" }
    let graph = try read(text)
    #expect(graph.nodeCount == 20_001 && graph.ties.count == 20_000)
  }
}

extension EdgeListTests {
  @Test func aCPRNumberIsRefusedAndNotRepeated() {
    let number = "010190-1234"
    do throws(FormatError) {
      _ = try SampleGraphs.read(
        Array("source,target,note\na,Bo \(number),x\nb,c,\(number)".utf8), name: "x.csv")
      #expect(Bool(false), "The number must be refused.")
    } catch {
      #expect(error.issues.map(\.code) == ["cpr-number", "cpr-number"])
      #expect(error.issues.allSatisfy { !$0.text.da.contains(number) })
    }
  }

  @Test func namesThatAreNotWhatTheyLookLikeAreKeptApartAndWarnedOf() throws {
    let graph = try SampleGraphs.read(
      Array("source,target\nPolitiet,Kommunen\nРolitiet,Kommunen\n\u{202E}txet,Kommunen".utf8),
      name: "x.csv")
    #expect(graph.nodeCount == 4)
    #expect(graph.issues.map(\.code) == ["turned-direction", "mixed-scripts"])
    #expect(graph.issues.allSatisfy { $0.severity == .warning })
  }
}
