/// The nodes that a search has seen, nearest first; equal distances by position.
///
/// A node may stand in the heap more than once. The search skips what it has settled already.
struct DistanceHeap {
  private struct Entry {
    var distance: Double
    var node: UInt32

    func isBefore(_ other: Entry) -> Bool {
      distance < other.distance || (distance == other.distance && node < other.node)
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ node: Int, at distance: Double) {
    let entry = Entry(distance: distance, node: UInt32(truncatingIfNeeded: node))
    var hole = entries.count
    entries.append(entry)
    while hole > 0 {
      let parent = (hole - 1) / 4
      guard entry.isBefore(entries[parent]) else { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  mutating func popNearest() -> (node: Int, distance: Double)? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty { sink(last) }
    return (Int(nearest.node), nearest.distance)
  }

  private mutating func sink(_ entry: Entry) {
    var hole = 0
    while true {
      let first = 4 * hole + 1
      guard first < entries.count else { break }
      var child = first
      for other in first..<min(first + 4, entries.count)
      where entries[other].isBefore(entries[child]) {
        child = other
      }
      guard entries[child].isBefore(entry) else { break }
      entries[hole] = entries[child]
      hole = child
    }
    entries[hole] = entry
  }
}
