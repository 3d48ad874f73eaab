import CoordinationGaps
import Foundation
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct DiagnosisPartTests {
  private let gaps = ExampleNetwork.gaps()

  private func parsed(_ part: DiagnosisPart, _ gaps: GapAnalysis) throws -> [String: Any] {
    let text = part.json(of: gaps, in: .danish)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func questionsAreAListForTheInterview() throws {
    #expect(
      DiagnosisPart.questions.text(of: gaps, in: .danish, width: 100) == """
        Prøveengen, 1. marts 2026
        Spørgsmål til de næste interview

        SPØRG OM
        - Hvor længe har du haft din stilling?
          Skriv svaret i: kolonnen i_stillingen_siden i arket aktører
          Hjælper: AGR-02
          Forhold, der kun venter på det: 1

        """)
    let rows = try #require(parsed(.questions, gaps)["questions"] as? [[String: Any]])
    #expect(rows.first?["rules"] as? [String] == ["AGR-02"])
    #expect(rows.first?["answeredAlone"] as? Int == 1)
    let csv = DiagnosisPart.questions.csv(of: gaps, in: .english)
    #expect(csv.hasPrefix("Ask,") == false && csv.contains("How long have you had your post?"))
  }

  @Test func vulnerabilityNamesWhoCouldStepIn() throws {
    let losses = try #require(parsed(.vulnerability, gaps)["losses"] as? [[String: Any]])
    #expect(losses.first?["actors"] as? [String] == ["Hotspotchef"])
    #expect(losses.first?["isUnit"] as? Bool == true)
    #expect(losses.first?["pairsCutOff"] as? Int == 5)
  }

  @Test func brokersShowEveryRole() throws {
    let rows = try #require(parsed(.brokers, gaps)["brokers"] as? [[String: Any]])
    for role in ["Coordinator", "Gatekeeper", "Itinerant", "Liaison", "Across", "MainRole"] {
      #expect(rows.first?["sector\(role)"] != nil && rows.first?["level\(role)"] != nil)
    }
  }

  @Test func silosHaveRowsForEveryLevelAndForPairs() throws {
    let json = try parsed(.silos, gaps)
    let sectors = try #require(json["sectors"] as? [[String: Any]])
    #expect(Set(sectors.compactMap { $0["level"] as? String }).isSuperset(of: ["all", "middle"]))
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    #expect(pairs.allSatisfy { $0["pFew"] is Double || $0["pFew"] is Int })
  }

  @Test func certaintyTriesEveryUncertainTie() throws {
    let json = try parsed(
      .certainty,
      ExampleNetwork.gaps(rules: GapRules.all.filter { $0.about.id == "HUB-04" }) {
        $0.tie("Hotspotchef", "Klubleder", .coordination) { $0.reporter = .from }
      })
    let ties = try #require(json["uncertainTies"] as? [[String: Any]])
    #expect(ties.first?["tie"] as? String == "Hotspotchef:Klubleder:coordination")
    #expect(ties.first?["opens"] as? [String] == ["HUB-04"])
  }

  @Test func timeNamesTheWayAndTheWait() throws {
    let rows = try #require(parsed(.time, gaps)["targetGroups"] as? [[String: Any]])
    #expect(rows.first?["seenBy"] as? [String] == ["Gadeplansmedarbejder"])
    #expect(rows.first?["toTaskForce"] as? Int == 0)
    #expect(rows.last?["wayToDecision"] as? String == "unseen")
  }

  private static let poor: [(String, @Sendable (inout NetworkBuilder) -> Void)] = [
    ("empty", { $0 = NetworkBuilder() }),
    (
      "oneActor",
      {
        $0 = NetworkBuilder()
        $0.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
      }
    ),
    (
      "onlyTies",
      {
        $0 = NetworkBuilder()
        $0.sheets = [.actors, .ties]
        $0.actor("A")
        $0.actor("B")
        $0.tie("A", "B")
      }
    ),
    ("withoutKnowledge", { $0.sheets.remove(.knowledge) }),
  ]

  @Test(arguments: DiagnosisPart.allCases, poor.map(\.0))
  func everyPartCopesWithLittle(_ part: DiagnosisPart, _ name: String) throws {
    let change = try #require(Self.poor.first { $0.0 == name }).1
    let gaps = ExampleNetwork.gaps(rules: [], change)
    for language in Language.allCases {
      #expect(!part.text(of: gaps, in: language).isEmpty)
      _ = part.csv(of: gaps, in: language)
    }
    let json = try parsed(part, gaps)
    #expect(json["part"] as? String == part.rawValue)
  }

  @Test(arguments: DiagnosisPart.allCases)
  func theFormsDoNotDependOnTheLanguage(_ part: DiagnosisPart) throws {
    func keys(_ language: Language) throws -> [Set<String>] {
      let content = part.content(of: gaps, language)
      return content.tables.map { Set($0.columns.map(\.id) + [$0.id]) }
    }
    #expect(try keys(.danish) == keys(.english))
    for table in part.content(of: gaps, .danish).tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count })
      #expect(Set(table.columns.map(\.id)).count == table.columns.count)
      #expect(
        table.columns.allSatisfy { $0.title.da != $0.title.en || $0.title.da.isEmpty == false })
    }
  }
}
