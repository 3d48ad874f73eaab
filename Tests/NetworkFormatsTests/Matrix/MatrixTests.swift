import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct MatrixTests {
  private func read(_ text: String) throws(FormatError) -> PlainGraph {
    let input = try NetworkInput.file(SourceFile(name: "m.csv", bytes: Array(text.utf8)))
    guard case .graph(let graph) = input else { preconditionFailure("A file is a graph.") }
    return graph
  }

  private func issue(_ text: String) -> SteeringModel.Issue? {
    do throws(FormatError) {
      _ = try read(text)
      return nil
    } catch {
      return error.issues.first
    }
  }

  @Test func aSymmetricMatrixIsUndirected() throws {
    let graph = try read(";A;B;C\nA;0;1;0\nB;1;0;2,5\nC;0;2,5;0")
    #expect(!graph.isDirected)
    #expect(graph.ties == [.init(0, 1), .init(1, 2, weight: 2.5)])
  }

  @Test func anAsymmetricMatrixGoesFromRowToColumn() throws {
    let graph = try read(",A,B\nA,,x\nB,0,")
    #expect(graph.isDirected)
    #expect(graph.ties == [.init(0, 1)])
  }

  @Test func rowsMayStandInAnotherOrder() throws {
    #expect(try read(",A,B\nB,0,0\nA,0,1").ties == [.init(0, 1)])
  }

  @Test func labelsAboveAreEnough() throws {
    let graph = try read("A,B,C\n0,1,0\n0,0,0\n0,0,1")
    #expect(graph.nodeIDs == ["A", "B", "C"])
    #expect(graph.ties == [.init(0, 1), .init(2, 2)])
  }

  @Test func differingLabelsAreNamed() throws {
    let differing = try #require(issue(";A;B;C\nA;0;1;0\nB;1;0;2\nD;0;2;0"))
    #expect(differing.code == "labels-differ")
    #expect(differing.message.da.contains("'C'") && differing.message.da.contains("'D'"))
    #expect(issue(",A,B,C\nA,0,1,1\nB,1,0,0")?.code == "labels-differ")
    #expect(issue(",A,A\nA,0,1\nA,1,0")?.code == "duplicate-label")
  }

  @Test func aWordThatIsNoAnswerIsNamedWithItsCell() throws {
    let refused = try #require(issue(",A,B\nA,0,måske\nB,0,0"))
    #expect(refused.location == SteeringModel.Issue.Location(source: "m.csv", row: 2, column: "B"))
    #expect(refused.value == "måske")
  }
}
