public import DOTLanguage

/// Places items in rings around a middle, each group in a wedge of its own, with few crossings.
///
/// Which ring and which wedge an item stands in is given; the layout chooses the order of the wedges,
/// the order within each cell of ring and wedge, and the radii, so that no two items overlap.
///
/// ```swift
/// let layout = RingLayout(items: items, links: links, shape: .boxes(width: 80, height: 27))
/// let place = layout.positions[0]
/// ```
/// The layout is deterministic. Crossings are counted only up to 400 links; above that, items are
/// ordered by where their neighbors stand.
///
/// - Complexity: O(rounds · (n² + m²)) for n items and m ≤ 400 links, else O(rounds · (n² + m)).
public struct RingLayout: Hashable, Sendable {
  /// Something that has a place.
  public struct Item: Hashable, Sendable {
    /// The ring: 0 is the middle.
    public var ring: Int
    /// The wedge, by a number of the caller; it does not matter in the middle.
    public var group: Int

    /// Creates an item.
    public init(ring: Int, group: Int) {
      self.ring = ring
      self.group = group
    }
  }

  /// A link that pulls two items together.
  public struct Link: Hashable, Sendable {
    /// The one item, by its position in the list.
    public var from: Int
    /// The other item.
    public var to: Int
    /// How strongly it pulls.
    public var weight: Double

    /// Creates a link.
    public init(from: Int, to: Int, weight: Double = 1) {
      self.from = from
      self.to = to
      self.weight = weight
    }
  }

  /// The shape of the items.
  public enum Shape: Hashable, Sendable {
    /// Boxes with sides along the axes.
    case boxes(width: Double, height: Double)
    /// Discs.
    case discs(diameter: Double)

    var width: Double {
      switch self {
      case .boxes(let width, _): width
      case .discs(let diameter): diameter
      }
    }

    var height: Double {
      switch self {
      case .boxes(_, let height): height
      case .discs(let diameter): diameter
      }
    }
  }

  /// The part of the circle that a group has, in radians clockwise from 12 o'clock.
  public struct Wedge: Hashable, Sendable {
    /// The group.
    public let group: Int
    /// Where it begins.
    public let start: Double
    /// Where it ends.
    public let end: Double

    /// Its middle.
    public var middle: Double { (start + end) / 2 }
  }

  /// The middle of each item.
  public let positions: [DOTPoint]
  /// The wedges, clockwise from 12 o'clock.
  public let wedges: [Wedge]
  /// The outer radius of each ring; the first is that of the disc in the middle.
  public let ringEdges: [Double]
  /// How many pairs of links cross when drawn straight; nil above 400 links.
  public let crossings: Int?

  /// Places the items.
  ///
  /// - Parameters:
  ///   - items: what is to be placed.
  ///   - links: what pulls items together; links from an item to itself do not count.
  ///   - ringCount: how many rings there are around the middle, also empty ones.
  ///   - shape: the shape and size of the items.
  ///   - labelWidth: the width of the name of a ring, which stands at 12 o'clock on its outer edge
  ///     and which items do not cover; 0 when there are no names.
  public init(
    items: [Item], links: [Link], ringCount: Int = 4, shape: Shape, labelWidth: Double = 0
  ) {
    precondition(ringCount > 0, "There is at least one ring around the middle.")
    precondition(
      items.allSatisfy { (0...ringCount).contains($0.ring) }, "Every item stands in a ring.")
    let links = links.filter { $0.from != $0.to }
    let groups = Self.order(of: items, links: links)
    var frame = RingFrame(items: items, groups: groups, ringCount: ringCount, shape: shape)
    var ordering = RingOrdering(items: items, links: links, frame: frame)
    ordering.improve()
    var spacing = RingSpacing(frame: frame, placements: ordering.placements, labelWidth: labelWidth)
    var tries = 0
    while !spacing.separate(), tries < 40 {
      frame.grow(by: 1.03)
      spacing = RingSpacing(frame: frame, placements: spacing.placements, labelWidth: labelWidth)
      tries += 1
    }
    positions = spacing.positions
    wedges = frame.wedges
    ringEdges = frame.edges
    crossings = links.count <= RingOrdering.crossingLimit ? ordering.crossings(at: positions) : nil
  }

  /// The groups that need a wedge, in the order of least distance between linked groups.
  private static func order(of items: [Item], links: [Link]) -> [Int] {
    let groups = Set(items.filter { $0.ring > 0 }.map(\.group)).sorted()
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: groups.count), count: groups.count)
    for link in links where items[link.from].ring > 0 && items[link.to].ring > 0 {
      guard let from = places[items[link.from].group], let to = places[items[link.to].group],
        from != to
      else { continue }
      weights[from][to] += link.weight
      weights[to][from] += link.weight
    }
    return GroupOrder.best(weights: weights, arrangement: .circle).map { groups[$0] }
  }
}
