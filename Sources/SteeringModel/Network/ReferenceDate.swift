/// The day that a network is looked at, and how it was chosen.
public struct ReferenceDate: Hashable, Sendable {
  /// How a day was chosen.
  public enum Source: Hashable, Sendable {
    /// The user asked for it.
    case asked
    /// The area states it.
    case area
    /// It is the newest date of something that has happened.
    case newestEvent
    /// The workbook has no date, so it is today.
    case today
  }

  /// The day.
  public let day: CalendarDate
  /// How it was chosen.
  public let source: Source

  /// Creates a reference date.
  public init(day: CalendarDate, source: Source) {
    self.day = day
    self.source = source
  }
}

extension SteeringNetwork {
  /// The day to look at: the one asked for, else the area's, else the newest event, else today.
  ///
  /// An event is a last contact, a last meeting, a start (since, from, holder since) or the date of a
  /// mandate; a deadline or an end is none.
  ///
  /// - Parameter today: called only when the workbook has no date at all.
  public func referenceDate(
    asked: CalendarDate?, today: () -> CalendarDate
  ) -> ReferenceDate {
    if let asked { return ReferenceDate(day: asked, source: .asked) }
    if let date = area.date { return ReferenceDate(day: date, source: .area) }
    if let newest = newestEvent { return ReferenceDate(day: newest, source: .newestEvent) }
    return ReferenceDate(day: today(), source: .today)
  }

  private var newestEvent: CalendarDate? {
    var events: [CalendarDate?] = []
    for actor in actors { events += [actor.presence.from, actor.holderSince] }
    for forum in fora { events += [forum.existence.from, forum.lastMeeting] }
    for seat in seats { events.append(seat.period.from) }
    for report in reports { events += [report.period.from, report.lastContact] }
    for initiative in initiatives { events.append(initiative.period.from) }
    for mandate in mandates { events.append(mandate.date) }
    return events.compactMap { $0 }.max()
  }
}
