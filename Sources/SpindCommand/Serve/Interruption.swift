import Dispatch
import Foundation

/// Waits for Ctrl-C or the polite signal to end.
enum Interruption {
  /// Returns once the process is asked to end, or the task is canceled.
  static func wait() async {
    let (signals, stream) = AsyncStream<Void>.makeStream()
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stream.yield() }
      source.resume()
      return source
    }
    for await _ in signals { break }
    for source in sources { source.cancel() }
  }
}
