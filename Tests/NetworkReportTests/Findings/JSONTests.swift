import CoordinationGaps
import Foundation
import Localization
import Testing

@testable import NetworkReport

@Suite struct JSONTests {
  private func parsed(_ text: String) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func theOrderOfTheMembersIsThatOfTheContract() throws {
    let text = ExampleNetwork.gaps().json(in: .danish)
    var rest = Substring(text)
    let members = [
      "area", "on", "summary", "ok", "gap", "unknown", "waived", "notApplicable", "rules", "id",
      "state", "severity", "title", "quote", "lines", "speaker", "findings", "subjects",
      "severity", "evidence", "missingTies", "action", "missingData",
    ]
    for member in members {
      let place = try #require(rest.range(of: "\"\(member)\":"), "\(member) is out of order.")
      rest = rest[place.upperBound...]
    }
  }

  @Test func aGapTellsWhatAProgramNeeds() throws {
    let json = try parsed(ExampleNetwork.gaps().json(in: .danish))
    #expect(json["area"] as? String == "Prøveengen")
    #expect(json["on"] as? String == "2026-03-01")
    let summary = try #require(json["summary"] as? [String: Int])
    #expect(summary == ["ok": 1, "gap": 2, "unknown": 1, "waived": 1, "notApplicable": 1])
    let rules = try #require(json["rules"] as? [[String: Any]])
    let gap = try #require(rules.first)
    #expect(gap["id"] as? String == "VRT-01")
    #expect(gap["severity"] as? String == "critical")
    #expect(gap["lines"] as? [Int] == [65, 67])
    #expect(gap["speaker"] is NSNull)
    let finding = try #require((gap["findings"] as? [[String: Any]])?.first)
    #expect(finding["subjects"] as? [String] == ["Lokalbetjent", "Varmemester"])
    #expect((finding["missingTies"] as? [[String]])?.first == ["Hotspotchef", "Lokalbetjent"])
    #expect(finding["evidence"] as? String == "Lokalbetjent har langt op.")
  }

  @Test func aFindingKeepsItsOwnSeverity() throws {
    let json = try parsed(ExampleNetwork.gaps().json(in: .english))
    let rules = try #require(json["rules"] as? [[String: Any]])
    let uneven = try #require(rules.first { $0["id"] as? String == "KNW-03" })
    let findings = try #require(uneven["findings"] as? [[String: Any]])
    #expect(findings.map { $0["severity"] as? String } == ["high", "low"])
    #expect(uneven["speaker"] as? String == "aalborg")
  }

  @Test func missingDataAreNamedAsTheWorkbookNamesThem() throws {
    let json = try parsed(ExampleNetwork.gaps().json(in: .danish))
    let rules = try #require(json["rules"] as? [[String: Any]])
    let unknown = try #require(rules.first { $0["state"] as? String == "unknown" })
    #expect(unknown["missingData"] as? [String] == ["actors.holder_since"])
  }

  @Test func aSelectionKeepsTheCountsOfAll() throws {
    let gaps = ExampleNetwork.gaps()
    let json = try parsed(
      gaps.json(in: .danish, showing: FindingsSelection(severity: .critical)))
    #expect((json["rules"] as? [[String: Any]])?.map { $0["id"] as? String } == ["VRT-01"])
    #expect((json["summary"] as? [String: Int])?["gap"] == 2)
    let high = try parsed(gaps.json(in: .danish, showing: FindingsSelection(severity: .high)))
    let rules = try #require(high["rules"] as? [[String: Any]])
    #expect(rules.map { ($0["findings"] as? [Any])?.count } == [1, 1])
    let one = try parsed(gaps.json(in: .danish, showing: FindingsSelection(rules: ["HUB-01"])))
    #expect((one["rules"] as? [[String: Any]])?.map { $0["state"] as? String } == ["ok"])
  }

  @Test func theCatalogueNamesDataAndThresholds() throws {
    let text = RuleDescription.json(of: ReportRules.all.map(\.about), in: .danish)
    let rules = try #require(try parsed(text)["rules"] as? [[String: Any]])
    #expect(rules.count == 6)
    #expect(rules[3]["data"] as? [String] == ["actors.holder_since"])
    let threshold = try #require((rules[0]["thresholds"] as? [[String: Any]])?.first)
    #expect(threshold["name"] as? String == "steps")
    #expect(threshold["standard"] as? Int == 2)
  }

  @Test func anyTextSurvives() throws {
    let hostile = "\"\\\n\r\t\u{0}\u{1F}\u{7F}\u{202E}\u{2028}æøå😀</script>"
    let text = JSONValue.object([("x", .string(hostile)), ("n", .number(0.1)), ("e", .array([]))])
      .text
    let json = try parsed(text)
    #expect(json["x"] as? String == hostile)
    #expect(json["n"] as? Double == 0.1)
    #expect((json["e"] as? [Any])?.isEmpty == true)
  }
}
