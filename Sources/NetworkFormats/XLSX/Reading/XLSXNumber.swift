import Foundation
import SteeringModel

/// The number of a cell as the text that the reader of workbooks expects.
enum XLSXNumber {
  /// The text of a number shown by a format; nil when the number is not finite.
  static func text(_ raw: String, as format: XLSXNumberFormat, from1904: Bool) -> String? {
    guard let number = Double(raw.trimmed), number.isFinite else { return nil }
    switch format {
    case .number: return plain(number)
    case .date, .time:
      return moment(number, isTime: format == .time, from1904: from1904) ?? plain(number)
    case .cprNumber:
      let digits = plain(number)
      guard digits.count <= 10, digits.allSatisfy(\.isNumber) else { return digits }
      let padded = String(repeating: "0", count: 10 - digits.count) + digits
      return padded.prefix(6) + "-" + padded.suffix(4)
    }
  }

  /// The number with the 15 digits that Excel shows at most, and a decimal comma where a full stop
  /// could be taken for the mark of thousands.
  private static func plain(_ number: Double) -> String {
    if let whole = Int(exactly: number), abs(whole) < 1_000_000_000_000_000 { return String(whole) }
    let exact = "\(number)"
    let shown = exact.count(where: \.isNumber) > 15 ? String(format: "%.15g", number) : exact
    let isAmbiguous = CellNumber(shown)?.isAmbiguous ?? false
    return isAmbiguous ? shown.replacing(".", with: ",") : shown
  }

  /// A day and a time of day; nil when the number is no day that a workbook may speak of.
  ///
  /// Excel counts 1900 as a leap year, as Lotus 1-2-3 did: its day 60 never was.
  private static func moment(_ number: Double, isTime: Bool, from1904: Bool) -> String? {
    guard number >= 0, number < 200_000 else { return nil }
    var day = Int(number)
    var seconds = Int(((number - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    if isTime { return day == 0 ? clock(seconds) : nil }
    let sinceEpoch: Int
    if from1904 {
      sinceEpoch = day - 24_107
    } else {
      guard day != 60 else { return "29-02-1900" }
      sinceEpoch = day - (day > 60 ? 25_569 : 25_568)
    }
    guard let date = CalendarDate(daysSince1970: sinceEpoch) else { return nil }
    return seconds == 0 ? date.iso : "\(date.iso) \(clock(seconds))"
  }

  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : "\(minutes):\(two(seconds % 60))"
  }
}
