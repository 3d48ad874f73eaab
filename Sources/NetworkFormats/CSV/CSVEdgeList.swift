import Localization
import SteeringModel

/// Reads a CSV file with one tie a row: two ends, perhaps a weight, perhaps attributes.
///
/// The columns are told by their headers (`source,target`, `from,to`, `fra,til` and the like;
/// `weight`, `vægt`, `styrke`); two or three columns whose first row has none of these are read
/// without headers. Ties are undirected unless a column `type` or `retning` says otherwise. A row with
/// a first end only is a node without ties.
///
/// - Complexity: O(bytes).
struct CSVEdgeList {
  private var scanner: CSVScanner
  private let source: String
  private var graph = PlainGraph(isDirected: false)
  private var log: GraphReadingLog
  private var header = EdgeListHeader(columnCount: 2)
  private var directed: [Bool] = []
  private var hasDirection = false

  static func read(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    var reader = CSVEdgeList(
      scanner: CSVScanner(text.utf8, source: source, allowsSpace: true, limits: limits),
      source: source, log: GraphReadingLog(source: source, issues: text.remarks))
    return try reader.read()
  }

  private init(scanner: CSVScanner, source: String, log: GraphReadingLog) {
    self.scanner = scanner
    self.source = source
    self.log = log
  }

  private mutating func read() throws(FormatError) -> PlainGraph {
    let firstIsTie = try readHeader()
    if firstIsTie { readRow() }
    while try scanner.next() { readRow() }
    try log.throwIfFailed()
    if hasDirection { settleDirections() }
    log.remarkOnLoopsAndRepeats(of: graph)
    graph.issues = log.issues
    return graph
  }

  /// Recognises the columns; true when the first row with text is a tie already.
  private mutating func readHeader() throws(FormatError) -> Bool {
    var first: [String] = []
    repeat {
      guard try scanner.next() else { throw .noTies(source) }
      first = scanner.texts.map(\.trimmed)
    } while first.allSatisfy(\.isEmpty) || first[0].hasPrefix("#")
    if let header = EdgeListHeader(first) {
      if let twice = header.duplicate(in: first) {
        throw .duplicateHeader(source, row: scanner.row, header: twice)
      }
      self.header = header
      for attribute in header.attributes {
        graph.tieAttributes.append(PlainGraph.AttributeColumn(name: attribute.name))
      }
      return false
    }
    let isWeight = first.count == 3 && CellNumber(first[2]) != nil
    guard first.count == 2 || isWeight, !EdgeListHeader.looksLikeNodes(first) else {
      throw .noEnds(source, row: scanner.row, headers: first)
    }
    header = EdgeListHeader(columnCount: first.count)
    log.remark(
      "no-headers", row: scanner.row,
      message: Localized(
        da: "Filen har ingen kendte overskrifter, så også første række er læst som en relation.",
        en: "The file has no known headers, so the first row was read as a tie as well."))
    return true
  }

  private mutating func readRow() {
    let cells = scanner.cells
    guard let from = node(at: header.source, in: cells) else {
      let isBlank = scanner.texts.allSatisfy { $0.allSatisfy(\.isWhitespace) }
      if !isBlank { log.missingEnd(row: scanner.row) }
      return
    }
    guard let to = node(at: header.target, in: cells) else { return }
    if cells.count > header.columnCount,
      scanner.texts.lastIndex(where: { !$0.isEmpty }) ?? 0 >= header.columnCount
    {
      log.tooManyCells(cells.count, row: scanner.row, columns: header.columnCount)
    }
    let weight = weight(in: cells)
    let position = graph.ties.count
    graph.ties.append(PlainGraph.Tie(from, to, weight: weight))
    for (column, attribute) in header.attributes.enumerated()
    where attribute.position < cells.count {
      let value = scanner.text(cells[attribute.position])
      if !value.isEmpty { graph.tieAttributes[column][position] = value }
    }
    if let column = header.direction, column < cells.count {
      let cell = scanner.text(cells[column]).trimmed
      let isDirected = EdgeListDirection.isDirected(cell)
      if isDirected == nil && !cell.isEmpty { keepDirectionAsAttribute(cell, column, position) }
      hasDirection = hasDirection || isDirected != nil
      directed.append(isDirected ?? false)
    }
  }

  /// The node that a cell names, or nil when it is empty.
  private mutating func node(at column: Int, in cells: [CSVScanner.Cell]) -> Int? {
    guard column < cells.count else { return nil }
    let name = scanner.bytes(of: cells[column]).withoutSpaceAround
    return name.isEmpty ? nil : graph.addNode(utf8: name)
  }

  private mutating func weight(in cells: [CSVScanner.Cell]) -> Double {
    guard let column = header.weight else { return 1 }
    guard column < cells.count else {
      log.missingWeight()
      return 1
    }
    if let digits = scanner.bytes(of: cells[column]).smallNumber { return Double(digits) }
    let cell = scanner.text(cells[column]).trimmed
    guard !cell.isEmpty else {
      log.missingWeight()
      return 1
    }
    guard let number = CellNumber(cell) else {
      log.badWeight(cell, row: scanner.row, column: "weight")
      return 1
    }
    return number.value
  }

  /// A column `type` that speaks of something else than direction is an attribute.
  private mutating func keepDirectionAsAttribute(_ cell: String, _ column: Int, _ position: Int) {
    let attribute = graph.tieAttribute("type")
    graph.tieAttributes[attribute][position] = cell
  }

  private mutating func settleDirections() {
    graph.isDirected = directed.contains(true)
    let exceptions = directed.indices.filter { directed[$0] != graph.isDirected }
    graph.exceptions = exceptions
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without spaces and tabs around them.
  var withoutSpaceAround: ArraySlice<UInt8> {
    var slice = self
    while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
    while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
    return slice
  }

  /// The number that the bytes say, when they are one to nine digits and nothing else.
  var smallNumber: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var number = 0
    for byte in self {
      guard byte >= 0x30 && byte <= 0x39 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
