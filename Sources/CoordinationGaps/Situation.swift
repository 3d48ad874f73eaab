public import Localization
public import NetworkAnalysis
public import SteeringModel

/// What a rule sees: the network of one day, and the thresholds in force.
public struct Situation: Sendable {
  /// The network of the day with its graphs and values.
  public let analysis: Analysis
  /// The rule that looks.
  public let rule: RuleDescription

  /// Lets a rule look at an analysis.
  public init(_ analysis: Analysis, for rule: RuleDescription) {
    self.analysis = analysis
    self.rule = rule
  }

  /// The network of the day.
  public var network: SteeringNetwork { analysis.network }

  /// The day.
  public var day: CalendarDate { analysis.date.day }

  /// The value of a threshold: the area's, else the standard.
  public func callAsFunction(_ threshold: Threshold) -> Double {
    threshold.value(of: rule, in: network.area.thresholds)
  }

  /// The names of actors as a running list, at most so many: `a, b og 3 andre`.
  public func names(
    _ actors: some Sequence<SteeringNetwork.Actor.ID>, atMost limit: Int = 5
  ) -> Localized {
    let names = actors.map { network[$0].name }
    return Localized { $0.list(names, atMost: limit) }
  }

  /// The titles of sectors as a running list.
  public func names(_ sectors: some Sequence<SteeringNetwork.Sector>) -> Localized {
    let titles = sectors.map(\.title)
    return Localized { language in language.list(titles.map { $0(language) }) }
  }

  /// The name of one actor.
  public func name(_ actor: SteeringNetwork.Actor.ID) -> String { network[actor].name }
}
