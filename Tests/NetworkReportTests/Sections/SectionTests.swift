import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct SectionTests {
  private func input(
    rules: [any GapRule] = ReportRules.all, _ language: Language = .danish,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> ReportInput {
    ReportInput(gaps: ExampleNetwork.gaps(rules: rules, change), language: language)
  }

  @Test func missingTiesGatherAtTheSideWithFewerActors() throws {
    let input = input()
    func ties(_ pairs: [(Int, Int)]) -> [String] {
      MissingTiesView.all(pairs.map { MissingTie(Handle($0.0), Handle($0.1)) }, input)
        .map { "\($0.lead): \($0.others.joined(separator: " · "))" }
    }
    #expect(ties([(0, 2), (0, 3)]) == ["Hotspotchef: Skoleleder · Klubleder"])
    #expect(ties([(2, 0), (3, 0)]) == ["Hotspotchef: Skoleleder · Klubleder"])
    #expect(ties([]).isEmpty)
  }

  @Test func theMatrixMarksThePairsOfItsRule() throws {
    let rule = try #require(GapRules.rule("HOR-01"))
    let section = try #require(SectorMatrixSection(input(rules: [rule])))
    let marked = section.rows.flatMap(\.cells).filter { $0.style == "cell-gap" }
    #expect(!marked.isEmpty)
    #expect(marked.allSatisfy { $0.letters != nil && $0.spoken?.hasPrefix("hul: ") == true })
    // Both halves of the matrix say the same.
    for row in section.rows.indices {
      for column in section.rows.indices {
        let (one, other) = (section.rows[row].cells[column], section.rows[column].cells[row])
        #expect(one.style == other.style && one.text == other.text)
      }
    }
  }

  @Test func theUnitStandsOutAmongTheKeyActors() throws {
    let rows = try #require(KeyActorsSection(input())).rows
    #expect(rows.map(\.rank) == Array(1...rows.count))
    #expect(rows.filter(\.isInUnit).map(\.actorName) == ["Hotspotchef"])
    #expect(rows.first?.bar == "100")
  }

  @Test func theMostUsefulQuestionComesFirst() throws {
    struct Needy: GapRule {
      static let about = RuleDescription(
        id: "TIE-01", title: Localized(da: "Nye folk", en: "New holders"),
        meaning: Localized(da: "Nye.", en: "New."), severity: .low,
        data: [.goalStrategy, .actorHolderSince])

      func evaluate(_ situation: Situation) -> Outcome { .ok }
    }
    let section = try #require(
      UnknownSection(
        input(rules: [Needy(), ReportRules.Unanswered()]) { $0.goal("Færre klager") }))
    #expect(
      section.questions.map(\.missing) == [
        "Kolonnen i_stillingen_siden i arket aktører", "Kolonnen strategi i arket mål",
      ])
    #expect(section.questions.map(\.count) == [2, 1])
  }

  @Test func agreementsStandByDueDateAndTellWhatIsOverdue() throws {
    let rows = try #require(AgreementsSection(input())).rows
    #expect(rows.map(\.overdue) == ["2 dage over", nil])
    #expect(rows.map(\.due) == ["27. februar 2026", "–"])
    let late = try #require(
      AgreementsSection(input { $0.agreement("I går", due: .on("2026-02-28")) }))
    #expect(late.rows.map(\.overdue) == ["2 dage over", "1 dag over", nil])
    #expect(late.intro == "2 af 3 er over fristen.")
  }

  @Test func aThresholdSaysWhoSetIt() {
    let own = MethodSection(input())
    #expect(own.thresholds.map(\.value) == ["1", "14"])
    #expect(own.thresholds.map(\.origin) == ["Området", "Standard"])
    let standard = MethodSection(input { $0.area.thresholds = [:] })
    #expect(standard.thresholds.map(\.value) == ["2", "14"])
    #expect(standard.thresholds.map(\.origin) == ["Standard", "Standard"])
  }

  @Test func onlyAssumptionsThatApplyAreNamed() {
    let some = MethodSection(input()).assumptions
    #expect(some.contains { $0.contains("Socialforvaltningen (kommunal)") })
    #expect(!some.contains { $0.contains("Boligforeningen (") })
    #expect(!some.contains { $0.contains("organisation eller et forum") })
    let collective = MethodSection(input { $0.tie("Task Force", "Skoleleder") }).assumptions
    #expect(collective.contains { $0.contains("organisation eller et forum") })
  }

  @Test func theReadersWarningsNameTheirPlace() throws {
    #expect(!DataQualitySection(input()).hasRows)
    let issue = Issue(
      code: "unknown-level", severity: .warning,
      location: Issue.Location(source: "aktører.csv", row: 7, column: "niveau"), value: "chef",
      message: Localized(da: "Niveauet kendes ikke.", en: "The level is unknown."),
      remedy: Localized(da: "Skriv ledelse.", en: "Write leadership."))
    let network = SteeringNetwork(
      area: SteeringNetwork.Area(name: "X"), actors: [], issues: [issue])
    let analysis = Analysis(
      network, on: ReferenceDate(day: .on("2026-03-01"), source: .newestEvent))
    let section = DataQualitySection(
      ReportInput(gaps: GapAnalysis(analysis, rules: []), language: .danish))
    let row = try #require(section.rows.first)
    #expect(
      [row.severity, row.source, row.row, row.column] == ["Advarsel", "aktører.csv", "7", "niveau"])
    #expect(row.remedy == "Skriv ledelse.")
  }

  /// A network without anybody still makes a page.
  @Test func anEmptyNetworkMakesAPage() {
    let network = SteeringNetwork(area: SteeringNetwork.Area(name: "Tom"), actors: [])
    let analysis = Analysis(network, on: ReferenceDate(day: .on("2026-03-01"), source: .today))
    for language in Language.allCases {
      let report = Report(GapAnalysis(analysis))
      #expect(PageReading(report.html(in: language)).isWellFormed)
      #expect(report.markdown(in: language).hasPrefix("# Tom\n"))
    }
  }

  @Test func everyActorStandsOnceInTheList() throws {
    let input = input()
    let section = try #require(ActorListSection(input))
    let names = section.circles.flatMap(\.actors).map(\.actorName)
    #expect(names.sorted() == input.network.actors.map(\.name).sorted())
    let officer = section.circles.flatMap(\.actors).first { $0.actorName == "Lokalbetjent" }
    #expect(officer?.gaps.map(\.link) == ["vrt-01"])
  }

  @Test func theGlossaryIsInTheOrderOfItsLanguage() {
    for language in Language.allCases {
      let words = GlossarySection(input(rules: [], language)).terms.map(\.word)
      #expect(zip(words, words.dropFirst()).allSatisfy { language.precedes($0, $1) })
    }
  }
}
