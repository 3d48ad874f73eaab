import Localization
import SteeringModel
import Testing
import TestSupport

@testable import CoordinationGaps

@Suite struct OpenQuestionTests {
  private func questions(_ rules: any GapRule...) -> [OpenQuestion] {
    var builder = NetworkBuilder()
    builder.sheets = [.actors, .ties]
    builder.actor("A")
    builder.actor("B")
    builder.tie("A", "B")
    return GapAnalysis(builder.analysis(), rules: rules).openQuestions
  }

  @Test func theWeightierAnswerComesFirst() {
    let asked = questions(
      LowOnFrequency(), LowOnFrequencyToo(), CriticalOnLevel())
    #expect(
      asked.map(\.question.da) == [
        "Er du leder, mellemleder eller praktiker?", "Hvor tit taler I sammen?",
      ])
    #expect(asked.map(\.rules.count) == [1, 2])
  }

  @Test func aRuleThatWaitsForMoreIsShared() {
    let asked = questions(
      HighOnLevelAndFrequency(), LowOnFrequency(), MediumOnSector(), LowOnSector())
    // Sector: 4 + 2; frequency: 8 / 2 + 2; level: 8 / 2. Equals keep the order of their rules.
    #expect(
      asked.map(\.missing) == [
        .need(.tieFrequency), .need(.actorSector), .need(.actorLevel),
      ])
    #expect(asked.map(\.answeredAlone) == [1, 2, 0])
  }

  @Test func whatIsKnownIsNotAskedAbout() {
    #expect(questions(HighOnTies()).isEmpty)
  }

  @Test func everyNeedOfTheCatalogueHasItsOwnQuestion() {
    var questions: [Localized: DataNeed] = [:]
    for need in GapRules.all.flatMap(\.about.data) {
      let question = need.question
      #expect(question.da.hasSuffix("?") && question.en.hasSuffix("?"), "\(need)")
      if let other = questions[question] { #expect(other == need, "\(need) asks as \(other)") }
      questions[question] = need
    }
  }
}

/// A rule that waits for some data and says nothing else.
private protocol WaitingRule: GapRule {}

extension WaitingRule {
  static func waiting(_ id: RuleID, _ severity: Severity, for data: DataNeed...) -> RuleDescription
  {
    RuleDescription(
      id: id, title: Localized(verbatim: "\(id)"), meaning: Localized(verbatim: ""),
      severity: severity, data: data)
  }

  func evaluate(_ situation: Situation) -> Outcome { .ok }
}

private struct LowOnFrequency: WaitingRule {
  static let about = waiting("NET-01", .low, for: .tieFrequency)
}

private struct LowOnFrequencyToo: WaitingRule {
  static let about = waiting("NET-02", .low, for: .tieFrequency)
}

private struct CriticalOnLevel: WaitingRule {
  static let about = waiting("NET-03", .critical, for: .actorLevel)
}

private struct HighOnLevelAndFrequency: WaitingRule {
  static let about = waiting("NET-04", .high, for: .actorLevel, .tieFrequency)
}

private struct MediumOnSector: WaitingRule {
  static let about = waiting("NET-05", .medium, for: .actorSector)
}

private struct LowOnSector: WaitingRule {
  static let about = waiting("NET-06", .low, for: .actorSector)
}

private struct HighOnTies: WaitingRule {
  static let about = waiting("NET-07", .high, for: .sheet(.ties))
}
