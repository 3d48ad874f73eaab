/// A number as people write it in a cell: `1234,5`, `1.234,5`, `1 234.5`, `80 %`.
package struct CellNumber: Hashable, Sendable {
  /// The number, a lone full stop read as the decimal mark; a percentage is divided by 100.
  package let value: Double
  /// The number with a lone full stop read as the thousands mark, where that is possible as well:
  /// `1.234` is 1,234 in Danish and 1 and a bit in English.
  package let groupedValue: Double?
  /// Whether a percent sign stood behind it.
  package let isPercent: Bool

  /// Whether the number can be read in two ways.
  package var isAmbiguous: Bool { groupedValue != nil }

  /// The whole number, a lone full stop before three digits read as the thousands mark; nil when
  /// the number has decimals.
  package var wholeValue: Int? { Int(exactly: groupedValue ?? value) }

  /// Reads a cell, or returns nil when it holds no finite number.
  ///
  /// - Parameter unit: words that may stand behind the number, in lower case.
  package init?(_ cell: String, allowsPercent: Bool = false, unit: [String] = []) {
    var text = cell.lowercased()
    for word in unit where text.hasSuffix(word) {
      text = text.dropLast(word.count).trimmed
      break
    }
    isPercent = allowsPercent && text.hasSuffix("%")
    if isPercent { text = text.dropLast().trimmed }
    guard let plain = Self.withoutSpaces(text), let normal = Self.normalized(plain),
      let value = Double(normal.decimal), value.isFinite
    else { return nil }
    let scale: Double = isPercent ? 100 : 1
    self.value = value / scale
    groupedValue = normal.grouped.flatMap(Double.init).map { $0 / scale }
  }

  /// The number of a cell that must hold one, read in one way only and within a range.
  static func value(of cell: String, in range: NumberRange) throws(CellProblem) -> Double {
    guard let number = CellNumber(cell) else { throw .badNumber(cell) }
    if number.isAmbiguous { throw .ambiguousNumber(number) }
    guard range.contains(number.value) else { throw .outOfRange(range) }
    return number.value
  }

  /// The number that a cell gives roughly: `20` of `ca. 20`; nil when it gives none.
  static func approximated(in cell: String) -> String? {
    let words = ["ca.", "ca", "cirka", "omkring", "about", "~"]
    let text = cell.lowercased()
    guard let word = words.first(where: { text.hasPrefix($0) }) else { return nil }
    let number = text.dropFirst(word.count).trimmed
    return CellNumber(number) == nil ? nil : number
  }

  /// The text without the spaces that separate thousands, or nil when they separate anything else.
  private static func withoutSpaces(_ text: String) -> String? {
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace)
    guard groups.count > 1 else { return text }
    for (position, group) in groups.enumerated() {
      let digits = group.prefix(while: \.isASCIIDigit).count
      if position > 0 && digits != 3 { return nil }
      if position < groups.count - 1 && position > 0 && group.count != 3 { return nil }
    }
    return groups.joined()
  }

  private static func normalized(_ text: String) -> (decimal: String, grouped: String?)? {
    var digits = Substring(text)
    var sign = ""
    if let first = digits.first, "+-−".contains(first) {
      sign = first == "+" ? "" : "-"
      digits.removeFirst()
    }
    var exponent = ""
    if let mark = digits.firstIndex(of: "e") {
      exponent = String(digits[mark...])
      digits = digits[..<mark]
    }
    guard digits.contains(where: \.isASCIIDigit),
      digits.allSatisfy({ $0.isASCIIDigit || $0 == "." || $0 == "," }),
      exponent.dropFirst().allSatisfy({ $0.isASCIIDigit || $0 == "-" || $0 == "+" })
    else { return nil }

    let points = digits.count { $0 == "." }
    let commas = digits.count { $0 == "," }
    func joined(decimal mark: Character?) -> String? {
      let parts = mark.map { mark in
        digits.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
      }
      let whole = parts?[0] ?? digits
      let groups = whole.split(
        omittingEmptySubsequences: false, whereSeparator: { ".,".contains($0) })
      guard groups.count == 1 || (!groups[0].isEmpty && groups[0].count <= 3),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
      let fraction = parts.map { $0[1] }
      guard fraction?.contains(where: { ".,".contains($0) }) != true else { return nil }
      let wholeDigits = groups.joined()
      return sign + (wholeDigits.isEmpty ? "0" : wholeDigits)
        + (fraction.map { "." + ($0.isEmpty ? "0" : $0) } ?? "") + exponent
    }
    switch (points, commas) {
    case (0, 0): return joined(decimal: nil).map { ($0, nil) }
    case (0, 1): return joined(decimal: ",").map { ($0, nil) }
    case (1, 0):
      guard let decimal = joined(decimal: ".") else { return nil }
      let mayGroup = exponent.isEmpty && digits.first != "0"
      return (decimal, mayGroup ? joined(decimal: nil) : nil)
    case (_, 0), (0, _): return joined(decimal: nil).map { ($0, nil) }
    default:
      guard let last = digits.last(where: { ".,".contains($0) }) else { return nil }
      guard digits.count(where: { $0 == last }) == 1 else { return nil }
      return joined(decimal: last).map { ($0, nil) }
    }
  }
}

extension Character {
  /// Whether the character is one of `0` to `9`.
  var isASCIIDigit: Bool { isASCII && isNumber }
}

/// The numbers that a column allows.
struct NumberRange: Hashable, Sendable {
  /// The least number.
  let lowest: Double
  /// The greatest number.
  let highest: Double
  /// Whether the least number itself is too small.
  let excludesLowest: Bool

  init(_ lowest: Double, _ highest: Double) {
    self.lowest = lowest
    self.highest = highest
    excludesLowest = false
  }

  init(above lowest: Double, _ highest: Double) {
    self.lowest = lowest
    self.highest = highest
    excludesLowest = true
  }

  func contains(_ number: Double) -> Bool {
    (excludesLowest ? number > lowest : number >= lowest) && number <= highest
  }

  static let age = NumberRange(0, 120)
  static let count = NumberRange(0, 1e9)
  static let share = NumberRange(0, 100)
  static let frequency = NumberRange(above: 0, 3650)
}
