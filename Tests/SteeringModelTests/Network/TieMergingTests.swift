import SteeringModel
import Testing
import TestSupport

@Suite struct TieMergingTests {
  private func ties(_ build: (inout NetworkBuilder) -> Void) -> [SteeringNetwork.Tie] {
    var builder = NetworkBuilder()
    for name in ["A", "B", "C"] { builder.actor(name) }
    build(&builder)
    return builder.network.ties
  }

  @Test func bothSidesConfirmATie() {
    let ties = ties {
      $0.tie("A", "B", .coordination, every: 30) { $0.reporter = .from }
      $0.tie("B", "A", .coordination, every: 7) { $0.reporter = .from }
    }
    #expect(ties.count == 1)
    #expect(ties[0].confirmation == .bothSides)
    #expect(ties[0].frequency?.days == 7)
    #expect(ties[0].reports == [0, 1])
  }

  @Test func oneSideTwiceIsStillOneSide() {
    let ties = ties {
      $0.tie("A", "B") { $0.reporter = .from }
      $0.tie("A", "B") { $0.reporter = .from }
    }
    #expect(ties.map(\.confirmation) == [.oneSide])
  }

  @Test func aDeniedTieStaysWithItsDenial() {
    let ties = ties {
      $0.tie("A", "B") { $0.reporter = .from }
      $0.tie("B", "A") {
        $0.reporter = .from
        $0.strength = 0
      }
      $0.tie("A", "C") { $0.strength = 0 }
    }
    #expect(ties.count == 1)
    #expect(ties[0].denials == [1])
  }

  @Test func directedTiesOfOnePairStayApart() {
    let ties = ties {
      $0.tie("A", "B", .referral)
      $0.tie("B", "A", .referral)
      $0.tie("A", "B", .backing)
    }
    #expect(ties.map(\.isMutual) == [false, false, false])
    #expect(ties.map(\.kind) == [.referral, .referral, .backing])
  }

  @Test func aForumStandsForItsMembers() {
    let ties = ties {
      $0.forum("Task Force", .taskForce, members: ["A", "B"])
      $0.tie("A", "Task Force", .information)
    }
    #expect(ties.count == 1)
    #expect(ties[0].from == Handle(0) && ties[0].to == Handle(1))
  }
}
