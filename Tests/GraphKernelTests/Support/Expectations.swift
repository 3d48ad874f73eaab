import GraphKernel
import Testing

/// Holds values against those of named nodes, to so many decimals as are given.
func expect(
  _ values: NodeValues<Double?>, in network: Network, are expected: [String: Double],
  within tolerance: Double = 5.1e-5, sourceLocation: SourceLocation = #_sourceLocation
) {
  for (name, number) in expected {
    guard let value = values[network[name]] else {
      Issue.record("\(name) has no value, not \(number)", sourceLocation: sourceLocation)
      continue
    }
    #expect(
      abs(value - number) <= tolerance, "\(name): \(value), not \(number)",
      sourceLocation: sourceLocation)
  }
}

/// Holds a number against what is expected.
func expect(
  _ value: Double?, is expected: Double, within tolerance: Double = 5.1e-5,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let value else {
    Issue.record("There is no value, not \(expected)", sourceLocation: sourceLocation)
    return
  }
  #expect(
    abs(value - expected) <= tolerance * max(1, abs(expected)), "\(value), not \(expected)",
    sourceLocation: sourceLocation)
}

/// Holds two lists of values against each other, to twelve digits; nil only where nil.
func expectSame(
  _ first: some Sequence<Double?>, _ second: some Sequence<Double?>, _ comment: String = "",
  within tolerance: Double = 1e-10, sourceLocation: SourceLocation = #_sourceLocation
) {
  let first = Array(first)
  let second = Array(second)
  let isSame =
    first.count == second.count
    && zip(first, second).allSatisfy { one, other in
      guard let one, let other else { return one == nil && other == nil }
      return one == other || abs(one - other) <= tolerance * max(1, abs(one), abs(other))
    }
  if !isSame {
    Issue.record("\(first) is not \(second) \(comment)", sourceLocation: sourceLocation)
  }
}
