extension Language {
  /// Whether one text stands before another in the language's alphabet.
  ///
  /// In Danish æ, ø and å (and aa, its old spelling) come after z, in this order; accents and case
  /// count only between texts that are otherwise equal. The order needs no library of the machine, so
  /// it is the same everywhere.
  public func precedes(_ left: String, _ right: String) -> Bool {
    let (leftKey, rightKey) = (sortKey(left), sortKey(right))
    if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
    return left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  private func sortKey(_ text: String) -> [UInt32] {
    let lowered = text.lowercased()
    var key: [UInt32] = []
    key.reserveCapacity(lowered.utf8.count)
    for character in lowered {
      switch character {
      case "æ", "ä": key.append(Self.afterZ)
      case "ø", "ö": key.append(Self.afterZ + 1)
      case "å": key.append(Self.afterZ + 2)
      case "a" where self == .danish && key.last == UInt32(UInt8(ascii: "a")):
        key[key.count - 1] = Self.afterZ + 2
      default: key.append(Self.base(of: character))
      }
    }
    return key
  }

  private static let afterZ: UInt32 = 0x7B

  /// The letter without its accent, for the accents that Danish lists have.
  private static func base(of character: Character) -> UInt32 {
    switch character {
    case "á", "à", "â", "ã": UInt32(UInt8(ascii: "a"))
    case "é", "è", "ê", "ë": UInt32(UInt8(ascii: "e"))
    case "í", "ì", "î", "ï": UInt32(UInt8(ascii: "i"))
    case "ó", "ò", "ô", "õ": UInt32(UInt8(ascii: "o"))
    case "ú", "ù", "û", "ü": UInt32(UInt8(ascii: "u"))
    case "ç": UInt32(UInt8(ascii: "c"))
    case "ñ": UInt32(UInt8(ascii: "n"))
    default: character.unicodeScalars.first.map(\.value) ?? 0
    }
  }
}
