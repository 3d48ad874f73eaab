import Localization
import Testing

@testable import SteeringModel

@Suite struct ReferenceTests {
  private let people = """
    id;navn;organisation;niveau;sektor
    a1;Skoleleder, Engskolen;Engskolen;mellemniveau;skole
    ;Hotspotchef;;mellemniveau;hotspot
    ;Vicepolitiinspektør;Politiet;ledelse;politi
    """

  private func partners(of cell: String) -> (names: [String], codes: [String]) {
    let draft = NetworkDraft.of([
      .actors: people, .ties: "fra;til;siden\nHotspotchef;Vicepolitiinspektør;2026-01-01",
      .fora: "navn\nStyregruppen", .initiatives: "navn;partnere\nJob;\(cell)",
    ])
    let validation = draft.validation()
    let names = validation.network.map { network in
      network.initiatives[0].partners.map(network.name(of:))
    }
    return (names ?? [], validation.issues.map(\.code))
  }

  @Test func aCellThatEqualsANameIsThatName() {
    #expect(partners(of: "Skoleleder, Engskolen").names == ["Skoleleder, Engskolen"])
    #expect(partners(of: "skoleleder,  ENGSKOLEN").names == ["Skoleleder, Engskolen"])
    #expect(partners(of: "A1").names == ["Skoleleder, Engskolen"])
  }

  @Test func anOrganisationAndAForumAreNamesToo() {
    #expect(partners(of: "Politiet | Styregruppen").names == ["Politiet", "Styregruppen"])
  }

  @Test func aCellSplitsAtBarsAndAtCommasIfEveryPartIsKnown() {
    #expect(
      partners(of: "Hotspotchef|Skoleleder, Engskolen").names
        == ["Hotspotchef", "Skoleleder, Engskolen"])
    #expect(
      partners(of: "Hotspotchef, Vicepolitiinspektør").names
        == ["Hotspotchef", "Vicepolitiinspektør"])
  }

  @Test func aCommaBetweenUnknownPartsIsAnErrorThatOffersTheBar() throws {
    let draft = NetworkDraft.of([
      .actors: people, .ties: "fra;til;siden\nHotspotchef;Vicepolitiinspektør;2026-01-01",
      .initiatives: "navn;partnere\nJob;Hotspotchef, Gadeplan",
    ])
    let issue = try #require(draft.issues("ambiguous-list").first)
    #expect(issue.severity == .error)
    #expect(issue.location == .init(source: "indsatser.csv", row: 2, column: "partnere"))
    #expect(issue.value == "Hotspotchef, Gadeplan")
    #expect(issue.message.da == "'Hotspotchef' findes, men ikke 'Gadeplan'.")
    #expect(issue.remedy?.da.contains("|") == true)
    #expect(issue.remedy?.en.contains("|") == true)
  }

  @Test func anUnknownPartBetweenBarsBecomesAnUnlistedActor() {
    let result = partners(of: "Hotspotchef|Imam")
    #expect(result.names == ["Hotspotchef", "Imam"])
    #expect(result.codes.contains("unlisted-actor"))
  }

  @Test func aMistypedNameIsKeptAndTheRightOneOffered() throws {
    let draft = NetworkDraft.of([
      .actors: people, .ties: "fra;til;siden\nHotspotchef;Skoleleder, Engskole;2026-01-01",
    ])
    let issue = try #require(draft.issues("unlisted-actor").first)
    #expect(issue.severity == .warning)
    #expect(issue.nearest == "Skoleleder, Engskolen")
    #expect(issue.text.da.contains("Mente du 'Skoleleder, Engskolen'?"))
    #expect(issue.location == .init(source: "relationer.csv", row: 2, column: "til"))
    let network = try draft.validated()
    #expect(network.actors.map(\.isListed) == [true, true, true, false])
    #expect(network.actors.last?.row == SourceRow(source: "relationer.csv", row: 2))
  }

  @Test func anUnlistedActorIsWarnedOfOnce() throws {
    let draft = NetworkDraft.of([
      .ties: "fra;til;siden\nA;Imam;2026-01-01\nB;imam;2026-01-01\nC;A;2026-01-01"
    ])
    #expect(draft.issues("unlisted-actor").count == 1)
    #expect(try draft.validated().actors.count == 4)
  }

  @Test func aNameThatSeveralHaveNeedsAnID() throws {
    let actors = "id;navn;niveau;sektor\n1;Lærer;frontlinje;skole\n2;Lærer;frontlinje;skole"
    let byName = NetworkDraft.of([.actors: actors, .ties: "fra;til;siden\nLærer;2;2026-01-01"])
    #expect(byName.issues("ambiguous-name").first?.severity == .error)
    #expect(byName.issues("same-name").first?.severity == .warning)
    let byID = NetworkDraft.of([.actors: actors, .ties: "fra;til;siden\n1;2;2026-01-01"])
    #expect(try byID.validated().ties.count == 1)
  }

  @Test func aNameInTwoSheetsIsAnError() {
    let draft = NetworkDraft.of([.fora: "navn\nB", .organisations: "navn\nC"])
    #expect(
      draft.issues("name-in-two-sheets").map(\.location.source) == [
        "organisationer.csv", "fora.csv",
      ])
    #expect(draft.issues("name-in-two-sheets").allSatisfy { $0.severity == .error })
  }

  @Test func aForumATargetGroupAnInitiativeAndAGoalMustExist() {
    let draft = NetworkDraft.of([
      .fora: "navn\nStyregruppe", .seats: "forum;aktør\nStyregruppen;A",
      .targetGroups: "navn\nUnge 15-17", .knowledge: "aktør;målgruppe\nA;Unge 18-25",
      .goals: "tekst\nTryghed", .initiatives: "navn;mål\nJob;Ro",
      .mandates: "udsteder;indehaver;gælder\nA;B;Jobs",
    ])
    let found = Dictionary(
      uniqueKeysWithValues: draft.validation().issues.filter { $0.severity == .error }.map {
        ($0.code, $0.nearest ?? "")
      })
    #expect(
      found == [
        "unknown-forum": "Styregruppe", "unknown-target-group": "", "unknown-goal": "",
        "unknown-initiative": "Job",
      ])
  }

  @Test func aSeatIsAnActors() {
    let draft = NetworkDraft.of([
      .organisations: "navn\nPolitiet", .fora: "navn\nStyregruppe",
      .seats: "forum;aktør\nStyregruppe;Politiet",
    ])
    #expect(draft.issues("not-an-actor").first?.severity == .error)
  }

  @Test func severalActorsInARowAreAReportEach() throws {
    let draft = NetworkDraft.of([
      .ties: "fra;til;siden\nA;B|C;2026-01-01", .fora: "navn\nStyregruppe",
      .seats: "forum;aktør\nStyregruppe;A, B, C",
    ])
    let network = try draft.validated()
    #expect(network.reports.count == 2)
    #expect(network.seats.count == 3)
    #expect(draft.validation().counts.allSatisfy { $0.rows == $0.used })
  }

  @Test func aReferenceToASheetThatCannotBeReadIsNotBlamed() {
    let draft = NetworkDraft.of([
      .actors: "navne;niveau\nA;ledelse", .ties: "fra;til\nA;B",
    ])
    #expect(draft.codes.filter { $0 != "unknown-column" } == ["missing-column", "missing-date"])
  }
}
