import GraphvizRenderer
import Localization

@testable import NetworkFormats

/// One small graph in every format: Anna → Bø (weight 2), Bø → Cia (weight 1).
enum SampleGraphs {
  struct Sample: CustomStringConvertible {
    let name: String
    let text: String
    var description: String { name }
  }

  static let all: [Sample] = [
    Sample(
      name: "a.csv", text: "source,target,weight,type\nAnna,Bø,2,Directed\nBø,Cia,1,Directed\n"),
    Sample(name: "a-matrix.csv", text: ";Anna;Bø;Cia\nAnna;0;2;0\nBø;0;0;1\nCia;0;0;0\n"),
    Sample(
      name: "a.json",
      text: """
        {"directed": true, "multigraph": false, "graph": {},
         "nodes": [{"id": "Anna"}, {"id": "B\\u00f8"}, {"id": "Cia"}],
         "links": [{"source": "Anna", "target": "Bø", "weight": 2},
                   {"source": "Bø", "target": "Cia"}]}
        """),
    Sample(
      name: "d3.json",
      text: """
        {"directed": true, "nodes": [{"name": "Anna"}, {"name": "Bø"}, {"name": "Cia"}],
         "links": [{"source": 0, "target": 1, "value": 2}, {"source": 1, "target": 2}]}
        """),
    Sample(
      name: "a.cyjs",
      text: """
        {"elements": {"nodes": [{"data": {"id": "Anna"}}, {"data": {"id": "Bø"}},
          {"data": {"id": "Cia"}}],
          "edges": [{"data": {"source": "Anna", "target": "Bø", "weight": 2}},
          {"data": {"source": "Bø", "target": "Cia"}}]}}
        """),
    Sample(
      name: "a.graphml",
      text: """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="w" for="edge" attr.name="weight" attr.type="double"/>
          <graph edgedefault="directed">
            <node id="Anna"/><node id="B&#248;"/><node id="Cia"/>
            <edge source="Anna" target="Bø"><data key="w">2.0</data></edge>
            <edge source="Bø" target="Cia"/>
          </graph>
        </graphml>
        """),
    Sample(
      name: "a.gexf",
      text: """
        <gexf xmlns="http://gexf.net/1.3" version="1.3">
          <graph defaultedgetype="directed">
            <nodes><node id="Anna"/><node id="Bø"/><node id="Cia"/></nodes>
            <edges><edge source="Anna" target="Bø" weight="2"/>
            <edge source="Bø" target="Cia"/></edges>
          </graph>
        </gexf>
        """),
    Sample(
      name: "a.dot",
      text: """
        /* by hand */ digraph { edge [weight=1]
          Anna -> Bø [weight=2]; Bø -> Cia }
        """),
    Sample(
      name: "a.net",
      text: "*Vertices 3\n1 \"Anna\"\n2 \"Bø\"\n3 Cia\n*Arcs\n1 2 2\n2 3 1\n"),
    Sample(
      name: "a.dl",
      text: "dl n=3 format=edgelist1\nlabels:\nAnna,Bø,Cia\ndata:\n1 2 2\n2 3\n"),
    Sample(
      name: "matrix.dl",
      text: "DL N = 3\nlabels embedded\ndata:\nAnna Bø Cia\nAnna 0 2 0\nBø 0 0 1\nCia 0 0 0"
    ),
  ]

  /// The same ties in formats whose nodes have ids of their own, or no weights.
  static let others: [Sample] = [
    Sample(
      name: "a.gml",
      text: """
        # by hand
        graph [ directed 1
          node [ id 1 label "Anna" ] node [ id 2 label "B&oslash;" graphics [ x 1.5 ] ]
          node [ id 3 ]
          edge [ source 1 target 2 weight 2 ] edge [ source 2 target 3 ]
        ]
        """),
    Sample(name: "a.sif", text: "Anna\tmøder\tBø\nBø\tmøder\tCia\nDan\n"),
  ]

  /// Parses DOT in this process; what is damaged is parsed in a child, in the tests of the renderer.
  static let dotParser: DOTParser = { text throws(DOTParsingFailure) in
    do throws(GraphvizError) {
      return try InProcessRenderer().graph(of: text)
    } catch {
      if case .syntax(let message) = error { throw .syntax(message: message) }
      throw .stopped(Localized(verbatim: "\(error)"))
    }
  }

  static func read(
    _ sample: Sample, limits: FormatLimits = FormatLimits()
  ) throws(FormatError) -> PlainGraph {
    try read(Array(sample.text.utf8), name: sample.name, limits: limits)
  }

  static func read(
    _ bytes: [UInt8], name: String, format: NetworkFormat? = nil,
    limits: FormatLimits = FormatLimits()
  ) throws(FormatError) -> PlainGraph {
    let input = try NetworkInput.file(
      SourceFile(name: name, bytes: bytes), format: format, limits: limits, dotParser: dotParser)
    guard case .graph(let graph) = input else { preconditionFailure("A file is a graph.") }
    return graph
  }
}
