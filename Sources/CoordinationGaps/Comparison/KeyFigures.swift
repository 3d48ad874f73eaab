public import Localization
public import NetworkAnalysis
import GraphKernel
import SteeringModel

/// One number that describes a network, and how sure it is.
public struct KeyFigure: Hashable, Sendable {
  /// How the number is read.
  public enum Unit: Hashable, Sendable {
    /// A count, certain as it stands.
    case count
    /// A share between 0 and 1.
    case share
    /// Expected days.
    case days
  }

  /// The name in machine output.
  public let id: String
  /// The name for a reader.
  public let title: Localized
  /// How the number is read.
  public let unit: Unit
  /// The number; nil when it is not defined.
  public let value: Double?
  /// The spread of nine of ten trials with one tie of ten missing and as many wrong, laid around the
  /// number, since such errors also move a number to one side; nil where that has not been tried.
  public let interval: ClosedRange<Double>?
}

/// One number of a network before and after.
public struct FigureChange: Hashable, Sendable {
  /// Before.
  public let before: KeyFigure
  /// After.
  public let after: KeyFigure

  /// Whether the number moved.
  public var isChange: Bool {
    switch (before.value, after.value) {
    case (let old?, let new?): abs(old - new) > 1e-9
    case (nil, nil): false
    default: true
    }
  }

  /// Whether the change is larger than the uncertainty: the two intervals do not meet; nil where that
  /// has not been tried.
  public var isBeyondDoubt: Bool? {
    guard let one = before.interval, let other = after.interval else { return nil }
    return !one.overlaps(other)
  }
}

extension Analysis {
  /// The numbers that describe the network.
  ///
  /// - Complexity: O(trials · actors · ties) at the first call.
  public var keyFigures: [KeyFigure] {
    memo("keyFigures") {
      let graph = graph(.tie)
      let unit = unit
      func shares(_ graph: Graph) -> [Double?] {
        [
          graph.value(of: .density()), graph.value(of: .connectedness()),
          graph.value(of: .centralization(.degree)), Self.nearness(of: graph),
          unit.isEmpty ? nil : self.unitShare(of: graph),
        ]
      }
      let values = shares(graph)
      let intervals = Self.intervals(of: values, graph, shares)
      let titles = Self.shareTitles
      return [
        KeyFigure(
          id: "actors", title: Localized(da: "Aktører", en: "Actors"), unit: .count,
          value: Double(network.actors.count), interval: nil),
        KeyFigure(
          id: "ties", title: Localized(da: "Par med en relation", en: "Tied pairs"), unit: .count,
          value: Double(graph.edgeCount), interval: nil),
      ]
        + titles.indices.map { position in
          KeyFigure(
            id: titles[position].id, title: titles[position].title, unit: .share,
            // Density alone does not move when as many ties are added as are taken away.
            value: values[position],
            interval: titles[position].id == "density" ? nil : intervals[position])
        } + [
          KeyFigure(
            id: "congruence",
            title: Localized(
              da: "Ansvarlige for samme målgruppe, der koordinerer",
              en: "Owners for the same target group who coordinate"),
            unit: .share, value: overlapMap.congruence.value, interval: nil),
          KeyFigure(
            id: "time-to-decision",
            title: Localized(
              da: "Dage fra gaden til en, der kan beslutte (midt i feltet)",
              en: "Days from the street to one who can decide (median)"),
            unit: .days, value: medianDelay, interval: nil),
        ]
    }
  }

  /// The spread of the values in disturbed graphs, laid around what they are.
  private static func intervals(
    of values: [Double?], _ graph: Graph, _ shares: (Graph) -> [Double?]
  ) -> [ClosedRange<Double>?] {
    guard graph.nodeCount > 2, graph.edgeCount > 0 else {
      return [ClosedRange<Double>?](repeating: nil, count: values.count)
    }
    let spreads = graph.valueStability(
      missing: certaintyShare, wrong: certaintyShare, repetitions: certaintyTrials,
      coverage: Double(certaintyTrialsHeld) / Double(certaintyTrials), of: shares)
    return zip(values, spreads).map { value, spread in
      guard let value, let spread else { return nil }
      let half = (spread.upperBound - spread.lowerBound) / 2
      return max(0, value - half)...min(1, max(value + half, 0))
    }
  }

  /// The middle value of the days from the front line's knowers to somebody who can decide; nil when
  /// half of them or more reach nobody in known time.
  private var medianDelay: Double? {
    let knowers = Set(network.knowledge.map(\.actor)).filter { network[$0].level == .frontline }
      .sorted()
    let days = knowers.map { decisionDelays.toDecision[$0.index] ?? .infinity }.sorted()
    guard !days.isEmpty else { return nil }
    let middle = (days[(days.count - 1) / 2] + days[days.count / 2]) / 2
    return middle.isFinite ? middle : nil
  }

  private static let shareTitles: [(id: String, title: Localized)] = [
    ("density", Localized(da: "Tæthed: andel af par med en relation", en: "Density")),
    (
      "connectedness",
      Localized(da: "Par, der kan nå hinanden", en: "Pairs that can reach each other")
    ),
    (
      "centralization",
      Localized(da: "Hvor meget relationerne samler sig hos én", en: "How much ties gather at one")
    ),
    (
      "nearness",
      Localized(da: "Hvor tæt alle er på hinanden", en: "How near all are to each other")
    ),
    (
      "unit-betweenness",
      Localized(
        da: "Korteste veje, der går gennem hotspotenheden",
        en: "Shortest ways that pass the hotspot unit")
    ),
  ]

  private static func nearness(of graph: Graph) -> Double? {
    let values = graph.values(of: .harmonic(normalized: true)).values.compactMap { $0 }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The shares of the shortest ways that pass the members of the unit, added.
  private func unitShare(of graph: Graph) -> Double? {
    let between = graph.values(of: .betweenness(normalized: true))
    let shares = unit.compactMap { between[node($0)] }
    return shares.isEmpty ? nil : shares.reduce(0, +)
  }
}

extension GapComparison {
  /// The numbers of two networks side by side.
  public static func figures(before: Analysis, after: Analysis) -> [FigureChange] {
    let later = Dictionary(uniqueKeysWithValues: after.keyFigures.map { ($0.id, $0) })
    return before.keyFigures.compactMap { old in
      later[old.id].map { FigureChange(before: old, after: $0) }
    }
  }
}
