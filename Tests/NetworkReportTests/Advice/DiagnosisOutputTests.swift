import CoordinationGaps
import Foundation
import Localization
import NetworkAnalysis
import NetworkReport
import TestSupport
import Testing

@Suite struct DiagnosisOutputTests {
  private let gaps = ExampleNetwork.gaps()

  @Test func questionsAsText() {
    #expect(
      OpenQuestion.text(of: gaps.openQuestions, in: .danish, width: 100) == """
        1. Hvor længe har du haft din stilling?
           Mangler: kolonnen i_stillingen_siden i arket aktører. Hjælper: AGR-02

        """)
    #expect(OpenQuestion.text(of: [], in: .english) == "No rule waits for data.\n")
  }

  @Test func questionsAsJSON() {
    #expect(
      OpenQuestion.json(of: gaps.openQuestions, in: .english) == """
        {
          "questions": [
            {
              "question": "How long have you had your post?",
              "missing": "the column holder_since in the sheet actors",
              "rules": ["AGR-02"],
              "answeredAlone": 1
            }
          ]
        }

        """)
  }

  @Test func vulnerabilityAsJSON() throws {
    let json = Vulnerability(gaps, limit: 3).json(of: gaps.analysis.network)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let losses = try #require(object?["losses"] as? [[String: Any]])
    #expect(losses.first?["actors"] as? [String] == ["Hotspotchef"])
    #expect(losses.first?["isUnit"] as? Bool == true)
    #expect(losses.first?["pairsCutOff"] as? Int == 5)
    #expect(losses.count == 3)
  }
}
