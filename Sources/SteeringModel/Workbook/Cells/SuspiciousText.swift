package import Localization

/// Text that does not look like what it is: it is kept, but the reader is told.
package enum SuspiciousText: Hashable, Sendable {
  /// Invisible characters that turn the direction of writing, so that a name shows otherwise.
  case turnedDirection
  /// Latin letters among Cyrillic or Greek ones in one word, which look the same: `Рolitiet`.
  case mixedScripts

  /// What is suspicious about a text; nil of a plain one.
  package init?(_ text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    if text.unicodeScalars.contains(where: Self.turnsDirection) {
      self = .turnedDirection
    } else if text.split(whereSeparator: { !$0.isLetter }).contains(where: Self.mixesScripts) {
      self = .mixedScripts
    } else {
      return nil
    }
  }

  /// The stable name of the issue.
  package var code: String {
    switch self {
    case .turnedDirection: "turned-direction"
    case .mixedScripts: "mixed-scripts"
    }
  }

  /// What is suspicious, in one sentence.
  package var message: Localized {
    switch self {
    case .turnedDirection:
      Localized(
        da: "Teksten har usynlige tegn, som vender skriveretningen.",
        en: "The text has invisible characters that turn the direction of writing.")
    case .mixedScripts:
      Localized(
        da: "Et ord blander bogstaver fra to alfabeter, som ligner hinanden.",
        en: "A word mixes letters of two alphabets that look alike.")
    }
  }

  /// What to do, in one sentence.
  package var remedy: Localized {
    Localized(
      da: "Skriv teksten igen med tastaturet, så to ens navne også er det samme navn.",
      en: "Type the text anew, so that two names that look the same are the same.")
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }

  private static func mixesScripts(_ word: Substring) -> Bool {
    var hasLatin = false
    var hasOther = false
    for scalar in word.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: hasLatin = true
      case 0x370...0x3FF, 0x400...0x52F: hasOther = true
      default: break
      }
    }
    return hasLatin && hasOther
  }
}

extension CellProblem {
  /// The warning of a text that is not what it looks like.
  static func suspicious(_ text: SuspiciousText) -> CellProblem {
    CellProblem(text.code, .warning, message: text.message, remedy: text.remedy)
  }
}
