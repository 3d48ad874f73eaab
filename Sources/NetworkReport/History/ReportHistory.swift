public import CoordinationGaps
public import NetworkAnalysis
public import SteeringModel

/// What the workbook tells of earlier days: one to compare with, and those to step through.
public struct ReportHistory: Sendable {
  /// The earlier day that the report is compared with; nil when the workbook tells nothing of it.
  public let earlier: GapAnalysis?
  /// The earlier days to step through, the latest first.
  let days: [Analysis]

  /// The most earlier days to step through.
  static let mostDays = 6

  /// Looks back in a workbook, year by year from the day of the report.
  ///
  /// A day counts when the network had ties on it and was another than on the day after it in the
  /// list.
  ///
  /// - Parameters:
  ///   - network: the whole history.
  ///   - now: the day of the report.
  ///   - since: the earlier day to compare with; a year before the report unless given.
  /// - Complexity: that of one diagnosis, and O(rows) a year.
  public init(_ network: SteeringNetwork, now: Analysis, since: CalendarDate? = nil) {
    var days: [Analysis] = []
    var later = now
    for years in 1...Self.mostDays {
      let day = now.date.day.yearsEarlier(years)
      let analysis = Analysis(network, on: ReferenceDate(day: day, source: .asked))
      guard !analysis.network.ties.isEmpty else { break }
      if Self.differ(analysis, later) {
        days.append(analysis)
        later = analysis
      }
    }
    self.days = days
    let day = since ?? now.date.day.yearsEarlier(1)
    let analysis = Analysis(network, on: ReferenceDate(day: day, source: .asked))
    let isKnown = !analysis.network.ties.isEmpty && Self.differ(analysis, now)
    earlier = isKnown && day < now.date.day ? GapAnalysis(analysis) : nil
  }

  private static func differ(_ one: Analysis, _ other: Analysis) -> Bool {
    let (before, after) = (one.network, other.network)
    return before.actors.map(\.key) != after.actors.map(\.key)
      || before.ties.count != after.ties.count || before.seats.count != after.seats.count
      || !NetworkComparison(before: one, after: other).newTies.isEmpty
  }
}

extension CalendarDate {
  /// The same day some years before; 28 February where there is no 29th.
  fileprivate func yearsEarlier(_ years: Int) -> CalendarDate {
    CalendarDate(year: year - years, month: month, day: day)
      ?? CalendarDate(year: year - years, month: month, day: 28) ?? self
  }
}
