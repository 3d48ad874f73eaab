internal import DOTLanguage

/// Places items in columns side by side, ordered so that lines between neighboring columns are short.
///
/// Each column is ordered by the mean height of what its items are tied to, from left to right and back
/// (the barycenter method of Sugiyama, Tagawa & Toda 1981); the best order met is kept.
struct ColumnLayout {
  /// The items of each column, from top to bottom.
  let columns: [[Int]]
  /// The height of each item's middle.
  let heights: [Double]

  /// - Parameters:
  ///   - column: the column of each item.
  ///   - lines: the pairs of items that are tied.
  ///   - pitch: the distance between the middles of two neighbors.
  init(column: [Int], lines: [(Int, Int)], pitch: Double) {
    let count = (column.max() ?? -1) + 1
    var columns = (0..<count).map { wanted in column.indices.filter { column[$0] == wanted } }
    var neighbors = [[Int]](repeating: [], count: column.count)
    for (one, other) in lines {
      neighbors[one].append(other)
      neighbors[other].append(one)
    }
    var heights = Self.heights(columns, count: column.count, pitch: pitch)
    var best = (cost: Self.cost(lines, heights), columns: columns, heights: heights)
    for sweep in 0..<24 {
      let order = sweep.isMultiple(of: 2) ? Array(columns.indices) : columns.indices.reversed()
      for index in order {
        let keys = columns[index].map { item in
          neighbors[item].isEmpty
            ? -1e9
            : neighbors[item].reduce(0) { $0 + heights[$1] } / Double(neighbors[item].count)
        }
        let sorted = keys.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }
        columns[index] = sorted.map { columns[index][$0] }
        heights = Self.heights(columns, count: column.count, pitch: pitch)
      }
      let cost = Self.cost(lines, heights)
      if cost < best.cost - 1e-9 { best = (cost, columns, heights) }
    }
    self.columns = best.columns
    self.heights = best.heights
  }

  private static func heights(_ columns: [[Int]], count: Int, pitch: Double) -> [Double] {
    var heights = [Double](repeating: 0, count: count)
    let longest = Double(columns.map(\.count).max() ?? 0)
    for column in columns where !column.isEmpty {
      // A short column is spread, but not over the whole height.
      let own = min(pitch * 2, pitch * longest / Double(column.count))
      for (place, item) in column.enumerated() {
        heights[item] = own * (Double(column.count - 1) / 2 - Double(place))
      }
    }
    return heights
  }

  private static func cost(_ lines: [(Int, Int)], _ heights: [Double]) -> Double {
    lines.reduce(0) { $0 + abs(heights[$1.0] - heights[$1.1]) }
  }
}
