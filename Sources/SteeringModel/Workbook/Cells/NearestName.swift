/// The valid value that a mistyped one most likely stands for.
package enum NearestName {
  /// Whether two names are alike enough that one may be a slip of the other.
  package static func areAlike(_ one: String, _ other: String) -> Bool {
    nearest(to: one, among: [other]) != nil || nearest(to: other, among: [one]) != nil
  }

  /// The candidate at the least distance, if it is near enough to be a slip: at most one edit in four
  /// letters, and never more than three; else the only candidate that begins with the text.
  ///
  /// The first of several equally near ones counts.
  ///
  /// - Complexity: O(c · l²) for c candidates of length l.
  package static func nearest(to text: String, among candidates: [String]) -> String? {
    let wanted = Array(NameKey(text).folded)
    let limit = min(3, max(1, wanted.count / 4))
    guard wanted.count >= 2 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let letters = Array(NameKey(candidate).folded)
      let bound = best.map { $0.distance - 1 } ?? limit
      if bound < 0 { break }
      if let distance = distance(wanted, letters, atMost: bound) {
        best = (candidate, distance)
      }
    }
    if let best { return best.name }
    guard wanted.count >= 4 else { return nil }
    let beginning = candidates.filter { Array(NameKey($0).folded).starts(with: wanted) }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// The nearest name of a value of a vocabulary; a text with which the names of one value begin stands
  /// for that value, though it has several such names: `mellem` for `mellemniveau`.
  static func nearest(to text: String, amongValues values: [VocabularyNames]) -> String? {
    if let nearest = nearest(to: text, among: values.flatMap(\.all)) { return nearest }
    let wanted = Array(NameKey(text).folded)
    guard wanted.count >= 4 else { return nil }
    let beginning = values.compactMap { names in
      names.all.first { Array(NameKey($0).folded).starts(with: wanted) }
    }
    return beginning.count == 1 ? beginning[0] : nil
  }

  /// Whether no other candidate is as near to a text as the nearest one.
  static func isOnly(_ nearest: String, near text: String, among candidates: [String]) -> Bool {
    let wanted = Array(NameKey(text).folded)
    let own = NameKey(nearest)
    let least = distance(wanted, Array(own.folded), atMost: 3)
    return !candidates.contains { candidate in
      let key = NameKey(candidate)
      guard key != own else { return false }
      let letters = Array(key.folded)
      guard let least else { return letters.starts(with: wanted) }
      return distance(wanted, letters, atMost: least) != nil
    }
  }

  /// The least number of insertions, deletions, substitutions and swaps of neighbours that make one
  /// text the other, or nil when it is above a bound (optimal string alignment; Damerau 1964).
  static func distance(_ left: [Character], _ right: [Character], atMost bound: Int) -> Int? {
    guard abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in 0..<right.count {
        var cost = min(
          last[column + 1] + 1, current[column] + 1,
          last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      if (current.min() ?? 0) > bound { return nil }
      (beforeLast, last) = (last, current)
    }
    let distance = last[right.count]
    return distance <= bound ? distance : nil
  }
}
