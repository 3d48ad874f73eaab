/// Pairs of names that most likely mean the same.
enum NearDuplicates {
  /// For each name, the position of the first earlier name that it resembles, or nil.
  ///
  /// Two names resemble each other when they hold the same words in another order, or differ by one
  /// letter (or a swap of two) within one word of at least five letters. A differing digit is a
  /// number, and a differing short word a name of its own: `Lærer 1` is not `Lærer 2`, `Klub A` not
  /// `Klub B`.
  ///
  /// Each name is filed under itself and under itself without each one of its letters, so that only
  /// names with a file in common are compared.
  ///
  /// - Complexity: O(n · l²) for n names of length l, as long as few share a file.
  static func earlierLikeness(of names: [String]) -> [Int?] {
    var files: [[Character]: [Int]] = [:]
    var wordFiles: [[String]: Int] = [:]
    var split: [[[Character]]] = []
    return names.enumerated().map { position, name in
      let words = words(of: name)
      split.append(words)
      if words.isEmpty { return nil }
      let sorted = words.map { String($0) }.sorted()
      let letters = Array(words.joined(separator: [" "]))
      var found = wordFiles[sorted]
      for file in variants(of: letters) {
        for other in files[file, default: []].prefix(50)
        where other < found ?? position && isSlip(words, split[other]) {
          found = other
        }
        files[file, default: []].append(position)
      }
      if wordFiles[sorted] == nil { wordFiles[sorted] = position }
      return found
    }
  }

  private static func words(of name: String) -> [[Character]] {
    name.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map { Array($0) }
  }

  private static func variants(of letters: [Character]) -> Set<[Character]> {
    var variants: Set = [letters]
    guard letters.count <= 200 else { return variants }
    for position in letters.indices {
      var variant = letters
      variant.remove(at: position)
      variants.insert(variant)
    }
    return variants
  }

  /// Whether the names have the same words but one, and that differs by one slip.
  private static func isSlip(_ left: [[Character]], _ right: [[Character]]) -> Bool {
    if left.count != right.count { return left.joined().elementsEqual(right.joined()) }
    let differing = zip(left, right).filter { $0 != $1 }
    guard differing.count == 1 else { return differing.isEmpty }
    let (one, other) = differing[0]
    guard min(one.count, other.count) >= 5, one.filter(\.isNumber) == other.filter(\.isNumber)
    else { return false }
    return NearestName.distance(one, other, atMost: 1) != nil
  }
}
