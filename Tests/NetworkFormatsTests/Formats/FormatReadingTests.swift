import GraphKernel
import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct FormatReadingTests {
  private func codes(_ text: String, name: String) -> [String] {
    codes(Array(text.utf8), name: name)
  }

  private func codes(
    _ bytes: [UInt8], name: String, limits: FormatLimits = FormatLimits()
  ) -> [String] {
    do throws(FormatError) {
      return try SampleGraphs.read(bytes, name: name, limits: limits).issues.map(\.code)
    } catch {
      return error.issues.map(\.code)
    }
  }

  @Test(arguments: SampleGraphs.all)
  func everyFormatSaysTheSame(sample: SampleGraphs.Sample) throws {
    let graph = try SampleGraphs.read(sample)
    #expect(graph.nodeIDs == ["Anna", "Bø", "Cia"])
    #expect(graph.isDirected && graph.exceptions.isEmpty)
    #expect(graph.ties == [.init(0, 1, weight: 2), .init(1, 2)])
    #expect(graph.issues.isEmpty)
    #expect(try graph.graph().edgeCount == 2)
  }

  @Test(arguments: SampleGraphs.all + SampleGraphs.others)
  func contentTellsTheFormatWhereTheNameDoesNot(sample: SampleGraphs.Sample) {
    let named = NetworkInput.recognized(
      SourceFile(name: sample.name, bytes: Array(sample.text.utf8)))
    let nameless = NetworkInput.recognized(
      SourceFile(name: "net", bytes: Array(sample.text.utf8)))
    if sample.name != "a.sif" { #expect(named?.id == nameless?.id) }
  }

  @Test func catalogueEntriesAreDistinct() {
    let ids = NetworkFormats.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for format in NetworkFormats.all {
      #expect(format.id == format.id.lowercased())
      #expect(!format.fileExtensions.isEmpty)
      #expect(NetworkFormats[id: format.id.uppercased()]?.id == format.id)
    }
  }

  @Test func anUnknownFormatIsNamedWithWhatToDo() {
    #expect(codes([0x50, 0x4B, 0x03, 0x04, 0x00], name: "område.xlsx") == ["bad-archive"])
    #expect(codes([0x89, 0x50, 0x4E, 0x47, 0x00], name: "billede.png") == ["unknown-format"])
    #expect(codes("<svg/>", name: "x.svg") == ["unknown-format"])
  }

  // MARK: - GraphML

  private func graphML(_ body: String, keys: String = "") -> String {
    "<graphml>\(keys)<graph edgedefault=\"undirected\">\(body)</graph></graphml>"
  }

  @Test func graphMLKeysHaveTypesAndDefaults() throws {
    let text = graphML(
      "<node id='a'><data key='l'>3</data></node><node id='b'/><edge source='a' target='b'/>",
      keys: """
        <key id='l' for='node' attr.name='level' attr.type='int'><default>1</default></key>
        <key id='k' for='edge' attr.name='kind' attr.type='string'><default>kontakt</default></key>
        """)
    let graph = try SampleGraphs.read(Array(text.utf8), name: "x.graphml")
    #expect(
      graph.nodeAttributes == [
        .init(name: "level", kind: .wholeNumber, values: ["3", "1"])
      ])
    #expect(graph.tieAttributes == [.init(name: "kind", values: ["kontakt"])])
  }

  @Test func graphMLMixesDirections() throws {
    let text = graphML(
      "<node id='a'/><node id='b'/><edge source='a' target='b' directed='true'/>"
        + "<edge source='b' target='a'/>")
    let graph = try SampleGraphs.read(Array(text.utf8), name: "x.graphml")
    #expect(graph.exceptions == [0])
  }

  @Test func yEdLabelsAreLabels() throws {
    let text = graphML(
      """
      <node id='n0'><data key='d'><y:ShapeNode xmlns:y='y'><y:NodeLabel> Skole </y:NodeLabel>
      </y:ShapeNode></data></node>
      """, keys: "<key id='d' for='node' yfiles.type='nodegraphics'/>")
    let graph = try SampleGraphs.read(Array(text.utf8), name: "x.graphml")
    #expect(graph.labels == ["Skole"])
    #expect(graph.nodeIDs == ["n0"])
  }

  @Test func graphMLFaultsAreNamed() {
    #expect(codes(graphML("<hyperedge/>"), name: "x.graphml") == ["hyperedge"])
    #expect(codes(graphML("<node/>"), name: "x.graphml") == ["missing-id"])
    #expect(codes(graphML("<node id='a'/><node id='a'/>"), name: "x.graphml") == ["duplicate-id"])
    #expect(
      codes(graphML("<node id='a'/><edge source='a' target='b'/>"), name: "x.graphml")
        == ["unknown-node"])
    #expect(
      codes(graphML("<node id='a'><data key='q'>1</data></node>"), name: "x.graphml")
        == ["undeclared-key"])
    let weight = "<key id='w' for='edge' attr.name='weight' attr.type='double'/>"
    for value in ["1,5", "NaN", "-INF", ""] {
      let tie = "<node id='a'/><edge source='a' target='a'><data key='w'>\(value)</data></edge>"
      #expect(codes(graphML(tie, keys: weight), name: "x.graphml") == ["bad-number"])
    }
    #expect(codes(graphML(""), name: "x.graphml") == ["empty-graph"])
    #expect(codes("<html></html>", name: "x.graphml") == ["wrong-root"])
    #expect(codes("<graphml><graph>", name: "x.graphml") == ["bad-xml"])
    #expect(codes("", name: "x.graphml") == ["bad-xml"])
    #expect(codes("no xml", name: "x.graphml") == ["bad-xml"])
  }

  @Test func entitiesAndDepthAreBounded() {
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><graphml><graph/></graphml>
      """
    #expect(codes(bomb, name: "x.graphml") == ["xml-entities"])
    let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><graphml>&a;</graphml>"
    #expect(codes(outside, name: "x.graphml") == ["xml-entities"])
    let deep = String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300)
    #expect(codes(graphML(deep), name: "x.graphml") == ["too-deep"])
    let long = graphML(
      "<node id='a'><data key='k'>" + String(repeating: "x", count: 200) + "</data></node>")
    #expect(
      codes(Array(long.utf8), name: "x.graphml", limits: FormatLimits(cellBytes: 100))
        == ["cell-too-long"])
  }

  @Test func aFileOfMoreThanTenMegabytesIsRead() throws {
    let text = String(repeating: "x", count: 1_000_000)
    let nodes = (0..<11).map { "<node id='\($0)'><data key='k'>\(text)</data></node>" }.joined()
    let file = graphML(nodes, keys: "<key id='k' for='node' attr.name='note' attr.type='string'/>")
    #expect(try SampleGraphs.read(Array(file.utf8), name: "x.graphml").nodeCount == 11)
  }

  @Test func spaceBetweenElementsDoesNotAddUp() throws {
    let nodes = (0..<50).map { "<node id='\($0)'/>" }.joined(separator: "\n     ")
    let graph = try SampleGraphs.read(
      Array(graphML(nodes).utf8), name: "x.graphml", limits: FormatLimits(cellBytes: 100))
    #expect(graph.nodeCount == 50)
  }

  @Test func xmlEncodingsAreReadOrNamed() throws {
    let latin =
      Array("<?xml version='1.0' encoding='ISO-8859-1'?><graphml><graph><node id='".utf8)
      + [0x42, 0xF8] + Array("'/></graph></graphml>".utf8)
    #expect(try SampleGraphs.read(latin, name: "x.graphml").nodeIDs == ["Bø"])
    let text = graphML("<node id='Bø'/>")
    let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let utf16: [UInt8] = [0xFF, 0xFE] + units
    #expect(try SampleGraphs.read(utf16, name: "x.graphml").nodeIDs == ["Bø"])
    let broken = Array(graphML("<node id='").utf8) + [0xF8, 0x20] + Array("'/>".utf8)
    #expect(codes(broken, name: "x.graphml") == ["broken-encoding"])
    #expect(
      codes("<?xml version='1.0' encoding='EBCDIC'?><graphml/>", name: "x.graphml")
        == ["unknown-encoding"])
  }

  // MARK: - GEXF

  @Test func gexfSpellsBecomeFromAndUntil() throws {
    let text = """
      <gexf><graph mode="dynamic"><attributes class="node"><attribute id="0" title="lag"
      type="integer"><default>2</default></attribute></attributes>
      <nodes><node id="a" label="Anna"><attvalues><attvalue for="0" value="1"/></attvalues>
      <spells><spell start="2021-05-01" end="2021-08-01"/><spell start="2020-01-01" end="2020-02-01"/>
      </spells></node><node id="b"/></nodes><edges><edge id="0" source="a" target="b"/></edges>
      </graph></gexf>
      """
    let graph = try SampleGraphs.read(Array(text.utf8), name: "x.gexf")
    let columns = Dictionary(
      uniqueKeysWithValues: graph.nodeAttributes.map { ($0.name, $0.values) })
    #expect(columns["label"] == ["Anna"])
    #expect(columns["lag"] == ["1", "2"])
    #expect(columns["from"] == ["2020-01-01"])
    #expect(columns["until"] == ["2021-08-01"])
    #expect(!graph.isDirected)
  }

  // MARK: - JSON

  @Test func jsonFaultsAreNamed() {
    #expect(codes("{\"nodes\": [], \"nodes\": []}", name: "x.json") == ["duplicate-key"])
    #expect(
      codes(String(repeating: "[", count: 100_000), name: "x.json") == ["too-deep"])
    #expect(codes("{\"nodes\": [", name: "x.json") == ["truncated"])
    #expect(codes("{\"nodes\": [tru]}", name: "x.json") == ["bad-json"])
    #expect(codes("{\"nodes\": [1,]}", name: "x.json") == ["bad-json"])
    #expect(codes("{} x", name: "x.json") == ["bad-json"])
    #expect(codes("{}", name: "x.json") == ["no-nodes"])
    #expect(codes("{\"nodes\": []}", name: "x.json") == ["no-links"])
    #expect(
      codes(
        "{\"nodes\": [{\"id\": 1}], \"links\": [{\"source\": 1, \"target\": 2}]}", name: "x.json")
        == ["unknown-node"])
    #expect(
      codes(
        "{\"nodes\":[{\"id\":1}],\"links\":[{\"source\":1,\"target\":1,\"weight\":NaN}]}",
        name: "x.json") == ["bad-number"])
  }

  @Test func jsonTextIsDecoded() throws {
    let text =
      #"{"nodes": [{"id": "\u00e6\n\"\\\ud83d\ude00", "n": [1, {"a": null}]}], "links": []}"#
    let graph = try SampleGraphs.read(Array(text.utf8), name: "x.json")
    #expect(graph.nodeIDs == ["æ\n\"\\😀"])
    #expect(graph.nodeAttributes[0].values == [#"[1,{"a":null}]"#])
    let lone = #"{"nodes": [{"id": "\ud800"}], "links": []}"#
    #expect(try SampleGraphs.read(Array(lone.utf8), name: "x.json").nodeIDs == ["\u{FFFD}"])
  }

  @Test func adjacencyDataIsReadOncePerTie() throws {
    let text = """
      {"directed": false, "multigraph": false, "nodes": [{"id": 1}, {"id": 2}],
       "adjacency": [[{"id": 2, "weight": 3}], [{"id": 1, "weight": 3}]]}
      """
    #expect(
      try SampleGraphs.read(Array(text.utf8), name: "x.json").ties == [.init(0, 1, weight: 3)])
  }

  // MARK: - Lines

  @Test func pajekFaultsAreNamed() {
    #expect(codes("*Vertices 3\n*Edges\n1 7", name: "x.net") == ["unknown-node"])
    #expect(codes("*Vertices 2000000000\n*Edges\n1 2", name: "x.net") == ["too-many-nodes"])
    #expect(codes("*Vertices -5\n*Edges", name: "x.net") == ["bad-count"])
    #expect(codes("*Vertices 2\n*Edges\n1 2 nan", name: "x.net") == ["bad-number"])
    #expect(codes("*Vertices 2\n*Edges\n1", name: "x.net") == ["missing-end"])
    #expect(codes("% nothing", name: "x.net") == ["no-nodes"])
  }

  @Test func pajekMixesListsMatricesAndPartitions() throws {
    let mixed = try SampleGraphs.read(
      Array("*Vertices 3\n*Arcslist\n1 2 3\n*Edges\n2 3 4".utf8), name: "x.net")
    #expect(mixed.isDirected && mixed.exceptions == [2])
    #expect(mixed.ties == [.init(0, 1), .init(0, 2), .init(1, 2, weight: 4)])
    let matrix = try SampleGraphs.read(
      Array("*Vertices 2\n*Matrix\n0 1\n1 0".utf8), name: "x.net")
    #expect(!matrix.isDirected && matrix.ties.count == 1)
    let project = try SampleGraphs.read(
      Array(
        """
        *Partition lag
        *Vertices 2
        1
        2
        *Network Ét
        *Vertices 2
        1 "A" 0.5 0.5 ellipse x_fact 2
        *Edges
        1 2 1 l "møder"
        *Network To
        *Vertices 5
        """.utf8), name: "x.paj")
    #expect(project.name == "Ét" && project.nodeIDs == ["A", "2"])
    #expect(project.nodeAttributes.map(\.name) == ["x", "y", "shape", "x_fact", "lag"])
    #expect(project.tieAttributes == [.init(name: "label", values: ["møder"])])
    #expect(project.issues.map(\.code) == ["several-networks"])
  }

  @Test func gmlKeepsIdsApartFromLabels() throws {
    let graph = try SampleGraphs.read(SampleGraphs.others[0])
    #expect(graph.nodeIDs == ["1", "2", "3"])
    #expect(graph.labels == ["Anna", "Bø", "3"])
    #expect(graph.ties == [.init(0, 1, weight: 2), .init(1, 2)])
    #expect(graph.nodeAttributes.map(\.name) == ["label", "graphics.x"])
    let huge = "graph [ node [ id 99999999999999999999 ] ]"
    #expect(
      try SampleGraphs.read(Array(huge.utf8), name: "x.gml").nodeIDs == ["99999999999999999999"])
  }

  @Test func gmlFaultsAreNamed() {
    #expect(codes("graph [ node [ label \"a\" ] ]", name: "x.gml") == ["missing-id"])
    #expect(codes("graph [ node [ id 1 ] node [ id 1 ] ]", name: "x.gml") == ["duplicate-id"])
    #expect(codes("graph [ node [ id 1 ", name: "x.gml") == ["truncated"])
    #expect(codes("graph [ ] ]", name: "x.gml") == ["bad-gml"])
    #expect(codes("Version 1", name: "x.gml") == ["no-graph"])
    #expect(codes(String(repeating: "a [", count: 9999), name: "x.gml") == ["too-deep"])
  }

  @Test func dlFaultsAreNamed() {
    #expect(codes("dl n=2\ndata:\n0 1\n1", name: "x.dl") == ["truncated"])
    #expect(codes("dl n=2\ndata:\n0 1\n1 0 9", name: "x.dl") == ["too-many-cells"])
    #expect(codes("dl n=9999999999\ndata:\n", name: "x.dl") == ["bad-header"])
    #expect(codes("hello", name: "x.dl") == ["bad-header"])
    #expect(codes("dl n=2 format=edgelist1\ndata:\n1 3", name: "x.dl") == ["unknown-node"])
    #expect(codes("dl n=2", name: "x.dl") == ["truncated"])
    #expect(
      codes("dl n=3 format=edgelist1\nlabels:\nBo,Bo,Eva\ndata:\n1 2", name: "x.dl")
        == ["repeated-labels"])
  }

  @Test func sifKeepsNodesWithoutTies() throws {
    let graph = try SampleGraphs.read(SampleGraphs.others[1])
    #expect(graph.nodeIDs == ["Anna", "Bø", "Cia", "Dan"])
    #expect(graph.tieAttributes[0].values == ["møder", "møder"])
    #expect(codes("A\tmøder", name: "x.sif") == ["missing-end"])
  }

  /// Bytes changed, cut and repeated at random: every reader reads or refuses, and never stops the
  /// program.
  @Test(arguments: SampleGraphs.all + SampleGraphs.others)
  func damagedFilesAreReadOrRefused(sample: SampleGraphs.Sample) {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(bound, 1)
    }
    for _ in 0..<150 {
      var bytes = Array(sample.text.utf8)
      for _ in 0...random(4) where !bytes.isEmpty {
        switch random(4) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.removeSubrange(random(bytes.count)...)
        case 2:
          bytes.insert(contentsOf: bytes[random(bytes.count)...].prefix(9), at: random(bytes.count))
        default: bytes.remove(at: random(bytes.count))
        }
      }
      for name in [sample.name, "net"] {
        do throws(FormatError) {
          let graph = try SampleGraphs.read(bytes, name: name)
          #expect(graph.ties.allSatisfy { Int($0.target) < graph.nodeCount && $0.weight.isFinite })
        } catch {
          #expect(error.issues.contains { $0.severity == .error })
        }
      }
    }
  }
}
