public import DOTLanguage
public import Localization

/// A kind of picture: from a network to positioned, styled DOT.
///
/// A kind of one's own is one type that conforms, and one line in ``Diagrams``.
public protocol Diagram: Sendable {
  /// The name on the command line, in lower case.
  var id: String { get }
  /// What the picture is called.
  var title: Localized { get }
  /// The question that the picture answers.
  var question: Localized { get }

  /// What the kind makes use of; everything unless stated.
  var features: Set<DiagramFeature> { get }

  /// Draws a network; equal input gives an equal picture.
  func picture(
    of network: DiagramNetwork, options: DiagramOptions, tools: DiagramTools
  ) throws -> DiagramPicture
}

/// What a kind of picture can make use of, so that nobody computes or asks for what it leaves out.
public enum DiagramFeature: CaseIterable, Hashable, Sendable {
  /// Ties and seats that are missing.
  case gaps
  /// A measure that gives actors their size.
  case sizing
  /// Colors that say something else than the sector.
  case coloring
  /// The communities of the actors, whatever the colors say.
  case communities
  /// The choice of partner circles.
  case rings
  /// The actor in the middle.
  case focus
  /// The network of an earlier day.
  case earlier
  /// The routes to a decision.
  case routes
  /// What the cells of a matrix are.
  case cells
}

extension Diagram {
  /// Everything.
  public var features: Set<DiagramFeature> { Set(DiagramFeature.allCases) }
}

/// What a picture is to show beyond the network.
public struct DiagramOptions: Sendable {
  /// What the color of an actor says.
  public enum Coloring: Hashable, Sendable {
    /// The sector.
    case sector
    /// The level.
    case level
    /// The community.
    case community
  }

  /// What the size of an actor says.
  public struct Sizing: Hashable, Sendable {
    /// What the values are called.
    public var name: Localized
    /// The value of each actor, 0 or more.
    public var values: [Double]

    /// Creates sizes.
    public init(name: Localized, values: [Double]) {
      self.name = name
      self.values = values
    }
  }

  /// Which partner circles are drawn.
  public enum Rings: Hashable, Sendable {
    /// Unit, steering group, Task Force, fora.
    case model
    /// The three circles of the handbook: unit, steering group, fora; Task Force members are marked.
    case handbook
  }

  /// What the rows and columns of a matrix are.
  public enum Cells: Hashable, Sendable {
    /// Sectors; a cell counts tied pairs.
    case sectors
    /// Actors, ordered by sector; a cell is one pair.
    case actors
  }

  /// The language of all texts.
  public var language: Language
  /// A title of one's own.
  public var title: String?
  /// Whether missing ties are shown.
  public var showsGaps: Bool
  /// What the size of an actor says, if anything.
  public var sizing: Sizing?
  /// What the color of an actor says.
  public var coloring: Coloring
  /// Which partner circles are drawn.
  public var rings: Rings
  /// What the rows and columns of a matrix are.
  public var cells: Cells
  /// The number of each actor's community, 0 or more; the map shows them as areas.
  public var communities: [Int]?
  /// The position of the actor that a picture of one actor is about; the leader of the hotspot unit,
  /// else the one with the most ties, unless given.
  public var focus: Int?
  /// The network of the earlier date that a picture of changes starts from.
  public var earlier: DiagramNetwork?
  /// Whether the tooltip of a tie names its ends; a page whose script does that saves their names.
  public var namesTies: Bool

  /// Creates options.
  public init(
    language: Language, title: String? = nil, showsGaps: Bool = false, sizing: Sizing? = nil,
    coloring: Coloring = .sector, rings: Rings = .model, cells: Cells = .sectors,
    communities: [Int]? = nil, focus: Int? = nil, earlier: DiagramNetwork? = nil,
    namesTies: Bool = true
  ) {
    self.language = language
    self.title = title
    self.showsGaps = showsGaps
    self.sizing = sizing
    self.coloring = coloring
    self.rings = rings
    self.cells = cells
    self.communities = communities
    self.focus = focus
    self.earlier = earlier
    self.namesTies = namesTies
  }
}

/// What a diagram needs of the library that will draw it, passed in so that diagrams see no C.
public struct DiagramTools: Sendable {
  /// Measures lines of text.
  public var measure: TextMeasure
  /// Finds positions by forces for the nodes of a graph: the middle of each node by its name.
  public var forceLayout: @Sendable (DOTGraph) throws -> [String: DOTPoint]

  /// Creates tools.
  public init(
    measure: @escaping TextMeasure,
    forceLayout: @escaping @Sendable (DOTGraph) throws -> [String: DOTPoint]
  ) {
    self.measure = measure
    self.forceLayout = forceLayout
  }
}

/// A finished picture.
public struct DiagramPicture: Hashable, Sendable {
  /// The picture in DOT, with every position given.
  public var graph: DOTGraph
  /// The title.
  public var title: String
  /// The counts and the day under the title.
  public var subtitle: String
  /// What the picture shows, for those who cannot see it.
  public var alternativeText: String

  /// Creates a picture.
  public init(graph: DOTGraph, title: String, subtitle: String, alternativeText: String) {
    self.graph = graph
    self.title = title
    self.subtitle = subtitle
    self.alternativeText = alternativeText
  }
}
