public import NetworkAnalysis
public import SteeringModel

extension NetworkBuilder {
  /// The analysis of the network on a day of the test.
  public func analysis(on day: CalendarDate = .on("2026-03-01")) -> Analysis {
    Analysis(network, on: ReferenceDate(day: day, source: .asked))
  }
}
