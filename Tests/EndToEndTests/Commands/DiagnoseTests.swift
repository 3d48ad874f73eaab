import Foundation
import Testing

@Suite struct DiagnoseTests {
  private static let parts = [
    "actors", "brokers", "silos", "governance", "overlap", "time", "vulnerability", "questions",
  ]

  @Test(arguments: parts, ["text", "csv", "json"])
  func everyPartOfBothExamples(_ part: String, _ format: String) throws {
    for area in ["laerkesletten", "havreengen"] {
      let run = try Spind.run(
        "diagnose", part, Spind.example(area), "--format", format, "--quiet")
      #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty, "\(run.errors)")
    }
  }

  @Test func timeToDecisionIsAMeasureAndAFinding() throws {
    let area = Spind.example("laerkesletten")
    let measure = try Spind.run(
      "measure", area, "--measure", "time-to-decision,time-to-task-force", "--format", "json")
    #expect(measure.status == 0 && measure.text.contains("\"time-to-task-force\""))
    let gaps = try Spind.run("gaps", area, "--format", "json")
    let json = try JSONSerialization.jsonObject(with: gaps.output) as? [String: Any]
    let time = try #require(json?["timeToDecision"] as? [String: Any])
    let findings = try #require(time["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["kind"] as? String == "tooSlow" })
    #expect((json?["rules"] as? [Any])?.count == 102)
  }

  @Test func aPlainGraphHasNoTimeToDecision() throws {
    let folder = try TemporaryFolder()
    let graph = try folder.write("net.csv", "source,target\na,b\nb,c\n")
    let run = try Spind.run("measure", graph, "--measure", "time-to-decision")
    #expect(run.status == 64)
    #expect(try Spind.run("measure", graph, "--all").status == 0)
  }

  @Test func whatIfTakesEveryKindOfChange() throws {
    let area = Spind.example("laerkesletten")
    let run = try Spind.run(
      "whatif", area, "--add-actor", "Ny mentor:frontline:employment", "--add-tie",
      "Ny mentor:Hotspotchef", "--remove-tie", "Hotspotchef:Jobcenterchef", "--remove-seat",
      "Jobcenterchef:Styregruppen for Hotspot Lærkesletten", "--add-seat",
      "Ny mentor:Hotspot Task Force", "--format", "json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.text.contains("\"measures\"") && run.text.contains("\"timeToDecision\""))
    #expect(
      try Spind.run("whatif", area, "--remove-tie", "Hotspotchef:Kommunaldirektør").status == 64)
    #expect(try Spind.run("whatif", area, "--add-actor", "X:tårn").status == 64)
  }

  @Test func comparingSaysHowSureAChangeIs() throws {
    let area = Spind.example("laerkesletten")
    let run = try Spind.run("compare", area, "--from", "2025-03-01", "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let measures = try #require(json["measures"] as? [[String: Any]])
    #expect(measures.contains { $0["beyondDoubt"] is Bool })
    #expect(json["network"] is [String: Any])
    let other = try Spind.run("compare", Spind.example("havreengen"), area, "--quiet")
    #expect(other.status == 0 && other.text.contains("Spørg: er det samme område?"))
  }

  @Test func theAdviceSaysWhyInTheHandbooksWords() throws {
    let run = try Spind.run(
      "advise", Spind.example("laerkesletten"), "--meetings", "1", "--format", "json")
    let json = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let meeting = try #require((json["meetings"] as? [[String: Any]])?.first)
    let why = try #require((meeting["why"] as? [[String: Any]])?.first)
    #expect(why["quote"] is String && why["lines"] is [Int])
    let calls = try #require(json["calls"] as? [[String: Any]])
    #expect(calls.allSatisfy { $0["form"] as? String == "phoneCall" })
  }
}
