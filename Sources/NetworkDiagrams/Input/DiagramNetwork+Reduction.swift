internal import Localization

/// A network cut down to what one picture can show.
struct ReducedNetwork {
  let network: DiagramNetwork
  let options: DiagramOptions
  /// What was left out, for the subtitle; nil when nothing was.
  let note: String?

  /// Keeps at most so many actors: those with the highest values, in their order.
  ///
  /// Sizes and communities follow the actors that are kept.
  init(
    _ network: DiagramNetwork, options: DiagramOptions, atMost limit: Int, by values: [Double]
  ) {
    guard network.actors.count > limit else {
      self.network = network
      self.options = options
      note = nil
      return
    }
    let order = values.indices.sorted { (-values[$0], $0) < (-values[$1], $1) }
    let kept = order.prefix(limit).sorted()
    var places = [Int?](repeating: nil, count: network.actors.count)
    for (place, actor) in kept.enumerated() { places[actor] = place }
    var reduced = network
    reduced.actors = kept.map { network.actors[$0] }
    reduced.ties = network.ties.compactMap { tie in
      guard let from = places[tie.from], let to = places[tie.to] else { return nil }
      var tie = tie
      (tie.from, tie.to) = (from, to)
      return tie
    }
    reduced.missingTies = network.missingTies.compactMap { tie in
      guard let from = places[tie.from], let to = places[tie.to] else { return nil }
      return DiagramNetwork.MissingTie(from: from, to: to)
    }
    reduced.fora = network.fora.map { forum in
      DiagramNetwork.Forum(name: forum.name, members: forum.members.compactMap { places[$0] })
    }
    reduced.missingSeats = network.missingSeats.compactMap { seat in
      places[seat.actor].map { DiagramNetwork.MissingSeat(actor: $0, forum: seat.forum) }
    }
    // Routes may lead through actors who are left out; no picture that leaves actors out shows them.
    reduced.routes = []
    self.network = reduced
    var keptOptions = options
    keptOptions.sizing = options.sizing.map { sizing in
      DiagramOptions.Sizing(
        name: sizing.name,
        values: kept.map { sizing.values.indices.contains($0) ? sizing.values[$0] : 0 })
    }
    keptOptions.communities = options.communities.map { numbers in
      kept.map { numbers.indices.contains($0) ? numbers[$0] : 0 }
    }
    self.options = keptOptions
    note = Localized(
      da: "\(limit) af \(network.actors.count) aktører er vist",
      en: "\(limit) of \(network.actors.count) actors are shown")(options.language)
  }
}

extension DiagramNetwork {
  /// The number of ties of each actor.
  var degrees: [Double] {
    var degrees = [Double](repeating: 0, count: actors.count)
    for tie in ties where tie.from != tie.to {
      degrees[tie.from] += 1
      degrees[tie.to] += 1
    }
    return degrees
  }
}
