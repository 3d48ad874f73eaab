/// The encoding that Windows programs in Western Europe wrote before UTF-8.
enum Windows1252 {
  /// The text as UTF-8, or nil when it holds one of the five bytes that the encoding does not use.
  static func utf8(from bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? upperControls[Int(byte) - 0x80] : UInt16(byte)
      guard scalar != 0 else { return nil }
      if scalar < 0x800 {
        text.append(UInt8(0xC0 | scalar >> 6))
      } else {
        text.append(UInt8(0xE0 | scalar >> 12))
        text.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      text.append(UInt8(0x80 | scalar & 0x3F))
    }
    return text
  }

  /// Whether the bytes make Danish words only in the old Macintosh encoding: its æ, ø and å stand
  /// between letters, and those of Windows-1252 nowhere.
  static func looksLikeMacRoman(_ bytes: [UInt8]) -> Bool {
    let macLetters: Set<UInt8> = [0xBE, 0xBF, 0x8C, 0xAE, 0xAF, 0x81]
    let windowsLetters: Set<UInt8> = [
      0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5, 0xE9, 0xFC, 0xF6, 0xE4, 0xD6, 0xC4,
    ]
    guard !bytes.contains(where: windowsLetters.contains) else { return false }
    return bytes.indices.contains { position in
      guard macLetters.contains(bytes[position]) else { return false }
      let before = position > 0 && isLetter(bytes[position - 1])
      let after = position + 1 < bytes.count && isLetter(bytes[position + 1])
      return before && after
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// The scalars of 0x80 to 0x9F; 0 where there is none.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
