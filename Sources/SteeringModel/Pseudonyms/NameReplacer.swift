import Localization

/// Replaces names in the cells of a workbook.
struct NameReplacer {
  private let exact: [NameKey: String]
  private let names: [NameKey: String]
  private let ids: [NameKey: String]
  private let text: TextReplacer

  init(_ list: PseudonymList) {
    names = Dictionary(
      list.names.map { (NameKey($0.text), $0.pseudonym) }, uniquingKeysWith: { first, _ in first })
    ids = Dictionary(
      list.ids.map { (NameKey($0.text), $0.pseudonym) }, uniquingKeysWith: { first, _ in first })
    let kept = Dictionary(
      list.keptNames.map { (NameKey($0), $0) }, uniquingKeysWith: { first, _ in first })
    exact = names.merging(ids) { _, id in id }.merging(kept) { replaced, _ in replaced }
    text = TextReplacer(list)
  }

  /// The table with pseudonyms.
  func replaced(_ table: NetworkDraft.Table) -> NetworkDraft.Table {
    let schema = WorkbookSchema.schema(of: table.sheet)
    let contents = table.headers.map { header in
      schema.position(ofHeader: header).map { schema.columns[$0] }
    }
    var result = table
    result.headers = zip(table.headers, contents).map { header, column in
      column == nil ? text.replaced(header) : header
    }
    result.rows = table.rows.map { row in
      NetworkDraft.Row(
        number: row.number,
        cells: row.cells.enumerated().map { position, cell in
          let column = position < contents.count ? contents[position] : nil
          return replaced(cell, column, of: table.sheet)
        })
    }
    return result
  }

  /// The matrix or survey with pseudonyms, in its questions as in its answers.
  func replaced(_ form: NetworkDraft.NamedSheet) -> NetworkDraft.NamedSheet {
    var result = form
    result.rows = form.rows.map { row in
      NetworkDraft.Row(number: row.number, cells: row.cells.map(reference))
    }
    return result
  }

  private func replaced(
    _ cell: String, _ column: ColumnSchema?, of sheet: SteeringNetwork.SheetName
  ) -> String {
    let isBlank = cell.allSatisfy(\.isWhitespace)
    guard !isBlank else { return cell }
    guard let column else { return exact[NameKey(cell)] ?? text.replaced(cell) }
    switch column.content {
    case .text where column.isID && Self.hasReplacedIDs(sheet):
      return ids[NameKey(cell)] ?? cell
    case .text where column.isID: return cell
    case .text, .texts: return exact[NameKey(cell)] ?? text.replaced(cell)
    case .reference, .references: return reference(cell)
    case .date, .yesNo, .number, .wholeNumber, .share, .frequency, .sector, .value, .values:
      return cell
    }
  }

  /// A cell that names entities: the whole of it, else its parts.
  private func reference(_ cell: String) -> String {
    if let whole = exact[NameKey(cell)] { return whole }
    if cell.contains("|") {
      return CellList.parts(of: cell, at: "|").map { exact[NameKey($0)] ?? text.replaced($0) }
        .joined(separator: " | ")
    }
    let parts = CellList.parts(of: cell, at: ",")
    if parts.count > 1, parts.contains(where: { exact[NameKey($0)] != nil }) {
      return parts.map { exact[NameKey($0)] ?? text.replaced($0) }.joined(separator: ", ")
    }
    return text.replaced(cell)
  }

  private static func hasReplacedIDs(_ sheet: SteeringNetwork.SheetName) -> Bool {
    sheet == .actors || sheet == .organisations
  }
}

extension ColumnSchema {
  /// Whether the column holds the ids of its rows.
  fileprivate var isID: Bool { names.preferred.en == "id" }
}
