public import DOTLanguage
internal import Foundation

/// Places items in the cells of a grid: rows from top to bottom, columns from left to right.
///
/// The order of the columns and the order within each cell are chosen so that few links cross and all
/// are short; how
/// many items stand above each other is chosen so that the whole has a wanted shape.
///
/// - Complexity: O(rounds · m²) for m ≤ 400 links, above that O(rounds · m), after the order of g
///   columns (O(g!) up to 8, then O(g⁴)).
public struct GridLayout: Hashable, Sendable {
  /// Something that has a place.
  public struct Item: Hashable, Sendable {
    /// The row, 0 at the top.
    public var row: Int
    /// The column, by a number of the caller.
    public var column: Int

    /// Creates an item.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The measures of the grid in points.
  public struct Measures: Hashable, Sendable {
    /// The size of an item.
    public var itemWidth: Double
    /// The height of an item.
    public var itemHeight: Double
    /// The room between two items beside each other.
    public var gapX: Double
    /// The room between two items above each other.
    public var gapY: Double
    /// The room at the left and right of a cell.
    public var paddingX: Double
    /// The room above and below in a cell.
    public var paddingY: Double
    /// The room between two columns.
    public var gutter: Double
    /// The room between two rows.
    public var bandGap: Double
    /// The least width of a column.
    public var leastColumnWidth: Double
    /// The wanted width of the whole, divided by its height.
    public var aspect: Double

    /// Creates measures.
    public init(
      itemWidth: Double, itemHeight: Double, gapX: Double, gapY: Double, paddingX: Double,
      paddingY: Double, gutter: Double, bandGap: Double, leastColumnWidth: Double, aspect: Double
    ) {
      self.itemWidth = itemWidth
      self.itemHeight = itemHeight
      self.gapX = gapX
      self.gapY = gapY
      self.paddingX = paddingX
      self.paddingY = paddingY
      self.gutter = gutter
      self.bandGap = bandGap
      self.leastColumnWidth = leastColumnWidth
      self.aspect = aspect
    }
  }

  /// A stretch of the page along one axis.
  public struct Span: Hashable, Sendable {
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double
    /// The middle.
    public var middle: Double { (low + high) / 2 }
  }

  /// The middle of each item.
  public let positions: [DOTPoint]
  /// The columns from left to right, by the caller's numbers.
  public let columns: [Int]
  /// Where each column lies, in the order of `columns`.
  public let columnSpans: [Span]
  /// Where each row lies, the top row first.
  public let rowSpans: [Span]
  /// Whether an item is the uppermost of its stack.
  public let isTop: [Bool]
  /// Whether an item is the lowest of its stack.
  public let isBottom: [Bool]

  /// Places the items; the upper left corner of the grid is at the origin.
  ///
  /// - Parameters:
  ///   - items: what is to be placed.
  ///   - links: what pulls items together.
  ///   - rowCount: how many rows there are, also empty ones.
  ///   - middleColumn: a column that stands in the middle whatever its links say.
  ///   - measures: the measures.
  public init(
    items: [Item], links: [RingLayout.Link], rowCount: Int, middleColumn: Int? = nil,
    measures: Measures
  ) {
    precondition(
      items.allSatisfy { (0..<rowCount).contains($0.row) }, "Every item stands in a row.")
    let links = links.filter { $0.from != $0.to }
    let orders = Self.columnOrders(of: items, links: links, middle: middleColumn)
    let tries = orders.map { columns in
      let frame = GridFrame(
        items: items, columns: columns, rowCount: rowCount, measures: measures)
      var order = GridOrdering(frame: frame, links: links)
      order.improve()
      return (columns: columns, frame: frame, order: order, cost: order.cost)
    }
    let best = tries.indices.min { (tries[$0].cost, $0) < (tries[$1].cost, $1) } ?? 0
    let (frame, order) = (tries[best].frame, tries[best].order)
    columns = tries[best].columns
    positions = order.positions
    columnSpans = frame.columnSpans
    rowSpans = frame.rowSpans
    var isTop = [Bool](repeating: false, count: items.count)
    var isBottom = isTop
    for (cell, members) in zip(frame.cells, order.orders) {
      let perRow = frame.subcolumns[cell.column]
      for (place, item) in members.enumerated() {
        isTop[item] = place < perRow
        isBottom[item] = place + perRow >= members.count
      }
    }
    self.isTop = isTop
    self.isBottom = isBottom
  }

  /// The order with the shortest links between columns, and that of the caller's numbers.
  private static func columnOrders(
    of items: [Item], links: [RingLayout.Link], middle: Int?
  ) -> [[Int]] {
    let groups = Set(items.map(\.column)).sorted()
    let others = groups.filter { $0 != middle }
    let places = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0) })
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: others.count), count: others.count)
    for link in links {
      guard let from = places[items[link.from].column], let to = places[items[link.to].column],
        from != to
      else { continue }
      weights[from][to] += link.weight
      weights[to][from] += link.weight
    }
    let best = GroupOrder.best(weights: weights, arrangement: .line).map { others[$0] }
    var orders = best == others ? [best] : [best, others]
    if let middle, groups.contains(middle) {
      for index in orders.indices { orders[index].insert(middle, at: others.count / 2) }
    }
    return orders
  }
}

/// The sizes and cells of a grid.
struct GridFrame {
  struct Cell {
    let row: Int
    let column: Int
    let items: [Int]
  }

