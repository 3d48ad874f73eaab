/// How well those who depend on each other's work are in touch.
///
/// Two parties must coordinate when they work on the same task or on tasks that depend on each
/// other. With T_A the assignment of parties to tasks and T_D the dependence of tasks, the required
/// pairs are those of T_A · T_D · T_Aᵀ; congruence is the share of them that is coordinated. Cataldo
/// et al. (2006).
public struct Congruence: Hashable, Sendable {
  /// Two parties by their positions, the smaller first.
  public struct Pair: Hashable, Sendable {
    /// The smaller position.
    public let first: Int
    /// The greater position.
    public let second: Int

    /// Creates a pair of two different parties.
    public init(_ one: Int, _ other: Int) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  /// The pairs that must coordinate, in order.
  public let required: [Pair]
  /// Those of them that do.
  public let met: [Pair]

  /// Those of them that do not.
  public var gaps: [Pair] {
    let met = Set(met)
    return required.filter { !met.contains($0) }
  }

  /// The share of the required pairs that is coordinated; nil when none is required.
  public var value: Double? {
    required.isEmpty ? nil : Double(met.count) / Double(required.count)
  }

  /// Finds the pairs that must coordinate and asks of each whether it does.
  ///
  /// - Parameters:
  ///   - assignments: the tasks that each party works on.
  ///   - dependencies: the tasks that depend on each other, beside each task on itself.
  ///   - isCoordinated: whether a pair is in touch.
  /// - Complexity: O(parties² · tasks).
  public init(
    assignments: [Set<Int>], dependencies: Set<Pair> = [],
    isCoordinated: (_ one: Int, _ other: Int) -> Bool
  ) {
    var dependent: [Int: Set<Int>] = [:]
    for pair in dependencies {
      dependent[pair.first, default: []].insert(pair.second)
      dependent[pair.second, default: []].insert(pair.first)
    }
    let reached = assignments.map { tasks in
      tasks.reduce(into: tasks) { $0.formUnion(dependent[$1] ?? []) }
    }
    var required: [Pair] = []
    for one in assignments.indices {
      for other in assignments.indices.dropFirst(one + 1)
      where !reached[one].isDisjoint(with: assignments[other]) {
        required.append(Pair(one, other))
      }
    }
    self.required = required
    self.met = required.filter { isCoordinated($0.first, $0.second) }
  }
}
