@testable import CoordinationGaps
import Localization
import SteeringModel
import TestSupport

/// What a rule says of a network that a test builds.
func outcome(
  of rule: some GapRule, on day: CalendarDate = .on("2026-03-01"),
  _ build: (inout NetworkBuilder) -> Void
) -> Outcome {
  var builder = NetworkBuilder()
  build(&builder)
  return GapAnalysis.outcome(of: rule, in: builder.analysis(on: day))
}

extension Outcome {
  /// The Danish evidence of every finding, to compare with the exact sentences.
  var danishEvidence: [String] { findings.map(\.evidence.da) }
}
