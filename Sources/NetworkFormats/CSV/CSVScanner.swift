import Localization
import SteeringModel

/// Takes a CSV text apart, row by row, with the row numbers of a spreadsheet.
///
/// Ours because the existing packages do not fit: SwiftCSV, the best known, accepts a quote that is
/// never closed, trims cells and gives no positions. The rules are those of RFC 4180 and of Excel:
/// a cell that begins with a quote ends at the next lone quote and may hold separators and line ends;
/// a quote elsewhere is a character; rows end by LF, CRLF or CR; a first line `sep=;` names the
/// separator and is no row.
///
/// - Complexity: O(bytes); a row is held at a time, and no cell is copied before its text is asked.
struct CSVScanner {
  /// Where a cell stands in the text, or in the side store when its quotes had to be resolved.
  struct Cell {
    fileprivate var start: Int
    fileprivate var end: Int
    fileprivate var isResolved: Bool
  }

  let separator: CSVSeparator
  /// The cells of the row that was read last.
  private(set) var cells: [Cell] = []
  /// The number of the row that was read last, as a spreadsheet counts: the first is 1.
  private(set) var row = 0

  private let utf8: [UInt8]
  private let source: String
  private let limits: FormatLimits
  private var position: Int
  /// The line that comes next, as a text editor counts.
  private var line = 1
  private var resolved: [UInt8] = []

  /// Makes ready to read; finds the separator unless it is given.
  init(
    _ utf8: [UInt8], source: String, separator: CSVSeparator? = nil, allowsSpace: Bool = false,
    limits: FormatLimits = FormatLimits()
  ) {
    self.utf8 = utf8
    self.source = source
    self.limits = limits
    if let stated = Self.statedSeparator(utf8) {
      self.separator = separator ?? stated.separator
      position = stated.end
      line = 2
    } else {
      position = 0
      self.separator =
        separator ?? .detected(in: utf8, from: 0, allowsSpace: allowsSpace)
    }
  }

  /// Reads the next row into `cells`; false at the end.
  ///
  /// - Throws: when a quote is never closed, a cell is too long, or there are too many columns.
  mutating func next() throws(FormatError) -> Bool {
    guard position < utf8.count else { return false }
    cells.removeAll(keepingCapacity: true)
    resolved.removeAll(keepingCapacity: true)
    row += 1
    if separator == .space { skipSpace() }
    while true {
      let cell =
        position < utf8.count && utf8[position] == Self.quote ? try quotedCell() : plainCell()
      guard cell.end - cell.start <= limits.cellBytes else { throw cellTooLong() }
      cells.append(cell)
      guard cells.count <= limits.columns else { throw tooManyColumns() }
      guard position < utf8.count else { return true }
      if endRow() { return true }
      position += 1
      if separator == .space {
        skipSpace()
        if position == utf8.count || endRow() { return true }
      }
    }
  }

  /// Goes past a line end, if one stands here.
  private mutating func endRow() -> Bool {
    guard isLineEnd(utf8[position]) else { return false }
    let isReturn = utf8[position] == Self.carriageReturn
    position += 1
    if isReturn, position < utf8.count, utf8[position] == Self.lineFeed { position += 1 }
    line += 1
    return true
  }

  private mutating func skipSpace() {
    while position < utf8.count, isSeparator(utf8[position]) { position += 1 }
  }

  /// The text of a cell of the row that was read last.
  func text(_ cell: Cell) -> String {
    cell.isResolved
      ? String(decoding: resolved[cell.start..<cell.end], as: UTF8.self)
      : String(decoding: utf8[cell.start..<cell.end], as: UTF8.self)
  }

  /// The texts of all cells of the row that was read last.
  var texts: [String] { cells.map(text) }

  /// The bytes of a cell of the row that was read last.
  func bytes(of cell: Cell) -> ArraySlice<UInt8> {
    cell.isResolved ? resolved[cell.start..<cell.end] : utf8[cell.start..<cell.end]
  }

