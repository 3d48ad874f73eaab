import CoordinationGaps
import Localization
import SteeringModel
import TestSupport
import Testing

@testable import NetworkReport

@Suite struct DiagnosisSectionTests {
  private func input(
    rules: [any GapRule] = ReportRules.all, language: Language = .danish,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> ReportInput {
    ReportInput(gaps: ExampleNetwork.gaps(rules: rules, change), language: language)
  }

  @Test func theWayFromTheStreetIsToldInDays() throws {
    let section = try #require(
      TimeToDecisionSection(
        input {
          $0.tie("Klubleder", "Skoleleder", .information, every: 14)
          $0.tie("Hotspotchef", "Klubleder", .information, every: 2)
          $0.tie("Lokalbetjent", "Klubleder", .information, every: 1)
          $0.knows("Lokalbetjent", "Unge voksne")
        }))
    let row = try #require(section.rows.last)
    #expect(row.actorName == "Lokalbetjent" && row.groups == "Unge voksne")
    #expect(row.toTaskForce == "under 1" && row.toDecision == "7" && row.back == "8")
    #expect(row.total == "15")
    let group = try #require(section.groups.first { $0.groupName == "Unge voksne" })
    #expect(group.seenBy == "Lokalbetjent" && group.way == "Lokalbetjent → Klubleder → Skoleleder")
    #expect(row.wait == "Klubleder → Skoleleder (information, 7 dage)")
  }

  @Test func whatStandsInTheWayIsSaid() throws {
    let section = try #require(TimeToDecisionSection(input { $0.sheets.remove(.knowledge) }))
    #expect(section.rows.isEmpty)
    #expect(section.remarks == ["Vejen kan ikke findes: arket kendskab mangler."])
  }

  @Test func certaintyIsToldInWords() throws {
    let section = try #require(CertaintySection(input()))
    #expect(section.basis.first == "1 af 2 aktører er interviewet (50 %).")
    #expect(section.rows.count == 8 && !section.hasTurns)
    #expect(section.rows[0].places.hasPrefix("nr. "))
  }

  @Test func oneUncertainTieIsSingular() throws {
    let section = try #require(
      CertaintySection(
        input(rules: GapRules.all.filter { $0.about.id == "HUB-04" }) {
          $0.tie("Hotspotchef", "Klubleder", .coordination) { $0.reporter = .from }
        }))
    #expect(section.hasTurns)
    #expect(section.turnsIntro.hasPrefix("1 relation er usikker: "))
    let turn = try #require(section.turns.first)
    #expect(turn.tie == "Hotspotchef – Klubleder (koordinering)")
    #expect(
      turn.effects == [
        "Uden den åbner der sig huller i: Hotspotenheden er forbundet med alle centrale aktører "
          + "(HUB-04)"
      ])
  }

  @Test func ifTheChiefStopsItIsSaidWhoCouldStepIn() throws {
    let section = try #require(VulnerabilitySection(input()))
    let chief = try #require(section.losses.first)
    #expect(chief.title == "Hvis hotspotenheden stopper (Hotspotchef)")
    #expect(
      chief.cutOff == """
        2 aktører mister en kontakt. 5 par aktører mister enhver vej til hinanden; uden for står \
        Gadeplansmedarbejder.
        """)
  }

  @Test func theOverlapNamesWhomCoordinationIsMissingWith() throws {
    let section = try #require(OverlapSection(input()))
    #expect(
      section.rows.map(\.coordination) == ["koordineret", "koordineret"])
    let apart = try #require(
      OverlapSection(
        input {
          $0.initiative("Fodbold", owners: ["Varmemester"], for: ["Drenge 12-14 år"])
          $0.initiative("Vandring", for: ["Unge voksne"])
          $0.initiative("Uden mål", owners: ["Skoleleder"])
        }))
    #expect(
      apart.rows.map(\.coordination) == [
        "mangler med Fodbold", "mangler med Fodbold", "mangler med Åben klub og Gadeplan",
        "ukendt: ingen ansvarlig",
      ])
    #expect(apart.remarks.last == "Der er ikke oplyst nogen målgruppe for Uden mål.")
  }

  @Test func theOnlyBridgeIsNamedWithItsSectors() throws {
    let section = try #require(BrokersSection(input()))
    #expect(section.hasSoles)
    #expect(section.rows.allSatisfy { $0.acrossSectors != "0" })
    #expect(!section.soles.contains { $0.sectors.isEmpty })
  }

  @Test func questionsSayWhereTheAnswerBelongs() throws {
    let section = try #require(QuestionsSection(input()))
    let question = try #require(section.questions.first)
    #expect(question.text == "Hvor længe har du haft din stilling?")
    #expect(
      question.benefit
        == "hjælper med 1 forhold; skriv svaret i kolonnen i_stillingen_siden i arket aktører")
    #expect(section.rest == nil)
  }

  @Test func anEmptyNetworkHasNoneOfThem() {
    let empty = ReportInput(
      gaps: GapAnalysis(NetworkBuilder().analysis(), rules: ReportRules.all.filter { _ in false }),
      language: .danish)
    #expect(TimeToDecisionSection(empty)?.heading == nil && CertaintySection(empty)?.heading == nil)
    #expect(VulnerabilitySection(empty)?.heading == nil && OverlapSection(empty)?.heading == nil)
    #expect(BrokersSection(empty)?.heading == nil && SilosSection(empty)?.heading == nil)
    #expect(QuestionsSection(empty)?.heading == nil)
  }

  @Test(arguments: [(0.0, "0 dage"), (0.4, "under 1 dag"), (1, "1 dag"), (1.5, "2 dage")])
  func daysAreCounted(days: Double, text: String) {
    #expect(Days.counted(days, .danish) == text)
  }
}
