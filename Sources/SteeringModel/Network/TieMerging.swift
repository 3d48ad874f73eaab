extension SteeringNetwork {
  /// Takes the reports of each pair and kind together, in the order of their first report.
  ///
  /// An organisation or a forum at an end stands for each of its actors. A mutual report takes up
  /// the directed ones of the same pair and kind. A tie that every report denies is no tie.
  ///
  /// - Complexity: O(r) for r reports, after organisations and fora are spelled out.
  static func merged(
    _ reports: [TieReport], actorsOf: (Party) -> [Actor.ID]
  ) -> [Tie] {
    var groups: [PairKey: TieGroup] = [:]
    var order: [PairKey] = []
    for (position, report) in reports.enumerated() {
      for from in actorsOf(report.from) {
        for to in actorsOf(report.to) {
          let standsForOthers = report.from != .actor(from) || report.to != .actor(to)
          if from == to && standsForOthers { continue }
          let key = PairKey(low: min(from, to), high: max(from, to), kind: report.kind)
          if groups[key] == nil { order.append(key) }
          groups[key, default: TieGroup()].add(report, at: position, from: from, to: to)
        }
      }
    }
    return order.flatMap { groups[$0]?.ties(kind: $0.kind) ?? [] }
  }

  private struct PairKey: Hashable {
    let low: Actor.ID
    let high: Actor.ID
    let kind: TieKind
  }

  /// The reports of one pair and kind.
  private struct TieGroup {
    private struct Entry {
      let report: TieReport
      let position: Int
      let from: Actor.ID
      let to: Actor.ID

      /// The actor that told, or nil when it was neither end.
      var teller: Actor.ID? {
        switch report.reporter {
        case .from: from
        case .to: to
        case .both, .third, nil: nil
        }
      }
    }

    private var entries: [Entry] = []

    mutating func add(_ report: TieReport, at position: Int, from: Actor.ID, to: Actor.ID) {
      entries.append(Entry(report: report, position: position, from: from, to: to))
    }

    func ties(kind: TieKind) -> [Tie] {
      let asserted = entries.filter { !$0.report.isDenial }
      guard let first = asserted.first else { return [] }
      if let mutual = asserted.first(where: \.report.isMutual) {
        return [tie(of: asserted, from: mutual.from, to: mutual.to, kind: kind, isMutual: true)]
      }
      let along = asserted.filter { $0.from == first.from }
      let against = asserted.filter { $0.from != first.from }
      let ties = [along, against].filter { !$0.isEmpty }.map { part in
        tie(of: part, from: part[0].from, to: part[0].to, kind: kind, isMutual: false)
      }
      return ties
    }

    private func tie(
      of part: [Entry], from: Actor.ID, to: Actor.ID, kind: TieKind, isMutual: Bool
    ) -> Tie {
      Tie(
        from: from, to: to, kind: kind, isMutual: isMutual,
        frequency: part.compactMap(\.report.frequency).max(),
        formerFrequency: part.compactMap(\.report.formerFrequency).max(),
        strength: part.compactMap(\.report.strength).max(),
        since: part.compactMap(\.report.period.from).min(),
        lastContact: part.compactMap(\.report.lastContact).max(),
        confirmation: confirmation(of: part),
        reports: part.map(\.position),
        denials: entries.filter(\.report.isDenial).map(\.position))
    }

    private func confirmation(of part: [Entry]) -> Tie.Confirmation {
      let reporters = part.compactMap(\.report.reporter)
      if reporters.contains(.both) || Set(part.compactMap(\.teller)).count > 1 { return .bothSides }
      if part.contains(where: { $0.teller != nil }) { return .oneSide }
      return reporters.contains(.third) ? .thirdParty : .unstated
    }
  }
}
