import Localization
import SteeringModel

/// Writes DOT: one line a node and a tie, all attributes by name.
///
/// A mixed graph is written as a directed one, with `dir=none` on ties without direction.
enum DOTWriter {
  static let features: GraphFeatures = [
    .nodeAttributes, .tieAttributes, .graphAttributes, .weights, .mixedDirections,
    .undirectedTies, .parallelTies,
  ]

  static func write(_ graph: PlainGraph) -> WrittenGraph {
    var losses = Losses()
    let isDirected = graph.isDirected || !graph.exceptions.isEmpty
    let name = graph.name.map { " " + losses.quoted($0) } ?? ""
    var text = "\(isDirected ? "digraph" : "graph")\(name) {\n"
    for attribute in graph.graphAttributes where !attribute.value.isEmpty {
      let value = value(attribute.name, attribute.value)
      text += "  \(losses.quoted(attribute.name))=\(losses.quoted(value));\n"
    }
    let ids = graph.nodeIDs.map { losses.quoted($0) }
    losses.hasPercents = graph.nodeIDs.contains { $0.hasPrefix("%") }
    for (node, id) in ids.enumerated() {
      let pairs = losses.pairs(graph.nodeAttributes, at: node)
      text += "  \(id)\(list(pairs));\n"
    }
    let arrow = isDirected ? "->" : "--"
    losses.hasKeys = graph.tieAttributes.contains { $0.name == "key" && $0.holdsValues }
    for (position, tie) in graph.ties.enumerated() {
      var pairs = losses.pairs(graph.tieAttributes.filter { $0.name != "key" }, at: position)
      if tie.weight != 1 { pairs.append("weight=\(losses.quoted(GraphNumber.text(tie.weight)))") }
      if isDirected, !graph.isDirected(tie: position) { pairs.append("dir=none") }
      text += "  \(ids[Int(tie.source)]) \(arrow) \(ids[Int(tie.target)])\(list(pairs));\n"
    }
    text += "}\n"
    return WrittenGraph(
      bytes: Array(text.utf8), losses: features.losses(of: graph) + losses.sentences)
  }

  private static func list(_ pairs: [String]) -> String {
    pairs.isEmpty ? "" : " [\(pairs.joined(separator: ", "))]"
  }

  private static func value(_ name: String, _ value: String) -> String {
    DOTLabels.names.contains(name) ? DOTLabels.escaped(value) : value
  }

  /// Quotes texts, and remembers what they could not hold.
  private struct Losses {
    private var hasBackslashes = false
    private var hasEmptyValues = false
    var hasKeys = false
    var hasPercents = false

    mutating func pairs(_ columns: [PlainGraph.AttributeColumn], at position: Int) -> [String] {
      var pairs: [String] = []
      for column in columns {
        guard let value = column[position] else { continue }
        if value.isEmpty {
          hasEmptyValues = true
        } else {
          pairs.append("\(quoted(column.name))=\(quoted(DOTWriter.value(column.name, value)))")
        }
      }
      return pairs
    }

    /// The text between quotes. Only `"` can be escaped: backslashes stay as they are, and an odd number
    /// of them cannot stand before a quote, a line feed or the end.
    mutating func quoted(_ text: String) -> String {
      var quoted = "\""
      var isOdd = false
      for scalar in text.unicodeScalars {
        if isOdd, scalar == "\"" || scalar == "\n" || scalar == "\r" { double(&quoted) }
        isOdd = scalar == "\\" ? !isOdd : false
        if scalar == "\"" { quoted += "\\" }
        quoted.unicodeScalars.append(scalar)
      }
      if isOdd { double(&quoted) }
      return quoted + "\""
    }

    private mutating func double(_ text: inout String) {
      text += "\\"
      hasBackslashes = true
    }

    var sentences: [Localized] {
      var sentences: [Localized] = []
      if hasBackslashes {
        sentences.append(
          Localized(
            da:
              "En omvendt skråstreg foran et citationstegn eller sidst i en tekst; den skrives to gange.",
            en: "A backslash before a quote or at the end of a text; it is written twice."))
      }
      if hasEmptyValues {
        sentences.append(
          Localized(
            da: "At en attribut er angivet, men tom.", en: "That an attribute is given but empty."))
      }
      if hasPercents {
        sentences.append(
          Localized(
            da: "Navne, der begynder med %; Graphviz giver de punkter numre.",
            en: "Names that begin with %; Graphviz gives such nodes numbers."))
      }
      if hasKeys {
        sentences.append(
          Localized(
            da: "Attributten 'key' på relationer; DOT bruger ordet til andet.",
            en: "The attribute 'key' of ties; DOT uses the word for something else."))
      }
      return sentences
    }
  }
}
