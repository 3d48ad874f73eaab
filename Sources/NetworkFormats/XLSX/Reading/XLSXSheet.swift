import Localization
import SteeringModel

/// A sheet as rows of text, and what there is to say about it.
struct XLSXSheet {
  let title: String
  let isHidden: Bool
  private(set) var rows: [NetworkDraft.Row]
  private(set) var remarks: [Issue] = []

  init(title: String, isHidden: Bool, _ reader: XLSXSheetReader) {
    self.title = title
    self.isHidden = isHidden
    rows = reader.rows
    fill(reader.merged)
    if isHidden {
      remark(
        "hidden-sheet",
        Localized(da: "Arket er skjult, men læses med.", en: "The sheet is hidden, but is read."))
    }
    let hidden = reader.hiddenRowCount
    if hidden > 0 {
      let rows = CountedNoun(
        one: Localized(da: "skjult række", en: "hidden row"),
        many: Localized(da: "skjulte rækker", en: "hidden rows"))(hidden)
      remark(
        "hidden-rows",
        Localized(da: "\(rows.da) læses med.", en: "\(rows.en) are read as well."))
    }
  }

  /// Gives every row of cells that were joined downwards the text that stands in the uppermost, for
  /// that is what a reader of the sheet sees.
  private mutating func fill(_ merged: [XLSXRange]) {
    var filled: [String] = []
    var cellsLeft = 2_000_000
    for range in merged where range.last.row > range.first.row {
      let start = position(ofRow: range.first.row)
      guard start < rows.count, rows[start].number == range.first.row,
        range.first.column < rows[start].cells.count
      else { continue }
      let text = rows[start].cells[range.first.column]
      guard !text.isEmpty else { continue }
      var isUsed = false
      let end = position(ofRow: range.last.row + 1)
      for position in (start + 1)..<max(start + 1, end) {
        cellsLeft -= 1 + max(0, range.first.column - rows[position].cells.count)
        guard cellsLeft > 0 else { return }
        isUsed = put(text, at: range.first.column, of: position) || isUsed
      }
      if isUsed { filled.append(range.text) }
    }
    guard !filled.isEmpty else { return }
    remark(
      "merged-cells",
      Localized(
        da:
          "Flettede celler: teksten gælder hver række i \(Language.danish.list(filled, atMost: 8)).",
        en:
          "Merged cells: the text holds for each row of \(Language.english.list(filled, atMost: 8))."
      ))
  }

  /// Puts a text into an empty cell of a row that is no longer than its headers.
  private mutating func put(_ text: String, at column: Int, of position: Int) -> Bool {
    let count = rows[position].cells.count
    if column < count {
      guard rows[position].cells[column].isEmpty, rows[position].faults[column] == nil else {
        return false
      }
      rows[position].cells[column] = text
    } else {
      rows[position].cells += [String](repeating: "", count: column - count) + [text]
    }
    return true
  }

  /// The position of the first row with at least a number.
  private func position(ofRow number: Int) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func remark(_ code: String, _ message: Localized) {
    remarks.append(
      Issue(
        code: code, severity: .remark, location: Issue.Location(source: title), message: message))
  }
}
