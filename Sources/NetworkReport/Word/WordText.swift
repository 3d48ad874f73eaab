/// Text of a Word document.
enum WordText {
  /// The text with everything escaped that XML would take for its own: as on the page.
  static func escaped(_ text: String) -> String { HTMLText().escapeText(text) }

  /// The width and height that a PNG states in its first chunk; nil when it is none.
  static func size(ofPNG bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard bytes.count > 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(at start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return (number(at: 16), number(at: 20))
  }
}
