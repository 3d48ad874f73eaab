/// How frequent ties were before a day, by the rows that have ended.
struct FormerFrequencies {
  private var last: [Key: (until: CalendarDate, frequency: SteeringNetwork.Frequency)] = [:]

  private struct Key: Hashable {
    let ends: Set<SteeringNetwork.Party>
    let kind: SteeringNetwork.TieKind

    init(_ report: SteeringNetwork.TieReport) {
      ends = [report.from, report.to]
      kind = report.kind
    }
  }

  /// Reads the rows that ended before a day and state a frequency.
  ///
  /// Of several rows of a pair and kind the one that ended last counts; of several that ended on the
  /// same day the most frequent one.
  init(_ reports: [SteeringNetwork.TieReport], before day: CalendarDate) {
    for report in reports {
      guard let until = report.period.until, until < day, let frequency = report.frequency
      else { continue }
      let key = Key(report)
      if let known = last[key], (known.until, known.frequency) >= (until, frequency) { continue }
      last[key] = (until, frequency)
    }
  }

  /// How often the two ends of a row were in contact before, or nil when no earlier row says it.
  subscript(report: SteeringNetwork.TieReport) -> SteeringNetwork.Frequency? {
    last[Key(report)]?.frequency
  }
}
