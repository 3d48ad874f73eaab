/// A generator of random numbers whose whole sequence follows from a seed, on every platform.
///
/// Steele, Lea and Flood (2014). Good enough for shuffles and tests of significance, not for secrets.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates the sequence of a seed.
  public init(seed: UInt64) {
    self.state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to, not including, a bound; every one is equally likely.
  ///
  /// Lemire (2019). The standard library's own methods may draw differently in another version.
  mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number from 0 up to, not including, 1.
  mutating func nextUnit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Puts the items of a list in random order (Fisher and Yates).
  package mutating func shuffle<Item>(_ items: inout [Item]) {
    for position in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(position, next(below: position + 1))
    }
  }
}
