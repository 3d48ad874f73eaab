import NetworkAnalysis
import Testing

@Suite struct CongruenceTests {
  /// The tasks of four parties: the matrix rows 110, 010, 001 and 101.
  private let assignments: [Set<Int>] = [[0, 1], [1], [2], [0, 2]]

  @Test func tasksThatDependOnNothingElse() throws {
    let actual: Set<Congruence.Pair> = [.init(0, 1), .init(2, 3)]
    let congruence = Congruence(assignments: assignments) { actual.contains(.init($0, $1)) }
    #expect(congruence.required == [.init(0, 1), .init(0, 3), .init(2, 3)])
    #expect(congruence.met == [.init(0, 1), .init(2, 3)])
    #expect(congruence.gaps == [.init(0, 3)])
    #expect(try #require(congruence.value) == 2.0 / 3)
  }

  @Test func tasksThatDependOnEachOther() {
    let congruence = Congruence(assignments: assignments, dependencies: [.init(2, 1)]) { _, _ in
      false
    }
    // Parties of the tasks 1 and 2 must coordinate now: 0-2, 1-2 and 1-3 join.
    #expect(
      congruence.required == [
        .init(0, 1), .init(0, 2), .init(0, 3), .init(1, 2), .init(1, 3), .init(2, 3),
      ])
    #expect(congruence.value == 0)
  }

  @Test func nothingRequiredHasNoShare() {
    #expect(Congruence(assignments: [[0], [1], []]) { _, _ in true }.value == nil)
    #expect(Congruence(assignments: []) { _, _ in true }.value == nil)
  }
}
