internal import DOTLanguage

/// Few things in two columns, so that what is missing between them runs across.
///
/// The ends of a missing link stand on either side as far as that can be; where nothing is missing,
/// the ends of the links do. Within each column the order is the one with the fewest crossings that
/// swaps find.
public struct ColumnPair: Hashable, Sendable {
  /// A link between two things, by their positions.
  public struct Link: Hashable, Sendable {
    /// The one thing.
    public let from: Int
    /// The other thing.
    public let to: Int

    /// Creates a link.
    public init(_ from: Int, _ to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// The left column, from the top.
  public let left: [Int]
  /// The right column, from the top.
  public let right: [Int]

  /// Divides things into two columns.
  ///
  /// - Complexity: O(rounds · n² · m) for n things and m links; meant for a dozen.
  public init(count: Int, missing: [Link], links: [Link]) {
    let isLeft = Self.sides(count: count, apart: missing.isEmpty ? links : missing)
    var columns = [true, false].map { side in (0..<count).filter { isLeft[$0] == side } }
    var positions = [DOTPoint](repeating: .origin, count: count)
    for (column, members) in columns.enumerated() {
      for (row, item) in members.enumerated() {
        positions[item] = DOTPoint(
          x: Double(column) * 100, y: (Double(row) - Double(members.count - 1) / 2) * 30)
      }
    }
    var costs = LinkCosts(
      (missing + links).map { RingLayout.Link(from: $0.from, to: $0.to) }, itemCount: count)
    var isImproved = true
    var rounds = 0
    while isImproved, rounds < 8 {
      isImproved = false
      rounds += 1
      for column in columns.indices {
        for first in columns[column].indices {
          for second in columns[column].indices.dropFirst(first + 1)
          where costs.swapIfBetter(
            columns[column][first], columns[column][second], in: &positions)
          {
            columns[column].swapAt(first, second)
            isImproved = true
          }
        }
      }
    }
    (left, right) = (columns[0], columns[1])
  }

  /// On which side each thing stands: neighbors on either side, as a walk from the first comes to
  /// them; what no link reaches stands on the shorter side.
  private static func sides(count: Int, apart: [Link]) -> [Bool] {
    var neighbors = [[Int]](repeating: [], count: count)
    for link in apart where link.from != link.to {
      neighbors[link.from].append(link.to)
      neighbors[link.to].append(link.from)
    }
    var sides = [Bool?](repeating: nil, count: count)
    for start in 0..<count where sides[start] == nil && !neighbors[start].isEmpty {
      sides[start] = true
      var open = [start]
      while let item = open.popLast() {
        for other in neighbors[item] where sides[other] == nil {
          sides[other] = sides[item] == false
          open.append(other)
        }
      }
    }
    for item in 0..<count where sides[item] == nil {
      sides[item] = sides.count { $0 == true } <= sides.count { $0 == false }
    }
    return sides.map { $0 ?? true }
  }
}
