import SteeringModel
import Testing

/// Matrices and surveys as sheets of a workbook.
@Suite struct FormTests {
  private static let actors: [[String]] = [
    ["navn", "niveau", "sektor"], ["Chef", "mellemniveau", "hotspot"],
    ["Skoleleder, Engskolen", "mellemniveau", "skole"], ["Betjent", "praktikerniveau", "politi"],
    ["Klubleder", "mellemniveau", "klub"],
  ]

  private func sheet(_ title: String, _ rows: [[String]]) -> NetworkDraft.NamedSheet {
    NetworkDraft.NamedSheet(
      title: title, source: title,
      rows: rows.enumerated().map { NetworkDraft.Row(number: $0 + 1, cells: $1) },
      namesCells: true)
  }

  private func draft(area: [[String]], _ form: [[String]], title: String = "Svar") -> NetworkDraft {
    NetworkDraft(
      name: "x",
      sheets: [
        sheet("område", [["nøgle", "værdi"]] + area), sheet("aktører", Self.actors),
        sheet("relationer", [["fra", "til", "siden"], ["Chef", "Betjent", "2026-01-01"]]),
        sheet(title, form),
      ])
  }

  private func codes(_ draft: NetworkDraft) -> [String] {
    draft.validation().issues.map(\.code)
  }

  // MARK: - Surveys

  private static let googleForms: [[String]] = [
    [
      "Tidsstempel", "Hvem er du?", "Hvor ofte er du i kontakt med? [Chef]",
      "Hvor ofte er du i kontakt med? [Skoleleder, Engskolen]",
      "Hvor ofte er du i kontakt med? [Betjent]", "Andet?",
    ],
    ["01/02/2026 14.05.33", "Chef", "", "Hver uge", "Aldrig", "Tak"],
    ["02/02/2026 09.00.00", "Betjent", "Hver måned", "", "", ""],
  ]

