import Localization
import SteeringModel

/// Reads UCINET's DL: full matrices, edge lists and node lists, of one mode or two, with labels in the
/// header or in the data.
///
/// Ties have a direction; a symmetric full matrix is undirected. Of several matrices the first is
/// read. A node is named by its label where labels are unique, else by its number.
struct DLReader {
  private let source: String
  private var lines: TextLines
  private var log: GraphReadingLog
  private var header = DLHeader()
  private var graph = PlainGraph(isDirected: true)
  /// The labels of rows and columns that the data itself has named, in lower case.
  private var rowNames: [String: Int] = [:]
  private var columnNames: [String: Int] = [:]

  static func read(_ text: DecodedText, source: String) throws(FormatError) -> PlainGraph {
    var reader = DLReader(
      source: source, lines: TextLines(text.utf8, commas: true),
      log: GraphReadingLog(source: source, issues: text.remarks))
    return try reader.read(byteCount: text.utf8.count)
  }

  private init(source: String, lines: TextLines, log: GraphReadingLog) {
    self.source = source
    self.lines = lines
    self.log = log
  }

  private mutating func read(byteCount: Int) throws(FormatError) -> PlainGraph {
    header = try DLHeader.read(from: &lines, source: source, limit: max(100_000, byteCount))
    makeNodes()
    switch header.format {
    case .fullMatrix: readMatrix()
    case .edgeList, .edgeListOfTwoModes: readRows(asLists: false)
    case .nodeList, .nodeListOfTwoModes: readRows(asLists: true)
    }
    if let line = lines.tooLongLine { log.tooManyWords(line: line) }
    try log.throwIfFailed()
    if header.format == .fullMatrix && !header.hasTwoModes { MatrixCSV.foldSymmetry(of: &graph) }
    if header.matrixCount > 1 {
      log.remark(
        "several-networks",
        message: Localized(
          da: "Filen har \(header.matrixCount) matricer; kun den første er læst.",
          en: "The file has \(header.matrixCount) matrices; only the first was read."))
    }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  // MARK: - Nodes

  private mutating func makeNodes() {
    let labels = header.hasTwoModes ? header.rowLabels + header.columnLabels : header.rowLabels
    let expected = header.hasTwoModes ? header.rows + header.columns : header.rows
    if header.hasTwoModes {
      graph.isDirected = false
      graph.secondMode = (0..<expected).map { $0 >= header.rows }
    }
    if header.hasEmbeddedLabels && labels.isEmpty { return }
    let isTooLong =
      header.rowLabels.count > header.rows
      || header.hasTwoModes && header.columnLabels.count > header.columns
    if isTooLong {
      log.error(
        "too-many-labels",
        message: Localized(
          da: "Filen har flere navne end punkter.", en: "The file has more labels than nodes."),
        remedy: Localized(
          da: "Ret antallet i første linje, eller slet de overflødige navne.",
          en: "Correct the number in the first line, or delete the labels that are too many."))
    }
    var given = (0..<expected).map { $0 < labels.count ? labels[$0] : defaultName($0) }
    if Set(given).count < given.count {
      let column = graph.nodeAttribute("label")
      for (position, label) in given.enumerated() { graph.nodeAttributes[column][position] = label }
      given = (0..<expected).map(defaultName)
      log.warning(
        "repeated-labels",
        message: Localized(
          da: "Flere punkter har samme navn, så de kaldes ved deres numre.",
          en: "Several nodes have the same label, so they go by their numbers."))
    }
    for name in given { graph.addNode(name) }
    for (position, label) in labels.enumerated() where position < expected {
      if position < header.rows { rowNames[label.lowercased()] = position }
      if !header.hasTwoModes || position >= header.rows {
        columnNames[label.lowercased()] = position
      }
    }
  }

  private func defaultName(_ position: Int) -> String {
    guard header.hasTwoModes else { return String(position + 1) }
    return position < header.rows ? "r\(position + 1)" : "c\(position - header.rows + 1)"
  }

  /// The node that a word of the data names; with embedded labels a new name is a new node.
  private mutating func node(_ word: TextLines.Word, isColumn: Bool) -> Int? {
    let text = lines.text(word)
    if header.hasEmbeddedLabels {
      let key = text.lowercased()
      let usesColumns = isColumn && header.hasTwoModes
      if let known = usesColumns ? columnNames[key] : rowNames[key] { return known }
      let total = header.hasTwoModes ? header.rows + header.columns : header.rows
      guard graph.nodeCount < total else {
        log.badNodeNumber(text, count: total, line: lines.number)
        return nil
      }
      let isTaken = graph.position(ofNode: text) != nil
      let node = graph.addNode(isTaken ? text + " (2)" : text)
      if usesColumns { columnNames[key] = node } else { rowNames[key] = node }
      if header.hasTwoModes, graph.secondMode.indices.contains(node) {
        graph.secondMode[node] = isColumn
      }
      return node
    }
    let count = isColumn && header.hasTwoModes ? header.columns : header.rows
    guard let number = lines.wholeNumber(word), number >= 1, number <= count else {
      if let named = isColumn ? columnNames[text.lowercased()] : rowNames[text.lowercased()] {
        return named
      }
      log.badNodeNumber(text, count: count, line: lines.number)
      return nil
    }
    return number - 1 + (isColumn && header.hasTwoModes ? header.rows : 0)
  }

  // MARK: - Data

  private mutating func readRows(asLists: Bool) {
    while lines.next() {
      guard let first = lines.words.first else { continue }
      guard let from = node(first, isColumn: false) else { continue }
      let words = Array(lines.words.dropFirst())
      if asLists {
        for word in words {
          guard let to = node(word, isColumn: true) else { continue }
          graph.ties.append(PlainGraph.Tie(from, to))
        }
        continue
      }
      guard let second = words.first else {
        log.missingEnd(tie: graph.ties.count + 1, line: lines.number)
        continue
      }
      guard let to = node(second, isColumn: true) else { continue }
      var weight = 1.0
      if words.count > 1 {
        guard let number = lines.number(words[1]) else {
          log.badWeight(lines.text(words[1]), line: lines.number, column: "3")
          continue
        }
        weight = number
      }
      graph.ties.append(PlainGraph.Tie(from, to, weight: weight))
    }
    while graph.nodeCount < (header.hasTwoModes ? header.rows + header.columns : header.rows) {
      graph.addNode("#\(graph.nodeCount + 1)")
    }
  }

  /// Reads the cells one after another; a line end means nothing, but embedded labels do.
  private mutating func readMatrix() {
    let columns = header.columns
    var needsColumnLabels = header.hasEmbeddedLabels
    var row = 0
    var column = 0
    var rowNode: Int?
    while lines.next() {
      for word in lines.words {
        if needsColumnLabels {
          _ = node(word, isColumn: true)
          column += 1
          if column == columns { (needsColumnLabels, column) = (false, 0) }
          continue
        }
        guard row < header.rows else {
          if header.matrixCount == 1 { log.tooManyRows(line: lines.number) }
          return
        }
        if header.hasEmbeddedLabels && rowNode == nil {
          rowNode = node(word, isColumn: false)
          if rowNode == nil { return }
          continue
        }
        guard let weight = lines.number(word) else {
          log.badWeight(lines.text(word), line: lines.number, column: String(column + 1))
          return
        }
        if weight != 0 {
          let target = column + (header.hasTwoModes ? header.rows : 0)
          graph.ties.append(PlainGraph.Tie(rowNode ?? row, target, weight: weight))
        }
        column += 1
        if column == columns { (row, column, rowNode) = (row + 1, 0, nil) }
      }
    }
    if row < header.rows {
      log.truncatedMatrix(row: row + 1, of: header.rows, line: lines.number)
    }
  }
}

/// What stands before the data of a DL file.
struct DLHeader {
  enum Format: Hashable {
    case fullMatrix, edgeList, edgeListOfTwoModes, nodeList, nodeListOfTwoModes
  }

