import Localization

/// Writes GML, whose ids are whole numbers: where those of the graph are not, nodes are numbered from
/// 0 and their ids become labels.
enum GMLWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .weights, .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    let hasNumbers = graph.nodeIDs.allSatisfy { id in
      id.wholeMatch(of: /-?(0|[1-9][0-9]{0,8})/) != nil
    }
    let ids = hasNumbers ? graph.nodeIDs : graph.nodeIDs.indices.map { String($0) }
    let hasLabels = graph.nodeAttributes.contains { $0.name == "label" && $0.holdsValues }
    var text = "graph [\n  directed \(graph.isDirected ? 1 : 0)\n"
    if let name = graph.name { text += "  name \(quoted(name))\n" }
    for (node, id) in ids.enumerated() {
      text += "  node [\n    id \(id)\n"
      if !hasNumbers && !hasLabels { text += "    label \(quoted(graph.nodeIDs[node]))\n" }
      if !hasNumbers && hasLabels { text += "    name \(quoted(graph.nodeIDs[node]))\n" }
      text += values(of: graph.nodeAttributes, at: node, except: hasNumbers ? [] : ["name"])
      text += "  ]\n"
    }
    for (position, tie) in graph.ties.enumerated() {
      text += "  edge [\n    source \(ids[Int(tie.source)])\n    target \(ids[Int(tie.target)])\n"
      if tie.weight != 1 { text += "    weight \(GraphNumber.text(tie.weight))\n" }
      text += values(of: graph.tieAttributes, at: position, except: ["weight"]) + "  ]\n"
    }
    text += "]\n"
    var losses = features.losses(of: graph)
    if !hasNumbers {
      losses.append(
        Localized(
          da: "Punkternes id'er; de står som navne, og id'erne er numre.",
          en: "The ids of nodes; they stand as labels, and the ids are numbers."))
    }
    return WrittenGraph(bytes: Array(text.utf8), losses: losses)
  }

  private static func values(
    of columns: [PlainGraph.AttributeColumn], at position: Int, except taken: [String]
  ) -> String {
    var text = ""
    for column in columns where !taken.contains(column.name) {
      guard let value = column[position] else { continue }
      let isNumber = column.kind == .number || column.kind == .wholeNumber
      let isPlain = isNumber && Double(value)?.isFinite == true
      text += "    \(key(column.name)) \(isPlain ? value : quoted(value))\n"
    }
    return text
  }

  /// The name with what a key cannot hold replaced.
  private static func key(_ name: String) -> String {
    let letters = name.unicodeScalars.map { scalar -> Character in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? Character(scalar) : "_"
    }
    let key = String(letters)
    return key.first.map { $0.isLetter || $0 == "_" } == true ? key : "x" + key
  }

  /// The text between quotes, in ASCII as the format asks.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "&" || scalar == "\"" || !scalar.isASCII || scalar.value < 0x20 {
        quoted += "&#\(scalar.value);"
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
