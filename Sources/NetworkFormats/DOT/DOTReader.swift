import DOTLanguage
import Localization
import SteeringModel

/// Reads DOT as Graphviz, pydot, igraph and Gephi write it, through a parser from outside.
///
/// Every attribute is kept, with the defaults of `node [...]` and `edge [...]` filled in. Labels are
/// plain text: their escapes are resolved, and HTML is stripped of its tags. `weight` is the weight;
/// ports become the attributes `tailport` and `headport`; in a directed graph `dir=none` makes an
/// undirected tie. Clusters become the attribute `cluster` of their nodes, other named subgraphs the
/// attribute `subgraph`: the innermost ones, with `|` between several.
struct DOTReader {
  private let source: DOTSource
  private var graph: PlainGraph
  private var log: GraphReadingLog

  static func read(
    _ file: SourceFile, limits: FormatLimits, parser: DOTParser?
  ) throws(FormatError) -> PlainGraph {
    let text = try DecodedText(file, limits: limits)
    try DOTOutline.check(text.utf8, source: file.name, limits: limits)
    guard let parser else { throw DOTParsingFailure.noParser.error(in: file.name) }
    let source: DOTSource
    do {
      source = try parser(text.utf8)
    } catch {
      throw error.error(in: file.name)
    }
    var reader = DOTReader(source, GraphReadingLog(source: file.name, issues: text.remarks))
    return try reader.read()
  }

  private init(_ source: DOTSource, _ log: GraphReadingLog) {
    self.source = source
    self.log = log
    graph = PlainGraph(name: source.name, isDirected: source.isDirected)
  }

