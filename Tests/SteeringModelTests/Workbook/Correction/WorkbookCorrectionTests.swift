import Localization
import SteeringModel
import Testing

@Suite struct WorkbookCorrectionTests {
  private let draft = NetworkDraft.of([
    .actors: """
    navn ;niveau;sektor
     Socialchef;ledels;socialforvaltning
    Skoleleder,\u{A0}Engskolen;mellem;skole
    Lærer 1;praktiker;skole
    Lærer 2;praktiker;skole
    """,
    .ties: """
    fra;til;type;siden
    Socialchf | Lærer 1;Skoleleder, Engskolen;kontakt;2026-01-01
    Lærer 3;Socialchef;kontakt;2026-01-01
    """,
  ])

  private func texts(_ changes: [WorkbookCorrection.Change]) -> [String] {
    changes.map { "\($0.location.text.en): \($0.old) → \($0.new)" }
  }

  @Test func spaceGoesUnasked() throws {
    let correction = WorkbookCorrection(of: draft) { _ in false }
    #expect(
      texts(correction.made) == [
        "aktører.csv, row 1, column 'navn': navn  → navn",
        "aktører.csv, row 2, column 'navn':  Socialchef → Socialchef",
        "aktører.csv, row 3, column 'navn': Skoleleder,\u{A0}Engskolen → Skoleleder, Engskolen",
      ])
    #expect(correction.made.allSatisfy { !$0.isGuess })
    #expect(correction.declined.count == 3)
  }

  @Test func slipsAreCorrectedWhenConfirmed() throws {
    let correction = WorkbookCorrection(of: draft) { $0.isGuess }
    #expect(
      texts(correction.made).dropFirst(3) == [
        "aktører.csv, row 2, column 'niveau': ledels → ledelse",
        "aktører.csv, row 3, column 'niveau': mellem → mellemniveau",
        "relationer.csv, row 2, column 'fra': Socialchf | Lærer 1 → Socialchef | Lærer 1",
      ])
    // 'Lærer 3' is as near to 'Lærer 1' as to 'Lærer 2'.
    #expect(correction.draft.codes == ["unlisted-actor"])
    #expect(correction.draft.tables[1].rows[1].cells[0] == "Lærer 3")
  }

  @Test func nothingIsLeftToCorrectAfterwards() {
    let once = WorkbookCorrection(of: draft) { _ in true }
    let twice = WorkbookCorrection(of: once.draft) { _ in true }
    #expect(twice.made.isEmpty && twice.declined.isEmpty)
    #expect(twice.draft == once.draft)
  }

  @Test func aBeginningOfOneValueIsSuggested() {
    let draft = NetworkDraft.of([.actors: "navn;niveau\nA;mellem\nB;prakt"])
    #expect(draft.issues("unknown-value").map(\.nearest) == ["mellemniveau", "praktikerniveau"])
  }
}
