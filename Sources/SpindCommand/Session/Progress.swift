import Foundation
import Localization
import Synchronization

/// Says on the terminal what takes so long, once it has taken more than a second.
///
/// The line is written over and wiped out in the end. Nothing is said when standard error is not a
/// terminal, or when the user has asked for quiet.
final class Progress: Sendable {
  private struct State {
    var stage: Localized?
    var isShown = false
    var isEnded = false
  }

  private let state = Mutex(State())
  private let language: Language

  init(on console: Console) {
    language = console.language
    guard !console.isQuiet, isatty(STDERR_FILENO) == 1 else {
      state.withLock { $0.isEnded = true }
      return
    }
    let start = ContinuousClock.now
    let thread = Thread { [self] in
      Thread.sleep(forTimeInterval: 1)
      while show(after: start) { Thread.sleep(forTimeInterval: 0.25) }
    }
    thread.start()
  }

  /// States what is going on from now on.
  func say(_ stage: Localized) {
    state.withLock { $0.stage = stage }
  }

  /// Wipes the line out.
  func end() {
    state.withLock { state in
      if state.isShown { Self.write("\r\u{1B}[K") }
      state.isShown = false
      state.isEnded = true
    }
  }

  /// Writes the line; false when there is nothing more to say.
  private func show(after start: ContinuousClock.Instant) -> Bool {
    state.withLock { state in
      guard !state.isEnded else { return false }
      guard let stage = state.stage else { return true }
      let seconds = (ContinuousClock.now - start).components.seconds
      Self.write("\r\u{1B}[K\(stage(language)) … \(seconds) s")
      state.isShown = true
      return true
    }
  }

  private static func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
