/// Texts numbered in the order in which they first appear.
///
/// An open-addressed table over the bytes of all texts, kept end to end: an edge list names each
/// node many times, and making a string for every mention takes longer than all other reading.
/// Texts are the same when their bytes are.
struct TextPositions: Sendable {
  private var bytes: [UInt8] = []
  /// Where each text ends in `bytes`; it begins where the one before ends.
  private var ends: [Int] = []
  /// Positions plus one, by hash; 0 is free. The size is a power of two.
  private var slots: [UInt32] = []

  /// The number of texts.
  var count: Int { ends.count }

  /// The position of a text, which is added when it is new.
  mutating func insert(_ text: String) -> (position: Int, isNew: Bool) {
    var copy = text
    return copy.withUTF8 { insert($0) }
  }

  /// The position of a text, which is added when it is new.
  mutating func insert(_ text: ArraySlice<UInt8>) -> (position: Int, isNew: Bool) {
    text.withUnsafeBufferPointer { insert($0) }
  }

  /// The position of a text, or nil.
  func position(of text: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    var copy = text
    return copy.withUTF8 { text in
      let slot = slot(of: text)
      return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }
  }

  /// The position of a text, which is added when it is new.
  mutating func insert(_ text: UnsafeBufferPointer<UInt8>) -> (position: Int, isNew: Bool) {
    if (ends.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: text)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    slots[slot] = UInt32(ends.count)
    return (ends.count - 1, true)
  }

  /// The slot where a text stands, or the free one where it belongs.
  private func slot(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, text) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ position: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = position == 0 ? 0 : ends[position - 1]
    guard ends[position] - start == text.count else { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: max(64, slots.count * 2))
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      for (position, end) in ends.enumerated() {
        let text = UnsafeBufferPointer(rebasing: all[start..<end])
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: Self.hash(text)) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(position + 1)
        start = end
      }
    }
  }

  /// The Fowler–Noll–Vo hash (FNV-1a, 64 bits), its bits mixed so that names that differ in their
  /// last digit only do not stand side by side.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29
  }
}