  var rows = 0
  var columns = 0
  var hasTwoModes = false
  var matrixCount = 1
  var format = Format.fullMatrix
  private var hasSize = false
  var rowLabels: [String] = []
  var columnLabels: [String] = []
  var hasEmbeddedLabels = false

  private enum LabelList { case rows, columns, matrices }

  /// Reads up to and with `data:`.
  static func read(
    from lines: inout TextLines, source: String, limit: Int
  ) throws(FormatError) -> DLHeader {
    var header = DLHeader()
    var list: LabelList?
    var hasStarted = false
    while lines.next() {
      var words = lines.words.map { word in
        (text: lines.text(word), isQuoted: word.isQuoted)
      }
      if !hasStarted, let first = words.first {
        guard first.text.lowercased() == "dl" else {
          throw problem(source, lines.number, first.text)
        }
        hasStarted = true
        words.removeFirst()
      }
      // What stands in quotes is a label, even if it reads like a part of the header.
      if list != nil, let first = words.first, first.isQuoted {
        header.add(words.map(\.text), to: list)
        continue
      }
      let line = words.map { $0.text.lowercased() }.joined(separator: " ")
      if line.hasPrefix("data:") || line == "data" {
        guard header.hasSize else { throw problem(source, lines.number, line) }
        return header
      }
      if let next = header.labelSection(line) {
        list = next.list
        if next.isEmbedded { header.hasEmbeddedLabels = true }
        if let colon = line.firstIndex(of: ":"), line[colon...].count > 1 {
          let rest = words.map(\.text).joined(separator: " ")
          let labels = rest[rest.index(after: rest.firstIndex(of: ":") ?? rest.startIndex)...]
          header.add(labels.split(separator: " ").map(String.init), to: list)
        }
      } else if list != nil, !line.contains("=") {
        header.add(words.map(\.text), to: list)
      } else if !line.isEmpty {
        list = nil
        try header.readSettings(line, source: source, line: lines.number, limit: limit)
      }
    }
    throw FormatError(
      "truncated", source: source, line: max(lines.number, 1),
      message: Localized(
        da: "Filen har ingen linje 'data:'.", en: "The file has no line 'data:'."),
      remedy: Localized(da: "Gem filen igen fra UCINET.", en: "Save the file again from UCINET."))
  }

