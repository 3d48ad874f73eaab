internal import DOTLanguage

/// A label broken into lines, in the font size at which it fits its box.
struct FittedLabel: Hashable {
  let lines: [String]
  let font: DOTFont

  /// The label for DOT.
  var label: DOTLabel { DOTLabel(lines.joined(separator: "\n")) }
}

/// Breaks labels into lines and chooses their size.
struct LabelFitting {
  let widths: WordWidths

  /// The height of a line as a multiple of the font size, as Pango sets Open Sans.
  static let lineHeight = 1.37

  /// The label in the largest font at which it fits, from the wanted size down to the smallest.
  ///
  /// Lines are broken at spaces. Rather than set a long compound in very small type it is broken
  /// before its last part; only when nothing else helps, between syllables, and what does not fit
  /// then ends in `…`.
  func fit(
    _ text: String, width: Double, height: Double, font: DOTFont, smallest: Double = 6
  ) -> FittedLabel {
    let source = DOTText(text).lines.joined(separator: " ")
    let comfortable = max(smallest, font.size * 0.88)
    let tries: [(from: Double, to: Double, breaking: Breaking)] = [
      (font.size, comfortable, .spaces), (font.size, comfortable, .compounds),
      (comfortable, smallest, .spaces), (comfortable, smallest, .compounds),
      (smallest, smallest, .syllables),
    ]
    for attempt in tries {
      var size = attempt.from
      while size >= attempt.to - 1e-9 {
        let font = DOTFont(size: size, isBold: font.isBold)
        let most = max(1, Int(height / (size * Self.lineHeight)))
        let lines = wrap(source, width: width, font: font, breaking: attempt.breaking)
        if lines.count <= most && lines.allSatisfy({ widths.width(of: $0, font) <= width }) {
          return FittedLabel(lines: lines, font: font)
        }
        size -= 0.25
      }
    }
    let font = DOTFont(size: smallest, isBold: font.isBold)
    let most = max(1, Int(height / (smallest * Self.lineHeight)))
    let lines = wrap(source, width: width, font: font, breaking: .syllables)
    return FittedLabel(lines: cut(lines, to: most, width: width, font: font), font: font)
  }

  /// Where lines may be broken besides hyphens.
  enum Breaking {
    case spaces, compounds, syllables
  }

  /// The lines of a text broken greedily to a width.
  func wrap(
    _ text: String, width: Double, font: DOTFont, breaking: Breaking = .spaces
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var hasBrokenWord = false
    for piece in Words.pieces(of: text) {
      if piece == " " && line.isEmpty { continue }
      if widths.width(of: line + piece, font) <= width {
        line += piece
        continue
      }
      if !line.isEmpty && piece != " " { lines.append(line.trimmed) }
      if piece == " " {
        lines.append(line.trimmed)
        line = ""
      } else {
        line = piece
        while let (head, tail) = broken(line, width: width, font: font, breaking: breaking) {
          lines.append(head)
          line = tail
          hasBrokenWord = true
        }
      }
    }
    if !line.trimmed.isEmpty { lines.append(line.trimmed) }
    if lines.isEmpty { return [""] }
    return hasBrokenWord
      ? lines
      : LineBalance(widths: widths, width: width, font: font).lines(text, lines.count)
        ?? lines
  }

  /// Splits a word that is too wide at the last break that fits, or nil when there is none.
  private func broken(
    _ word: String, width: Double, font: DOTFont, breaking: Breaking
  ) -> (head: String, tail: String)? {
    guard breaking != .spaces, word.count > 3, widths.width(of: word, font) > width else {
      return nil
    }
    var most = 2
    while most + 1 < word.count,
      widths.width(of: String(word.prefix(most + 1)) + "-", font) <= width
    {
      most += 1
    }
    let places =
      breaking == .compounds ? Hyphenation.compoundBreaks(in: word) : Hyphenation.breaks(in: word)
    let forced = breaking == .syllables ? min(most, word.count - 1) : nil
    guard let place = places.last(where: { $0 <= most }) ?? forced else { return nil }
    return (String(word.prefix(place)) + "-", String(word.dropFirst(place)))
  }

  private func cut(_ lines: [String], to most: Int, width: Double, font: DOTFont) -> [String] {
    guard lines.count > most else { return lines }
    var last = lines[most - 1]
    while !last.isEmpty, widths.width(of: last + "…", font) > width { last.removeLast() }
    return lines[..<(most - 1)] + [last.trimmed + "…"]
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
