import Foundation
import Testing

@Suite struct GapsTests {
  private struct Rule {
    let state: String
    let severity: String
  }

  private func rules(_ area: String) throws -> [String: Rule] {
    let run = try Spind.run("gaps", Spind.example(area), "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let list = try #require(json["rules"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: list.compactMap { rule in
        guard let id = rule["id"] as? String, let state = rule["state"] as? String,
          let severity = rule["severity"] as? String
        else { return nil }
        return (id, Rule(state: state, severity: severity))
      })
  }

  /// What examples/README.md says was laid into the area.
  @Test func thePlantedGapsAreFound() throws {
    let rules = try rules("laerkesletten")
    for id in ["MND-02", "MND-04", "VRT-05", "HOR-04", "OVL-01"] {
      #expect(rules[id]?.state == "gap", "\(id)")
      #expect(rules[id]?.severity == "critical", "\(id)")
    }
    for id in [
      "HUB-04", "MND-05", "STG-02", "STG-06", "VRT-03", "VRT-04", "HOR-01", "OVL-03", "ACT-02",
      "ACT-03", "AGR-02", "AGR-03", "KNW-02", "FRL-05",
    ] {
      #expect(rules[id]?.state == "gap", "\(id)")
    }
    #expect(rules["STG-03"]?.state == "waived")
    #expect(rules["MND-06"]?.state == "unknown")
  }

  @Test func theStrengthsAreInOrder() throws {
    let rules = try rules("laerkesletten")
    for id in [
      "HUB-01", "HUB-02", "HUB-03", "HUB-05", "HUB-06", "MND-01", "STG-01", "STG-04", "STG-07",
      "STG-08", "VRT-01", "VRT-02", "VRT-06", "TFC-03", "TFC-05", "TFC-08", "HOR-02", "HOR-03",
      "KNW-01", "KNW-03", "KNW-05", "FRL-01", "FRL-02",
    ] {
      #expect(rules[id]?.state == "ok", "\(id)")
    }
  }

  @Test func failOnGivesThree() throws {
    let area = Spind.example("laerkesletten")
    #expect(try Spind.run("gaps", area, "--fail-on", "critical").status == 3)
    #expect(try Spind.run("gaps", area, "--fail-on", "kritisk", "--rule", "STG-01").status == 3)
  }

  @Test func advisingComparingAndAskingWhatIf() throws {
    let area = Spind.example("laerkesletten")
    let advice = try Spind.run("advise", area, "--meetings", "1", "--language", "en")
    #expect(advice.status == 0)
    #expect(advice.text.hasPrefix("MEETINGS\n1. "))
    let stop = try Spind.run("whatif", area, "--remove", "Hotspotchef", "--format", "json")
    #expect(stop.status == 0)
    #expect(stop.text.contains("\"HUB-06\""))
    let nobody = try Spind.run("whatif", area, "--remove", "Hotspotschef")
    #expect(nobody.status == 64)
    let years = try Spind.run("compare", area, "--from", "2025-01-01", "--format", "json")
    #expect(years.status == 0)
    #expect(years.text.contains("\"lasting\""))
  }
}
