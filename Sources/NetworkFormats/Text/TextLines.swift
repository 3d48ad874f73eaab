/// The lines of a text and the words of each, by bytes.
struct TextLines {
  /// A word: where its bytes stand, without the quotes around them.
  struct Word {
    let range: Range<Int>
    let isQuoted: Bool
  }

  let utf8: [UInt8]
  /// The number of the line that was read last.
  private(set) var number = 0
  /// The words of the line that was read last.
  private(set) var words: [Word] = []
  /// The line that has more words than are read, if one has; nothing is read after it.
  private(set) var tooLongLine: Int?
  /// Whether a quote is opened in the line that was read last, and not closed.
  private(set) var hasOpenQuote = false
  private var position = 0
  private static let wordLimit = 1_000_000
  private let separators: Set<UInt8>

  /// Makes ready to read.
  ///
  /// - Parameter commas: whether a comma ends a word as space does.
  init(_ utf8: [UInt8], commas: Bool = false) {
    self.utf8 = utf8
    separators = commas ? [0x20, 0x09, 0x2C] : [0x20, 0x09]
  }

  /// Reads the next line into `words`; false at the end.
  mutating func next() -> Bool {
    guard position < utf8.count else { return false }
    number += 1
    hasOpenQuote = false
    words.removeAll(keepingCapacity: true)
    while position < utf8.count {
      let byte = utf8[position]
      if byte == 0x0A || byte == 0x0D {
        position += 1
        if byte == 0x0D, position < utf8.count, utf8[position] == 0x0A { position += 1 }
        return true
      }
      if separators.contains(byte) {
        position += 1
      } else {
        guard words.count < Self.wordLimit else {
          tooLongLine = number
          words.removeAll()
          position = utf8.count
          return false
        }
        words.append(word())
      }
    }
    return true
  }

  private mutating func word() -> Word {
    if utf8[position] == UInt8(ascii: "\"") {
      let start = position + 1
      var end = start
      while end < utf8.count, utf8[end] != UInt8(ascii: "\""), utf8[end] != 0x0A, utf8[end] != 0x0D
      {
        end += 1
      }
      let isClosed = end < utf8.count && utf8[end] == UInt8(ascii: "\"")
      if !isClosed { hasOpenQuote = true }
      position = isClosed ? end + 1 : end
      return Word(range: start..<end, isQuoted: true)
    }
    let start = position
    while position < utf8.count, !separators.contains(utf8[position]), utf8[position] != 0x0A,
      utf8[position] != 0x0D
    {
      position += 1
    }
    return Word(range: start..<position, isQuoted: false)
  }

  /// The text of a word.
  func text(_ word: Word) -> String { String(decoding: utf8[word.range], as: UTF8.self) }

  /// The texts of all words of the line that was read last.
  var texts: [String] { words.map(text) }

  /// The whole number of a word, or nil.
  func wholeNumber(_ word: Word) -> Int? {
    if let small = utf8[word.range].smallNumber { return small }
    return Int(text(word))
  }

  /// The finite number of a word, or nil.
  func number(_ word: Word) -> Double? {
    if let small = utf8[word.range].smallNumber { return Double(small) }
    return Double(text(word)).flatMap { $0.isFinite ? $0 : nil }
  }
}
