import Localization
import Testing

@testable import SteeringModel

@Suite struct ValidationTests {
  /// One fault a case: the sheet that has it, the code that names it, and how much it matters.
  struct Fault: CustomTestStringConvertible {
    let sheet: SteeringNetwork.SheetName
    let text: String
    let code: String
    let severity: Issue.Severity
    var row: Int? = 2
    var column: String?
    var testDescription: String { code + " in " + sheet.name.en }
  }

  static let faults: [Fault] = [
    Fault(
      sheet: .actors, text: "navn;niveau\n;ledelse\nB;ledelse", code: "missing-value",
      severity: .error, column: "navn"),
    Fault(
      sheet: .actors, text: "navn;niveau\nA;mellem niveu", code: "unknown-value", severity: .error,
      column: "niveau"),
    Fault(
      sheet: .actors, text: "navn;niveau;fra\nA;ledelse;31-02-2026", code: "bad-date",
      severity: .error, column: "fra"),
    Fault(
      sheet: .actors, text: "navn;niveau;fra;til\nA;ledelse;02-02-2026;01-02-2026",
      code: "reversed-period", severity: .error, column: "til"),
    Fault(
      sheet: .actors, text: "id;navn;niveau\n1;B;ledelse\n1;C;ledelse", code: "duplicate-id",
      severity: .error, row: 3, column: "id"),
    Fault(
      sheet: .actors, text: "navn;niveau\nB;ledelse\nb;ledelse", code: "duplicate-id",
      severity: .error, row: 3, column: "navn"),
    Fault(
      sheet: .actors, text: "navn;lokal\nA;måske", code: "unknown-value", severity: .error,
      column: "lokal"),
    Fault(
      sheet: .actors, text: "navn;niveau\nA;ledelse;x", code: "too-many-cells", severity: .error),
    Fault(
      sheet: .actors, text: "navn;navn\nA;B", code: "duplicate-column", severity: .error, row: 1,
      column: "navn"),
    Fault(
      sheet: .actors, text: "navn;name\nA;B", code: "duplicate-column", severity: .error, row: 1,
      column: "name"),
    Fault(
      sheet: .actors, text: "niveau\nledelse", code: "missing-column", severity: .error, row: 1,
      column: "navn"),
    Fault(sheet: .actors, text: "navn;niveau", code: "no-actors", severity: .error, row: nil),
    Fault(sheet: .actors, text: "", code: "empty-sheet", severity: .error, row: nil),
    Fault(
      sheet: .actors, text: "navn;note\nA;Ring 010190-1234", code: "cpr-number", severity: .error,
      column: "note"),
    Fault(
      sheet: .actors, text: "navn;navn på den unge\nA;Bo", code: "young-person-column",
      severity: .error, row: 1, column: "navn på den unge"),
    Fault(
      sheet: .actors, text: "navn;niveau\nPolitiassistent;frontlinje\nPolitiassistnet;frontlinje",
      code: "near-duplicate", severity: .warning, row: 3, column: "navn"),
    Fault(
      sheet: .actors, text: "navn;niveau;sektor\nA;ledelse;politi\nB;;politi",
      code: "missing-level", severity: .warning, row: 3, column: "niveau"),
    Fault(
      sheet: .actors, text: "navn;niveau;sektor\nA;ledelse;politi\nB;ledelse;",
      code: "missing-sector", severity: .warning, row: 3, column: "sektor"),
    Fault(
      sheet: .actors, text: "navn;niveau;sektor\nA;ledelse;havn", code: "new-sector",
      severity: .remark, column: "sektor"),
    Fault(
      sheet: .actors, text: "navn;cykel\nA;rød", code: "unknown-column", severity: .remark, row: 1,
      column: "cykel"),
    Fault(
      sheet: .actors, text: "navn;\nA;rød", code: "column-without-header", severity: .warning,
      row: 1, column: "B"),
    Fault(sheet: .ties, text: "fra;til", code: "no-ties", severity: .warning, row: nil),
    Fault(
      sheet: .ties, text: "fra;til;siden\nA;A;2026-01-01", code: "tie-to-oneself",
      severity: .warning, column: "til"),
    Fault(
      sheet: .ties, text: "fra;til;siden\nA;B;2026-01-01\nB;C;", code: "missing-date",
      severity: .warning, row: 3, column: "seneste_kontakt"),
    Fault(
      sheet: .ties, text: "fra;til;styrke\nA;B;6", code: "number-out-of-range", severity: .error,
      column: "styrke"),
    Fault(
      sheet: .ties, text: "fra;til;styrke\nA;B;stærk", code: "bad-number", severity: .error,
      column: "styrke"),
    Fault(
      sheet: .ties, text: "fra;til;styrke\nA;B;2,5", code: "bad-number", severity: .error,
      column: "styrke"),
    Fault(
      sheet: .ties, text: "fra;til;hyppighed\nA;B;tit", code: "unknown-value", severity: .error,
      column: "hyppighed"),
    Fault(
      sheet: .ties, text: "fra;til;hyppighed\nA;B;0", code: "number-out-of-range", severity: .error,
      column: "hyppighed"),
    Fault(
      sheet: .ties, text: "fra;til;type\nA;B;venskab", code: "unknown-value", severity: .error,
      column: "type"),
    Fault(
      sheet: .ties, text: "fra;til;siden\nA;B;2026-01-01\nA;B;2026-01-01", code: "identical-row",
      severity: .warning, row: 3),
    Fault(
      sheet: .fora, text: "navn;møder_pr_år\nTask Force;0", code: "number-out-of-range",
      severity: .error, column: "møder_pr_år"),
    Fault(
      sheet: .targetGroups, text: "navn;alder_fra;alder_til\nUnge;18;15", code: "reversed-ages",
      severity: .error, column: "alder_til"),
    Fault(
      sheet: .indicators, text: "serie;år;værdi\nområde;2025;1.234", code: "ambiguous-number",
      severity: .error, column: "værdi"),
    Fault(
      sheet: .waivers, text: "regel;begrundelse\nSTG-04;", code: "missing-value", severity: .error,
      column: "begrundelse"),
    Fault(
      sheet: .area, text: "nøgle;værdi\ndato;i går", code: "bad-date", severity: .error,
      column: "værdi"),
    Fault(
      sheet: .area, text: "nøgle;værdi\ndato;2026-01-01\ndate;2026-01-01", code: "duplicate-key",
      severity: .error, row: 3, column: "nøgle"),
    Fault(
      sheet: .area, text: "nøgle;værdi\nborgmester;A", code: "unknown-key", severity: .remark,
      column: "nøgle"),
    Fault(
      sheet: .area, text: "nøgle;værdi\ntærskel.alle;2", code: "bad-threshold", severity: .error,
      column: "nøgle"),
    Fault(
      sheet: .area, text: "nøgle;værdi\ntærskel.VRT-01;to", code: "bad-number", severity: .error,
      column: "værdi"),
    Fault(
      sheet: .actors, text: "navn;niveau\n\u{202E}A;ledelse\nA;ledelse\nB;ledelse",
      code: "turned-direction", severity: .warning, column: "navn"),
    Fault(
      sheet: .actors, text: "navn;niveau\nРolitiet;ledelse\nA;ledelse\nB;ledelse",
      code: "mixed-scripts", severity: .warning, column: "navn"),
    Fault(sheet: .goals, text: "", code: "empty-sheet", severity: .warning, row: nil),
  ]

