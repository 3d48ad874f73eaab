import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import CoordinationGaps

@Suite struct CutOffTests {
  /// A chain of five, and a pair apart from it.
  private var analysis: Analysis {
    var builder = NetworkBuilder()
    for actor in ["A", "B", "C", "D", "E", "F", "G"] { builder.actor(actor) }
    for (one, other) in [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("F", "G")] {
      builder.tie(one, other)
    }
    return builder.analysis()
  }

  private func names(_ actors: [SteeringNetwork.Actor.ID]) -> String {
    actors.map { analysis.network[$0].name }.joined()
  }

  @Test func theLargestPartIsTheRest() {
    #expect(names(analysis.cutOff(without: Handle(1))) == "A")
    #expect(names(analysis.cutOff(without: Handle(3))) == "E")
  }

  @Test func ofTwoEqualPartsTheFirstIsTheRest() {
    #expect(names(analysis.cutOff(without: Handle(2))) == "DE")
  }

  @Test func atTheEndNobodyIsCutOff() {
    #expect(analysis.cutOff(without: Handle(0)).isEmpty)
    #expect(analysis.cutOff(without: Handle(5)).isEmpty)
  }

  @Test func theSidesOfATieMakeUpItsPart() {
    #expect(names(analysis.side(of: Handle(1), without: Handle(2))) == "AB")
    #expect(names(analysis.side(of: Handle(2), without: Handle(1))) == "CDE")
  }
}
