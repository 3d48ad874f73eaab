public import Localization
public import SteeringModel

/// What a picture shows: actors and their ties, as far as a picture can tell them apart.
///
/// It is made from a network of one day, or by hand by a programmer who has a graph of their own.
public struct DiagramNetwork: Hashable, Sendable {
  /// Somebody who is shown.
  public struct Actor: Hashable, Sendable {
    /// What tells the actor from others, also at another date.
    public var key: String
    /// The name.
    public var name: String
    /// The organisation, told to those who point at the actor.
    public var organisation: String?
    /// The sector, or nil when it is not known.
    public var sector: SteeringNetwork.Sector?
    /// The level, or nil when it is not known.
    public var level: SteeringNetwork.Level?
    /// The partner circle.
    public var circle: SteeringNetwork.Circle
    /// Whether the actor has a seat in the Task Force.
    public var isInTaskForce: Bool
    /// Whether the actor leads the hotspot unit.
    public var isChief: Bool

    /// Creates an actor; its key is its name unless given.
    public init(
      key: String? = nil, name: String, organisation: String? = nil,
      sector: SteeringNetwork.Sector? = nil,
      level: SteeringNetwork.Level? = nil, circle: SteeringNetwork.Circle = .outside,
      isInTaskForce: Bool = false, isChief: Bool = false
    ) {
      self.key = key ?? name
      self.name = name
      self.organisation = organisation
      self.sector = sector
      self.level = level
      self.circle = circle
      self.isInTaskForce = isInTaskForce
      self.isChief = isChief
    }
  }

  /// How thick a tie is drawn.
  public enum Intensity: Int, Hashable, Comparable, Sendable {
    /// Rarer than monthly, or not known.
    case weak
    /// At least monthly.
    case middle
    /// At least weekly.
    case strong

    /// Whether one is thinner than another.
    public static func < (left: Intensity, right: Intensity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// All ties between two actors, drawn as one line.
  public struct Tie: Hashable, Sendable {
    /// The position of the one actor; where the line starts when it has an arrowhead.
    public var from: Int
    /// The position of the other actor.
    public var to: Int
    /// How thick the line is.
    public var intensity: Intensity
    /// Whether the line has an arrowhead at its end.
    public var isDirected: Bool
    /// Whether the tie is a conflict and nothing else.
    public var isConflict: Bool
    /// What the tie consists of, for those who point at it.
    public var note: Localized?

    /// Creates a tie.
    public init(
      from: Int, to: Int, intensity: Intensity = .middle, isDirected: Bool = false,
      isConflict: Bool = false, note: Localized? = nil
    ) {
      self.from = from
      self.to = to
      self.intensity = intensity
      self.isDirected = isDirected
      self.isConflict = isConflict
      self.note = note
    }
  }

  /// Two actors that ought to have a tie.
  public struct MissingTie: Hashable, Sendable {
    /// The position of the one actor.
    public var from: Int
    /// The position of the other.
    public var to: Int

    /// Creates a missing tie.
    public init(from: Int, to: Int) {
      self.from = from
      self.to = to
    }
  }

  /// A seat that an actor ought to have.
  public struct MissingSeat: Hashable, Sendable {
    /// The position of the actor.
    public var actor: Int
    /// The position of the forum.
    public var forum: Int

    /// Creates a missing seat.
    public init(actor: Int, forum: Int) {
      self.actor = actor
      self.forum = forum
    }
  }

  /// A forum with its members.
  public struct Forum: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The positions of the members.
    public var members: [Int]

    /// Creates a forum.
    public init(name: String, members: [Int]) {
      self.name = name
      self.members = members
    }
  }

  /// An effort for some target groups.
  public struct Initiative: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The names of those who own it.
    public var owners: [String]
    /// The sector of the first owner, or nil when it is not known.
    public var sector: SteeringNetwork.Sector?
    /// The positions of its target groups.
    public var targetGroups: [Int]

    /// Creates an initiative.
    public init(
      name: String, owners: [String], sector: SteeringNetwork.Sector? = nil, targetGroups: [Int]
    ) {
      self.name = name
      self.owners = owners
      self.sector = sector
      self.targetGroups = targetGroups
    }
  }

  /// The name of the area.
  public var name: String
  /// The day that the picture shows.
  public var day: CalendarDate?
  /// Where the data come from.
  public var source: String?
  /// The actors.
  public var actors: [Actor]
  /// The ties.
  public var ties: [Tie]
  /// The ties that ought to be there, as far as they are shown.
  public var missingTies: [MissingTie]
  /// How many ties ought to be there, also those that are not shown.
  public var missingTieCount: Int
  /// The fora.
  public var fora: [Forum]
  /// The seats that ought to be taken, as far as they are shown.
  public var missingSeats: [MissingSeat] = []
  /// The names of the target groups.
  public var targetGroups: [String]
  /// The initiatives.
  public var initiatives: [Initiative]
  /// The ways of a message to a decision, one for each actor on the front line who knows a group.
  public var routes: [Route] = []
  /// Why there is no route at all; empty when there are routes or nobody has asked.
  public var routeObstacles: [Localized] = []

  /// Creates a network to show.
  public init(
    name: String, day: CalendarDate? = nil, source: String? = nil, actors: [Actor],
    ties: [Tie] = [], missingTies: [MissingTie] = [], fora: [Forum] = [],
    targetGroups: [String] = [], initiatives: [Initiative] = []
  ) {
    let places = actors.indices
    precondition(
      ties.allSatisfy { places.contains($0.from) && places.contains($0.to) }
        && missingTies.allSatisfy { places.contains($0.from) && places.contains($0.to) }
        && fora.allSatisfy { $0.members.allSatisfy(places.contains) },
      "Ties, missing ties and seats name positions in the list of actors.")
    precondition(
      initiatives.allSatisfy { $0.targetGroups.allSatisfy(targetGroups.indices.contains) },
      "Initiatives name positions in the list of target groups.")
    self.name = name
    self.day = day
    self.source = source
    self.actors = actors
    self.ties = ties
    self.missingTies = missingTies
    missingTieCount = missingTies.count
    self.fora = fora
    self.targetGroups = targetGroups
    self.initiatives = initiatives
  }
}
