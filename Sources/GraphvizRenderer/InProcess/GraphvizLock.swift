internal import Synchronization

/// Graphviz has global state, and two calls at a time crash it: one lock for the whole process.
enum GraphvizLock {
  private static let mutex = Mutex(())

  /// Calls the library while nobody else does.
  static func held<Result>(_ body: () -> Result) -> Result {
    mutex.withLock { _ in body() }
  }
}
