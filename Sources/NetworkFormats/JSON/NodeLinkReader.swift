import Localization
import SteeringModel

/// Reads a graph as JSON: NetworkX's node-link and adjacency data, and the form that d3 draws.
///
/// Nodes without an `id` are named by `name` where that is unique, else by their position; the ends of
/// a link are ids, or positions where nodes have no id.
struct NodeLinkReader {
  private var log: GraphReadingLog
  private var graph: PlainGraph
  private var hasIDs = true

  static func read(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    let root = try JSONParser.value(text, source: source, limits: limits)
    guard let nodes = root["nodes"]?.elements else { throw .noNodes(source) }
    let links = root["links"] ?? root["edges"]
    let adjacency = root["adjacency"]
    guard let links = (links ?? adjacency)?.elements else { throw .noLinks(source) }
    var reader = NodeLinkReader(
      log: GraphReadingLog(source: source, issues: text.remarks),
      graph: PlainGraph(isDirected: root["directed"] == .truth(true)))
    reader.readGraphAttributes(root)
    reader.readNodes(nodes)
    if root["links"] == nil && root["edges"] == nil {
      reader.readAdjacency(links)
    } else {
      reader.readLinks(links)
    }
    try reader.log.throwIfFailed()
    reader.log.remarkOnLoopsAndRepeats(of: reader.graph)
    reader.graph.issues = reader.log.issues
    return reader.graph
  }

  private init(log: GraphReadingLog, graph: PlainGraph) {
    self.log = log
    self.graph = graph
  }

  private mutating func readGraphAttributes(_ root: JSONValue) {
    for member in root["graph"]?.members ?? [] {
      guard let text = member.value.attributeText else { continue }
      if member.name == "name" { graph.name = text }
      graph.graphAttributes.append(Attribute(name: member.name, value: text))
    }
  }

  private mutating func readNodes(_ nodes: [JSONValue]) {
    hasIDs = nodes.contains { $0["id"] != nil }
    let names = nodes.compactMap { $0["name"]?.scalarText }
    let isNamed = !hasIDs && names.count == nodes.count && Set(names).count == names.count
    for (position, node) in nodes.enumerated() {
      let id =
        hasIDs
        ? node["id"]?.scalarText
        : isNamed ? names[position] : node.scalarText ?? String(position)
      guard let id else {
        log.missingID(node: position + 1)
        continue
      }
      if graph.position(ofNode: id) != nil {
        log.duplicateNode(id)
        continue
      }
      let index = graph.addNode(id)
      for member in node.members ?? [] where member.name != "id" {
        guard let text = member.value.attributeText else { continue }
        let column = graph.nodeAttribute(member.name, kind: member.value.attributeKind)
        graph.nodeAttributes[column].set(text, member.value.attributeKind, at: index)
      }
    }
  }

  private mutating func readLinks(_ links: [JSONValue]) {
    for (number, link) in links.enumerated() {
      guard let source = node(link["source"] ?? link["from"], link: number),
        let target = node(link["target"] ?? link["to"], link: number)
      else { continue }
      add(link, from: source, to: target, skipping: ["source", "target", "from", "to"])
    }
  }

  private mutating func readAdjacency(_ lists: [JSONValue]) {
    var seen: Set<[Int]> = []
    for (source, list) in lists.enumerated() {
      for link in list.elements ?? [] {
        guard let target = node(link["id"], link: source), source < graph.nodeCount else {
          continue
        }
        if !graph.isDirected {
          let key = link["key"]?.scalarText.flatMap(Int.init) ?? 0
          guard seen.insert([min(source, target), max(source, target), key]).inserted else {
            continue
          }
        }
        add(link, from: source, to: target, skipping: ["id"])
      }
    }
  }

  private mutating func add(
    _ link: JSONValue, from source: Int, to target: Int, skipping skipped: Set<String>
  ) {
    let index = graph.ties.count
    var tie = PlainGraph.Tie(source, target)
    for member in link.members ?? [] where !skipped.contains(member.name) {
      if member.name == "weight" || member.name == "value", case .number(let text) = member.value {
        if let weight = Double(text), weight.isFinite {
          tie.weight = weight
        } else {
          log.badWeight(text, column: member.name)
        }
        if member.name == "weight" { continue }
      }
      guard let text = member.value.attributeText else { continue }
      let column = graph.tieAttribute(member.name, kind: member.value.attributeKind)
      graph.tieAttributes[column].set(text, member.value.attributeKind, at: index)
    }
    graph.ties.append(tie)
  }

  /// The node at an end of a link.
  private mutating func node(_ end: JSONValue?, link: Int) -> Int? {
    let text = (end?["id"] ?? end)?.scalarText
    guard let text else {
      log.missingEnd(tie: link + 1)
      return nil
    }
    if hasIDs {
      if let node = graph.position(ofNode: text) { return node }
    } else {
      if case .number = end, let node = Int(text), node >= 0, node < graph.nodeCount { return node }
      if let node = graph.position(ofNode: text) { return node }
    }
    log.unknownNode(text, tie: link + 1)
    return nil
  }
}

extension PlainGraph.AttributeColumn {
  /// Sets a value; a column whose values differ in kind holds text, or numbers if all are.
  mutating func set(_ value: String, _ kind: Kind, at position: Int) {
    if kind != self.kind {
      let numbers: Set<Kind> = [.number, .wholeNumber]
      self.kind = numbers.contains(kind) && numbers.contains(self.kind) ? .number : .text
    }
    self[position] = value
  }
}

extension FormatError {
  static func noNodes(_ source: String) -> FormatError {
    FormatError(
      "no-nodes", source: source,
      message: Localized(
        da: "Filen har ingen liste over punkter ('nodes').",
        en: "The file has no list of nodes ('nodes')."),
      remedy: Localized(
        da: "Gem grafen som node-link-JSON, for eksempel med NetworkX.",
        en: "Save the graph as node-link JSON, for example with NetworkX."))
  }

  static func noLinks(_ source: String) -> FormatError {
    FormatError(
      "no-links", source: source,
      message: Localized(
        da: "Filen har ingen liste over relationer ('links' eller 'edges').",
        en: "The file has no list of ties ('links' or 'edges')."),
      remedy: Localized(
        da: "Gem grafen som node-link-JSON, for eksempel med NetworkX.",
        en: "Save the graph as node-link JSON, for example with NetworkX."))
  }
}
