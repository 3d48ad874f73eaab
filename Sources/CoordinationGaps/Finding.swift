public import Localization
public import SteeringModel

/// One gap that a rule has found: about whom, on what evidence, and what to do next.
public struct Finding: Hashable, Sendable {
  /// Whom or what it is about.
  public var subjects: [Subject]
  /// How much it matters; nil means as much as the rule.
  public var severity: Severity?
  /// What shows it, with numbers and names, in one or two sentences.
  public var evidence: Localized
  /// The ties that would close it, as far as single ties can.
  public var missingTies: [MissingTie]
  /// The seats that would close it; any one of them will do.
  public var missingSeats: [MissingSeat]
  /// What to do next, in one sentence.
  public var action: Localized
  /// Who acts; empty when the rule cannot say.
  public var actors: [SteeringNetwork.Actor.ID]
  /// What weakens the finding: data that are missing among many, uncertain ties.
  public var remarks: [Localized]
  /// The uncertain ties without any one of which the finding would be gone; empty unless that has
  /// been tried (see ``GapAnalysis/stating(_:)``).
  public var uncertainTies: [UncertainTie]

  /// Creates a finding.
  public init(
    subjects: [Subject], severity: Severity? = nil, evidence: Localized,
    missingTies: [MissingTie] = [], missingSeats: [MissingSeat] = [], action: Localized,
    actors: [SteeringNetwork.Actor.ID] = [], remarks: [Localized] = [],
    uncertainTies: [UncertainTie] = []
  ) {
    self.subjects = subjects
    self.severity = severity
    self.evidence = evidence
    self.missingTies = missingTies
    self.missingSeats = missingSeats
    self.action = action
    self.actors = actors
    self.remarks = remarks
    self.uncertainTies = uncertainTies
  }
}

/// A pair of actors that ought to be tied.
public struct MissingTie: Hashable, Sendable {
  /// The one actor.
  public let from: SteeringNetwork.Actor.ID
  /// The other actor.
  public let to: SteeringNetwork.Actor.ID
  /// The kind of tie that would close the gap.
  public let kind: SteeringNetwork.TieKind

  /// Creates a missing tie.
  public init(
    _ from: SteeringNetwork.Actor.ID, _ to: SteeringNetwork.Actor.ID,
    _ kind: SteeringNetwork.TieKind = .contact
  ) {
    self.from = from
    self.to = to
    self.kind = kind
  }
}

/// A seat that an actor might take.
public struct MissingSeat: Hashable, Sendable {
  /// Who would take it.
  public let actor: SteeringNetwork.Actor.ID
  /// Where.
  public let forum: SteeringNetwork.Forum.ID

  /// Creates a missing seat.
  public init(_ actor: SteeringNetwork.Actor.ID, in forum: SteeringNetwork.Forum.ID) {
    self.actor = actor
    self.forum = forum
  }
}
