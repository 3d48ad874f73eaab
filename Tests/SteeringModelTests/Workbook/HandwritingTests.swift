import Testing

@testable import SteeringModel

/// Dates, frequencies and lists as a hurried hand writes them.
@Suite struct HandwritingTests {
  @Test(arguments: [
    "3. februar 2026", "3 februar 2026", "d. 3. februar 2026", "den 3. feb. 2026", "3/2 2026",
    "3/2-2026", "February 3, 2026", "3 Feb 2026", "3. Februar 2026",
  ])
  func datesAreReadInWords(text: String) {
    #expect(CalendarDate(text)?.iso == "2026-02-03")
  }

  @Test(arguments: [
    "15.11.25", "1-9-25", "3. febr", "30. februar 2026", "32/1 2026", "3. f 2026", "februar 2026",
    "3. februar 26", "3. 2. 2. 2026", "", "d.", "3/13 2026",
  ])
  func whatIsNoDateIsNone(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    arguments: [
      ("15.11.25", "2025-11-15"), ("1-9-25", "2025-09-01"), ("3. feb 26", "2026-02-03"),
      ("1/8-25", "2025-08-01"), ("2026-02-30", nil), ("99.99.25", nil),
    ] as [(String, String?)])
  func aYearOfTwoDigitsIsAskedAbout(text: String, date: String?) {
    #expect(CalendarDate(shortYear: text)?.iso == date)
    #expect(CellProblem.badDate(text).nearest == date)
  }

  @Test(arguments: [
    ("hverdag", 1.0), ("Everyday", 1.0), ("månedligt", 30.0), ("hver uge", 7.0),
    ("Hver måned", 30.0), ("1 gang om ugen", 7.0), ("én gang om måneden", 30.0),
    ("2 gange om ugen", 3.5), ("2 gange om måneden", 15.0), ("hver 3. uge", 21.0),
    ("hver anden måned", 60.0),
    ("hvert kvartal", 91.0), ("hvert halve år", 182.0), ("hvert år", 365.0), ("ca. hver uge", 7.0),
    ("2 gange ugentligt", 3.5), ("every 3 weeks", 21.0), ("once a week", 7.0),
    ("twice a month", 15.0),
    ("3 times a year", 121.66666666666667), ("every other week", 14.0),
    ("et par gange om måneden", 14.0),
    ("4 gange pr. år", 91.25), ("hver dag", 1.0), ("flere gange om ugen", 3.0),
  ])
  func frequenciesAreReadInWords(text: String, days: Double) throws {
    #expect(FrequencyPhrase.days(text) == days)
  }

  @Test(arguments: [
    "hver", "uge", "hver blå uge", "0 gange om ugen", "gange om ugen", "om ugen", "",
  ])
  func whatIsNoFrequencyIsNone(text: String) {
    #expect(FrequencyPhrase.days(text) == nil)
  }

  @Test func meetingsAreCountedOrGivenAsAFrequency() throws {
    let draft = NetworkDraft.of([
      .fora: "navn;møder_pr_år\nF;hver 14. dag\nG;månedligt\nH;11"
    ])
    #expect(try draft.validated().fora.map(\.meetingsPerYear) == [26, 12, 11])
  }

  @Test(arguments: ["A; B", "A\nB", "A\r\nB", "A, B", "A | B"])
  func namesMayBeSeparatedInManyWaysWhenAllAreKnown(cell: String) throws {
    var draft = NetworkDraft.of([.initiatives: "navn;partnere\nI;"])
    let sheet = try #require(draft.tables.firstIndex { $0.sheet == .initiatives })
    draft.tables[sheet].rows[0].cells[1] = cell
    #expect(try draft.validated().initiatives.map(\.partners.count) == [2])
  }

  @Test func aRepeatedActorIsOne() throws {
    let draft = NetworkDraft.of([
      .actors: "id;navn\n1;A\n2;B\n1;A"
    ])
    let validation = draft.validation()
    #expect(validation.network?.actors.count == 2)
    #expect(draft.issues("identical-row").map(\.location.row) == [4])
    #expect(draft.issues("duplicate-id").isEmpty)
    let count = try #require(validation.counts.first { $0.sheet == .actors })
    #expect(count.rows == 3)
    #expect(count.used == 2)
    #expect(count.reported == 1)
  }

  @Test func aRoughNumberIsAskedAbout() {
    #expect(CellProblem.badNumber("ca. 20").nearest == "20")
    #expect(CellProblem.badNumber("12-15").nearest == nil)
  }
}
