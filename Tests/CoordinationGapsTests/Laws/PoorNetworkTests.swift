import CoordinationGaps
import NetworkAnalysis
import SteeringModel
import Testing

/// What is computed beside the rules copes with networks of which little is known.
@Suite struct PoorNetworkTests {
  @Test(arguments: PoorNetwork.allCases)
  func nothingIsMadeUp(of network: PoorNetwork) {
    let analysis = network.analysis
    let gaps = GapAnalysis(analysis)
    let actors = analysis.network.actors
    for loss in Vulnerability(gaps, limit: 3).losses {
      #expect(!loss.actors.isEmpty && loss.pairsCutOff <= actors.count * actors.count / 2)
      #expect(loss.standIns.allSatisfy { $0.covered <= $0.contacts })
    }
    #expect(UncertainTies(gaps).tried <= analysis.network.ties.count)
    for certainty in analysis.rankCertainties {
      #expect((1...actors.count).contains(certainty.rank))
      #expect(certainty.interval.upperBound <= actors.count)
    }
    for row in analysis.silos().rows {
      #expect((row.index == nil) == (row.verdict == nil))
    }
    for grouping in BrokerTable.Grouping.allCases {
      #expect(analysis.brokers(by: grouping).rows.allSatisfy { $0.total > 0 })
    }
    if let congruence = analysis.overlapMap.congruence.value {
      #expect((0...1).contains(congruence))
    }
    if let governance = analysis.governance {
      #expect((0...1).contains(governance.hubShare) && !governance.hub.isEmpty)
    }
    #expect(gaps.openQuestions.allSatisfy { !$0.rules.isEmpty })
  }

  @Test func withoutSectorsNobodyBridgesThem() {
    let analysis = PoorNetwork.withoutSectors.analysis
    #expect(analysis.soleBridges.isEmpty && analysis.silos().rows.isEmpty)
    #expect(analysis.brokers(by: .sector).ungrouped == analysis.network.actors.count)
  }
}
