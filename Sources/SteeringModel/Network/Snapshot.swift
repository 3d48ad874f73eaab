extension SteeringNetwork {
  /// The network of one day: who was present, which ties and seats there were, what was agreed.
  ///
  /// What carries no dates is always there. Actors, fora, initiatives, goals and agreements are
  /// numbered anew. An initiative that has not begun stays when it is planned. A tie remembers how
  /// frequent it was before, where an earlier row of it has ended.
  ///
  /// - Complexity: O(rows).
  public func snapshot(on day: CalendarDate) -> SteeringNetwork {
    let former = FormerFrequencies(reports, before: day)
    return restricted(
      by: Restriction(
        keepsActor: { $0.presence.contains(day) },
        keepsForum: { $0.existence.contains(day) },
        keepsGoal: { $0.date.isNoLater(than: day) },
        keepsInitiative: { $0.period.contains(day) || $0.status == .planned },
        keepsSeat: { $0.period.contains(day) },
        keepsReport: { $0.period.contains(day) },
        updatesReport: { report in
          guard let frequency = former[report] else { return report }
          var updated = report
          updated.formerFrequency = frequency
          return updated
        },
        keepsMandate: { $0.date.isNoLater(than: day) },
        keepsAgreement: { $0.date.isNoLater(than: day) },
        keepsWaiver: { $0.date.isNoLater(than: day) }))
  }
}

extension CalendarDate? {
  /// Whether there is no date, or it is not after the day.
  fileprivate func isNoLater(than day: CalendarDate) -> Bool {
    map { $0 <= day } ?? true
  }
}
