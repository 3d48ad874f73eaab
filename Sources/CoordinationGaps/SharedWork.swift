import Dispatch
import Synchronization

/// Work on many items that the processors share; the results stand in the order of the items, so the
/// number of processors changes nothing but the time.
package enum SharedWork {
  /// The result of each item.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    guard items.count > 1 else { return items.map(transform) }
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { position in
      let result = transform(items[position])
      results.withLock { $0[position] = result }
    }
    return results.withLock { $0 }.compactMap { $0 }
  }
}
