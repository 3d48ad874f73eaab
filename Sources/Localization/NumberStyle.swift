/// How a number is written for a reader: decimal comma in Danish, decimal point in English.
public struct NumberStyle: Hashable, Sendable {
  /// The language whose decimal mark is used.
  public let language: Language

  /// Creates the style of a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The number with at most so many decimals, without trailing zeros: `3,67` for 3.6667.
  ///
  /// Rounds half away from zero. A number that is not finite is written as a dash.
  public func decimal(_ value: Double, decimals: Int = 2) -> String {
    let fixed = fixed(value, decimals: decimals)
    guard decimals > 0, fixed.contains(decimalMark) else { return fixed }
    var digits = Substring(fixed)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == decimalMark { digits.removeLast() }
    return digits == "-0" ? "0" : String(digits)
  }

  /// The number with exactly so many decimals: `3,00`.
  public func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...9).contains(decimals), "Between 0 and 9 decimals can be written.")
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, abs(scaled) < 9e18 else { return "–" }
    let whole = Int64(abs(scaled)) / Int64(scale)
    let part = Int64(abs(scaled)) % Int64(scale)
    let sign = scaled < 0 ? "-" : ""
    guard decimals > 0 else { return sign + String(whole) }
    let padding = String(repeating: "0", count: decimals - String(part).count)
    return "\(sign)\(whole)\(decimalMark)\(padding)\(part)"
  }

  /// A share between 0 and 1 as whole percent: `42 %` in Danish, `42%` in English.
  public func percent(_ share: Double) -> String {
    fixed(share * 100, decimals: 0) + (language == .danish ? " %" : "%")
  }

  private var decimalMark: Character { language == .danish ? "," : "." }
}

extension Language {
  /// The number style of the language.
  public var numbers: NumberStyle { NumberStyle(self) }
}
