import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct XGMMLTests {
  private func read(_ text: String) throws(FormatError) -> PlainGraph {
    try SampleGraphs.read(Array(text.utf8), name: "x.xgmml")
  }

  @Test func attributesKeepTheirTypes() throws {
    let graph = try read(
      """
      <graph label="Net" directed="1" xmlns="http://www.cs.rpi.edu/XGMML"><att name="by" value="os"/>
      <node id="-1" label="Anna"><att type="integer" name="age" value="42"/>
      <att type="list" name="roles"><att type="string" value="a"/><att type="string" value="b"/></att>
      </node><node id="-2" label="Bø"/>
      <edge source="-1" target="-2" label="møder"><att type="real" name="weight" value="2"/></edge>
      </graph>
      """)
    #expect(graph.name == "Net" && graph.isDirected)
    #expect(graph.labels == ["Anna", "Bø"])
    #expect(graph.ties == [.init(0, 1, weight: 2)])
    #expect(graph.graphAttributes == [Attribute(name: "by", value: "os")])
    #expect(graph.nodeAttributes.first { $0.name == "age" }?.kind == .wholeNumber)
    #expect(graph.nodeAttributes.first { $0.name == "roles" }?.values == ["a|b"])
  }

  @Test func faultsAreNamed() {
    for (text, code) in [
      ("<graph><node/></graph>", "missing-id"), ("<gexf/>", "wrong-root"),
      ("<graph><node id='1'/><edge source='1' target='2'/></graph>", "unknown-node"),
      ("<graph label='a & b'/>", "bad-xml"), ("", "bad-xml"),
    ] {
      do throws(FormatError) {
        _ = try read(text)
        Testing.Issue.record("\(text) must be refused.")
      } catch {
        #expect(error.issues.map(\.code) == [code])
      }
    }
  }
}
