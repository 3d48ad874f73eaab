/// A place in a text, as an editor counts it.
struct TextPlace: Hashable {
  /// The line, counted from 1.
  let line: Int
  /// The byte within the line, counted from 1.
  let column: Int

  /// The place of a byte; O(bytes before it).
  init(at position: Int, in utf8: [UInt8]) {
    let before = utf8.prefix(position)
    line = before.count { $0 == 0x0A } + 1
    column = position - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
  }
}
