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
}
