import CoordinationGaps
import Foundation
import NetworkAnalysis
import SampleAreas
import SteeringModel

// Times the diagnosis of a made-up area: `DiagnosisBenchmarks [actors ties fora]`, 150 800 12 unless
// given. One line each: what, the best of five in milliseconds, the least time of the processors, which a
// busy machine does not lengthen, and a number of the result.

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let area = SampleArea(
  actors: numbers.first ?? 150, ties: numbers.dropFirst().first ?? 800,
  fora: numbers.dropFirst(2).first ?? 12)
let clock = ContinuousClock()

func time(_ what: String, _ run: () throws -> Int) rethrows {
  var best = Duration.seconds(1_000_000)
  var processors = Double.infinity
  var result = 0
  for _ in 0..<5 {
    let (start, ticks) = (clock.now, Foundation.clock())
    result = try run()
    best = min(best, clock.now - start)
    processors = min(
      processors, Double(Foundation.clock() - ticks) / Double(CLOCKS_PER_SEC) * 1000)
  }
  print(what, (best / .milliseconds(1)).rounded(), processors.rounded(), result)
}

let network = try area.draft.validated()
guard let day = CalendarDate("2026-03-01") else { fatalError("The date is one.") }
let date = ReferenceDate(day: day, source: .asked)
func analysis() -> Analysis { Analysis(network, on: date) }
let gaps = GapAnalysis(analysis())

print("actors", network.actors.count, "ties", network.ties.count, "fora", network.fora.count)
try time("validation") { try area.draft.validated().ties.count }
time("all-rules") { GapAnalysis(analysis()).gaps.count }
time("meeting-plan-of-5") { MeetingPlan(analysis(), count: 5).steps.count }
time("vulnerability-of-15") { Vulnerability(gaps).losses.count }
time("uncertain-ties") { UncertainTies(gaps).decisive.count }
time("rank-certainty") { analysis().rankCertainties.count }
time("silos") { analysis().silos().rows.count }
time("sole-bridges") { analysis().soleBridges.count }
time("time-to-decision") { analysis().timeToDecision.routes.count }
time("signals") { analysis().signals.count }
time("key-figures") { analysis().keyFigures.count }
time("overlap-map") { analysis().overlapMap.groups.count }

// Where the time of the rules goes: the slowest, asked one by one of a fresh analysis.
let rules = GapRules.all.map { rule in
  let fresh = analysis()
  let start = clock.now
  _ = GapAnalysis.outcome(of: rule, in: fresh)
  return (id: rule.about.id, duration: clock.now - start)
}
for rule in rules.sorted(by: { $0.duration > $1.duration }).prefix(8) {
  print(rule.id, rule.duration / .milliseconds(1))
}
