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

  /// The name of a cell, its column counted from 0 and its row from 1: C7.
  package static func cell(at position: Int, row: Int) -> String {
    letters(at: position) + String(row)
  }

  /// The column with these letters, counted from 0; nil when they are none of A to XFD.
  package static func position(of letters: some Sequence<UInt8>) -> Int? {
    var position = 0
    for letter in letters {
      let upper = letter & 0xDF
      guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(upper) else { return nil }
      position = position * 26 + Int(upper - UInt8(ascii: "A")) + 1
      guard position <= count else { return nil }
    }
    return position == 0 ? nil : position - 1
  }

  /// How many columns a sheet of Excel has.
  package static let count = 16_384
}
