import CoordinationGaps
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

    let comparison = NetworkComparison(before: old.network, after: new.network)
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
    let comparison = NetworkComparison(before: old.network, after: new.network)
    #expect(comparison.possiblyRenamed.map(\.new) == ["Skoleleder, Byskolen"])
    #expect(comparison.newActors.count == 1)
  }
}
