/// The share of all shortest paths that pass each node and use each arc.
struct AllShortestPaths: SplitComputation {
  struct Sums: Sendable {
    var nodes: [Double]
    var arcs: [Double]
  }

  private let graph: Graph
  private let order: CompactOrder
  private let forward: BareRows
  private let backward: BareRows
  private let distance: EdgeDistance
  private let visitsArcs: Bool
  /// How many nodes each node stands for, in the order of the walk; nil for one each.
  private let masses: [Double]?

  /// - Parameter masses: how many nodes each node stands for; nil for one each.
  init(
    _ graph: Graph, by distance: EdgeDistance, visitsArcs: Bool = false, masses: [Double]? = nil
  ) {
    self.graph = graph
    self.distance = distance
    self.visitsArcs = visitsArcs
    let order = CompactOrder(forward: graph.outgoing, backward: graph.incoming)
    self.order = order
    forward = BareRows(order.forward)
    backward = graph.isDirected ? BareRows(order.backward) : forward
    self.masses = masses.map { masses in order.originals.map { masses[Int($0)] } }
  }

  private static let largestPartCount = 32

  private var runCount: Int {
    (graph.nodeCount + LaneBrandes.laneCount - 1) / LaneBrandes.laneCount
  }

  var partCount: Int { min(Self.largestPartCount, runCount) }

  func part(_ position: Int) -> Sums {
    var sums = Sums(
      nodes: [Double](repeating: 0, count: graph.nodeCount),
      arcs: [Double](repeating: 0, count: visitsArcs ? order.forward.arcCount : 0))
    let runs = stride(from: position, to: runCount, by: partCount).map { run in
      let first = run * LaneBrandes.laneCount
      return first..<min(first + LaneBrandes.laneCount, graph.nodeCount)
    }
    if let lengths = distance.lengths(of: order.forward) {
      let search = WeightedBrandes(forward, lengths: lengths, masses: masses)
      for source in runs.joined() {
        search.run(from: source, nodes: &sums.nodes, arcs: &sums.arcs)
      }
    } else {
      let search = LaneBrandes(forward: forward, backward: backward, masses: masses)
      for run in runs { search.run(from: run, nodes: &sums.nodes, arcs: &sums.arcs) }
    }
    return sums
  }

  func add(_ part: Sums, to sum: inout Sums) {
    for node in sum.nodes.indices { sum.nodes[node] += part.nodes[node] }
    for arc in sum.arcs.indices { sum.arcs[arc] += part.arcs[arc] }
  }

  func result(of sum: Sums?) -> Sums {
    guard let sum else { return Sums(nodes: [], arcs: []) }
    var restoredArcs = sum.arcs
    for (arc, original) in order.arcs.enumerated() where visitsArcs {
      restoredArcs[Int(original)] = sum.arcs[arc]
    }
    return Sums(nodes: order.restored(sum.nodes), arcs: restoredArcs)
  }
}
