import Testing

@testable import SteeringModel

@Suite struct CellTests {
  @Test(arguments: [
    ("12", 12.0), ("-3", -3), ("1,5", 1.5), ("0.5", 0.5), ("1.234,5", 1234.5), ("1,234.5", 1234.5),
    ("1 234,5", 1234.5), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567), (",5", 0.5),
    ("12\u{A0}000", 12000), ("1,234", 1.234), ("1e3", 1000), ("+7", 7),
  ])
  func numbersAreReadAsDanesAndOthersWriteThem(cell: String, value: Double) {
    #expect(CellNumber(cell)?.value == value)
    #expect(CellNumber(cell)?.isAmbiguous == false)
  }

  @Test(arguments: [
    "", "x", "1,2,3", "1.23.456", "12 34", "1..5", "1,5 kr", "nan", "inf", "1e999", "0x10", "٣",
    "-",
    ".", "1e", "--1",
  ])
  func whatIsNoNumberIsNone(cell: String) {
    #expect(CellNumber(cell) == nil)
  }

  @Test func aLoneFullStopBeforeThreeDigitsIsAmbiguous() {
    #expect(CellNumber("1.234")?.isAmbiguous == true)
    #expect(CellNumber("1.234")?.wholeValue == 1234)
    #expect(CellNumber("0.234")?.isAmbiguous == false)
    #expect(CellNumber("1.25")?.isAmbiguous == false)
  }

  @Test func percentAndUnitsAreTakenOff() {
    #expect(CellNumber("80 %", allowsPercent: true)?.value == 0.8)
    #expect(CellNumber("12,5%", allowsPercent: true)?.value == 0.125)
    #expect(CellNumber("14 dage", unit: ["dage"])?.value == 14)
    #expect(CellNumber("80 %") == nil)
  }

  @Test(arguments: [
    ("010190-1234", true), ("0101901234", true), ("Se 010190‑1234.", true), ("010190–1234", true),
    ("01019012345", false), ("2026-03-01", false), ("12345678", false), ("010190-123", false),
    ("1010190-1234", false), ("", false), ("010190 1234", true), ("010190\u{A0}1234", true),
    ("010190 - 1234", true),
    ("010190.1234", true), ("010190/1234", true), ("010190-xxxx", true), ("010190 XXXX", true),
    ("010190xxxx", true), ("født 311299-••••", true), ("450190 1234", false),
    ("011390 1234", false), ("123456 xxxx", false), ("010190 xxxxx", false),
    ("010190 12345", false),
    ("aftale 100000, 2026", false), ("010190", false), ("020304 Anna", false),
  ])
  func whatLooksLikeACPRNumberIsSeen(text: String, isSeen: Bool) {
    #expect(YoungPersons.hasCPRNumber(in: text) == isSeen)
    #expect(YoungPersons.hasCPRNumber(in: YoungPersons.masked(text)) == false)
  }

  @Test(arguments: [
    "unge", "Unge", "navn på den unge", "navn_på_den_unge", "ung", "barnets navn", "CPR", "cpr-nr.",
    "CPR_nummer", "personnummer", "young person", "børn", "children", "elever", "Unges navne",
  ])
  func headersForYoungPersonsAreSeen(header: String) {
    #expect(YoungPersons.isNamedFor(header))
  }

  @Test(arguments: [
    "navn", "antal unge", "målgruppe", "målgrupper", "note", "kontakt til unge", "sted",
    "alder_fra",
    "ungeindsats", "børn og unge", "name", "telefon",
  ])
  func headersForGroupsAndActorsAreNot(header: String) {
    #expect(!YoungPersons.isNamedFor(header))
  }

  @Test func theNearestNameIsWithinASlip() {
    let names = ["Skoleleder, Engskolen", "Skoleleder, Byskolen", "Hotspotchef"]
    #expect(
      NearestName.nearest(to: "Skoleleder, Engskole", among: names) == "Skoleleder, Engskolen")
    #expect(NearestName.nearest(to: "hotspotcehf", among: names) == "Hotspotchef")
    #expect(NearestName.nearest(to: "Hotspot", among: names) == "Hotspotchef")
    #expect(NearestName.nearest(to: "Skoleleder", among: names) == nil)
    #expect(NearestName.nearest(to: "Borgmester", among: names) == nil)
  }

  @Test func nearDuplicatesAreSlipsNotNumbers() {
    func likeness(_ names: String...) -> [Int?] { NearDuplicates.earlierLikeness(of: names) }
    #expect(likeness("SSP-konsulent", "SSP konsulent") == [nil, 0])
    #expect(likeness("Skoleleder, Engskolen", "Skoleleder, Engskoleen") == [nil, 0])
    #expect(likeness("Skoleleder, Engskolen", "Engskolen, skoleleder") == [nil, 0])
    #expect(likeness("Lærer 1", "Lærer 2", "Lærer 12") == [nil, nil, nil])
    #expect(likeness("Klubleder, Klub A", "Klubleder, Klub B") == [nil, nil])
    #expect(likeness("Klubleder, Øst", "Klubleder, Vest") == [nil, nil])
    #expect(likeness("Politiassistent", "Politiassistnet") == [nil, 0])
  }
}
