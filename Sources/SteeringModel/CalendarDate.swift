public import Localization

/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1900 to 2199.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Creates a date, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-03-01`, `01-03-2026`, `1.3.2026`, `1/3/2026` (day before month) or a date in words
  /// (`1. marts 2026`, `March 1, 2026`, `1/3 2026`), or nil.
  ///
  /// A time after the date, as Excel and survey tools add it (`2026-03-01 00:00:00`), is left out.
  public init?(_ text: String) {
    if let date = CalendarDate(digits: text) ?? CalendarDate(words: text) {
      self = date
    } else {
      return nil
    }
  }

  private init?(digits text: String) {
    let head = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first ?? ""
    let parts = head.split(omittingEmptySubsequences: false, whereSeparator: { "-./".contains($0) })
    guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(\.isASCII) }) else { return nil }
    let numbers = parts.compactMap { UInt($0) }.map(Int.init(truncatingIfNeeded:))
    guard numbers.count == 3 else { return nil }
    if parts[0].count == 4 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts[2].count == 4 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }

  /// The days since 1 January 1970.
  ///
  /// Days from civil, in the form of Howard Hinnant's "chrono-compatible date algorithms" (2013):
  /// years begin in March, so that the leap day is the last of its year.
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Creates the date that lies so many days after 1 January 1970, or nil when its year is out of
  /// range.
  ///
  /// Civil from days, from the same source as `daysSince1970`.
  public init?(daysSince1970 days: Int) {
    guard abs(days) < 100_000 else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The number of days from another date to this one.
  public func days(since other: CalendarDate) -> Int {
    daysSince1970 - other.daysSince1970
  }

  /// The date as `2026-03-01`, the form of machine output.
  public var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// The date as a reader says it: `1. marts 2026`, `1 March 2026`.
  public var text: Localized {
    Localized(
      da: "\(day). \(Self.monthNames[month - 1].da) \(year)",
      en: "\(day) \(Self.monthNames[month - 1].en) \(year)")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static let monthNames: [Localized] = [
    Localized(da: "januar", en: "January"), Localized(da: "februar", en: "February"),
    Localized(da: "marts", en: "March"), Localized(da: "april", en: "April"),
    Localized(da: "maj", en: "May"), Localized(da: "juni", en: "June"),
    Localized(da: "juli", en: "July"), Localized(da: "august", en: "August"),
    Localized(da: "september", en: "September"), Localized(da: "oktober", en: "October"),
    Localized(da: "november", en: "November"), Localized(da: "december", en: "December"),
  ]
}

extension CalendarDate: Comparable {
  /// Whether one date is before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A time from one day to another, both included; a missing end is open.
public struct Period: Hashable, Sendable {
  /// The first day, or nil when it is not known.
  public let from: CalendarDate?
  /// The last day, or nil when it has not ended.
  public let until: CalendarDate?

  /// Creates a period.
  public init(from: CalendarDate? = nil, until: CalendarDate? = nil) {
    self.from = from
    self.until = until
  }

  /// Whether the day lies in the period.
  public func contains(_ day: CalendarDate) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    return true
  }
}
