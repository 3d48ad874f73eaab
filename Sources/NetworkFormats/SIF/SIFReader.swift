import Localization
import SteeringModel

/// Reads Cytoscape's simple interaction format: a node, a relation and the nodes that it leads to; a
/// line with one node is a node without ties.
///
/// Words are separated by tabs where the file has any, else by space. The relation becomes the
/// attribute `interaction`.
struct SIFReader {
  static func read(_ text: DecodedText, source: String) throws(FormatError) -> PlainGraph {
    var log = GraphReadingLog(source: source, issues: text.remarks)
    var graph = PlainGraph(isDirected: true)
    let hasTabs = text.utf8.contains(0x09)
    var number = 0
    let lines = String(decoding: text.utf8, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for line in lines {
      number += 1
      let words = line.split(whereSeparator: { hasTabs ? $0 == "\t" : $0.isWhitespace })
        .map(\.trimmed).filter { !$0.isEmpty }
      guard let first = words.first else { continue }
      let from = graph.addNode(first)
      if words.count == 2 {
        log.error(
          "missing-end", line: number,
          message: Localized(
            da: "Linjen har en relation, men intet punkt, som den fører til.",
            en: "The line has a relation but no node that it leads to."),
          remedy: Localized(da: "Tilføj punktet.", en: "Add the node."))
      }
      for word in words.dropFirst(2) {
        let to = graph.addNode(word)
        let column = graph.tieAttribute("interaction")
        graph.tieAttributes[column][graph.ties.count] = words[1]
        graph.ties.append(PlainGraph.Tie(from, to))
      }
    }
    guard graph.nodeCount > 0 else { throw .noTies(source) }
    try log.throwIfFailed()
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }
}

extension NetworkFormat {
  /// Cytoscape's simple interaction format; told by extension only, for any list of words is one.
  static let sif = NetworkFormat(
    "sif", title: Localized(verbatim: "SIF"), fileExtensions: ["sif"],
    looksRight: { _ in false },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try SIFReader.read(text, source: file.name))
    },
    write: { graph in SIFWriter.write(graph) })
}
