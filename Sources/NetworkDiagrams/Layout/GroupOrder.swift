/// Orders groups so that those with much in common stand near each other.
enum GroupOrder {
  /// How places are counted: around a circle or along a line.
  enum Arrangement {
    case circle, line
  }

  /// The order with the least Σ weight · distance; of equal orders the first by group number.
  ///
  /// Exact for up to eight groups (at most 40,320 orders), above that improved by moves and
  /// reversals until none helps.
  ///
  /// - Parameter weights: the weight between two groups, symmetric.
  /// - Complexity: O(g!) for up to 8 groups g, then O(g⁴) a round.
  static func best(weights: [[Double]], arrangement: Arrangement) -> [Int] {
    let count = weights.count
    let start = Array(0..<count)
    guard count > 2 else { return start }
    func cost(_ order: [Int]) -> Double {
      var sum = 0.0
      for i in order.indices {
        for j in order.indices.dropFirst(i + 1) {
          let steps = j - i
          let distance = arrangement == .circle ? min(steps, count - steps) : steps
          sum += weights[order[i]][order[j]] * Double(distance)
        }
      }
      return sum
    }
    return count <= 8
      ? exact(start, arrangement: arrangement, cost: cost) : improved(start, cost: cost)
  }

  private static func exact(
    _ start: [Int], arrangement: Arrangement, cost: ([Int]) -> Double
  ) -> [Int] {
    // Around a circle every turn of an order is the same order, so the first group stays.
    let fixed = arrangement == .circle ? 1 : 0
    var best = start
    var bestCost = cost(start)
    forEachPermutation(Array(start.dropFirst(fixed))) { rest in
      let order = Array(start.prefix(fixed)) + rest
      let value = cost(order)
      if value < bestCost - 1e-9 {
        best = order
        bestCost = value
      }
    }
    return best
  }

  private static func improved(_ start: [Int], cost: ([Int]) -> Double) -> [Int] {
    var best = start
    var bestCost = cost(start)
    for _ in 0..<20 {
      var isImproved = false
      for candidate in neighbors(of: best) {
        let value = cost(candidate)
        if value < bestCost - 1e-9 {
          best = candidate
          bestCost = value
          isImproved = true
        }
      }
      if !isImproved { break }
    }
    return best
  }

  /// The orders with one group moved or one stretch reversed.
  private static func neighbors(of order: [Int]) -> [[Int]] {
    var result: [[Int]] = []
    for i in order.indices {
      for j in order.indices where j != i {
        var moved = order
        moved.insert(moved.remove(at: i), at: j)
        result.append(moved)
        if j > i {
          var reversed = order
          reversed[i...j].reverse()
          result.append(reversed)
        }
      }
    }
    return result
  }
}

/// Calls a function with every order of the elements, in the order of their positions.
func forEachPermutation<Element>(_ elements: [Element], _ visit: ([Element]) -> Void) {
  var chosen: [Element] = []
  var isUsed = [Bool](repeating: false, count: elements.count)
  func extend() {
    if chosen.count == elements.count {
      visit(chosen)
      return
    }
    for index in elements.indices where !isUsed[index] {
      isUsed[index] = true
      chosen.append(elements[index])
      extend()
      chosen.removeLast()
      isUsed[index] = false
    }
  }
  extend()
}