  // MARK: - Cells

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == Self.lineFeed || byte == Self.carriageReturn
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == separator.rawValue || separator == .space && byte == CSVSeparator.tab.rawValue
  }

  private mutating func plainCell() -> Cell {
    let start = position
    while position < utf8.count {
      let byte = utf8[position]
      if isSeparator(byte) || isLineEnd(byte) { break }
      position += 1
    }
    return Cell(start: start, end: position, isResolved: false)
  }

  /// Reads a cell that begins with a quote; what follows the closing quote belongs to the cell.
  private mutating func quotedCell() throws(FormatError) -> Cell {
    let openedIn = line
    position += 1
    let start = position
    while position < utf8.count {
      let byte = utf8[position]
      if byte == Self.quote {
        let isEnd =
          position + 1 == utf8.count || isSeparator(utf8[position + 1])
          || isLineEnd(utf8[position + 1])
        if isEnd {
          position += 1
          return Cell(start: start, end: position - 1, isResolved: false)
        }
        return try resolvedCell(from: start, openedIn: openedIn)
      }
      countLine(at: position)
      position += 1
    }
    throw unclosedQuote(openedIn)
  }

  /// Copies a quoted cell whose inner quotes are doubled, or that goes on after its closing quote.
  private mutating func resolvedCell(
    from start: Int, openedIn: Int
  ) throws(FormatError) -> Cell {
    let first = resolved.count
    resolved += utf8[start..<position]
    var isQuoted = true
    while position < utf8.count {
      let byte = utf8[position]
      if isQuoted {
        if byte == Self.quote {
          if position + 1 < utf8.count, utf8[position + 1] == Self.quote {
            resolved.append(byte)
            position += 1
          } else {
            isQuoted = false
          }
        } else {
          countLine(at: position)
          resolved.append(byte)
        }
      } else if isSeparator(byte) || isLineEnd(byte) {
        break
      } else {
        resolved.append(byte)
      }
      position += 1
    }
    guard !isQuoted else { throw unclosedQuote(openedIn) }
    return Cell(start: first, end: resolved.count, isResolved: true)
  }

  private mutating func countLine(at position: Int) {
    if utf8[position] == Self.lineFeed {
      line += 1
    } else if utf8[position] == Self.carriageReturn,
      position + 1 == utf8.count || utf8[position + 1] != Self.lineFeed
    {
      line += 1
    }
  }

  // MARK: - The line that states the separator

  /// The separator that a first line `sep=;` states, and where the text goes on.
  private static func statedSeparator(
    _ utf8: [UInt8]
  ) -> (separator: CSVSeparator, end: Int)? {
    let head = utf8.prefix(9).filter { $0 != quote }
    let prefix = Array("sep=".utf8)
    guard head.count >= 5, head.prefix(4).elementsEqual(prefix),
      let separator = CSVSeparator(rawValue: head[4]),
      let lineEnd = utf8.firstIndex(where: { $0 == lineFeed || $0 == carriageReturn }),
      lineEnd <= 7
    else { return nil }
    let isPair =
      utf8[lineEnd] == carriageReturn && lineEnd + 1 < utf8.count && utf8[lineEnd + 1] == lineFeed
    return (separator, lineEnd + (isPair ? 2 : 1))
  }
}

// MARK: - Errors

extension CSVScanner {
  private func unclosedQuote(_ openedIn: Int) -> FormatError {
    FormatError(
      "unclosed-quote", source: source, row: row,
      message: Localized(
        da: "Et citationstegn åbnes i linje \(openedIn) og lukkes aldrig.",
        en: "A quote is opened in line \(openedIn) and never closed."),
      remedy: Localized(
        da: "Sæt et citationstegn til sidst i feltet, eller slet det første.",
        en: "Put a quote at the end of the cell, or delete the first one."))
  }

  private func cellTooLong() -> FormatError {
    FormatError(
      "cell-too-long", source: source, row: row,
      column: SpreadsheetColumn.letters(at: cells.count),
      message: Localized(
        da: "Feltet er længere end \(limits.cellBytes) tegn.",
        en: "The cell is longer than \(limits.cellBytes) characters."),
      remedy: Localized(
        da: "Afkort teksten, og se efter, om et citationstegn mangler.",
        en: "Shorten the text, and check whether a quote is missing."))
  }

  private func tooManyColumns() -> FormatError {
    FormatError(
      "too-many-columns", source: source, row: row,
      message: Localized(
        da: "Rækken har mere end \(limits.columns) kolonner.",
        en: "The row has more than \(limits.columns) columns."),
      remedy: Localized(
        da: "Se efter, om filen er den rigtige, og om skilletegnet er rigtigt.",
        en: "Check whether this is the right file, and whether the separator is right."))
  }
}
