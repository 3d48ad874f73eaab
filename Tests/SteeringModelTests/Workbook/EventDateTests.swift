import Testing

@testable import SteeringModel

@Suite struct EventDateTests {
  private func warnings(contact: String, meeting: String) -> [Issue.Location] {
    NetworkDraft.of([
      .area: "nøgle;værdi\nnavn;Prøveby\ndato;01-03-2026",
      .ties: "fra;til;seneste_kontakt\nA;B;\(contact)",
      .fora: "navn;seneste_møde\nF;\(meeting)",
    ]).issues("event-after-area").map(\.location)
  }

  @Test func aContactOrMeetingAfterTheAreasDayIsWarnedOf() {
    let places = warnings(contact: "20-02-2027", meeting: "02-03-2026")
    #expect(places.map(\.column) == ["seneste_møde", "seneste_kontakt"])
    #expect(places.map(\.row) == [2, 2])
  }

  @Test func theDayItselfIsNotAfterIt() {
    #expect(warnings(contact: "01-03-2026", meeting: "28-02-2026").isEmpty)
  }
}
