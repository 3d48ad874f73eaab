public import NetworkAnalysis
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

  /// One key under two names.
  public struct Renaming: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The name before.
    public let before: String
    /// The name after.
    public let after: String
    /// Whether the names have so little in common that it may be somebody else: a question.
    public let isDoubtful: Bool
  }

  /// The keys of actors who came, in the order of the workbook.
  public let newActors: [String]
  /// The keys of actors who left, in the order of the workbook before.
  public let goneActors: [String]
  /// Actors with the same key and another name.
  public let renamed: [Renaming]
  /// Actors who left and came under names so alike that they may be the same; a question, no answer.
  public let possiblyRenamed: [(gone: String, new: String)]
  /// Ties that came.
  public let newTies: [TieKey]
  /// Ties that went.
  public let goneTies: [TieKey]
  /// Ties that lasted.
  public let lastingTies: [TieKey]
  /// Ties that lasted, but whose last contact has become too old since.
  public let newlyStaleTies: [TieKey]
  /// Actors who changed circle.
  public let moves: [Move]
  /// The agreements that have been kept since, by their text.
  public let keptAgreements: [String]
  /// The open agreements whose date has passed since, by their text.
  public let newlyOverdueAgreements: [String]
  /// The open agreements whose date had passed already, by their text.
  public let stillOverdueAgreements: [String]
  /// The agreements that have been made since, by their text.
  public let newAgreements: [String]

  /// Compares two networks.
  ///
  /// - Complexity: O(actors + ties + gone · new actors).
  public init(before: Analysis, after: Analysis) {
    let (old, now) = (before.network, after.network)
    let (oldSet, newSet) = (Set(old.actors.map(\.key)), Set(now.actors.map(\.key)))
    newActors = now.actors.map(\.key).filter { !oldSet.contains($0) }
    goneActors = old.actors.map(\.key).filter { !newSet.contains($0) }
    possiblyRenamed = Self.alike(
      gone: old.actors.filter { !newSet.contains($0.key) },
      new: now.actors.filter { !oldSet.contains($0.key) })
    let names = Dictionary(
      old.actors.map { ($0.key, $0.name) }, uniquingKeysWith: { first, _ in first })
    renamed = now.actors.compactMap { actor in
      guard let name = names[actor.key], name != actor.name else { return nil }
      return Renaming(
        key: actor.key, before: name, after: actor.name,
        isDoubtful: !Self.haveMuchInCommon(name, actor.name))
    }

    let (oldTies, nowTies) = (Self.ties(of: before), Self.ties(of: after))
    let oldTieSet = Dictionary(oldTies, uniquingKeysWith: { first, _ in first })
    let nowTieSet = Set(nowTies.map(\.key))
    newTies = nowTies.map(\.key).filter { oldTieSet[$0] == nil }
    goneTies = oldTies.map(\.key).filter { !nowTieSet.contains($0) }
    lastingTies = nowTies.map(\.key).filter { oldTieSet[$0] != nil }
    newlyStaleTies = nowTies.filter { $0.isStale && oldTieSet[$0.key] == false }.map(\.key)

    let circles = Dictionary(
      zip(old.actors.map(\.key), old.circles), uniquingKeysWith: { first, _ in first })
    moves = zip(now.actors.map(\.key), now.circles).compactMap { key, circle in
      guard let old = circles[key], old != circle else { return nil }
      return Move(actor: key, from: old, to: circle)
    }

    let earlier = Dictionary(
      old.agreements.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    let (start, end) = (before.date.day, after.date.day)
    func isOpen(_ agreement: SteeringNetwork.Agreement) -> Bool {
      earlier[agreement.key]?.isOpen ?? true
    }
    // One workbook has one status, so an agreement that is done and fell due since was kept since.
    keptAgreements = now.agreements.filter { agreement in
      agreement.status == .done
        && (isOpen(agreement) || (agreement.due ?? agreement.date).map { $0 > start } == true)
    }.map(\.text)
    let overdue = now.agreements.filter { agreement in
      agreement.isOpen && agreement.due.map { $0 < end } == true
    }
    newlyOverdueAgreements = overdue.filter { $0.due.map { $0 >= start } == true }.map(\.text)
    stillOverdueAgreements = overdue.filter { $0.due.map { $0 < start } == true }.map(\.text)
    newAgreements = now.agreements.filter { earlier[$0.key] == nil }.map(\.text)
  }

  /// The ties by key, and whether their last contact is older than TIE-02 allows; a mutual tie names
  /// its ends in alphabetical order, so that both ways match.
  private static func ties(of analysis: Analysis) -> [(key: TieKey, isStale: Bool)] {
    let network = analysis.network
    let limit = Situation(analysis, for: TIE02.about)(TIE02.age)
    return network.ties.map { tie in
      let (one, other) = (network[tie.from].key, network[tie.to].key)
      let isSwapped = tie.isMutual && other < one
      let days = tie.lastContact.map { Double(analysis.date.day.days(since: $0)) }
      return (
        TieKey(from: isSwapped ? other : one, to: isSwapped ? one : other, kind: tie.kind),
        days.map { $0 > limit } ?? false
      )
    }
  }

  /// Pairs of a gone and a new actor of the same name or nearly so, or of the same sector and level
  /// with a shared first word.
  private static func alike(
    gone: [SteeringNetwork.Actor], new: [SteeringNetwork.Actor]
  ) -> [(gone: String, new: String)] {
    gone.flatMap { old in
      new.filter { now in
        let (was, isNow) = (words(old.name), words(now.name))
        return was == isNow || NearestName.areAlike(old.name, now.name)
          || (old.sector == now.sector && old.level == now.level && was.first == isNow.first)
      }.map { (gone: old.key, new: $0.key) }
    }
  }

  private static func haveMuchInCommon(_ one: String, _ other: String) -> Bool {
    !Set(words(one)).isDisjoint(with: words(other)) || NearestName.areAlike(one, other)
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
