public import Localization
public import SteeringModel
import GraphKernel

/// How the network is held together: by all, by one of its own, or by a unit made for it.
///
/// The three modes are those of Provan and Kenis (2008). None is right or wrong: this describes the
/// network, and the limits are ours. The handbook's hotspot unit is meant to be the third: a unit with
/// little formal power that serves the others.
public struct Governance: Hashable, Sendable {
  /// A way of holding a network together.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// The participants hold it together themselves.
    case shared
    /// One of those who run initiatives holds it together.
    case leadOrganisation
    /// A unit that runs few initiatives of its own, or none, holds it together.
    case administrativeUnit
  }

  /// The mode.
  public let mode: Mode
  /// Who stands between most others who are not tied; the whole hotspot unit when it is of the unit.
  public let hub: [SteeringNetwork.Actor.ID]
  /// The share of all open pairs that the hub stands between, from 0 to 1.
  public let hubShare: Double
  /// How much the ties gather at one actor, from 0 (alike) to 1 (a star). Freeman (1979).
  public let centralization: Double

  /// The share of open pairs from which one is said to hold the network together.
  public static let hubLimit = 0.4

  /// The share of the initiatives up to which a unit serves the others and is not one of them.
  public static let ownLimit = 1.0 / 3
}

extension Governance.Mode {
  /// The mode in a sentence for a reader.
  public var title: Localized {
    switch self {
    case .shared:
      Localized(
        da: "Deltagerne holder selv netværket sammen.",
        en: "The participants hold the network together themselves.")
    case .leadOrganisation:
      Localized(
        da: "En af deltagerne holder netværket sammen.",
        en: "One of the participants holds the network together.")
    case .administrativeUnit:
      Localized(
        da: "En enhed, der mest tjener de andre, holder netværket sammen.",
        en: "A unit that mostly serves the others holds the network together.")
    }
  }
}

extension Analysis {
  /// How the network is held together; nil when no two actors have a common contact without being
  /// tied themselves, or below four actors.
  ///
  /// An open pair is two actors without a tie who are both tied to a third; the hotspot unit counts
  /// as one actor.
  ///
  /// - Complexity: O(sum of squared degrees) at the first call.
  public var governance: Governance? {
    memo("governance") {
      let unit = network.actors.filter(\.isInUnit).map(\.id)
      let contracted = graph(.tie, contracting: unit)
      let graph = unit.isEmpty ? graph(.tie) : contracted.graph
      guard graph.nodeCount > 3, let centralization = graph.value(of: .centralization(.degree))
      else { return nil }
      let between = graph.brokerage(by: Partition(graph.nodes.map { _ in 0 })).total
      let all = graph.nodes.reduce(0) { $0 + between[$1] }
      guard all > 0, let most = graph.nodes.map({ between[$0] }).max(),
        let hubNode = graph.nodes.first(where: { between[$0] == most })
      else { return nil }
      let hub = unit.isEmpty ? [actor(hubNode)] : contracted.actors[hubNode]
      let share = most / all
      let initiatives = network.initiatives.filter { $0.status != .ended }
      let own = initiatives.count { network.actors(of: $0.owners).contains(where: hub.contains) }
      let runsMany = Double(own) > Governance.ownLimit * Double(initiatives.count)
      let isServingUnit = hubNode == contracted.hub && !unit.isEmpty && !runsMany
      let mode: Governance.Mode =
        share < Governance.hubLimit
        ? .shared : isServingUnit ? .administrativeUnit : .leadOrganisation
      return Governance(
        mode: mode, hub: hub, hubShare: share, centralization: centralization)
    }
  }
}
