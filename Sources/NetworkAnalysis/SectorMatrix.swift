public import SteeringModel

/// How much the sectors of a network meet: for each pair, the ties between them and the fora in
/// which both have a member.
///
/// The matrix is symmetric. On a level, it counts only the actors of that level, so it shows whether
/// leaders meet leaders and front line meets front line.
public struct SectorMatrix: Hashable, Sendable {
  /// How much two sectors meet.
  public struct Cell: Hashable, Sendable {
    /// The number of ties between an actor of the one and an actor of the other.
    public let ties: Int
    /// The number of pairs of actors with at least one such tie.
    public let tiedPairs: Int
    /// The number of pairs of actors that there are.
    public let possiblePairs: Int
    /// The fora in which both sectors have a member; in a sector's own cell, two members.
    public let sharedFora: [SteeringNetwork.Forum.ID]
    /// The tied pairs to expect if the same number of pairs were tied without regard to sector:
    /// the share of all pairs that are tied, times the pairs of this cell. Nil without any pair.
    public let expectedPairs: Double?

    /// Whether both sectors have a member in the same forum.
    public var isCoveredByForum: Bool { !sharedFora.isEmpty }

    /// Whether the sectors meet at all, by a tie or in a forum.
    public var isMet: Bool { ties > 0 || isCoveredByForum }
  }

  /// The level of the actors that count; nil when all count.
  public let level: SteeringNetwork.Level?
  /// The sectors, in their fixed order, the area's own last in the order of the workbook.
  public let sectors: [SteeringNetwork.Sector]
  /// The number of actors of each sector, in the order of `sectors`.
  public let actorCounts: [Int]
  /// The cells, row by row.
  private let cells: [Cell]

  /// The cell of two sectors, or nil when one of them is not in the matrix.
  public subscript(
    row: SteeringNetwork.Sector, column: SteeringNetwork.Sector
  ) -> Cell? {
    guard let row = sectors.firstIndex(of: row), let column = sectors.firstIndex(of: column)
    else { return nil }
    return self[row, column]
  }

  /// The cell at a row and a column.
  public subscript(row: Int, column: Int) -> Cell { cells[row * sectors.count + column] }

  /// Counts the meetings of the sectors of some actors.
  fileprivate init(
    _ network: SteeringNetwork, level: SteeringNetwork.Level?, ties: [SteeringNetwork.Tie]
  ) {
    let actors = network.actors.filter { level == nil || $0.level == level }
    let sectors = Self.order(actors.compactMap(\.sector))
    let position = Dictionary(
      uniqueKeysWithValues: sectors.enumerated().map { ($0.element, $0.offset) })
    var rowOf = [Int?](repeating: nil, count: network.actors.count)
    var actorCounts = [Int](repeating: 0, count: sectors.count)
    for actor in actors {
      guard let row = actor.sector.flatMap({ position[$0] }) else { continue }
      rowOf[actor.id.index] = row
      actorCounts[row] += 1
    }

    let size = sectors.count
    var tieCounts = [Int](repeating: 0, count: size * size)
    var tiedPairs = [Set<ActorPair>](repeating: [], count: size * size)
    var allTiedPairs: Set<ActorPair> = []
    for tie in ties where !tie.isLoop {
      guard let one = rowOf[tie.from.index], let other = rowOf[tie.to.index] else { continue }
      let pair = ActorPair(tie.from, tie.to, isOrdered: false)
      allTiedPairs.insert(pair)
      for cell in Set([one * size + other, other * size + one]) {
        tieCounts[cell] += 1
        tiedPairs[cell].insert(pair)
      }
    }

    var fora = [[SteeringNetwork.Forum.ID]](repeating: [], count: size * size)
    for forum in network.fora {
      var members = [Int](repeating: 0, count: size)
      for member in network.members(of: forum.id) {
        if let row = rowOf[member.index] { members[row] += 1 }
      }
      for row in 0..<size where members[row] > 0 {
        for column in 0..<size where members[column] > (row == column ? 1 : 0) {
          fora[row * size + column].append(forum.id)
        }
      }
    }

    let total = actorCounts.reduce(0, +)
    let allPairs = total * (total - 1) / 2
    self.level = level
    self.sectors = sectors
    self.actorCounts = actorCounts
    self.cells = (0..<size * size).map { cell in
      let (row, column) = (cell / size, cell % size)
      let possible =
        row == column
        ? actorCounts[row] * (actorCounts[row] - 1) / 2 : actorCounts[row] * actorCounts[column]
      return Cell(
        ties: tieCounts[cell], tiedPairs: tiedPairs[cell].count, possiblePairs: possible,
        sharedFora: fora[cell],
        expectedPairs: allPairs == 0
          ? nil : Double(allTiedPairs.count) * Double(possible) / Double(allPairs))
    }
  }

  /// Each sector once: the fixed ones in their order, then the area's own by first appearance.
  private static func order(_ sectors: [SteeringNetwork.Sector]) -> [SteeringNetwork.Sector] {
    let present = Set(sectors)
    var own: [SteeringNetwork.Sector] = []
    for sector in sectors where sector.isCustom && !own.contains(sector) { own.append(sector) }
    return SteeringNetwork.Sector.standard.filter(present.contains) + own
  }
}

extension Analysis {
  /// The matrix of sectors, over all actors or those of one level.
  ///
  /// Actors without a sector are left out.
  ///
  /// - Parameter kinds: the kinds of ties that count; any but conflict and backing unless given.
  /// - Complexity: O(ties + seats + sectors²) at the first call.
  public func sectorMatrix(
    at level: SteeringNetwork.Level? = nil,
    of kinds: Set<SteeringNetwork.TieKind> = TieSelection.tie.kinds
  ) -> SectorMatrix {
    memo("sectorMatrix", MatrixQuestion(level: level, kinds: kinds)) {
      SectorMatrix(network, level: level, ties: network.ties.filter { kinds.contains($0.kind) })
    }
  }
}

private struct MatrixQuestion: Hashable, Sendable {
  let level: SteeringNetwork.Level?
  let kinds: Set<SteeringNetwork.TieKind>
}
