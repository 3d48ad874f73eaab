import Localization

/// Why a command cannot go on: what is wrong, what to do, and the exit code.
struct Failure: Error {
  /// The exit code.
  var status: ExitStatus
  /// What is wrong, in one sentence.
  var message: Localized
  /// What to do, in one sentence.
  var remedy: Localized?

  init(_ status: ExitStatus, _ message: Localized, remedy: Localized? = nil) {
    self.status = status
    self.message = message
    self.remedy = remedy
  }

  /// Throws a failure of wrong usage when an option's number is out of its range.
  static func require(_ value: Int, in range: ClosedRange<Int>, of option: String) throws {
    guard !range.contains(value) else { return }
    throw Failure(
      .usage,
      Localized(
        da: "\(option) er fra \(range.lowerBound) til \(range.upperBound), ikke \(value).",
        en: "\(option) is from \(range.lowerBound) to \(range.upperBound), not \(value)."))
  }
}
