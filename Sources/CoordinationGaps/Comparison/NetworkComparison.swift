public import SteeringModel

/// What came, went and moved between two networks, matched by keys.
public struct NetworkComparison: Sendable {
  /// A tie by the keys of its ends.
  public struct TieKey: Hashable, Sendable {
    /// The key of the one end.
    public let from: String
    /// The key of the other end.
    public let to: String
    /// What the tie consists of.
    public let kind: SteeringNetwork.TieKind
  }

  /// An actor in another circle than before.
  public struct Move: Hashable, Sendable {
    /// The key of the actor.
    public let actor: String
    /// The circle before.
    public let from: SteeringNetwork.Circle
    /// The circle after.
    public let to: SteeringNetwork.Circle
  }

  /// The keys of actors who came, in the order of the workbook.
  public let newActors: [String]
  /// The keys of actors who left, in the order of the workbook before.
  public let goneActors: [String]
  /// Actors who left and came under names so alike that they may be the same; a question, no answer.
  public let possiblyRenamed: [(gone: String, new: String)]
  /// Ties that came.
  public let newTies: [TieKey]
  /// Ties that went.
  public let goneTies: [TieKey]
  /// Ties that lasted.
  public let lastingTies: [TieKey]
  /// Actors who changed circle.
  public let moves: [Move]

  /// Compares two networks.
  ///
  /// - Complexity: O(actors + ties + gone · new actors).
  public init(before: SteeringNetwork, after: SteeringNetwork) {
    let oldKeys = before.actors.map(\.key)
    let newKeys = after.actors.map(\.key)
    let (oldSet, newSet) = (Set(oldKeys), Set(newKeys))
    newActors = newKeys.filter { !oldSet.contains($0) }
    goneActors = oldKeys.filter { !newSet.contains($0) }
    possiblyRenamed = Self.alike(
      gone: before.actors.filter { !newSet.contains($0.key) },
      new: after.actors.filter { !oldSet.contains($0.key) })

    let (oldTies, nowTies) = (Self.ties(of: before), Self.ties(of: after))
    let (oldTieSet, nowTieSet) = (Set(oldTies), Set(nowTies))
    newTies = nowTies.filter { !oldTieSet.contains($0) }
    goneTies = oldTies.filter { !nowTieSet.contains($0) }
    lastingTies = nowTies.filter { oldTieSet.contains($0) }

    let circles = Dictionary(
      zip(oldKeys, before.circles), uniquingKeysWith: { first, _ in first })
    moves = zip(newKeys, after.circles).compactMap { key, circle in
      guard let old = circles[key], old != circle else { return nil }
      return Move(actor: key, from: old, to: circle)
    }
  }

  /// The ties by key; a mutual tie names its ends in alphabetical order, so that both ways match.
  private static func ties(of network: SteeringNetwork) -> [TieKey] {
    network.ties.map { tie in
      let (one, other) = (network[tie.from].key, network[tie.to].key)
      let isSwapped = tie.isMutual && other < one
      return TieKey(
        from: isSwapped ? other : one, to: isSwapped ? one : other, kind: tie.kind)
    }
  }

  /// Pairs of a gone and a new actor of the same name, or of the same sector, level and organisation
  /// with a shared first word.
  private static func alike(
    gone: [SteeringNetwork.Actor], new: [SteeringNetwork.Actor]
  ) -> [(gone: String, new: String)] {
    gone.flatMap { old in
      new.filter { now in
        let (was, isNow) = (words(old.name), words(now.name))
        return was == isNow
          || (old.sector == now.sector && old.level == now.level && was.first == isNow.first)
      }.map { (gone: old.key, new: $0.key) }
    }
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
