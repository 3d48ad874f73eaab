import Localization
import NetworkAnalysis
import SteeringModel

/// The workbook is up to date on the day that it describes.
struct DAT08: GapRule {
  static let days = Threshold(
    "days", standard: 180,
    meaning: Localized(
      da: "Højst så mange dage er der fra den nyeste oplysning til dagen for opgørelsen.",
      en: "At most so many days lie between the newest event and the day that is looked at."))

  static let about = RuleDescription(
    id: "DAT-08",
    title: Localized(
      da: "Oplysningerne er friske på dagen for opgørelsen",
      en: "The data are fresh on the day that is looked at"),
    meaning: Localized(
      da: """
        Er det længe siden, der sidst er skrevet en kontakt, et møde eller en ændring, beskriver \
        tallene et netværk, der var. Reglen kræver, at dagen er oplyst.
        """,
      en: """
        When no contact, meeting or change has been stated for long, the figures describe a \
        network of the past. The rule requires that the day is stated.
        """),
    severity: .low,
    data: [],
    reads: [.area, .actors, .ties, .fora, .seats, .initiatives, .mandates],
    thresholds: [days],
    states: [.ok, .gap, .unknown])

  func evaluate(_ situation: Situation) -> Outcome {
    switch situation.analysis.date.source {
    case .asked, .area: break
    case .newestEvent, .today:
      return .unknown([
        .statement(
          Localized(
            da: "dagen for opgørelsen (dato i arket område)",
            en: "the day that is looked at (date in the sheet area)"))
      ])
    }
    guard let newest = newestEvent(in: situation.network, until: situation.day) else {
      return .unknown([
        .statement(
          Localized(
            da: "datoer på kontakter, møder eller ændringer",
            en: "dates of contacts, meetings or changes"))
      ])
    }
    let age = situation.day.days(since: newest)
    let limit = situation(Self.days)
    guard Double(age) > limit else { return .ok }
    let count = CountedNoun.days(age)
    return .gap([
      Finding(
        subjects: [.network],
        evidence: Localized(
          da: """
            Den nyeste oplysning er fra \(newest.text.da), \(count.da) før \
            \(situation.day.text.da). Grænsen er \(Int(limit)) dage.
            """,
          en: """
            The newest event is of \(newest.text.en), \(count.en) before \
            \(situation.day.text.en). The limit is \(Int(limit)) days.
            """),
        action: Localized(
          da: "Ring rundt om de vigtigste relationer, og skriv seneste kontakt i arket relationer.",
          en: "Call about the main ties, and state the last contact in the sheet ties."),
        actors: situation.analysis.unitLead)
    ])
  }

  /// The newest contact, meeting, start or mandate up to a day.
  private func newestEvent(in network: SteeringNetwork, until day: CalendarDate) -> CalendarDate? {
    var events: [CalendarDate?] = []
    for actor in network.actors { events += [actor.presence.from, actor.holderSince] }
    for forum in network.fora { events += [forum.existence.from, forum.lastMeeting] }
    for seat in network.seats { events.append(seat.period.from) }
    for report in network.reports { events += [report.period.from, report.lastContact] }
    for initiative in network.initiatives { events.append(initiative.period.from) }
    for mandate in network.mandates { events.append(mandate.date) }
    return events.compactMap { $0 }.filter { $0 <= day }.max()
  }
}
