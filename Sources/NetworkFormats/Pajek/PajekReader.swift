import Localization
import SteeringModel

/// Reads Pajek's networks (`.net`) and projects (`.paj`).
///
/// A node is named by its label where labels are unique, else by its number. Arcs have a direction,
/// edges have none, so a file with both is a mixed graph. Of a project the first network is read, and
/// its partitions and vectors of the same size become attributes of nodes.
struct PajekReader {
  private enum Section {
    case none, vertices, arcs, edges, arcLists, edgeLists, matrix, list, skipped
  }

  private var lines: TextLines
  private let byteCount: Int
  private var log: GraphReadingLog
  private var section = Section.none
  private var nodeCount: Int?
  private var modeSize: Int?
  private var labels: [String?] = []
  private var attributes: [(node: Int, name: String, value: String)] = []
  private var graph = PlainGraph(isDirected: false)
  private var isArc: [Bool] = []
  private var matrixRow = 0
  /// The partitions and vectors, of which those of the network's size become attributes.
  private var lists: [(name: String, values: [String])] = []
  private var isInList = false
  private var relation: String?
  private var networkCount = 0

  static func read(
    _ text: DecodedText, source: String
  ) throws(FormatError) -> PlainGraph {
    var reader = PajekReader(
      lines: TextLines(text.utf8), byteCount: text.utf8.count,
      log: GraphReadingLog(source: source, issues: text.remarks))
    return try reader.read()
  }

  private init(lines: TextLines, byteCount: Int, log: GraphReadingLog) {
    self.lines = lines
    self.byteCount = byteCount
    self.log = log
  }

  private mutating func read() throws(FormatError) -> PlainGraph {
    while lines.next() {
      guard let first = lines.words.first else { continue }
      let byte = first.range.isEmpty ? 0 : lines.utf8[first.range.lowerBound]
      if byte == UInt8(ascii: "%") && !first.isQuoted { continue }
      if byte == UInt8(ascii: "*") && !first.isQuoted {
        try beginSection(lines.text(first).lowercased())
      } else {
        readLine()
      }
    }
    if let line = lines.tooLongLine { log.tooManyWords(line: line) }
    guard nodeCount != nil else {
      try log.throwIfFailed()
      throw FormatError(
        "no-nodes", source: log.source,
        message: Localized(
          da: "Filen har intet afsnit '*Vertices'.", en: "The file has no section '*Vertices'."),
        remedy: Localized(da: "Vælg en Pajek-fil.", en: "Choose a Pajek file."))
    }
    return try finished()
  }

  // MARK: - Sections

  private mutating func beginSection(_ name: String) throws(FormatError) {
    let words = lines.texts.dropFirst()
    relation = nil
    switch name {
    case "*network":
      networkCount += 1
      isInList = false
      section = .skipped
      if networkCount == 1 { graph.name = words.isEmpty ? nil : words.joined(separator: " ") }
    case "*vertices": try beginVertices()
    case "*arcs", "*edges":
      section = isFirstNetwork ? (name == "*arcs" ? .arcs : .edges) : .skipped
      relation = words.count > 1 ? words.last : nil
    case "*arcslist": section = isFirstNetwork ? .arcLists : .skipped
    case "*edgeslist": section = isFirstNetwork ? .edgeLists : .skipped
    case "*matrix":
      section = isFirstNetwork ? .matrix : .skipped
      matrixRow = 0
    case "*partition", "*vector":
      let title = words.joined(separator: " ")
      lists.append((title.isEmpty ? String(name.dropFirst()) : title, []))
      isInList = true
      section = .skipped
    default: section = .skipped
    }
  }

  private var isFirstNetwork: Bool { networkCount <= 1 && nodeCount != nil && !isInList }

