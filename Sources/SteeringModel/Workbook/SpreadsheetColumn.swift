/// The names of columns as a spreadsheet gives them.
package enum SpreadsheetColumn {
  /// The letters of a column counted from 0: A, B, … Z, AA.
  package static func letters(at position: Int) -> String {
    var rest = position
    var letters = ""
    repeat {
      letters = String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }
}