  private func labelSection(_ line: String) -> (list: LabelList?, isEmbedded: Bool)? {
    for (prefix, list) in [
      ("labels", LabelList.rows), ("row labels", .rows), ("column labels", .columns),
      ("col labels", .columns), ("matrix labels", .matrices), ("level labels", .matrices),
    ] where line.hasPrefix(prefix) {
      let isEmbedded = line.contains("embedded")
      return (isEmbedded ? nil : list, isEmbedded)
    }
    return nil
  }

  private mutating func add(_ labels: [String], to list: LabelList?) {
    switch list {
    case .rows: rowLabels += labels
    case .columns: columnLabels += labels
    case .matrices, nil: break
    }
  }

  private mutating func readSettings(
    _ text: String, source: String, line: Int, limit: Int
  ) throws(FormatError) {
    let words = text.replacing("=", with: " = ").split(separator: " ").map(String.init)
    var position = 0
    while position < words.count {
      let name = words[position]
      guard position + 2 < words.count, words[position + 1] == "=" else {
        position += 1
        continue
      }
      let value = words[position + 2]
      position += 3
      switch name {
      case "n", "nr", "nc", "nm":
        guard let number = Int(value), number >= 0, number <= limit else {
          throw Self.problem(source, line, "\(name)=\(value)")
        }
        if name != "nm" { hasSize = true }
        if name == "n" { (rows, columns) = (number, number) }
        if name == "nr" { (rows, hasTwoModes) = (number, true) }
        if name == "nc" { (columns, hasTwoModes) = (number, true) }
        if name == "nm" { matrixCount = number }
      case "format":
        switch value {
        case "fullmatrix", "fm": format = .fullMatrix
        case "edgelist1", "el1", "edgelist": format = .edgeList
        case "edgelist2", "el2": (format, hasTwoModes) = (.edgeListOfTwoModes, true)
        case "nodelist1", "nl1", "nodelist": format = .nodeList
        case "nodelist2", "nl2": (format, hasTwoModes) = (.nodeListOfTwoModes, true)
        default: throw Self.problem(source, line, value)
        }
      default: break
      }
    }
  }

  private static func problem(_ source: String, _ line: Int, _ value: String) -> FormatError {
    FormatError(
      "bad-header", source: source, line: line, value: String(value.prefix(60)),
      message: Localized(
        da: "Filens hoved kan ikke læses her.", en: "The header of the file cannot be read here."),
      remedy: Localized(
        da: "Filen skal begynde med 'dl n=…' og sige sit format.",
        en: "The file must begin with 'dl n=…' and state its format."))
  }
}

extension NetworkFormat {
  /// UCINET's DL.
  static let dl = NetworkFormat(
    "dl", title: Localized(verbatim: "UCINET DL"), fileExtensions: ["dl"],
    looksRight: { file in
      file.beginningText.prefix(200).lowercased().contains(/^dl\s+[a-z]+\s*=/)
    },
    read: { file, limits throws(FormatError) in
      let text = try DecodedText(file, limits: limits)
      return .graph(try DLReader.read(text, source: file.name))
    },
    write: { graph in DLWriter.write(graph) })
}
