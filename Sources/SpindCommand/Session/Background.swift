import Dispatch
import Synchronization

/// A value that is computed beside the work that does not need it yet.
final class Background<Value: Sendable>: Sendable {
  private let result = Mutex<Value?>(nil)
  private let group = DispatchGroup()

  /// Starts the computation.
  init(_ compute: @escaping @Sendable () -> Value) {
    DispatchQueue.global().async(group: group) { [self] in
      let value = compute()
      result.withLock { $0 = value }
    }
  }

  /// The value, once it is there.
  var value: Value {
    group.wait()
    guard let value = result.withLock({ $0 }) else {
      preconditionFailure("The computation has ended.")
    }
    return value
  }
}
