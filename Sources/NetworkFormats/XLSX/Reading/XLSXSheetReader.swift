import Localization
import SteeringModel

/// Reads the part of one sheet, cell by cell, into rows of text.
///
/// A formula counts by the value that was last computed; styles matter only where they make a number
/// a day. Rows and columns that are not there cost nothing.
struct XLSXSheetReader: XMLElementReader {
  /// What all sheets of a workbook share.
  struct Context {
    var texts: [String] = []
    var formats: [XLSXNumberFormat] = []
    var countsFrom1904 = false
    /// How many cells, empty ones to the left of others among them, may still be made.
    var cellsLeft = 8_000_000
  }

  /// The rows that hold something.
  private(set) var rows: [NetworkDraft.Row] = []
  /// The cells that were joined, as ranges.
  private(set) var merged: [XLSXRange] = []
  /// The hidden rows that hold something.
  private(set) var hiddenRowCount = 0
  private(set) var context: Context
  private(set) var failure: FormatError?

  private let title: String
  private var lastRow = 0
  private var isHiddenRow = false
  private var cells: [String] = []
  private var faults: [Int: NetworkDraft.CellFault] = [:]
  private var isInData = false
  private var column = -1
  private var cell: Cell?
  private var isInPhonetic = false

  private static let rowLimit = 1_048_576
  private static let mergeLimit = 10_000

  /// A cell that is being read.
  private struct Cell {
    let column: Int
    let type: String
    let style: Int
    var hasFormula = false
    var value: String?
    var inlineText = ""
  }