  private mutating func beginVertices() throws(FormatError) {
    guard lines.words.count > 1, let count = lines.wholeNumber(lines.words[1]), count >= 0 else {
      throw badCount()
    }
    if isInList {
      section = .list
      return
    }
    guard nodeCount == nil else {
      networkCount = max(networkCount, 2)
      section = .skipped
      return
    }
    guard count <= max(100_000, byteCount) else {
      throw FormatError(
        "too-many-nodes", source: log.source, line: lines.number, value: String(count),
        message: Localized(
          da: "Filen siger, at den har \(count) punkter, men det er der ikke plads til i den.",
          en: "The file says that it has \(count) nodes, which it has no room for."),
        remedy: Localized(da: "Ret antallet.", en: "Correct the number."))
    }
    if lines.words.count > 2 {
      guard let size = lines.wholeNumber(lines.words[2]), size >= 0, size <= count else {
        throw badCount()
      }
      modeSize = size
    }
    nodeCount = count
    labels = [String?](repeating: nil, count: count)
    section = .vertices
  }

  private func badCount() -> FormatError {
    FormatError(
      "bad-count", source: log.source, line: lines.number,
      message: Localized(
        da: "Antallet af punkter efter '*Vertices' er ikke et helt tal, som passer.",
        en: "The number of nodes after '*Vertices' is not a whole number that fits."),
      remedy: Localized(da: "Ret antallet.", en: "Correct the number."))
  }

  // MARK: - Lines

  private mutating func readLine() {
    switch section {
    case .none, .skipped: return
    case .vertices: readVertex()
    case .arcs: readTie(isArc: true)
    case .edges: readTie(isArc: false)
    case .arcLists: readTies(isArc: true)
    case .edgeLists: readTies(isArc: false)
    case .matrix: readMatrixRow()
    case .list: lists[lists.count - 1].values.append(lines.text(lines.words[0]))
    }
  }

  private mutating func readVertex() {
    guard let node = node(lines.words[0]) else { return }
    guard lines.words.count > 1 else { return }
    if lines.hasOpenQuote { log.unclosedQuote(line: lines.number) }
    if labels[node] != nil { log.duplicateNode(String(node + 1), line: lines.number) }
    labels[node] = CharacterReferences.resolved(lines.text(lines.words[1]))
    var rest = lines.words.dropFirst(2)
    for name in ["x", "y", "z"] {
      guard let word = rest.first, lines.number(word) != nil else { break }
      attributes.append((node, name, lines.text(word)))
      rest = rest.dropFirst()
    }
    if rest.count % 2 == 1, let shape = rest.first, !lines.text(shape).hasPrefix("[") {
      attributes.append((node, "shape", lines.text(shape)))
      rest = rest.dropFirst()
    }
    for (name, value) in Self.pairs(rest.map(lines.text)) { attributes.append((node, name, value)) }
  }

  private mutating func readTie(isArc: Bool) {
    let words = lines.words
    guard words.count > 1 else {
      log.missingEnd(tie: graph.ties.count + 1, line: lines.number)
      return
    }
    guard let from = node(words[0]), let to = node(words[1]) else { return }
    var rest = words.dropFirst(2)
    var weight = 1.0
    if let word = rest.first, !lines.text(word).hasPrefix("[") {
      if let number = lines.number(word) {
        weight = number
        rest = rest.dropFirst()
      } else if !Self.isParameterName(lines.text(word)) || rest.count == 1 {
        log.badWeight(lines.text(word), line: lines.number, column: "weight")
      }
    }
    add(from, to, weight, isArc: isArc)
    for (name, value) in Self.pairs(rest.map(lines.text)) { setTie(name, value) }
    if let relation { setTie("relation", relation) }
  }

  /// Whether a word where the weight may stand names a parameter instead; `nan` and `inf` do not.
  private static func isParameterName(_ word: String) -> Bool {
    (word.first?.isLetter ?? false) && Double(word) == nil
  }

  private mutating func readTies(isArc: Bool) {
    guard let from = node(lines.words[0]) else { return }
    for word in lines.words.dropFirst() {
      guard let to = node(word) else { continue }
      add(from, to, 1, isArc: isArc)
    }
  }

  private mutating func readMatrixRow() {
    let offset = modeSize ?? 0
    guard let nodeCount, matrixRow < (modeSize ?? nodeCount) else {
      log.tooManyRows(line: lines.number)
      return
    }
    for (column, word) in lines.words.enumerated() {
      guard offset + column < nodeCount else {
        log.tooManyRows(line: lines.number)
        break
      }
      guard let weight = lines.number(word) else {
        log.badWeight(lines.text(word), line: lines.number, column: String(column + 1))
        continue
      }
      if weight != 0 { add(matrixRow, offset + column, weight, isArc: modeSize == nil) }
    }
    matrixRow += 1
  }