  @Test func googleFormsAnswersBecomeReports() throws {
    let network = try draft(
      area: [["skema.kontakt", "Svar"], ["skema.kontakt.dato", "Tidsstempel"]], Self.googleForms
    ).validated()
    let reports = network.reports.dropFirst()
    #expect(reports.map(\.frequency?.days) == [7, nil, 30])
    #expect(reports.map(\.strength) == [nil, 0, nil])
    #expect(reports.allSatisfy { $0.reporter == .from && $0.kind == .contact })
    #expect(
      reports.map(\.lastContact) == [
        CalendarDate("2026-02-01"), nil, CalendarDate("2026-02-02"),
      ])
    #expect(network.actors.map(\.interviewed) == [true, nil, true, nil])
    #expect(reports.map(\.row) == [2, 2, 3].map { SourceRow(source: "Svar", row: $0) })
    #expect(network.issues.map(\.code) == ["unused-columns"])
  }

  @Test func aSurveyStandsForTheSheetOfTies() throws {
    var draft = draft(area: [["skema", "Svar"]], Self.googleForms)
    draft.tables.removeAll { $0.sheet == .ties }
    #expect(try draft.validated().reports.count == 3)
    draft.tables.append(
      NetworkDraft.Table(sheet: .ties, source: "relationer", headers: ["fra", "til"]))
    #expect(try draft.validated().reports.count == 3)
  }

  @Test func everyRowIsCounted() throws {
    let validation = draft(area: [["skema", "Svar"]], Self.googleForms).validation()
    let count = try #require(validation.counts.first { $0.source == "Svar" })
    #expect(count.rows == 2 && count.used == 2 && count.reported == 0)
  }

  @Test(arguments: ["Kontakt: - Chef", "Kontakt – Chef", "Kontakt? Chef", "Chef", "Kontakt [Chef]"])
  func partnersAreFoundInTheHeader(header: String) throws {
    let network = try draft(
      area: [["survey.contact", "Svar"]], [["Respondent", header], ["Betjent", "x"]]
    ).validated()
    #expect(network.reports.count == 2)
    #expect(network.reports[1].to == network.reports[0].from)
  }

  @Test func oneOfSeveralQuestionsIsChosen() throws {
    let form: [[String]] = [
      ["navn", "Kontakt [Chef]", "Henviser [Chef]", "Henviser [Betjent]"],
      ["Klubleder", "månedligt", "ja", ""],
    ]
    #expect(codes(draft(area: [["skema", "Svar"]], form)).contains("several-questions"))
    let network = try draft(
      area: [
        ["skema.kontakt", "Svar"], ["skema.kontakt.spørgsmål", "Kontakt"],
        ["skema.henvisning", "Svar"], ["skema.henvisning.spørgsmål", "henviser"],
      ], form
    ).validated()
    #expect(network.reports.dropFirst().map(\.kind) == [.contact, .referral])
    #expect(network.reports.dropFirst().map(\.isMutual) == [true, false])
  }

  @Test func anUnknownPartnerIsNamedWithItsColumn() throws {
    let form: [[String]] = [
      ["navn", "K [Chef]", "K [Skoleleder, Engskole]"], ["Betjent", "x", "x"],
      ["Klubleder", "x", "x"],
    ]
    let validation = draft(area: [["skema", "Svar"]], form).validation()
    let issues = validation.issues.filter { $0.code == "unlisted-actor" }
    #expect(issues.count == 1)
    #expect(issues[0].location.cell == "C1")
    #expect(issues[0].location.column == "K [Skoleleder, Engskole]")
    #expect(issues[0].nearest == "Skoleleder, Engskolen")
  }

  @Test func answersMayBeExplained() throws {
    let form: [[String]] = [
      ["navn", "K [Chef]", "K [Klubleder]"], ["Betjent", "Tit", "Ved ikke"],
    ]
    let bare = draft(area: [["skema", "Svar"]], form).validation()
    let issue = try #require(bare.issues.first { $0.code == "unknown-answer" })
    #expect(issue.location.cell == "B2" && issue.value == "Tit")
    let network = try draft(
      area: [["skema", "Svar"], ["skema.svar.tit", "ugentligt"]], form
    ).validated()
    #expect(network.reports.dropFirst().map(\.frequency?.days) == [7])
    #expect(
      codes(draft(area: [["skema", "Svar"], ["skema.svar.tit", "måske"]], form))
        .contains("unknown-answer"))
  }

  @Test func numbersAreStrengthsUnlessTheyAreDays() throws {
    let form: [[String]] = [["navn", "K [Chef]", "K [Klubleder]"], ["Betjent", "4", "0"]]
    let strengths = try draft(area: [["skema", "Svar"]], form).validated().reports.dropFirst()
    #expect(strengths.map(\.strength) == [4, 0])
    let days = try draft(area: [["skema", "Svar"], ["skema.tal", "dage"]], form).validated()
      .reports.dropFirst()
    #expect(days.map(\.frequency?.days) == [4, nil] && days.map(\.strength) == [nil, 0])
    let far: [[String]] = [["navn", "K [Chef]"], ["Betjent", "14"]]
    #expect(codes(draft(area: [["skema", "Svar"]], far)).contains("number-out-of-range"))
  }

  @Test func mistakesInTheKeysAreNamed() {
    let form: [[String]] = [["kode", "K [Chef]"], ["Betjent", "x"]]
    #expect(codes(draft(area: [["skema", "Svar"]], form)).contains("no-respondent-column"))
    #expect(codes(draft(area: [["skema", "Svarr"]], form)).contains("no-form-sheet"))
    #expect(codes(draft(area: [["skema.kontakt.farve", "x"]], form)).contains("unknown-form-key"))
    let keys: [[String]] = [["skema", "Svar"], ["skema.respondent", "kode"]]
    #expect(codes(draft(area: keys + [["skema.dato", "i går"]], form)).contains("bad-date"))
    #expect(codes(draft(area: keys + [["skema", "Andet"]], form)).contains("duplicate-key"))
    #expect(
      codes(draft(area: keys, [["kode", "alder"], ["Betjent", "x"]])).contains("no-partners"))
  }

  @Test func cprNumbersAndMissingRespondentsAreErrors() throws {
    let form: [[String]] = [
      ["navn", "K [Chef]", "Andet"], ["Betjent", "x", "om 010101-1234"], ["", "x", ""],
    ]
    let validation = draft(area: [["skema", "Svar"]], form).validation()
    #expect(
      validation.issues.filter { $0.severity == .error }.map(\.code)
        == ["cpr-number", "missing-value"])
    #expect(validation.issues.first { $0.code == "cpr-number" }?.location.cell == "C2")
    #expect(validation.counts.last?.reported == 2)
  }

  // MARK: - Matrices

  private static let matrix: [[String]] = [
    ["", "Chef", "Klubleder", "Betjent"], ["Chef", "x", "ugentligt", "0"],
    ["Klubleder", "månedligt", "-", ""],
  ]

  @Test func aMatrixOfWordsBecomesReports() throws {
    let network = try draft(
      area: [["matrix.koordinering", "Samarbejde"], ["matrix.koordinering.dato", "1.2.2026"]],
      Self.matrix, title: "Samarbejde"
    ).validated()
    let reports = network.reports.dropFirst()
    #expect(reports.map(\.frequency?.days) == [7, 30])
    #expect(reports.allSatisfy { $0.kind == .coordination && $0.reporter == nil })
    #expect(network.ties.count == 2)
    #expect(network.actors.allSatisfy { $0.interviewed == nil })
    #expect(network.issues.isEmpty)
  }

  @Test func aMatrixThatItsActorsFilledInCountsAsTheirWord() throws {
    let network = try draft(
      area: [["matrix", "Samarbejde"], ["matrix.oplyst_af", "fra"]], Self.matrix,
      title: "Samarbejde"
    ).validated()
    #expect(network.reports.dropFirst().map(\.strength) == [nil, 0, nil])
    let tie = try #require(network.ties.last)
    #expect(tie.confirmation == .bothSides)
    #expect(network.actors.map(\.interviewed) == [true, nil, nil, true])
  }

  @Test func noughtsAndOnesAreNoAndYes() throws {
    let form: [[String]] = [
      ["", "Chef", "Klubleder"], ["Chef", "0", "1"], ["Klubleder", "1", "0"],
    ]
    let network = try draft(area: [["matrix", "M"]], form, title: "M").validated()
    #expect(network.reports.dropFirst().map(\.strength) == [nil, nil])
  }

  @Test func unknownNamesOfAMatrixAreWarnings() {
    let form: [[String]] = [["", "Chef", "Ukendt"], ["Andre", "1", "1"]]
    let issues = draft(area: [["matrix", "M"]], form, title: "M").validation().issues
    #expect(issues.map(\.code) == ["unlisted-actor", "unlisted-actor"])
    #expect(issues.map(\.location.cell) == ["C1", "A2"])
  }

  @Test func aSheetThatNoKeyNamesIsNoForm() {
    let draft = draft(area: [], Self.matrix, title: "Samarbejde")
    #expect(draft.forms.isEmpty && codes(draft) == ["unknown-sheet"])
  }
}
