/// The diameter of an undirected graph, from the nodes farthest from its middle.
///
/// Crescenzi and others (2013): from a node in the middle, the searches begin at the outermost layer.
/// Two nodes of inner layers are at most twice their layer apart, so the search ends as soon as a pair
/// at least that far apart is known. The searches of a layer run 512 at once, unless they are few.
struct FringeDiameter {
  /// The diameter; nil when the graph is in parts, or has no nodes.
  private(set) var value: Int?

  /// - Parameters:
  ///   - graph: an undirected graph.
  ///   - checkpoint: called with the share of layers that are done.
  init<Failure: Error>(
    _ graph: Graph, at checkpoint: (Double) throws(Failure) -> Void
  ) throws(Failure) {
    try checkpoint(0)
    guard graph.nodeCount > 0 else { return }
    let rows = BareRows(graph.outgoing)
    let walk = StepWalk(rows)
    walk.run(from: Self.busiestNode(of: rows))
    guard walk.count == rows.count else { return }
    var longest = 0
    // Each sweep begins at the node that lies best between the ends found so far, and finds another
    // end. The last beginning is the middle.
    var farness = [UInt32](repeating: 0, count: rows.count)
    for sweep in 0..<Self.sweepCount {
      walk.run(from: walk.last)
      longest = max(longest, walk.eccentricity)
      let middle = Self.raise(&farness, to: walk.steps)
      // The first two ends lie opposite each other, with nothing to choose before both are known.
      if sweep == 0 { continue }
      walk.run(from: middle)
      longest = max(longest, walk.eccentricity)
      // Another sweep costs two searches, and cannot save more than those of the layers that are left.
      if Self.outerCount(walk, beyond: longest) <= 2 { break }
    }
    let outer = Array(
      UnsafeBufferPointer(start: walk.order, count: walk.count)
        .suffix(Self.outerCount(walk, beyond: longest)).reversed())
    let layers = outer.map { Int(walk.steps[Int($0)]) }
    let few = max(4, walk.eccentricity / 2)
    var many: MultiSourceSearch?
    var place = 0
    // What is of inner layers is no farther apart than twice the layer.
    while place < outer.count, longest < 2 * layers[place] {
      try checkpoint(Double(place) / Double(outer.count))
      var end = place + 1
      while end < outer.count, layers[end] == layers[place],
        end - place < MultiSourceSearch.laneCount
      {
        end += 1
      }
      let sources = outer[place..<end].map { Int($0) }
      place = end
      if sources.count > few {
        let search = many ?? MultiSourceSearch(forward: rows, backward: rows)
        many = search
        longest = max(longest, search.run(from: sources))
      } else {
        for source in sources {
          walk.run(from: source)
          longest = max(longest, walk.eccentricity)
        }
      }
    }
    value = longest
    try checkpoint(1)
  }

  private static let sweepCount = 4

  private static func busiestNode(of rows: BareRows) -> Int {
    var busiest = 0
    for node in 0..<rows.count where rows.degree(node) > rows.degree(busiest) { busiest = node }
    return busiest
  }

  /// Raises each number to that of the walk where that is more; gives the first place of the smallest.
  private static func raise(
    _ farness: inout [UInt32], to steps: UnsafeMutablePointer<UInt32>
  ) -> Int {
    farness.withUnsafeMutableBufferPointer { farness in
      var least = UInt32.max
      for node in farness.indices {
        farness[node] = max(farness[node], steps[node])
        least = min(least, farness[node])
      }
      return farness.firstIndex(of: least) ?? 0
    }
  }

  /// How many nodes are in layers so far out that two of them may be farther apart than a distance.
  private static func outerCount(_ walk: StepWalk, beyond longest: Int) -> Int {
    var count = 0
    while count < walk.count, 2 * Int(walk.steps[Int(walk.order[walk.count - 1 - count])]) > longest
    {
      count += 1
    }
    return count
  }
}
