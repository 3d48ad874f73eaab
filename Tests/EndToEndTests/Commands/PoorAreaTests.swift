import Foundation
import Testing

/// Workbooks of which little is known, through every command: sensible outcomes, never a crash, never
/// an accusation.
@Suite struct PoorAreaTests {
  enum Poor: String, CaseIterable, Sendable {
    case empty, oneActor, withoutSectors, withoutLevels, withoutDates, contradictory

    var sheets: [(name: String, text: String)] {
      let ties = "fra;til;type;oplyst_af\n"
      switch self {
      case .empty: return [("aktører", "navn\n"), ("relationer", "fra;til\n")]
      case .oneActor: return [("aktører", "navn\nHotspotchef\n"), ("relationer", "fra;til\n")]
      case .withoutSectors:
        return [
          ("aktører", "navn;niveau;roller\nChef;ledelse;\nHotspotchef;mellemniveau;hotspotchef\n"),
          ("relationer", ties + "Chef;Hotspotchef;kontakt;fra\n"),
          ("fora", "navn;type\nStyregruppe;styregruppe\n"),
          ("pladser", "forum;aktør\nStyregruppe;Chef\n"),
        ]
      case .withoutLevels:
        return [
          ("aktører", "navn;sektor\nSkoleleder;skole\nBetjent;politi\nKlubleder;klub\n"),
          (
            "relationer",
            ties + "Skoleleder;Betjent;kontakt;fra\nBetjent;Klubleder;information;til\n"
          ),
        ]
      case .withoutDates:
        return [
          (
            "aktører",
            "navn;sektor;niveau;roller\nHotspotchef;hotspot;mellemniveau;hotspotchef\n"
              + "Gadeplan;social;praktikerniveau;gadeplansmedarbejder\nDirektør;social;ledelse;direktør\n"
          ),
          ("relationer", ties + "Gadeplan;Hotspotchef;information;begge\n"),
          ("målgrupper", "navn\nDrenge\n"), ("kendskab", "aktør;målgruppe\nGadeplan;Drenge\n"),
          ("fora", "navn;type\nTask Force;task force\n"),
          ("pladser", "forum;aktør\nTask Force;Hotspotchef\n"),
          ("aftaler", "tekst;parter\nMødes;Hotspotchef|Direktør\n"),
        ]
      case .contradictory:
        return [
          (
            "aktører",
            "navn;sektor;niveau;fra;til\nA;skole;ledelse;2026-05-01;2026-01-01\n"
              + "B;politi;praktikerniveau;;\nB ;politi;ledelse;;\n"
          ),
          (
            "relationer",
            "fra;til;type;styrke;oplyst_af\nA;B;koordinering;5;fra\nA;B;koordinering;0;til\n"
              + "A;A;konflikt;3;fra\nA;B;konflikt;3;tredjepart\nA;Ukendt;kontakt;1;fra\n"
          ),
        ]
      }
    }
  }

  private static let commands: [[String]] = [
    ["check"], ["gaps"], ["gaps", "--format", "csv"], ["gaps", "--format", "json"], ["advise"],
    ["advise", "--format", "json"], ["compare", "--from", "2026-01-01"],
    ["compare", "--from", "2026-01-01", "--format", "json"], ["measure", "--all"],
    ["measure", "--measure", "time-to-decision"], ["report", "-o", "-", "--format", "md"],
    ["report", "-o", "-", "--format", "json"],
  ]

  private static let blame = ["skyld", "svigt", "inkompetent", "forsøm", "nægter", "doven"]

  private func expectSense(_ run: CommandResult, _ arguments: [String], area: Poor) {
    // Nobody at all, or one of whom two things are said, is an error of the data: it is told, and
    // nothing else is.
    let allowed: [Int32] = area == .empty ? [1] : area == .contradictory ? [0, 1] : [0]
    #expect(allowed.contains(run.status), "\(arguments): \(run.status) \(run.errors)")
    let text = run.text.lowercased()
    for word in Self.blame { #expect(!text.contains(word), "\(arguments): \(word)") }
  }

  @Test(arguments: Poor.allCases)
  func everyCommandCopes(_ area: Poor) throws {
    let folder = try TemporaryFolder()
    for sheet in area.sheets { try folder.write("\(sheet.name).csv", sheet.text) }
    for command in Self.commands {
      let arguments = [command[0], folder.url.path] + command.dropFirst() + ["--quiet"]
      expectSense(try Spind.run(arguments), arguments, area: area)
    }
    for part in [
      "actors", "brokers", "silos", "governance", "overlap", "time", "vulnerability", "certainty",
      "questions",
    ] {
      let arguments = ["diagnose", part, folder.url.path, "--format", "json", "--quiet"]
      expectSense(try Spind.run(arguments), arguments, area: area)
    }
    if area == .oneActor {
      let stop = try Spind.run("whatif", folder.url.path, "--remove", "Hotspotchef", "--quiet")
      #expect(stop.status == 0, "\(stop.errors)")
    }
  }

  /// What the data do not tell is unknown, not a gap.
  @Test func mostOfAnAreaWithOneActorIsUnknown() throws {
    let folder = try TemporaryFolder()
    for sheet in Poor.oneActor.sheets { try folder.write("\(sheet.name).csv", sheet.text) }
    let run = try Spind.run("gaps", folder.url.path, "--format", "json", "--quiet")
    let json = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let summary = try #require(json["summary"] as? [String: Int])
    #expect((summary["unknown"] ?? 0) > 51, "\(summary)")
    #expect((summary["gap"] ?? 0) <= 2, "\(summary)")
  }
}
