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
    #expect(
      plan.burdenBefore - plan.burdenAfter
        == (plan.steps + plan.calls).reduce(0) { $0 + $1.worth })
  }

  @Test func enoughStepsTurnEverythingGreen() {
    let plan = MeetingPlan(area(), count: 6, rules: rules)
    #expect(plan.staying.isEmpty)
    #expect(
      Set((plan.steps + plan.calls).flatMap(\.turnsGreen).map(\.id))
        == ["HUB-04", "STG-04", "VRT-01", "OVL-01"])
    #expect(plan.steps.allSatisfy { $0.meeting.form != .phoneCall })
    #expect(plan.calls.allSatisfy { $0.meeting.form == .phoneCall })
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
    let chosen = exact.compactMap { all.meetings.firstIndex(of: $0.meeting) }
    #expect(ExactSearch.gain(of: chosen.sorted(), all, start) == bestGain)
    let greedy = GreedySearch.best(of: all, count: 2, from: start)
    let greedyChosen = greedy.compactMap { all.meetings.firstIndex(of: $0.meeting) }
    #expect(ExactSearch.gain(of: greedyChosen.sorted(), all, start) <= bestGain)
  }

  /// The best gain of any choice of at most `count` meetings, found by trying every one of them; it
  /// shares no code with the search.
  private func bestGain(_ analysis: Analysis, count: Int, rules: [any GapRule]) -> Int {
    let start = Reevaluation(analysis, rules: rules)
    let meetings = MeetingCandidates(start.outcomes, in: analysis).all
      .filter { $0.form != .phoneCall }
    var best = 0
    func tryAll(_ next: Int, _ chosen: [Meeting]) {
      let changes = chosen.flatMap(\.changes)
      let network = analysis.network.applying(
        changes, on: analysis.date.day, frequency: SteeringNetwork.Frequency(days: 30))
      let after = Analysis(network, on: analysis.date)
      let burden = rules.reduce(0) {
        $0 + Burden(of: GapAnalysis.outcome(of: $1, in: after), rule: $1.about).points
      }
      let cost = chosen.reduce(0) { $0 + Shortlist.cost(of: $1, in: analysis) }
      best = max(best, start.burden - burden - cost)
      guard chosen.count < count else { return }
      for position in meetings.indices.dropFirst(next) {
        tryAll(position + 1, chosen + [meetings[position]])
      }
    }
    tryAll(0, [])
    return best
  }

  @Test(arguments: 1...3)
  func theMeetingsOfASmallAreaAreTheBestThereAre(count: Int) {
    for number in 0..<4 {
      let analysis = area {
        if number > 0 { $0.actor("Betjent", .frontline, .police) }
        if number > 1 { $0.initiative("Vandring", owners: ["Skoleleder"], for: ["Drenge 12-15"]) }
        if number > 2 { $0.tie("Klubleder", "Jobkonsulent", .coordination) }
      }
      let plan = MeetingPlan(analysis, count: count, rules: rules)
      let gain = plan.steps.reduce(0) {
        $0 + $1.worth - Shortlist.cost(of: $1.meeting, in: analysis)
      }
      #expect(gain == bestGain(analysis, count: count, rules: rules), "\(number)")
    }
  }

  @Test func aMissingTaskForceIsProposed() throws {
    var builder = NetworkBuilder()
    builder.actor("Direktør", .leadership, .socialServices, roles: .director)
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.actor("Skoleleder", .middle, .school)
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.forum("Styregruppe", .steeringGroup, members: ["Direktør"])
    let plan = MeetingPlan(builder.analysis(), count: 2, rules: [TFC01(), STG01()])
    let step = try #require(plan.steps.first)
    guard case .newForum(let forum) = step.meeting.form else {
      Issue.record("\(step.meeting.form)")
      return
    }
    #expect(plan.steps.count == 1 && forum.kind == .taskForce)
    #expect(forum.members == [Handle(1), Handle(2), Handle(3)] && forum.convenors == [Handle(1)])
    #expect(step.turnsGreen.map(\.id) == ["TFC-01"] && step.host == Handle(1))
    #expect(
      step.agenda.map(\.da)
        == ["Lad hotspotchefen samle mellemledere fra kernesektorerne i en Task Force."])
  }

  @Test func aSteeringGroupIsOfLeadersAndComesFirst() throws {
    var builder = NetworkBuilder()
    builder.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
    builder.actor("Direktør", .leadership, .socialServices, roles: .director)
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    let plan = MeetingPlan(builder.analysis(), count: 1, rules: [TFC01(), STG01()])
    guard case .newForum(let forum)? = plan.steps.first?.meeting.form else {
      Issue.record("No forum is proposed.")
      return
    }
    #expect(forum.kind == .steeringGroup && forum.members == [Handle(0), Handle(1)])
  }

  @Test func aForumThatExistsComesBeforeANewOne() {
    let plan = MeetingPlan(area(), count: 6, rules: rules + [TFC01(), STG01()])
    #expect(plan.steps.allSatisfy { if case .newForum = $0.meeting.form { false } else { true } })
  }

  @Test func oneSeatMayDoForSeveralMeetings() throws {
    var builder = NetworkBuilder()
    builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    builder.targetGroup("Drenge")
    let owners = ["A", "B", "C", "D", "E", "F", "G", "H"]
    for owner in owners {
      builder.actor(owner, .middle, .school)
      builder.initiative("Indsats \(owner)", owners: [owner], for: ["Drenge"])
    }
    builder.forum("Netværk", .partnerForum, members: Array(owners.dropLast()))
    let plan = MeetingPlan(builder.analysis(), count: 1, rules: [OVL01()])
    let step = try #require(plan.steps.first)
    #expect(step.meeting.form == .seat(Handle(0)) && step.meeting.participants == [Handle(8)])
    #expect(step.turnsGreen.map(\.id) == ["OVL-01"] && !step.agenda.isEmpty)
  }

  @Test func twoInConflictAreTalkedToFirstAndTheUnitCalls() throws {
    let analysis = area { $0.tie("Klubleder", "Jobkonsulent", .conflict) }
    let plan = MeetingPlan(analysis, count: 1, rules: [OVL01()])
    let step = try #require(plan.steps.first)
    #expect(step.host == Handle(1))
    #expect(
      step.cautions.map(\.da) == [
        "Klubleder og Jobkonsulent er oplyst at være i konflikt. Tal med hver af dem før mødet."
      ])
  }

  @Test func whatTwoAreToTalkAboutStandsOnce() throws {
    let plan = MeetingPlan(area(), count: 1, rules: [OVL01(), OVL03()])
    let step = try #require(plan.steps.first)
    #expect(step.rules.map(\.id) == ["OVL-01", "OVL-03"] && step.agenda.count == 1)
  }

  @Test func aRuleSetAsideWeighsNothing() {
    let analysis = area { $0.waiver("OVL-01", because: "Aftalt") }
    let plan = MeetingPlan(analysis, count: 3, rules: [OVL01()])
    #expect(plan.steps.isEmpty && plan.burdenBefore == 0 && plan.staying.isEmpty)
  }
}
