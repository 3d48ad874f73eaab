public import DOTLanguage

/// Measures lines of text: the widths in points, in the order of the lines.
///
/// Diagrams do not render; who draws them passes the function that measures with the library and the
/// fonts that will draw.
public typealias TextMeasure = @Sendable ([DOTTextRun]) throws -> [Double]

/// The widths of the words of a picture, measured at one go.
struct WordWidths {
  private var widths: [Key: Double] = [:]

  private struct Key: Hashable {
    let word: String
    let isBold: Bool
  }

  private static let size = 10.0

  /// Measures all words of some texts, in both weights where asked.
  init(regular: [String], bold: [String], measure: TextMeasure) throws {
    var keys: [Key] = []
    var seen = Set<Key>()
    func add(_ texts: [String], isBold: Bool) {
      for text in texts {
        let shown = DOTText(text, maximumCharacters: 400, maximumLines: 20).lines
        let pieces = shown.flatMap { Words.pieces(of: $0) } + [" ", "-", "…"]
        for piece in pieces {
          let key = Key(word: piece, isBold: isBold)
          if seen.insert(key).inserted { keys.append(key) }
        }
      }
    }
    add(regular, isBold: false)
    add(bold, isBold: true)
    let measured = try measure(
      keys.map { DOTTextRun($0.word, DOTFont(size: Self.size, isBold: $0.isBold)) })
    for (key, width) in zip(keys, measured) { widths[key] = width }
  }

  /// The width of a line in a font; parts of words count by their share of letters.
  func width(of line: String, _ font: DOTFont) -> Double {
    var sum = 0.0
    for piece in Words.pieces(of: line) { sum += width(ofPiece: piece, isBold: font.isBold) }
    return sum * font.size / Self.size
  }

  private func width(ofPiece piece: String, isBold: Bool) -> Double {
    if let width = widths[Key(word: piece, isBold: isBold)] { return width }
    // A part of a broken word: wide enough for any but the widest letters.
    return Double(piece.count) * Self.size * (isBold ? 0.64 : 0.6)
  }
}

/// The pieces of a line between which it may be broken.
enum Words {
  /// The words and the spaces between them; a hyphen or slash ends a piece.
  static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in line {
      if character == " " {
        if !piece.isEmpty { pieces.append(piece) }
        pieces.append(" ")
        piece = ""
      } else {
        piece.append(character)
        if (character == "-" || character == "/") && piece.count > 2 {
          pieces.append(piece)
          piece = ""
        }
      }
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }
}
