import CoordinationGaps
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@Suite struct NetworkComparisonTests {
  @Test func whatCameWentAndMoved() {
    var old = NetworkBuilder()
    old.actor("Skoleleder", .middle, .school)
    old.actor("Klubleder", .middle, .clubAndLeisure)
    old.actor("Imam", .community, .association)
    old.forum("Task Force", .taskForce, members: ["Skoleleder"])
    old.tie("Skoleleder", "Klubleder", .coordination)
    old.tie("Klubleder", "Imam")

    var new = NetworkBuilder()
    new.actor("Klubleder", .middle, .clubAndLeisure)
    new.actor("Skoleleder", .middle, .school)
    new.actor("Natteravn", .community, .association)
    new.forum("Task Force", .taskForce, members: ["Klubleder"])
    new.tie("Klubleder", "Skoleleder", .coordination)
    new.tie("Klubleder", "Natteravn")

    let comparison = NetworkComparison(before: old.analysis(), after: new.analysis())
    #expect(comparison.newActors == ["Natteravn"])
    #expect(comparison.goneActors == ["Imam"])
    #expect(comparison.lastingTies.map(\.kind) == [.coordination])
    #expect(comparison.newTies.map(\.to) == ["Natteravn"])
    #expect(comparison.goneTies.map(\.from) == ["Imam"])
    #expect(comparison.moves.map(\.actor) == ["Klubleder", "Skoleleder"])
    #expect(comparison.moves.map(\.from) == [.outside, .taskForce])
    #expect(comparison.moves.map(\.to) == [.taskForce, .outside])
    #expect(comparison.possiblyRenamed.isEmpty)
  }

  @Test func aNewNameIsAskedAbout() {
    var old = NetworkBuilder()
    old.actor("Skoleleder Byskolen", .middle, .school)
    var new = NetworkBuilder()
    new.actor("Skoleleder, Byskolen", .middle, .school)
    let comparison = NetworkComparison(before: old.analysis(), after: new.analysis())
    #expect(comparison.possiblyRenamed.map(\.new) == ["Skoleleder, Byskolen"])
    #expect(comparison.newActors.count == 1)
  }

  private func named(_ names: [String: String]) -> Analysis {
    var builder = NetworkBuilder()
    for (key, name) in names.sorted(by: { $0.key < $1.key }) {
      builder.actor(name, .middle, .school) { $0.key = key }
    }
    return builder.analysis()
  }

  @Test func aNewNameUnderTheSameIdIsSaidAndAnAltogetherOtherOneIsAskedAbout() {
    let comparison = NetworkComparison(
      before: named(["A1": "Skoleleder, Engskolen", "A2": "Klubleder", "A3": "Betjent"]),
      after: named(["A1": "Skoleleder, Engbyskolen", "A2": "Vicevært", "A3": "Betjent"]))
    #expect(comparison.renamed.map(\.key) == ["A1", "A2"])
    #expect(comparison.renamed.map(\.isDoubtful) == [false, true])
    #expect(comparison.newActors.isEmpty && comparison.goneActors.isEmpty)
  }

  @Test func aNearMissUnderAnotherIdIsAskedAboutAndNotMatched() {
    let comparison = NetworkComparison(
      before: named(["A1": "Koordinator"]), after: named(["B1": "Kordinator"]))
    #expect(comparison.possiblyRenamed.map(\.gone) == ["A1"])
    #expect(comparison.possiblyRenamed.map(\.new) == ["B1"])
    #expect(comparison.newActors == ["B1"] && comparison.goneActors == ["A1"])
  }

  @Test func agreementsAreKeptOrRunOverTheirDate() {
    var builder = NetworkBuilder()
    builder.agreement("Holdt", due: .on("2026-02-01")) { $0.status = .done }
    builder.agreement("Holdt for længst", due: .on("2025-02-01")) { $0.status = .done }
    builder.agreement("Over fristen", due: .on("2026-02-01"))
    builder.agreement("Længe over fristen", due: .on("2025-02-01"))
    builder.agreement("Har tid endnu", due: .on("2026-09-01"))
    builder.agreement("Ny", due: .on("2026-09-01")) { $0.date = .on("2026-02-20") }
    let history = builder.network
    func day(_ text: String) -> Analysis {
      Analysis(history, on: ReferenceDate(day: .on(text), source: .asked))
    }
    let comparison = NetworkComparison(before: day("2026-01-01"), after: day("2026-03-01"))
    #expect(comparison.keptAgreements == ["Holdt"])
    #expect(comparison.newlyOverdueAgreements == ["Over fristen"])
    #expect(comparison.stillOverdueAgreements == ["Længe over fristen"])
    #expect(comparison.newAgreements == ["Ny"])
  }

  @Test func aTieWithoutRecentContactHasComeToAHalt() {
    var builder = NetworkBuilder()
    builder.actor("Skoleleder")
    builder.actor("Klubleder")
    builder.tie("Skoleleder", "Klubleder") { $0.lastContact = .on("2026-01-10") }
    let history = builder.network
    func day(_ text: String) -> Analysis {
      Analysis(history, on: ReferenceDate(day: .on(text), source: .asked))
    }
    // The limit of TIE-02 is 90 days.
    #expect(
      NetworkComparison(before: day("2026-01-11"), after: day("2026-04-10")).newlyStaleTies.isEmpty)
    #expect(
      NetworkComparison(before: day("2026-01-11"), after: day("2026-04-11")).newlyStaleTies.count
        == 1)
  }
}
