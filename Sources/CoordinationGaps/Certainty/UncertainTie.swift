public import Localization
public import SteeringModel

/// A tie of which it is not sure that it is there, and why.
public struct UncertainTie: Hashable, Sendable {
  /// Where the tie starts.
  public let from: SteeringNetwork.Actor.ID
  /// Where the tie ends.
  public let to: SteeringNetwork.Actor.ID
  /// What the tie consists of.
  public let kind: SteeringNetwork.TieKind
  /// Why it is uncertain.
  public let doubt: UncertainTies.Doubt

  /// The tie for a reader: `Klubleder – Skoleleder (kontakt)`.
  public func name(in network: SteeringNetwork) -> Localized {
    let ends = "\(network[from].name) – \(network[to].name)"
    return Localized { "\(ends) (\(kind.name($0)))" }
  }
}

extension UncertainTies.Doubt {
  /// The stable identifier in machine output.
  public var identifier: String {
    switch self {
    case .contradicted: "contradicted"
    case .thirdParty: "thirdParty"
    case .oneSide: "oneSide"
    }
  }

  /// The doubt for a reader, within a sentence.
  public var title: Localized {
    switch self {
    case .contradicted:
      Localized(da: "den ene siger ja, den anden nej", en: "one says yes, the other no")
    case .thirdParty:
      Localized(da: "kun en tredje har fortalt om den", en: "only a third told of it")
    case .oneSide:
      Localized(da: "kun den ene part har fortalt om den", en: "only one side told of it")
    }
  }
}
