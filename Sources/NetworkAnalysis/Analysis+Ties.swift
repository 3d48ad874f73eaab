public import SteeringModel

extension Analysis {
  /// The ties of an actor, without those to itself, in the order of the workbook.
  public func ties(of actor: SteeringNetwork.Actor.ID) -> [SteeringNetwork.Tie] {
    tiesByActor[actor.index]
  }

  /// The ties between two actors, in either direction.
  public func ties(
    between one: SteeringNetwork.Actor.ID, and other: SteeringNetwork.Actor.ID
  ) -> [SteeringNetwork.Tie] {
    tiesByActor[one.index].filter { $0.joins(one, other) }
  }

  /// Whether two actors have a tie of one of the kinds, in either direction.
  ///
  /// Without kinds, the rules' "tie without more" counts: any but conflict and backing.
  public func isTied(
    _ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> Bool {
    let wanted = KindSet(kinds)
    return contactsByActor[one.index].contains {
      $0.other == other.index && $0.kinds.overlaps(wanted)
    }
  }

  /// Whether any of the actors has a tie to the other, in either direction.
  public func isTied(
    anyOf actors: some Sequence<SteeringNetwork.Actor.ID>, _ other: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> Bool {
    actors.contains { isTied($0, other, by: kinds) }
  }

  /// The actors that an actor is tied to, each once, in the order of the workbook.
  public func neighbors(
    of actor: SteeringNetwork.Actor.ID,
    by kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> [SteeringNetwork.Actor.ID] {
    let wanted = KindSet(kinds)
    return contactsByActor[actor.index].lazy.filter { $0.kinds.overlaps(wanted) }
      .map { network.actors[$0.other].id }
  }

  /// The ties of each actor, without those to itself.
  static func tiesByActor(of network: SteeringNetwork) -> [[SteeringNetwork.Tie]] {
    var lists = [[SteeringNetwork.Tie]](repeating: [], count: network.actors.count)
    for tie in network.ties where !tie.isLoop {
      lists[tie.from.index].append(tie)
      lists[tie.to.index].append(tie)
    }
    return lists
  }

  /// Whom each actor has ties to, in the order of the workbook.
  static func contacts(of tiesByActor: [[SteeringNetwork.Tie]]) -> [[Contact]] {
    tiesByActor.enumerated().map { actor, ties in
      let single = ties.map { tie in
        Contact(
          other: tie.from.index == actor ? tie.to.index : tie.from.index, kinds: KindSet(tie.kind))
      }
      var contacts: [Contact] = []
      for contact in single.sorted(by: { $0.other < $1.other }) {
        if let last = contacts.indices.last, contacts[last].other == contact.other {
          contacts[last].kinds.formUnion(contact.kinds)
        } else {
          contacts.append(contact)
        }
      }
      return contacts
    }
  }

  /// Somebody whom an actor has ties to, in either direction.
  struct Contact: Sendable {
    /// The position of the other actor.
    let other: Int
    /// The kinds of the ties.
    var kinds: KindSet
  }
}

/// Kinds of ties as bits: asking a `Set` would hash for every tie of every actor.
struct KindSet: Sendable {
  private var bits: UInt16 = 0

  init(_ kind: SteeringNetwork.TieKind) { bits = Self.bit(kind) }

  init(_ kinds: Set<SteeringNetwork.TieKind>) {
    for kind in kinds { bits |= Self.bit(kind) }
  }

  func overlaps(_ other: KindSet) -> Bool { bits & other.bits != 0 }

  mutating func formUnion(_ other: KindSet) { bits |= other.bits }

  private static func bit(_ kind: SteeringNetwork.TieKind) -> UInt16 {
    switch kind {
    case .contact: 1
    case .information: 2
    case .coordination: 4
    case .referral: 8
    case .reporting: 16
    case .backing: 32
    case .access: 64
    case .conflict: 128
    }
  }
}
