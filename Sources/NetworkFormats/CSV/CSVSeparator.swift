/// What stands between the cells of a row.
enum CSVSeparator: UInt8, CaseIterable, Sendable {
  case semicolon = 0x3B
  case tab = 0x09
  case comma = 0x2C
  /// One or more spaces or tabs, as plain edge lists have it.
  case space = 0x20

  /// The separator of a text: the one that the first row and those after it have most alike.
  ///
  /// Quoted text does not count. A text in which none is found has one column, and `semicolon` does.
  static func detected(in utf8: [UInt8], from start: Int, allowsSpace: Bool = false) -> CSVSeparator
  {
    var candidates: [CSVSeparator] = [.semicolon, .tab, .comma]
    if allowsSpace { candidates.append(.space) }
    let rows = counts(in: utf8, from: start, of: candidates)
    guard let first = rows.first else { return .semicolon }
    var best = CSVSeparator.semicolon
    var bestScore = (agreeing: 0, count: 0)
    for (position, candidate) in candidates.enumerated() where first[position] > 0 {
      if candidate == .space && bestScore.count > 0 { break }
      let agreeing = rows.count { $0[position] == first[position] }
      let score = (agreeing, first[position])
      if score > bestScore { (best, bestScore) = (candidate, score) }
    }
    return best
  }

  /// How often each candidate stands in each of the first rows that hold text, up to 50.
  private static func counts(
    in utf8: [UInt8], from start: Int, of candidates: [CSVSeparator]
  ) -> [[Int]] {
    var rows: [[Int]] = []
    var current = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var hasText = false
    var position = start
    let end = min(utf8.count, start + 1 << 20)
    while position < end, rows.count < 50 {
      let byte = utf8[position]
      if byte == 0x22 {
        isQuoted.toggle()
        hasText = true
      } else if !isQuoted, byte == 0x0A || byte == 0x0D {
        if hasText { rows.append(current) }
        current = [Int](repeating: 0, count: candidates.count)
        hasText = false
      } else if !isQuoted, let candidate = candidates.firstIndex(where: { $0.rawValue == byte }) {
        current[candidate] += 1
        if byte != 0x20 && byte != 0x09 { hasText = true }
      } else if byte != 0x20 {
        hasText = true
      }
      position += 1
    }
    if hasText { rows.append(current) }
    return rows
  }
}