  /// The position of the node with a number; a number out of range is reported.
  private mutating func node(_ word: TextLines.Word) -> Int? {
    guard let number = lines.wholeNumber(word), number >= 1, number <= nodeCount ?? 0 else {
      log.badNodeNumber(lines.text(word), count: nodeCount ?? 0, line: lines.number)
      return nil
    }
    return number - 1
  }

  private mutating func add(_ from: Int, _ to: Int, _ weight: Double, isArc: Bool) {
    graph.ties.append(PlainGraph.Tie(from, to, weight: weight))
    self.isArc.append(isArc)
  }

  private mutating func setTie(_ name: String, _ value: String) {
    let column = graph.tieAttribute(name)
    graph.tieAttributes[column][graph.ties.count - 1] = value
  }

  /// The parameters of a node or tie, two words each; an interval of time in brackets is one word.
  private static func pairs(_ words: [String]) -> [(String, String)] {
    var pairs: [(String, String)] = []
    var position = 0
    while position < words.count {
      if words[position].hasPrefix("[") {
        pairs.append(("time", words[position]))
        position += 1
      } else if position + 1 < words.count {
        let name = words[position] == "l" ? "label" : words[position]
        pairs.append((name, words[position + 1]))
        position += 2
      } else {
        break
      }
    }
    return pairs
  }

  // MARK: - The end

  private mutating func finished() throws(FormatError) -> PlainGraph {
    let given = labels.enumerated().map { $1.flatMap { $0.isEmpty ? nil : $0 } ?? String($0 + 1) }
    let areUnique = Set(given).count == given.count
    for (position, label) in given.enumerated() {
      graph.addNode(areUnique ? label : String(position + 1))
    }
    if !areUnique {
      let column = graph.nodeAttribute("label")
      for (position, label) in given.enumerated() { graph.nodeAttributes[column][position] = label }
      log.remark(
        "repeated-labels",
        message: Localized(
          da: "Flere punkter har samme navn, så de kaldes ved deres numre.",
          en: "Several nodes have the same label, so they go by their numbers."))
    }
    for list in lists where list.values.count == given.count {
      attributes += list.values.enumerated().map { ($0, list.name, $1) }
    }
    for attribute in attributes {
      let isNumber = Double(attribute.value) != nil
      let column = graph.nodeAttribute(attribute.name, kind: isNumber ? .number : .text)
      graph.nodeAttributes[column].set(
        attribute.value, isNumber ? .number : .text, at: attribute.node)
    }
    if let modeSize { graph.secondMode = graph.nodeIDs.indices.map { $0 >= modeSize } }
    if networkCount > 1 {
      log.remark(
        "several-networks",
        message: Localized(
          da: "Filen har flere netværk; kun det første er læst.",
          en: "The file has several networks; only the first was read."))
    }
    if matrixRow > 0, matrixRow < modeSize ?? nodeCount ?? 0 {
      log.truncatedMatrix(row: matrixRow + 1, of: modeSize ?? nodeCount ?? 0, line: lines.number)
    }
    try log.throwIfFailed()
    graph.isDirected = isArc.contains(true)
    graph.exceptions = isArc.indices.filter { isArc[$0] != graph.isDirected }
    if section == .matrix || matrixRow > 0 { MatrixCSV.foldSymmetry(of: &graph) }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }
}

extension NetworkFormat {
  /// Pajek.
  static let pajek = NetworkFormat(
    "pajek", title: Localized(verbatim: "Pajek"), fileExtensions: ["net", "paj"],
    looksRight: { file in
      let text = file.beginningText.prefix(4096).lowercased()
      return text.hasPrefix("*network")
        || text.contains("*vertices") && text.contains(/\*(arcs|edges|matrix)/)
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try PajekReader.read(text, source: file.name))
    },
    write: { graph in PajekWriter.write(graph) })
}