  init(title: String, context: Context) {
    self.title = title
    self.context = context
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch XMLName.local(name) {
    case "sheetData": isInData = true
    case "row": if isInData { beginRow(attributes) }
    case "c": if isInData { beginCell(attributes) }
    case "f": cell?.hasFormula = true
    case "rPh": isInPhonetic = true
    case "mergeCell":
      if merged.count < Self.mergeLimit, let range = attributes["ref"].flatMap(XLSXRange.init) {
        merged.append(range)
      }
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    switch XMLName.local(name) {
    case "v": cell?.value = text
    case "t": if !isInPhonetic { cell?.inlineText += XLSXText.decoded(text) }
    case "rPh": isInPhonetic = false
    case "c": endCell()
    case "row": if isInData { endRow() }
    case "sheetData": isInData = false
    default: break
    }
  }

  // MARK: - Rows

  private mutating func beginRow(_ attributes: [String: String]) {
    let number = attributes["r"].map { Int($0) ?? 0 } ?? lastRow + 1
    guard number > lastRow, number <= Self.rowLimit else {
      fail(
        "bad-row", value: attributes["r"],
        Localized(
          da: "En række har et umuligt nummer, eller et, der er brugt.",
          en: "A row has an impossible number, or one that is taken."))
      return
    }
    lastRow = number
    column = -1
    isHiddenRow = ["1", "true"].contains(attributes["hidden"] ?? "")
  }

  private mutating func endRow() {
    defer {
      cells = []
      faults = [:]
    }
    guard failure == nil, !cells.isEmpty || !faults.isEmpty else { return }
    rows.append(NetworkDraft.Row(number: lastRow, cells: cells, faults: faults))
    if isHiddenRow { hiddenRowCount += 1 }
  }

  // MARK: - Cells

  private mutating func beginCell(_ attributes: [String: String]) {
    var position = column + 1
    if let reference = attributes["r"] {
      guard let place = XLSXReference(reference), place.row == lastRow, place.column > column else {
        fail(
          "bad-cell-reference", value: String(reference.prefix(40)),
          Localized(
            da: "En celle i række \(lastRow) har et umuligt navn, eller et, der er brugt.",
            en: "A cell of row \(lastRow) has an impossible name, or one that is taken."))
        return
      }
      position = place.column
    }
    guard position < SpreadsheetColumn.count else {
      fail(
        "too-many-columns", value: nil,
        Localized(
          da: "Række \(lastRow) har mere end \(SpreadsheetColumn.count) kolonner.",
          en: "Row \(lastRow) has more than \(SpreadsheetColumn.count) columns."))
      return
    }
    column = position
    cell = Cell(
      column: position, type: attributes["t"] ?? "n", style: Int(attributes["s"] ?? "") ?? 0)
  }

  private mutating func endCell() {
    guard let cell else { return }
    self.cell = nil
    let isComputed = cell.hasFormula && cell.value == nil && cell.type != "inlineStr"
    if isComputed {
      faults[cell.column] = .formulaWithoutValue
      return
    }
    switch cell.type {
    case "s": if let value = cell.value { putSharedText(value, at: cell.column) }
    case "inlineStr": put(cell.inlineText, at: cell.column)
    case "str": put(XLSXText.decoded(cell.value ?? ""), at: cell.column)
    case "b":
      let isTrue = ["1", "true"].contains(cell.value ?? "")
      if cell.value != nil { put(isTrue ? "true" : "false", at: cell.column) }
    case "e": faults[cell.column] = .errorValue(String((cell.value ?? "").prefix(20)))
    case "d":
      let day = cell.value?.split(separator: "T")
      let isDayOnly = day?.count == 2 && day?[1].hasPrefix("00:00:00") == true
      put(isDayOnly ? String(day?[0] ?? "") : cell.value ?? "", at: cell.column)
    case "n": if let value = cell.value, !value.isEmpty { putNumber(value, cell) }
    default:
      fail(
        "bad-cell-type", value: String(cell.type.prefix(20)),
        Localized(
          da: "Cellen \(name(cell.column)) er af en slags, der ikke kendes.",
          en: "The cell \(name(cell.column)) is of a kind that is not known."))
    }
  }

  private mutating func putSharedText(_ value: String, at column: Int) {
    guard let position = Int(value.trimmed), context.texts.indices.contains(position) else {
      fail(
        "bad-shared-text", value: String(value.prefix(40)),
        Localized(
          da: "Cellen \(name(column)) henviser til en tekst, der ikke findes i filen.",
          en: "The cell \(name(column)) points at a text that is not in the file."))
      return
    }
    put(context.texts[position], at: column)
  }

  private mutating func putNumber(_ value: String, _ cell: Cell) {
    let format =
      context.formats.indices.contains(cell.style) ? context.formats[cell.style] : .number
    guard
      let text = XLSXNumber.text(value, as: format, from1904: context.countsFrom1904)
    else {
      fail(
        "bad-number", value: String(value.prefix(40)),
        Localized(
          da: "Cellen \(name(cell.column)) har et tal, der ikke er endeligt.",
          en: "The cell \(name(cell.column)) has a number that is not finite."))
      return
    }
    put(text, at: cell.column)
  }

  private mutating func put(_ text: String, at column: Int) {
    guard !text.isEmpty else { return }
    let added = column + 1 - cells.count
    context.cellsLeft -= added
    guard context.cellsLeft >= 0 else {
      fail(
        "too-many-cells", value: nil,
        Localized(
          da: "Arket spænder over flere celler, end der læses; række \(lastRow) er for meget.",
          en: "The sheet spans more cells than are read; row \(lastRow) is too much."))
      return
    }
    cells.reserveCapacity(column + 1)
    while cells.count < column { cells.append("") }
    cells.append(text)
  }

  private func name(_ column: Int) -> String { SpreadsheetColumn.cell(at: column, row: lastRow) }

  private mutating func fail(_ code: String, value: String?, _ message: Localized) {
    guard failure == nil else { return }
    failure = FormatError(
      code, source: title, row: lastRow > 0 ? lastRow : nil, value: value, message: message,
      remedy: Localized(
        da: "Åbn filen i Excel, og gem den igen.", en: "Open the file in Excel and save it again."))
  }
}

/// The place of a cell: C7.
struct XLSXReference: Hashable {
  /// The column, counted from 0.
  let column: Int
  /// The row, counted from 1.
  let row: Int

  /// Reads `C7` or `$C$7`, or returns nil when there is no such cell.
  init?(_ text: some StringProtocol) {
    let utf8 = text.utf8.filter { $0 != UInt8(ascii: "$") }
    let letters = utf8.prefix { $0 >= UInt8(ascii: "A") }
    let digits = utf8.dropFirst(letters.count)
    guard letters.count <= 3, digits.count <= 7,
      let column = SpreadsheetColumn.position(of: letters),
      let row = Int(String(decoding: digits, as: UTF8.self)), row >= 1
    else { return nil }
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells: `B2:B5`.
struct XLSXRange: Hashable {
  let first: XLSXReference
  let last: XLSXReference

  init?(_ text: String) {
    let parts = text.split(separator: ":")
    guard parts.count == 2, let first = XLSXReference(parts[0]),
      let last = XLSXReference(parts[1]), first.row <= last.row, first.column <= last.column
    else { return nil }
    self.first = first
    self.last = last
  }

  /// The range as Excel writes it.
  var text: String {
    SpreadsheetColumn.cell(at: first.column, row: first.row) + ":"
      + SpreadsheetColumn.cell(at: last.column, row: last.row)
  }
}
