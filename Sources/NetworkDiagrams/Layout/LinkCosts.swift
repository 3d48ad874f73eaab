internal import DOTLanguage

/// What straight links between items cost: how often they cross and, much less, how long they are.
///
/// An ordering asks for the cost of the same few links again and again, with two items in each
/// other's places; what has been counted is kept while no item moves.
struct LinkCosts {
  /// The length that weighs as much as a crossing.
  private static let lengthUnit = 2000.0

  private let links: [RingLayout.Link]
  private let linksOfItem: [[Int]]
  /// Whether crossings are counted.
  private let countsCrossings: Bool
  /// The crossings of each link where the items stand now, as far as they have been counted.
  private var counted: [Int?]

  init(_ links: [RingLayout.Link], itemCount: Int) {
    self.links = links
    countsCrossings = links.count <= RingOrdering.crossingLimit
    counted = [Int?](repeating: nil, count: links.count)
    var linksOfItem = [[Int]](repeating: [], count: itemCount)
    for (index, link) in links.enumerated() where link.from != link.to {
      linksOfItem[link.from].append(index)
      linksOfItem[link.to].append(index)
    }
    self.linksOfItem = linksOfItem
  }

  /// The links of an item, by their positions.
  func links(of item: Int) -> [Int] { linksOfItem[item] }

  /// The cost of all links.
  func total(at positions: [DOTPoint]) -> Double {
    let length = links.reduce(0) { $0 + weightedLength(of: $1, at: positions) }
    guard countsCrossings else { return length / Self.lengthUnit }
    return Double(crossings(at: positions)) + length / Self.lengthUnit
  }

  /// How many pairs of links cross.
  func crossings(at positions: [DOTPoint]) -> Int {
    links.reduce(0) { $0 + crossings(of: $1, at: positions) } / 2
  }

  /// The part of the cost that depends on where some items stand; a pair of links that both do counts
  /// twice.
  func cost(around items: [Int], at positions: [DOTPoint]) -> Double {
    links(around: items).reduce(0) { sum, index in
      sum + length(of: index, at: positions)
        + (countsCrossings ? Double(crossings(of: links[index], at: positions)) : 0)
    }
  }

  /// Lets two items change places when that lowers the cost.
  ///
  /// Nothing but this may have moved items since the first call or ``forget()``.
  mutating func swapIfBetter(_ one: Int, _ other: Int, in positions: inout [DOTPoint]) -> Bool {
    let around = links(around: [one, other])
    var limit = -1e-9
    for index in around {
      limit += length(of: index, at: positions)
      guard countsCrossings else { continue }
      let count = counted[index] ?? crossings(of: links[index], at: positions)
      counted[index] = count
      limit += Double(count)
    }
    positions.swapAt(one, other)
    var cost = 0.0
    for index in around {
      cost += length(of: index, at: positions)
      if countsCrossings { cost += Double(crossings(of: links[index], at: positions)) }
      if cost >= limit { break }
    }
    guard cost < limit else {
      positions.swapAt(one, other)
      return false
    }
    forget()
    return true
  }

  /// Forgets what was counted, since items have moved.
  mutating func forget() {
    for index in counted.indices { counted[index] = nil }
  }

  private func links(around items: [Int]) -> [Int] {
    var found: [Int] = []
    for item in items {
      for link in linksOfItem[item] where !found.contains(link) { found.append(link) }
    }
    return found
  }

  private func weightedLength(of link: RingLayout.Link, at positions: [DOTPoint]) -> Double {
    link.weight * positions[link.from].distance(to: positions[link.to])
  }

  private func length(of index: Int, at positions: [DOTPoint]) -> Double {
    weightedLength(of: links[index], at: positions) / Self.lengthUnit
  }

  /// How many links cross a link.
  ///
  /// First on which side of the link every item stands: two on one side need no further look.
  private func crossings(of link: RingLayout.Link, at positions: [DOTPoint]) -> Int {
    let (a, b) = (positions[link.from], positions[link.to])
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: positions.count) { sides in
      positions.withUnsafeBufferPointer { positions in
        for item in positions.indices {
          sides.initializeElement(at: item, to: side(a, b, positions[item]))
        }
        return links.withUnsafeBufferPointer { links in
          var count = 0
          for other in links where sides[other.from] * sides[other.to] < 0 {
            let (c, d) = (positions[other.from], positions[other.to])
            if side(c, d, a) * side(c, d, b) < 0 { count += 1 }
          }
          return count
        }
      }
    }
  }
}
