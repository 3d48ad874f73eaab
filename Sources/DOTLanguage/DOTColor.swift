/// A color with an opacity, the only way to name a color: color lists and gradients of DOT can crash
/// older versions of Graphviz.
public struct DOTColor: Hashable, Sendable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8
  /// Opacity, 0 (invisible) to 255.
  public var alpha: UInt8

  /// Creates a color from its parts.
  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// Creates an opaque color from its hexadecimal form: `DOTColor(0x77AADD)`.
  public init(_ rgb: UInt32) {
    self.init(
      red: UInt8(truncatingIfNeeded: rgb >> 16), green: UInt8(truncatingIfNeeded: rgb >> 8),
      blue: UInt8(truncatingIfNeeded: rgb))
  }

  /// White.
  public static let white = DOTColor(0xFFFFFF)
  /// Black.
  public static let black = DOTColor(0x000000)

  /// The color with another opacity, 0 to 1.
  public func opacity(_ share: Double) -> DOTColor {
    var color = self
    color.alpha = UInt8((min(max(share, 0), 1) * 255).rounded())
    return color
  }

  /// The color mixed with white: a share of 1 is the color itself, 0 is white.
  public func tint(_ share: Double) -> DOTColor {
    func mix(_ part: UInt8) -> UInt8 {
      UInt8((255 - (255 - Double(part)) * min(max(share, 0), 1)).rounded())
    }
    return DOTColor(red: mix(red), green: mix(green), blue: mix(blue), alpha: alpha)
  }

  /// The color as `#rrggbb`, with two more digits when it is not opaque.
  public var hexadecimal: String {
    let parts = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
    return "#"
      + parts.map { part in
        let digits = String(part, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
