/// The one way in which a number is written in DOT.
///
/// The text is the same on every machine: the decimal mark is a point, there is no exponent, and a
/// number that is not finite or lies outside ±14,400 points never reaches Graphviz, whose renderers
/// ask for as much memory as a far-off position makes them believe they need.
enum DOTNumber {
  /// The largest coordinate in points: 200 inches, the largest page that PDF readers show.
  static let limit = 14_400.0

  /// The number with at most so many decimals and without trailing zeros.
  ///
  /// A number that is not finite is written as 0, one outside the limit as the limit.
  static func text(_ value: Double, decimals: Int = 2) -> String {
    guard value.isFinite else { return "0" }
    let bounded = min(max(value, -limit), limit)
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((bounded * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let whole = abs(scaled) / scale
    var part = String(abs(scaled) % scale)
    part = String(repeating: "0", count: decimals - part.count) + part
    while part.last == "0" { part.removeLast() }
    let sign = scaled < 0 ? "-" : ""
    return part.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)"
  }

  /// A length in points as Graphviz wants the size of a node: in inches.
  static func inches(_ points: Double) -> String { text(points / 72, decimals: 4) }
}
