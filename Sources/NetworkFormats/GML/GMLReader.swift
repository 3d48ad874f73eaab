import Localization
import SteeringModel

/// Reads GML (Himsolt 1997) as NetworkX, igraph, Gephi and yEd write it.
///
/// Ids stay as they are written, whatever their size; nested lists become attributes with a full stop
/// in their names. A key `weight` of ties, else `value`, is the weight.
struct GMLReader {
  private let parser: GMLParser
  private var log: GraphReadingLog
  private var graph: PlainGraph

  static func read(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    var parser = GMLParser(text.utf8, source: source, limits: limits)
    let items = try parser.items()
    guard let body = items.first(where: { $0.key == "graph" })?.list else {
      throw FormatError(
        "no-graph", source: source,
        message: Localized(
          da: "Filen har intet 'graph [ … ]'.", en: "The file has no 'graph [ … ]'."),
        remedy: Localized(da: "Vælg en GML-fil.", en: "Choose a GML file."))
    }
    let isDirected = body.first { $0.key == "directed" }?.text == "1"
    var reader = GMLReader(
      parser: parser, log: GraphReadingLog(source: source, issues: text.remarks),
      graph: PlainGraph(isDirected: isDirected))
    return try reader.read(body)
  }

  private mutating func read(_ body: [GMLParser.Item]) throws(FormatError) -> PlainGraph {
    for item in body {
      if item.key == "node", let list = item.list {
        readNode(list, line: item.line)
      } else if item.key != "edge", item.key != "directed", let text = item.text {
        if item.key == "label" || item.key == "name" { graph.name = text }
        graph.graphAttributes.append(Attribute(name: item.key, value: text))
      }
    }
    for item in body where item.key == "edge" {
      if let list = item.list { readTie(list, line: item.line) }
    }
    try log.throwIfFailed()
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  private mutating func readNode(_ list: [GMLParser.Item], line: Int) {
    guard let id = list.first(where: { $0.key == "id" })?.text else {
      log.missingID(node: graph.nodeCount + 1, line: line)
      return
    }
    if graph.position(ofNode: id) != nil {
      log.duplicateNode(id, line: line)
      return
    }
    let node = graph.addNode(id)
    for item in Self.flattened(list) where item.key != "id" {
      guard let text = item.text else { continue }
      let column = graph.nodeAttribute(item.key, kind: item.kind)
      graph.nodeAttributes[column].set(text, item.kind, at: node)
    }
  }

  private mutating func readTie(_ list: [GMLParser.Item], line: Int) {
    let number = graph.ties.count + 1
    guard let source = list.first(where: { $0.key == "source" })?.text,
      let target = list.first(where: { $0.key == "target" })?.text
    else {
      log.missingEnd(tie: number)
      return
    }
    guard let from = graph.position(ofNode: source), let to = graph.position(ofNode: target) else {
      let unknown = graph.position(ofNode: source) == nil ? source : target
      log.unknownNode(unknown, line: line, tie: number)
      return
    }
    var tie = PlainGraph.Tie(from, to)
    let weight = list.first { $0.key == "weight" } ?? list.first { $0.key == "value" }
    if let weight, weight.kind != .text, let text = weight.text {
      if let number = Double(text), number.isFinite {
        tie.weight = number
      } else {
        log.badWeight(text, line: weight.line, column: weight.key)
      }
    }
    for item in Self.flattened(list) where item.key != "source" && item.key != "target" {
      guard let text = item.text, !(item.key == "weight" && item.kind != .text) else { continue }
      let column = graph.tieAttribute(item.key, kind: item.kind)
      graph.tieAttributes[column].set(text, item.kind, at: graph.ties.count)
    }
    graph.ties.append(tie)
  }

  /// The items of a list and of the lists in it, with the names of these in front.
  private static func flattened(_ list: [GMLParser.Item]) -> [GMLParser.Item] {
    list.flatMap { item -> [GMLParser.Item] in
      guard let inner = item.list else { return [item] }
      return flattened(inner).map { deep in
        var deep = deep
        deep.key = item.key + "." + deep.key
        return deep
      }
    }
  }
}

/// Takes GML apart: keys and their values, which are numbers, texts or lists.
struct GMLParser {
  struct Item {
    var key: String
    var text: String?
    var kind: PlainGraph.AttributeColumn.Kind
    var list: [Item]?
    var line: Int
  }

  private let utf8: [UInt8]
  private let source: String
  private let limits: FormatLimits
  private var position = 0
  private var line = 1

  init(_ utf8: [UInt8], source: String, limits: FormatLimits) {
    self.utf8 = utf8
    self.source = source
    self.limits = limits
  }

