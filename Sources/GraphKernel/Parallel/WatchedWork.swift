/// A long computation in one task that tells how far it is, and stops when that task is cancelled.
///
/// The computation calls `checkpoint` with the share that is done, as often as may be; without anybody
/// who watches it never throws.
struct WatchedWork {
  private let progress: (@Sendable (Double) -> Void)?

  init(_ progress: (@Sendable (Double) -> Void)?) { self.progress = progress }

  /// Reports a share, unless the surrounding task is cancelled.
  func checkpoint(_ share: Double) throws {
    try Task.checkCancellation()
    progress?(share)
  }
}
