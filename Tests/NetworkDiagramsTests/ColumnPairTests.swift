import NetworkDiagrams
import Testing

@Suite struct ColumnPairTests {
  @Test func whatIsMissingRunsAcross() {
    let missing = [(0, 1), (0, 2), (3, 2)].map { ColumnPair.Link($0.0, $0.1) }
    let columns = ColumnPair(count: 4, missing: missing, links: [.init(1, 2)])
    #expect(Set(columns.left) == [0, 3])
    #expect(Set(columns.right) == [1, 2])
  }

  @Test func theOrderAvoidsCrossings() {
    let missing = [(0, 5), (1, 4), (2, 3)].map { ColumnPair.Link($0.0, $0.1) }
    let columns = ColumnPair(count: 6, missing: missing, links: [])
    let partner = [0: 5, 1: 4, 2: 3]
    #expect(columns.left.map { partner[$0] } == columns.right)
  }

  @Test func everybodyStandsSomewhereOnce() {
    let columns = ColumnPair(count: 7, missing: [.init(0, 0)], links: [])
    #expect((columns.left + columns.right).sorted() == Array(0..<7))
    #expect(abs(columns.left.count - columns.right.count) <= 1)
  }

  @Test func whereNothingIsMissingTheTiesRunAcross() {
    let columns = ColumnPair(count: 4, missing: [], links: [.init(0, 1), .init(0, 2), .init(0, 3)])
    #expect(columns.left == [0])
  }
}