  private mutating func read() throws(FormatError) -> PlainGraph {
    // The text is UTF-8 by now, whatever it was.
    graph.graphAttributes = source.attributes.filter { $0.name != "charset" }.map {
      Attribute(name: $0.name, value: DOTLabels.text($0, name: source.name ?? "", graph: ""))
    }
    readNodes()
    readTies()
    readSubgraphs()
    if source.nodes.contains(where: { $0.name.hasPrefix("%") }) {
      log.warning(
        "percent-names",
        message: Localized(
          da: "Navne, der begynder med %, læser Graphviz ikke; de punkter har fået numre.",
          en: "Graphviz does not read names that begin with %; such nodes have got numbers."))
    }
    if source.following > 0 {
      log.warning(
        "several-graphs",
        message: Localized(
          da: "Filen har \(source.following) grafer mere; kun den første er læst.",
          en: "The file has \(source.following) more graphs; only the first was read."),
        remedy: Localized(
          da: "Gem hver graf i sin egen fil.", en: "Save each graph in its own file."))
    }
    for position in graph.nodeAttributes.indices { graph.nodeAttributes[position].guessKind() }
    for position in graph.tieAttributes.indices { graph.tieAttributes[position].guessKind() }
    try log.throwIfFailed()
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  private mutating func readNodes() {
    for node in source.nodes {
      let position = graph.addNode(node.name)
      for attribute in node.attributes {
        let text = DOTLabels.text(attribute, name: node.name, graph: source.name ?? "")
        if attribute.name == "label", text == node.name || text.isEmpty { continue }
        let column = graph.nodeAttribute(attribute.name)
        graph.nodeAttributes[column][position] = text
      }
    }
  }

  private mutating func readTies() {
    var badWeights: (count: Int, first: String)?
    for edge in source.edges {
      let position = graph.ties.count
      let arrow = source.isDirected ? "->" : "--"
      let ends = (source.nodes[edge.tail].name, source.nodes[edge.head].name)
      var tie = PlainGraph.Tie(edge.tail, edge.head)
      func set(_ name: String, _ value: String) {
        let column = graph.tieAttribute(name)
        graph.tieAttributes[column][position] = value
      }
      if let key = edge.key { set("key", key) }
      for attribute in edge.attributes {
        switch attribute.name {
        case "weight":
          if let weight = Double(attribute.value), weight.isFinite {
            tie.weight = weight
          } else {
            badWeights = ((badWeights?.count ?? 0) + 1, badWeights?.first ?? attribute.value)
          }
        case "dir" where source.isDirected && attribute.value == "none":
          graph.exceptions.append(position)
        default:
          let name = ends.0 + arrow + ends.1
          let text = DOTLabels.text(
            attribute, name: name, graph: source.name ?? "", tail: ends.0, head: ends.1)
          if !text.isEmpty { set(attribute.name, text) }
        }
      }
      graph.ties.append(tie)
    }
    guard let badWeights else { return }
    log.warning(
      "bad-weights",
      message: Localized(
        da: """
          \(badWeights.count) relationer har en vægt, der ikke er et endeligt tal, først \
          '\(badWeights.first.prefix(40))'; de vejer 1.
          """,
        en: """
          \(badWeights.count) ties have a weight that is not a finite number, first \
          '\(badWeights.first.prefix(40))'; they weigh 1.
          """))
  }

  // MARK: - Subgraphs

  private mutating func readSubgraphs() {
    var named = 0
    for isCluster in [true, false] {
      let parts = source.subgraphs.indices.filter {
        source.subgraphs[$0].name != nil && source.subgraphs[$0].isCluster == isCluster
      }
      named += parts.count
      guard !parts.isEmpty else { continue }
      let column = graph.nodeAttribute(isCluster ? "cluster" : "subgraph")
      for (node, names) in innermost(parts) {
        graph.nodeAttributes[column][node] = names.joined(separator: "|")
      }
    }
    guard named > 0 else { return }
    log.remark(
      "subgraphs",
      message: Localized(
        da: "\(named) delgrafer er blevet til attributterne 'cluster' og 'subgraph' på punkterne.",
        en: "\(named) subgraphs became the attributes 'cluster' and 'subgraph' of their nodes."))
  }

  /// The names of the innermost of some subgraphs that each node is in.
  ///
  /// - Complexity: O(memberships), times the depth of nesting.
  private func innermost(_ parts: [Int]) -> [(node: Int, names: [String])] {
    var memberships: [Int: [Int]] = [:]
    for part in parts {
      for node in source.subgraphs[part].nodes { memberships[node, default: []].append(part) }
    }
    return memberships.keys.sorted().map { node in
      let own = memberships[node, default: []]
      var outer: Set<Int> = []
      for part in own {
        var parent = source.subgraphs[part].parent
        while let known = parent, outer.insert(known).inserted {
          parent = source.subgraphs[known].parent
        }
      }
      return (node, own.filter { !outer.contains($0) }.map(title))
    }
  }

  private func title(of part: Int) -> String {
    let subgraph = source.subgraphs[part]
    let name = subgraph.name ?? ""
    guard let label = subgraph.label else { return name }
    let text = DOTLabels.text(label, name: name, graph: name)
    return text.isEmpty ? name : text
  }
}

extension PlainGraph.AttributeColumn {
  /// Tells numbers and truths from text where a format does not say what its values are: when all of
  /// them are such.
  fileprivate mutating func guessKind() {
    let given = values.compactMap { $0 }
    guard !given.isEmpty else { return }
    if given.allSatisfy({ $0 == "true" || $0 == "false" }) {
      kind = .truth
    } else if given.allSatisfy({ Int($0) != nil && !$0.hasPrefix("+") }) {
      kind = .wholeNumber
    } else if given.allSatisfy({ $0.isPlainNumber }) {
      kind = .number
    }
  }
}

extension String {
  /// Whether the text is a finite number in digits.
  fileprivate var isPlainNumber: Bool {
    wholeMatch(of: /-?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?/) != nil && Double(self)?.isFinite == true
  }
}

extension NetworkFormat {
  /// DOT, the language of Graphviz.
  static let dot = NetworkFormat(
    "dot", title: Localized(verbatim: "DOT"), fileExtensions: ["dot", "gv"],
    looksRight: { file in
      file.beginningText.prefix(4096).contains(
        /(?im)^\s*(\/\*.*?\*\/\s*)*(strict\s+)?(di)?graph(\s+("[^"]*"|[\w.-]+))?\s*\{/)
    },
    parse: { file, limits, parser throws(FormatError) in
      .graph(try DOTReader.read(file, limits: limits, parser: parser))
    },
    write: { graph in DOTWriter.write(graph) })
}
