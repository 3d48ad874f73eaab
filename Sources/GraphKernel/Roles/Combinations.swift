/// All ways to take k of n positions, in lexicographic order.
struct Combinations: Sequence, IteratorProtocol {
  private let count: Int
  private var current: [Int]?

  init(of count: Int, taking size: Int) {
    self.count = count
    self.current = size >= 0 && size <= count ? Array(0..<size) : nil
  }

  mutating func next() -> [Int]? {
    guard let result = current else { return nil }
    var following = result
    let size = result.count
    if let position = result.indices.last(where: { result[$0] < count - size + $0 }) {
      following[position] += 1
      for later in (position + 1)..<Swift.max(size, position + 1) {
        following[later] = following[later - 1] + 1
      }
      current = following
    } else {
      current = nil
    }
    return result
  }

  /// The number of ways, at most `limit`.
  static func count(of count: Int, taking size: Int, limit: Int) -> Int {
    guard size >= 0, size <= count else { return 0 }
    var ways = 1
    for step in 0..<Swift.min(size, count - size) {
      let (product, overflow) = ways.multipliedReportingOverflow(by: count - step)
      if overflow { return limit }
      ways = product / (step + 1)
      if ways >= limit { return limit }
    }
    return ways
  }
}