  @Test(arguments: faults)
  func everyFaultIsNamedWithItsPlace(fault: Fault) throws {
    let validation = NetworkDraft.of([fault.sheet: fault.text]).validation()
    let issue = try #require(validation.issues.first { $0.code == fault.code })
    #expect(issue.severity == fault.severity)
    #expect(
      issue.location
        == Issue.Location(
          source: "\(fault.sheet.name.da).csv", row: fault.row, column: fault.column))
    #expect(validation.hasErrors == (validation.network == nil))
    #expect((fault.severity == .error) == validation.hasErrors)
    for text in [issue.message, issue.remedy].compactMap({ $0 }) {
      #expect(text.da != text.en)
      #expect(text.da.hasSuffix(".") && text.en.hasSuffix("."), "\(text)")
    }
  }

  @Test func aNearValueIsOffered() {
    let draft = NetworkDraft.of([.actors: "navn;niveau\nA;mellemnivea"])
    #expect(draft.issues("unknown-value").first?.nearest == "mellemniveau")
    #expect(draft.issues("unknown-value").first?.value == "mellemnivea")
  }

  @Test func allProblemsComeInOneRun() throws {
    let draft = NetworkDraft.of([
      .actors: "navn;niveau;fra\nA;chef;i går\n;ledelse;x\nB;ledelse;",
      .ties: "fra;til;styrke;hyppighed\nA;B;9;aldrig\n;B;1;daglig",
    ])
    let places = draft.validation().issues.filter { $0.severity == .error }.map {
      "\($0.location.source) \($0.location.row ?? 0) \($0.location.column ?? "")"
    }
    #expect(
      places == [
        "aktører.csv 2 niveau", "aktører.csv 2 fra", "aktører.csv 3 navn", "aktører.csv 3 fra",
        "relationer.csv 2 styrke", "relationer.csv 2 hyppighed", "relationer.csv 3 fra",
      ])
    #expect(throws: InvalidNetwork.self) { try draft.validated() }
  }

  @Test func aMissingSheetIsNamedWithWhatIsThere() throws {
    var draft = NetworkDraft(
      name: "Mappe",
      sheets: [
        .init(title: "aktører", source: "aktører.csv", rows: [.init(number: 1, cells: ["navn"])]),
        .init(title: "relation", source: "relation.csv", rows: []),
      ])
    let issue = try #require(draft.issues("missing-sheet").first)
    #expect(issue.location == Issue.Location(source: "Mappe"))
    #expect(issue.message.da.contains("'relationer'"))
    #expect(issue.message.da.contains("'aktører.csv' og 'relation.csv'"))
    draft = NetworkDraft(name: "Tom")
    #expect(draft.codes == ["missing-sheet", "missing-sheet"])
  }

  @Test func sheetsAreToldByTheirTitles() {
    func sheet(_ title: String) -> NetworkDraft.NamedSheet {
      .init(title: title, source: title, rows: [.init(number: 1, cells: ["navn"])])
    }
    let draft = NetworkDraft(
      name: "X",
      sheets: ["AKTØRER", "Ties", "Target Groups", "ma\u{030A}l", "ark1", "unge", "relationer"]
        .map(sheet))
    #expect(draft.tables.map(\.sheet) == [.actors, .ties, .targetGroups, .goals, .ties])
    #expect(draft.otherSources == ["ark1"])
    #expect(draft.issues.map(\.code) == ["unknown-sheet", "young-person-sheet"])
    #expect(draft.codes.contains("duplicate-sheet"))
  }

  @Test func aCPRNumberIsNamedButNeverRepeated() {
    let number = "010190-1234"
    let draft = NetworkDraft.of([
      .actors: "navn;niveau;\(number)\nBo \(number);ledelse;\(number)\nA;\(number);",
      .ties: "fra;til;siden\nA;\(number);\(number)",
    ])
    let issues = draft.validation().issues
    #expect(issues.filter { $0.code == "cpr-number" }.count == 6)
    for issue in issues {
      #expect(!issue.text.da.contains(number) && !issue.text.en.contains(number))
    }
  }

  @Test func cellsBecomeTheModel() throws {
    let network = try NetworkDraft.of([
      .area: """
      nøgle;værdi
      navn;Lunden
      kommune;Sund Kommune
      dato;01-10-2026
      sprog;dansk
      kernesektorer;skole|politi|havn
      findes_ikke;klub, exit
      tærskel.vrt-01;3
      threshold.STG-02.share;80 %
      """,
      .organisations: "navn;sektor;type;aktørtype\nPolitiet;politi;statslig;",
      .actors: """
      id;navn;organisation;sektor;niveau;roller;lokal;fra;i_stillingen_siden;cirkel;farve
      a;A;Politiet;;Ledelse;beslutningstager|direktør;JA;1.3.2025;2026-02-01;task force;rød
      b;B;Havnen;Havn;mellemleder;;nej;;;;
      """,
      .fora: "navn;type;møder_pr_år;seneste_møde\nTF;Task Force;4,5;01-09-2026",
      .seats: "forum;aktør;rolle;fremmøde\nTF;a;formand;80 %\nTF;B;;62,5",
      .ties: """
      fra;til;type;retning;hyppighed;styrke;oplyst_af;seneste_kontakt
      A;B;rapportering;;hver 14. dag;4;fra;01-09-2026
      Politiet;TF;;;10 dage;;;
      """,
      .indicators: "serie;år;værdi;antal;befolkning\nområde;2025;81,9;14;1.710",
    ]).validated()
    #expect(network.area.name == "Lunden")
    #expect(network.area.date == CalendarDate(year: 2026, month: 10, day: 1))
    #expect(network.area.language == .danish)
    #expect(network.area.coreSectors == [.school, .police, .custom("havn")])
    #expect(network.area.notInArea == [.club, .exit])
    #expect(network.area.thresholds == ["VRT-01": 3, "STG-02.share": 0.8])
    let actor = network.actors[0]
    #expect(actor.key == "a" && actor.name == "A" && actor.level == .leadership)
    #expect(actor.sector == .police, "The sector falls back to the organisation's.")
    #expect(actor.roles == [.decisionMaker, .director])
    #expect(actor.isLocal == true && actor.statedCircle == .taskForce)
    #expect(actor.presence.from == CalendarDate(year: 2025, month: 3, day: 1))
    #expect(actor.attributes == [Attribute(name: "farve", value: "rød")])
    #expect(actor.row == SourceRow(source: "aktører.csv", row: 2))
    #expect(network.actors[1].sector == .custom("havn"), "One sector however it is spelled.")
    #expect(network.organisations.map(\.isListed) == [true, false])
    #expect(network.seats.map(\.attendance) == [0.8, 0.625])
    #expect(network.seats[0].role == .chair)
    #expect(network.fora[0].meetingsPerYear == 4.5)
    #expect(network.reports[0].isMutual == false && network.reports[0].reporter == .from)
    #expect(network.reports[0].frequency?.days == 14)
    #expect(network.reports[1].frequency?.days == 10)
    #expect(network.reports[1].kind == .contact)
    #expect(network.indicators[0].population == 1710)
    #expect(
      network.sheets == [
        .area, .actors, .organisations, .fora, .seats, .ties, .indicators,
      ])
  }

  @Test func englishHeadersAndValuesAreReadAsWell() throws {
    let network = try NetworkDraft.of([
      .actors: "Name;Level;Sector;Local\nA;Front line;school;yes\nB;leadership;police;no",
      .ties: "From;To;Kind;Frequency;Last contact\nA;B;coordination;half-yearly;2026-03-01",
    ]).validated()
    #expect(network.actors.map(\.level) == [.frontline, .leadership])
    #expect(network.ties[0].kind == .coordination)
    #expect(network.ties[0].frequency?.days == 182)
  }

  @Test func anAbsentColumnIsNamedInTheLanguageOfTheSheet() {
    let draft = NetworkDraft.of([
      .actors: "level;sector\nleadership;school", .ties: "from;to;kind\nA;B;contact\nB;A;backing",
    ])
    #expect(draft.issues("missing-column").map(\.location.column) == ["name"])
    #expect(draft.issues("missing-date").map(\.location.column) == ["last_contact"])
  }

  @Test func theFolderNamesTheAreaUnlessItsSheetDoes() throws {
    #expect(try NetworkDraft.of([:]).validated().area.name == "Prøveby")
    #expect(
      try NetworkDraft.of([.area: "key;value\nname;Lunden"]).validated().area.name == "Lunden")
  }
}
