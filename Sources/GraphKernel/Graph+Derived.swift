/// Which weight two opposite edges have when they become one undirected edge.
public enum SymmetrizedWeight: Hashable, Sendable {
  /// The larger of both; an edge that stands alone keeps its weight.
  case maximum
  /// The sum of both; an edge that stands alone keeps its weight.
  case sum
  /// The smaller of both; an edge that stands alone is dropped.
  case mutual
}

extension Graph {
  /// The graph with every edge turned round; an undirected graph is its own reverse. O(1).
  public func reversed() -> Graph {
    Graph(direction: direction, outgoing: incoming, incoming: outgoing)
  }

  /// The graph with every weight set to 1.
  public func unweighted() -> Graph {
    guard isWeighted else { return self }
    var outgoing = outgoing
    outgoing.weights = nil
    var incoming = incoming
    incoming.weights = nil
    return Graph(direction: direction, outgoing: outgoing, incoming: incoming)
  }

  /// The undirected graph in which two nodes are tied when an edge leads from one to the other.
  ///
  /// - Parameter weights: the weight of a tie that has an edge each way; by default the larger.
  /// - Complexity: O(n + m). An undirected graph is returned as it is. Parallel edges are merged
  ///   first, with their weights added.
  public func symmetrized(weights rule: SymmetrizedWeight = .maximum) -> Graph {
    guard isDirected else { return self }
    let merged = outgoing.merged(.merge)
    let back = merged.transposed()
    var result = Adjacency(
      offsets: [0], targets: [], weights: isWeighted || rule == .sum ? [] : nil)
    for node in 0..<nodeCount {
      var forward = merged.arcs(of: node)
      var backward = back.arcs(of: node)
      while !forward.isEmpty || !backward.isEmpty {
        let next = forward.first.map { merged.targets[$0] } ?? .max
        let previous = backward.first.map { back.targets[$0] } ?? .max
        let target = min(next, previous)
        let first = next == target ? forward.popFirst().map(merged.weight) : nil
        let second = previous == target ? backward.popFirst().map(back.weight) : nil
        let weight = Self.weight(first, second, by: rule, isLoop: Int(target) == node)
        guard let weight else { continue }
        result.targets.append(target)
        result.weights?.append(weight)
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    if result.weights?.allSatisfy({ $0 == 1 }) == true { result.weights = nil }
    return Graph(direction: .undirected, outgoing: result, incoming: result)
  }

  private static func weight(
    _ first: Double?, _ second: Double?, by rule: SymmetrizedWeight, isLoop: Bool
  ) -> Double? {
    guard let first, let second else { return rule == .mutual ? nil : first ?? second }
    // A self-loop meets itself: it is one edge, not two.
    if isLoop { return first }
    return switch rule {
    case .maximum: max(first, second)
    case .sum: first + second
    case .mutual: min(first, second)
    }
  }

  /// The graph without self-loops.
  public func withoutSelfLoops() -> Graph {
    guard selfLoopCount > 0 else { return self }
    return filtered { source, target in source != target }
  }

  /// The graph without self-loops and with parallel edges made one, weights added.
  public func simplified() -> Graph {
    let graph = withoutSelfLoops()
    guard graph.hasParallelEdges else { return graph }
    let outgoing = graph.outgoing.merged(.merge)
    return Graph(
      direction: direction, outgoing: outgoing,
      incoming: isDirected ? outgoing.transposed() : outgoing)
  }

  /// The graph of all nodes and of those edges that pass a test on their ends.
  func filtered(_ keeps: (Int, Int) -> Bool) -> Graph {
    var result = Adjacency(offsets: [0], targets: [], weights: isWeighted ? [] : nil)
    for node in 0..<nodeCount {
      for arc in outgoing.arcs(of: node) where keeps(node, Int(outgoing.targets[arc])) {
        result.targets.append(outgoing.targets[arc])
        result.weights?.append(outgoing.weight(arc))
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    return Graph(
      direction: direction, outgoing: result, incoming: isDirected ? result.transposed() : result)
  }

  /// The graph of some nodes and of all edges among them.
  ///
  /// The nodes are counted from 0 in the order of the list; a node named twice is taken once.
  ///
  /// - Complexity: O(n + edges of the nodes · log).
  public func subgraph(of selection: [Node]) -> Subgraph {
    var positions = [Node?](repeating: nil, count: nodeCount)
    var originals: [Node] = []
    for node in selection where positions[node.index] == nil {
      positions[node.index] = Node(originals.count)
      originals.append(node)
    }
    var result = Adjacency(offsets: [0], targets: [], weights: isWeighted ? [] : nil)
    for original in originals {
      var row: [(target: Int, weight: Double)] = []
      for arc in outgoing.arcs(of: original.index) {
        guard let target = positions[Int(outgoing.targets[arc])] else { continue }
        row.append((target.index, outgoing.weight(arc)))
      }
      // Arcs to the same node keep their order, so that parallel edges match from both ends.
      for (_, arc) in row.enumerated().sorted(by: {
        ($0.element.target, $0.offset) < ($1.element.target, $1.offset)
      }) {
        result.targets.append(UInt32(arc.target))
        result.weights?.append(arc.weight)
      }
      result.offsets.append(UInt32(result.targets.count))
    }
    let graph = Graph(
      direction: direction, outgoing: result, incoming: isDirected ? result.transposed() : result)
    return Subgraph(graph: graph, originals: originals, positions: positions)
  }

  /// The graph without some nodes and their edges.
  public func removing(nodes: [Node]) -> Subgraph {
    var isKept = [Bool](repeating: true, count: nodeCount)
    for node in nodes { isKept[node.index] = false }
    return subgraph(of: self.nodes.filter { isKept[$0.index] })
  }
}
