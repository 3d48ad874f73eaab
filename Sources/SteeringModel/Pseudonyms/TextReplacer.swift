/// Replaces names, e-mail addresses and telephone numbers in free text.
struct TextReplacer {
  private struct Pattern {
    let letters: [Character]
    let original: [Character]
    let replacement: String
    let isCaseSensitive: Bool
    let endings: Set<String>
  }

  /// The patterns by their first letter in lower case, the longest first.
  private let patterns: [Character: [Pattern]]

  private static let genitive: Set<String> = ["s"]
  private static let definite: Set<String> = genitive.union([
    "en", "et", "n", "ens", "ets", "ns", "e", "er", "erne",
  ])

  init(_ list: PseudonymList) {
    var all: [Pattern] = []
    func add(
      _ text: String, _ replacement: String, isCaseSensitive: Bool, _ endings: Set<String>
    ) {
      let letters = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      all.append(
        Pattern(
          letters: Array(letters.lowercased()), original: Array(letters),
          replacement: replacement, isCaseSensitive: isCaseSensitive, endings: endings))
    }
    for name in list.names {
      add(
        name.text, name.pseudonym, isCaseSensitive: false,
        name.kind == .post ? Self.definite : Self.genitive)
    }
    for name in list.keptNames { add(name, name, isCaseSensitive: false, Self.genitive) }
    for (part, replacement) in Self.parts(of: list.names) {
      add(part, replacement, isCaseSensitive: true, Self.genitive)
    }
    for (id, replacement) in list.ids where id.count >= 3 && id.contains(where: \.isLetter) {
      add(id, replacement, isCaseSensitive: true, [])
    }
    patterns = Dictionary(grouping: all.filter { !$0.letters.isEmpty }) { $0.letters[0] }
      .mapValues { $0.sorted { $0.letters.count > $1.letters.count } }
  }

  /// The single names of persons: that of one person stands for its pseudonym, that of several for
  /// nobody in particular.
  ///
  /// Only names that are nothing but capitalized words are taken apart, and no word of a post, unit or
  /// organisation is taken for a name.
  private static func parts(of names: [PseudonymList.Name]) -> [(String, String)] {
    let words = names.map {
      $0.text.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
    }
    let others = zip(names, words).filter { $0.0.kind != .person }.flatMap(\.1)
    let ordinary = Set(others.map { $0.lowercased() })
    var owners: [String: [String]] = [:]
    var order: [String] = []
    for (name, words) in zip(names, words) where name.kind == .person && words.count >= 2 {
      let isName = words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "." }
      }
      guard isName else { continue }
      for word in words where word.count >= 2 && !ordinary.contains(word.lowercased()) {
        if owners[word] == nil { order.append(word) }
        owners[word, default: []].append(name.pseudonym)
      }
    }
    return order.map { word in
      let pseudonyms = owners[word, default: []]
      return (word, pseudonyms.count == 1 ? pseudonyms[0] : "N.N.")
    }
  }

  /// The text with pseudonyms.
  ///
  /// - Complexity: O(letters), times the patterns that begin with the same letter.
  func replaced(_ text: String) -> String {
    let characters = Array(text)
    var result = ""
    var position = 0
    var isWordStart = true
    while position < characters.count {
      let character = characters[position]
      if isWordStart, let found = match(characters, at: position) {
        result += found.replacement
        position += found.count
        isWordStart = false
        continue
      }
      result.append(character)
      isWordStart = !(character.isLetter || character.isNumber)
      position += 1
    }
    return Self.withoutContacts(result)
  }

  private func match(
    _ text: [Character], at start: Int
  ) -> (count: Int, replacement: String)? {
    guard let first = text[start].lowercased().first, let candidates = patterns[first] else {
      return nil
    }
    for pattern in candidates {
      let end = start + pattern.letters.count
      guard end <= text.count else { continue }
      let isSame = zip(
        text[start..<end], pattern.isCaseSensitive ? pattern.original : pattern.letters
      )
      .allSatisfy { own, wanted in
        own == wanted || !pattern.isCaseSensitive && own.lowercased() == String(wanted)
          || own.isWhitespace && wanted.isWhitespace
      }
      guard isSame else { continue }
      let tail = text[end...].prefix { $0.isLetter || $0.isNumber }
      if tail.isEmpty || pattern.endings.contains(String(tail).lowercased()) {
        // "Socialchefens" is "Person 7s"; an apostrophe is no letter and stays by itself.
        let isGenitive = tail.last == "s"
        return (pattern.letters.count + tail.count, pattern.replacement + (isGenitive ? "s" : ""))
      }
    }
    return nil
  }

  /// The text without e-mail addresses and Danish telephone numbers, which lead to a person.
  private static func withoutContacts(_ text: String) -> String {
    guard text.contains(where: { $0 == "@" || $0.isNumber }) else { return text }
    return
      text
      .replacing(/[\p{L}0-9._%+\-]+@[\p{L}0-9.\-]+\.[\p{L}]{2,}/, with: "…@…")
      .replacing(
        /(\+45 ?)?\b([0-9]{8}|[0-9]{2} [0-9]{2} [0-9]{2} [0-9]{2}|[0-9]{4} [0-9]{4})\b/,
        with: "••••••••")
  }
}
