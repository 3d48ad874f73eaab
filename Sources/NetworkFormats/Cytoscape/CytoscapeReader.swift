import Localization
import SteeringModel

/// Reads Cytoscape's JSON (`.cyjs`): elements with their data, as nodes and edges or in one list.
struct CytoscapeReader {
  private var log: GraphReadingLog
  private var graph = PlainGraph(isDirected: true)

  static func read(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    let root = try JSONParser.value(text, source: source, limits: limits)
    guard let elements = root["elements"] ?? (root.elements == nil ? nil : root) else {
      throw .noNodes(source)
    }
    var reader = CytoscapeReader(log: GraphReadingLog(source: source, issues: text.remarks))
    let all = elements.elements ?? []
    let nodes = elements["nodes"]?.elements ?? all.filter { !Self.isEdge($0) }
    let edges = elements["edges"]?.elements ?? all.filter(Self.isEdge)
    let data = root["data"]
    reader.graph.isDirected =
      (root["directed"] ?? data?["directed"]) != .truth(false)
    reader.graph.name = data?["name"]?.scalarText
    for member in data?.members ?? [] {
      guard let text = member.value.attributeText else { continue }
      reader.graph.graphAttributes.append(Attribute(name: member.name, value: text))
    }
    reader.readNodes(nodes)
    reader.readEdges(edges)
    try reader.log.throwIfFailed()
    reader.log.remarkOnLoopsAndRepeats(of: reader.graph)
    reader.graph.issues = reader.log.issues
    return reader.graph
  }

  private init(log: GraphReadingLog) {
    self.log = log
  }

  private static func isEdge(_ element: JSONValue) -> Bool {
    element["group"]?.scalarText == "edges" || element["data"]?["source"] != nil
  }

  private mutating func readNodes(_ nodes: [JSONValue]) {
    for (number, node) in nodes.enumerated() {
      guard let id = node["data"]?["id"]?.scalarText else {
        log.missingID(node: number + 1)
        continue
      }
      if graph.position(ofNode: id) != nil {
        log.duplicateNode(id)
        continue
      }
      let index = graph.addNode(id)
      for member in node["data"]?.members ?? [] where member.name != "id" {
        guard let text = member.value.attributeText else { continue }
        let column = graph.nodeAttribute(member.name, kind: member.value.attributeKind)
        graph.nodeAttributes[column].set(text, member.value.attributeKind, at: index)
      }
    }
  }

  private mutating func readEdges(_ edges: [JSONValue]) {
    for (number, edge) in edges.enumerated() {
      guard let source = edge["data"]?["source"]?.scalarText,
        let target = edge["data"]?["target"]?.scalarText
      else {
        log.missingEnd(tie: number + 1)
        continue
      }
      guard let from = graph.position(ofNode: source), let to = graph.position(ofNode: target)
      else {
        let unknown = graph.position(ofNode: source) == nil ? source : target
        log.unknownNode(unknown, tie: number + 1)
        continue
      }
      var tie = PlainGraph.Tie(from, to)
      for member in edge["data"]?.members ?? [] where !["source", "target"].contains(member.name) {
        if member.name == "weight", case .number(let text) = member.value {
          if let weight = Double(text), weight.isFinite {
            tie.weight = weight
          } else {
            log.badWeight(text, column: "weight")
          }
          continue
        }
        guard let text = member.value.attributeText else { continue }
        let column = graph.tieAttribute(member.name, kind: member.value.attributeKind)
        graph.tieAttributes[column].set(text, member.value.attributeKind, at: graph.ties.count)
      }
      graph.ties.append(tie)
    }
  }
}

extension NetworkFormat {
  /// Cytoscape's JSON.
  static let cytoscapeJSON = NetworkFormat(
    "cyjs", title: Localized(da: "Cytoscape-JSON", en: "Cytoscape JSON"),
    fileExtensions: ["cyjs", "json"],
    looksRight: { file in
      let text = file.beginningText
      return text.hasPrefix("{") && text.contains("\"elements\"")
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try CytoscapeReader.read(text, source: file.name, limits: limits))
    },
    write: { graph in CytoscapeWriter.write(graph) })
}