  let items: [GridLayout.Item]
  let measures: GridLayout.Measures
  let cells: [Cell]
  /// How many items stand beside each other in each column.
  let subcolumns: [Int]
  let columnSpans: [GridLayout.Span]
  let rowSpans: [GridLayout.Span]

  init(
    items: [GridLayout.Item], columns: [Int], rowCount: Int, measures: GridLayout.Measures
  ) {
    self.items = items
    self.measures = measures
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var members = [[[Int]]](
      repeating: [[Int]](repeating: [], count: columns.count), count: rowCount)
    for (index, item) in items.enumerated() {
      if let place = places[item.column] { members[item.row][place].append(index) }
    }
    cells = (0..<rowCount).flatMap { row in
      columns.indices.compactMap { column in
        members[row][column].isEmpty
          ? nil : Cell(row: row, column: column, items: members[row][column])
      }
    }
    let counts = members.map { $0.map(\.count) }
    let highest = max(1, counts.joined().max() ?? 1)
    var best: (miss: Double, shape: Shape)?
    for stack in 1...min(highest, 40) {
      let shape = Self.shape(counts: counts, stack: stack, measures: measures)
      let miss = abs(log(shape.width / max(1, shape.height) / measures.aspect))
      if miss < (best?.miss ?? .infinity) - 1e-9 { best = (miss, shape) }
    }
    let shape =
      best?.shape ?? Self.shape(counts: counts, stack: 1, measures: measures)
    subcolumns = shape.subcolumns
    columnSpans = shape.columnSpans
    rowSpans = shape.rowSpans
  }

  private struct Shape {
    var subcolumns: [Int]
    var columnSpans: [GridLayout.Span]
    var rowSpans: [GridLayout.Span]
    var width: Double { columnSpans.last?.high ?? 0 }
    var height: Double { -(rowSpans.last?.low ?? 0) }
  }

  private static func shape(
    counts: [[Int]], stack: Int, measures: GridLayout.Measures
  ) -> Shape {
    let columnCount = counts.first?.count ?? 0
    let subcolumns = (0..<columnCount).map { column in
      let most = counts.map { $0[column] }.max() ?? 1
      return max(1, (most + stack - 1) / stack)
    }
    var x = 0.0
    let columnSpans = subcolumns.map { count in
      let inner =
        Double(count) * measures.itemWidth + Double(count - 1) * measures.gapX
        + 2 * measures.paddingX
      let width = max(inner, measures.leastColumnWidth)
      defer { x += width + measures.gutter }
      return GridLayout.Span(low: x, high: x + width)
    }
    var y = 0.0
    let rowSpans = counts.map { row in
      let most = zip(row, subcolumns).map { ($0 + $1 - 1) / $1 }.max() ?? 0
      let lines = max(1, most)
      let height =
        Double(lines) * measures.itemHeight + Double(lines - 1) * measures.gapY
        + 2 * measures.paddingY
      defer { y -= height + measures.bandGap }
      return GridLayout.Span(low: y - height, high: y)
    }
    return Shape(subcolumns: subcolumns, columnSpans: columnSpans, rowSpans: rowSpans)
  }

  /// The middle of a place in a cell; stacks hang from the top of the row, rows of a cell are
  /// centered.
  func position(cell: Cell, place: Int) -> DOTPoint {
    let perRow = subcolumns[cell.column]
    let line = place / perRow
    let inLine = min(perRow, cell.items.count - line * perRow)
    let width =
      Double(inLine) * measures.itemWidth + Double(inLine - 1) * measures.gapX
    let left = columnSpans[cell.column].middle - width / 2
    return DOTPoint(
      x: left + measures.itemWidth / 2
        + Double(place % perRow) * (measures.itemWidth + measures.gapX),
      y: rowSpans[cell.row].high - measures.paddingY - measures.itemHeight / 2
        - Double(line) * (measures.itemHeight + measures.gapY))
  }
}

/// Chooses the order within the cells of a grid: swaps as long as one lowers the cost, which is
/// crossings and, much less, length.
struct GridOrdering {
  private var costs: LinkCosts
  private(set) var orders: [[Int]]
  private(set) var positions: [DOTPoint]

  init(frame: GridFrame, links: [RingLayout.Link]) {
    costs = LinkCosts(links, itemCount: frame.items.count)
    orders = frame.cells.map(\.items)
    positions = [DOTPoint](repeating: .origin, count: frame.items.count)
    for (cell, order) in zip(frame.cells, orders) {
      for (place, item) in order.enumerated() {
        positions[item] = frame.position(cell: cell, place: place)
      }
    }
  }

  /// Crossings of straight lines, where they are counted, and a little for length.
  var cost: Double { costs.total(at: positions) }

  mutating func improve() {
    for _ in 0..<10 {
      var isImproved = false
      for cell in orders.indices {
        let count = orders[cell].count
        for first in 0..<count {
          let last = count <= 16 ? count : min(count, first + 4)
          for second in (first + 1)..<max(first + 1, last)
          where swapIfBetter(cell: cell, first: first, second: second) {
            isImproved = true
          }
        }
      }
      if !isImproved { break }
    }
  }

  private mutating func swapIfBetter(cell: Int, first: Int, second: Int) -> Bool {
    let (one, other) = (orders[cell][first], orders[cell][second])
    guard costs.swapIfBetter(one, other, in: &positions) else { return false }
    orders[cell].swapAt(first, second)
    return true
  }
}