  /// The items of the file.
  mutating func items() throws(FormatError) -> [Item] { try items(depth: 0) }

  private mutating func items(depth: Int) throws(FormatError) -> [Item] {
    guard depth < limits.depth else {
      throw error(
        "too-deep",
        Localized(
          da: "Lister er indlejret i mere end \(limits.depth) niveauer.",
          en: "Lists are nested in more than \(limits.depth) levels."))
    }
    var items: [Item] = []
    while true {
      skipSpace()
      guard position < utf8.count else {
        if depth == 0 { return items }
        throw error(
          "truncated",
          Localized(
            da: "Filen slutter, før alle lister er lukket.",
            en: "The file ends before every list is closed."))
      }
      if utf8[position] == UInt8(ascii: "]") {
        guard depth > 0 else { throw unexpected() }
        position += 1
        return items
      }
      items.append(try item(depth: depth))
    }
  }

  private mutating func item(depth: Int) throws(FormatError) -> Item {
    let start = position
    while position < utf8.count, Self.isKeyByte(utf8[position], isFirst: position == start) {
      position += 1
    }
    guard position > start else { throw unexpected() }
    let key = String(decoding: utf8[start..<position], as: UTF8.self)
    let keyLine = line
    skipSpace()
    guard position < utf8.count else { throw unexpected() }
    switch utf8[position] {
    case UInt8(ascii: "["):
      position += 1
      let list = try items(depth: depth + 1)
      return Item(key: key, kind: .text, list: list, line: keyLine)
    case UInt8(ascii: "\""):
      return Item(key: key, text: try string(), kind: .text, line: keyLine)
    default:
      let word = word()
      if Int(word) != nil || word.allSatisfy({ $0.isASCII && $0.isNumber }) && !word.isEmpty {
        return Item(key: key, text: word, kind: .wholeNumber, line: keyLine)
      }
      guard let first = word.unicodeScalars.first, first != "]" else { throw unexpected() }
      let kind: PlainGraph.AttributeColumn.Kind = Double(word) == nil ? .text : .number
      return Item(key: key, text: word, kind: kind, line: keyLine)
    }
  }

  private mutating func string() throws(FormatError) -> String {
    position += 1
    let start = position
    while position < utf8.count, utf8[position] != UInt8(ascii: "\"") {
      if utf8[position] == 0x0A { line += 1 }
      position += 1
    }
    guard position < utf8.count, position - start <= limits.cellBytes else { throw unexpected() }
    position += 1
    return CharacterReferences.resolved(
      String(decoding: utf8[start..<(position - 1)], as: UTF8.self))
  }

  private mutating func word() -> String {
    let start = position
    while position < utf8.count, utf8[position] > 0x20, utf8[position] != UInt8(ascii: "["),
      utf8[position] != UInt8(ascii: "]")
    {
      position += 1
    }
    return String(decoding: utf8[start..<position], as: UTF8.self)
  }

  private mutating func skipSpace() {
    var isLineStart = position == 0 || utf8[position - 1] == 0x0A
    while position < utf8.count {
      let byte = utf8[position]
      if byte == UInt8(ascii: "#") && isLineStart {
        while position < utf8.count, utf8[position] != 0x0A { position += 1 }
      } else if byte == 0x0A || byte == 0x0D {
        if byte == 0x0A { line += 1 }
        isLineStart = true
        position += 1
      } else if byte == 0x20 || byte == 0x09 {
        position += 1
      } else {
        return
      }
    }
  }

  private static func isKeyByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    let isLetter = (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
    return isLetter || !isFirst && (0x30...0x39).contains(byte)
  }

  private func unexpected() -> FormatError {
    let rest = String(decoding: utf8[position..<min(position + 12, utf8.count)], as: UTF8.self)
    return error(
      "bad-gml",
      Localized(
        da: "Her stod noget uventet: '\(rest)'.", en: "Something unexpected stood here: '\(rest)'.")
    )
  }

  private func error(_ code: String, _ message: Localized) -> FormatError {
    FormatError(
      code, source: source, line: line, message: message,
      remedy: Localized(
        da: "Gem filen igen fra det program, der lavede den.",
        en: "Save the file again from the program that made it."))
  }
}

extension NetworkFormat {
  /// GML.
  static let gml = NetworkFormat(
    "gml", title: Localized(verbatim: "GML"), fileExtensions: ["gml"],
    looksRight: { file in
      file.beginningText.prefix(4096).contains(/(?m)^\s*graph\s*\[/)
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try GMLReader.read(text, source: file.name, limits: limits))
    },
    write: { graph in GMLWriter.write(graph) })
}
