public import GraphKernel
public import SteeringModel

extension Analysis {
  /// The graph of the selected ties; node i is actor i.
  ///
  /// Ties of several kinds between the same actors become one edge. By frequency it weighs the sum
  /// of their contacts a year, by strength the greatest strength; ties that do not state it are left
  /// out (see `unweightedTies(in:)`). A tie of an actor to itself is left out.
  ///
  /// - Complexity: O(actors + ties) at the first call for a selection.
  public func graph(_ selection: TieSelection) -> Graph {
    memo("graph", selection) {
      var weights: [ActorPair: Double] = [:]
      var order: [ActorPair] = []
      func add(_ from: SteeringNetwork.Actor.ID, _ to: SteeringNetwork.Actor.ID, _ weight: Double) {
        let pair = ActorPair(from, to, isOrdered: selection.isDirected)
        guard let known = weights[pair] else {
          order.append(pair)
          weights[pair] = weight
          return
        }
        weights[pair] = selection.combine(known, weight)
      }
      for tie in ties(in: selection) where !tie.isLoop {
        guard let weight = selection.weight(of: tie) else { continue }
        add(tie.from, tie.to, weight)
        if selection.isDirected && tie.isMutual { add(tie.to, tie.from, weight) }
      }
      let edges = order.map { pair in
        Edge(
          source: node(pair.first), target: node(pair.second), weight: weights[pair] ?? 1)
      }
      do {
        return try Graph(
          nodeCount: network.actors.count, edges: edges,
          direction: selection.isDirected ? .directed : .undirected)
      } catch {
        preconditionFailure("A validated network makes a valid graph: \(error)")
      }
    }
  }

  /// The ties that belong to a selection.
  public func ties(in selection: TieSelection) -> [SteeringNetwork.Tie] {
    network.ties.filter { tie in
      selection.kinds.contains(tie.kind)
        && (!selection.confirmedOnly || tie.confirmation == .bothSides)
    }
  }

  /// The ties that a weighted selection has to leave out, since they do not state their weight.
  public func unweightedTies(in selection: TieSelection) -> [SteeringNetwork.Tie] {
    ties(in: selection).filter { selection.weight(of: $0) == nil }
  }
}

/// Two actors, in order or not.
struct ActorPair: Hashable, Sendable {
  let first: SteeringNetwork.Actor.ID
  let second: SteeringNetwork.Actor.ID

  init(_ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID, isOrdered: Bool) {
    first = isOrdered ? one : min(one, other)
    second = isOrdered ? other : max(one, other)
  }
}

extension TieSelection {
  fileprivate func weight(of tie: SteeringNetwork.Tie) -> Double? {
    switch weight {
    case .none: 1
    case .frequency: tie.frequency?.perYear
    case .strength: tie.strength.map(Double.init)
    }
  }

  fileprivate func combine(_ one: Double, _ other: Double) -> Double {
    switch weight {
    case .none: 1
    case .frequency: one + other
    case .strength: max(one, other)
    }
  }
}
