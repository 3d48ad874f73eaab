import Localization
import NetworkAnalysis
import SteeringModel
import Testing
import TestSupport

@testable import CoordinationGaps

@Suite struct MeetingPlanTests {
  private let rules: [any GapRule] = [HUB04(), STG04(), VRT01(), OVL01()]

  private func area(_ change: (inout NetworkBuilder) -> Void = { _ in }) -> Analysis {
    var builder = NetworkBuilder()
    builder.actor("Direktør", .leadership, .socialServices, roles: .director)
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Skoleleder", .middle, .school)
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.actor("Jobkonsulent", .frontline, .employment)
    builder.forum("Styregruppe", .steeringGroup, members: ["Skoleleder"])
    builder.forum("Task Force", .taskForce, members: ["Hotspotchef", "Skoleleder"])
    builder.targetGroup("Drenge 12-15")
    builder.initiative("Fritidspas", owners: ["Klubleder"], for: ["Drenge 12-15"])
    builder.initiative("Lommepengejob", owners: ["Jobkonsulent"], for: ["Drenge 12-15"])
    builder.tie("Direktør", "Hotspotchef", .access)
    change(&builder)
    return builder.analysis()
  }

  @Test func theHeaviestGapsComeFirst() {
    let plan = MeetingPlan(area(), count: 2, rules: rules)
    #expect(plan.steps.count == 2)
    #expect(plan.steps[0].rules.map(\.id).contains("OVL-01"))
    #expect(plan.steps.map(\.worth) == plan.steps.map(\.worth).sorted(by: >))
    #expect(plan.burdenBefore - plan.burdenAfter == plan.steps.reduce(0) { $0 + $1.worth })
  }

  @Test func enoughStepsTurnEverythingGreen() {
    let plan = MeetingPlan(area(), count: 6, rules: rules)
    #expect(plan.staying.isEmpty)
    #expect(
      Set(plan.steps.flatMap(\.turnsGreen).map(\.id)) == ["HUB-04", "STG-04", "VRT-01", "OVL-01"])
  }

  @Test func thoseWhoSitTogetherNeedNoNewMeeting() throws {
    let plan = MeetingPlan(area(), count: 6, rules: rules)
    let pair = plan.steps.first { $0.meeting.participants == [Handle(1), Handle(2)] }
    if let pair { #expect(pair.meeting.form == .agendaItem(Handle(1))) }
    let forms = MeetingCandidates(
      Reevaluation(area(), rules: rules).outcomes, in: area()
    ).all.filter { $0.participants == [Handle(1), Handle(2)] }.map(\.form)
    #expect(forms == [.agendaItem(Handle(1))])
  }

  @Test func theUnitCallsTheMeetingsThatItIsIn() {
    for step in MeetingPlan(area(), count: 6, rules: rules).steps
    where step.meeting.participants.contains(Handle(1)) {
      if case .agendaItem = step.meeting.form { continue }
      #expect(step.host == Handle(1))
    }
  }

  @Test func nothingToDoIsAnEmptyPlan() {
    #expect(MeetingPlan(area(), count: 0, rules: rules).steps.isEmpty)
    #expect(MeetingPlan(NetworkBuilder().analysis(), count: 3, rules: rules).steps.isEmpty)
  }

  @Test func aFullTaskForceIsNotMadeLarger() {
    let analysis = area {
      for number in 1...11 { $0.actor("Medlem \(number)", .middle, .health) }
      for number in 1...11 { $0.seat("Task Force", "Medlem \(number)") }
    }
    let outcome = Outcome.gap([
      Finding(
        subjects: [], evidence: Localized(verbatim: ""),
        missingSeats: [MissingSeat(Handle(3), in: Handle(1))], action: Localized(verbatim: ""))
    ])
    #expect(MeetingCandidates([outcome], in: analysis).all.isEmpty)
    let larger = area {
      for number in 1...11 { $0.actor("Medlem \(number)", .middle, .health) }
      for number in 1...11 { $0.seat("Task Force", "Medlem \(number)") }
      $0.area.thresholds = ["TFC-04": 14]
    }
    #expect(MeetingCandidates([outcome], in: larger).all.count == 1)
  }

  @Test func reevaluationEqualsAFullOne() {
    let analysis = area()
    let start = Reevaluation(analysis, rules: GapRules.all)
    let candidates = MeetingCandidates(start.outcomes, in: analysis).all
    #expect(!candidates.isEmpty)
    for meeting in candidates {
      let quick = start.after(meeting.changes)
      let full = Reevaluation(quick.analysis, rules: GapRules.all)
      for (position, rule) in GapRules.all.enumerated() {
        #expect(quick.outcomes[position] == full.outcomes[position], "\(rule.about.id)")
      }
    }
  }

  @Test func theExactSearchIsTheBestOfAllCombinations() throws {
    let start = Reevaluation(area(), rules: rules)
    let all = Shortlist(MeetingCandidates(start.outcomes, in: area()).all, for: start)
    let few = Array(all.meetings.indices.prefix(6))
    #expect(ExactSearch.subsets(of: few, upTo: 2).count == few.count * (few.count + 1) / 2)
    let bestGain =
      ExactSearch.subsets(of: Array(all.meetings.indices), upTo: 2)
      .map { ExactSearch.gain(of: $0, all, start) }.max() ?? 0
    let exact = try #require(ExactSearch.best(of: all, count: 2, from: start))
    let chosen = exact.compactMap { all.meetings.firstIndex(of: $0) }
    #expect(ExactSearch.gain(of: chosen.sorted(), all, start) == bestGain)
    let greedy = GreedySearch.best(of: all, count: 2, from: start)
    let greedyChosen = greedy.compactMap { all.meetings.firstIndex(of: $0) }
    #expect(ExactSearch.gain(of: greedyChosen.sorted(), all, start) <= bestGain)
  }
}
