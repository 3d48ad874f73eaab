extension StringProtocol {
  /// The text without space around it; a no-break space counts as space.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

/// A name as references compare it: without regard to case and to runs of space.
///
/// Swift compares characters, not code points, so the two ways to write `å` are one.
struct NameKey: Hashable, Sendable {
  let folded: String

  init(_ name: String) {
    folded = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Cells that hold several values.
enum CellList {
  /// The parts between `|`, without empty ones.
  static func parts(of cell: String, at separator: Character) -> [String] {
    cell.split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What may separate names in a cell that has no `|`: a line break, else `;`, else `,`.
  static func looseSeparator(in cell: String) -> Character? {
    ["\r\n", "\n", ";", ","].first { cell.contains($0) }
  }

  /// The words of a vocabulary in a cell: the whole cell, else its parts at `|`, a line break, `;` or
  /// `,`.
  static func words<Word: Vocabulary>(
    in cell: String, of type: Word.Type, names: [VocabularyNames]
  ) throws(CellProblem) -> [Word] {
    if let word = type.init(name: cell) { return [word] }
    let separator = cell.contains("|") ? "|" : looseSeparator(in: cell) ?? ","
    var words: [Word] = []
    for part in parts(of: cell, at: separator) {
      guard let word = type.init(name: part) else { throw .unknownValue(part, among: names) }
      words.append(word)
    }
    return words
  }
}
