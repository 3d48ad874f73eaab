internal import DOTLanguage

/// Breaks a text into a given number of lines of near equal length, preferably after commas.
///
/// The least sum of squared gaps at the line ends, by dynamic programming (Knuth & Plass 1981, without
/// stretching).
struct LineBalance {
  let widths: WordWidths
  let width: Double
  let font: DOTFont

  /// What an end at a comma is worth, as a share of the squared width.
  private static let commaBonus = 0.12

  /// The most lines for which the effort is worth it.
  private static let mostLines = 6

  /// The lines, or nil when the text does not fit into so many.
  ///
  /// - Complexity: O(lines · pieces²).
  func lines(_ text: String, _ count: Int) -> [String]? {
    let pieces = Words.pieces(of: text)
    guard (2...Self.mostLines).contains(count) else { return nil }
    var ends = [0.0]
    for piece in pieces { ends.append((ends.last ?? 0) + widths.width(of: piece, font)) }
    let space = widths.width(of: " ", font)

    // best[k][i]: the least cost of the first i pieces on k lines, and where the last line starts.
    typealias Step = (cost: Double, start: Int)
    var best = [[Step]](
      repeating: [Step](repeating: (.infinity, 0), count: pieces.count + 1), count: count + 1)
    best[0][0] = (0, 0)
    for line in 1...count {
      for end in pieces.indices.map({ $0 + 1 }) where pieces[end - 1] != " " || end == pieces.count
      {
        for start in 0..<end where best[line - 1][start].cost < .infinity {
          // A space at the start of a line is not set.
          let lead = pieces[start] == " " ? space : 0
          let length = ends[end] - ends[start] - lead
          guard length <= width else { continue }
          var cost = best[line - 1][start].cost
          cost += ((width - length) / width) * ((width - length) / width)
          if end < pieces.count, pieces[end - 1].hasSuffix(",") { cost -= Self.commaBonus }
          if cost < best[line][end].cost - 1e-9 { best[line][end] = (cost, start) }
        }
      }
    }
    guard best[count][pieces.count].cost < .infinity else { return nil }
    var lines: [String] = []
    var end = pieces.count
    for line in stride(from: count, through: 1, by: -1) {
      let start = best[line][end].start
      lines.insert(Self.line(pieces[start..<end]), at: 0)
      end = start
    }
    return lines.contains("") ? nil : lines
  }

  private static func line(_ pieces: ArraySlice<String>) -> String {
    var pieces = pieces
    while pieces.first == " " { pieces.removeFirst() }
    while pieces.last == " " { pieces.removeLast() }
    return pieces.joined()
  }
}
