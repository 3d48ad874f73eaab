internal import DOTLanguage

/// Positions of actors in two columns and fora between them.
///
/// Sectors stay whole; the sides are split so that both are about as high, and of the splits the one
/// with the shortest lines is kept. Orders by barycenters.
struct ForaLayout {
  /// A run of actors of one sector in one column.
  struct Block {
    let group: Int
    let isLeft: Bool
    let actors: [Int]
  }

  /// How actors are shown: one box a row with its name, or several numbered discs a row.
  struct Style {
    let perRow: Int
    let rowHeight: Double
    let itemWidth: Double
    let itemHeight: Double
    /// The width of a block of actors.
    let blockWidth: Double

    static let boxes = Style(
      perRow: 1, rowHeight: 17, itemWidth: 174, itemHeight: 15, blockWidth: 174)

    /// As many discs a row as make the actors about as high as the fora.
    static func discs(count: Int, fora: Int) -> Style {
      let wanted = max(420, Double(fora) * 52)
      let perRow = max(3, min(10, Int((Double(count) * 10 / wanted).rounded(.up))))
      return Style(
        perRow: perRow, rowHeight: 20, itemWidth: 16, itemHeight: 16,
        blockWidth: Double(perRow) * 19)
    }
  }

  static let blockGap = 12.0
  static let forumWidth = 118.0
  /// The distance from the middle to the inner side of the blocks.
  static let innerX = 270.0

  let scene: ForaScene
  let style: Style
  private(set) var blocks: [Block] = []
  private(set) var actorY: [Double]
  /// The place of each actor in its row, 0 next to the fora.
  private var actorColumn: [Int]
  private(set) var forumY: [Double]
  let forumHeights: [Double]

  init(scene: ForaScene, style: Style) {
    self.scene = scene
    self.style = style
    let counts = scene.network.fora.indices.map { Double(max(5, scene.members(of: $0).count)) }
    let rows = Double(scene.network.actors.count) / Double(style.perRow) * style.rowHeight / 2
    let span = max(rows, Double(counts.count) * 46)
    let sum = max(1, counts.reduce(0, +))
    forumHeights = counts.map { max(34, 0.74 * span * $0 / sum) }
    actorY = [Double](repeating: 0, count: scene.network.actors.count)
    actorColumn = [Int](repeating: 0, count: scene.network.actors.count)
    forumY = [Double](repeating: 0, count: counts.count)
    chooseSides()
  }

  private mutating func chooseSides() {
    let groups = scene.actors.sectors.groupOfActor
    let present = Set(groups).sorted()
    let sizes = present.map { group in groups.count { $0 == group } }
    var best: (cost: Double, layout: ForaLayout)?
    // With many actors a few splits and rounds are enough, and all that is quick.
    let tries = scene.network.actors.count > 200 ? 3 : 24
    for sides in Self.splits(sizes).prefix(tries) {
      var trial = self
      let cost = trial.order(groups: present, sides: sides)
      if cost < (best?.cost ?? .infinity) - 1e-9 { best = (cost, trial) }
    }
    if let best { self = best.layout }
  }

  /// The two dozen splits whose sides are most alike in height; the first sector stays left.
  private static func splits(_ sizes: [Int]) -> [[Bool]] {
    guard !sizes.isEmpty else { return [] }
    let total = sizes.reduce(0, +)
    // Above 12 sectors the splits are too many to try: sectors are dealt out in turn.
    guard sizes.count <= 12 else { return [sizes.indices.map { $0.isMultiple(of: 2) }] }
    let all = (0..<(1 << (sizes.count - 1))).map { bits in
      let sides = sizes.indices.map { $0 == 0 || bits >> ($0 - 1) & 1 == 1 }
      let left = zip(sizes, sides).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      return (sides: sides, miss: abs(2 * left - total), bits: bits)
    }
    return all.sorted { ($0.miss, $0.bits) < ($1.miss, $1.bits) }.prefix(24).map(\.sides)
  }

  /// Orders everything for one split; the sum of the vertical ways of all lines.
  private mutating func order(groups: [Int], sides: [Bool]) -> Double {
    let groupOfActor = scene.actors.sectors.groupOfActor
    var blocks = zip(groups, sides).map { group, isLeft in
      Block(
        group: group, isLeft: isLeft,
        actors: groupOfActor.indices.filter { groupOfActor[$0] == group })
    }
    placeActors(blocks)
    var forumOrder = Array(scene.network.fora.indices)
    placeFora(forumOrder)
    var best = (cost: cost, blocks: blocks, forumOrder: forumOrder)
    for _ in 0..<(scene.network.actors.count > 200 ? 6 : 20) {
      let forumKeys = forumOrder.indices.map { mean(scene.members(of: $0).map { actorY[$0] }) }
      forumOrder.sort { (-forumKeys[$0], $0) < (-forumKeys[$1], $1) }
      placeFora(forumOrder)
      blocks = blocks.map { block in
        let keys = block.actors.map(actorKey)
        let order = keys.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }
        return Block(
          group: block.group, isLeft: block.isLeft, actors: order.map { block.actors[$0] })
      }
      let keys = blocks.map { block in mean(block.actors.map(actorKey)) }
      blocks = keys.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }.map { blocks[$0] }
      placeActors(blocks)
      if cost < best.cost - 1e-9 { best = (cost, blocks, forumOrder) }
    }
    placeActors(best.blocks)
    placeFora(best.forumOrder)
    self.blocks = best.blocks
    return best.cost
  }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? -.infinity : values.reduce(0, +) / Double(values.count)
  }

  /// Where an actor's fora are; those without sink to the end of their sector.
  private func actorKey(_ actor: Int) -> Double {
    scene.foraOfActor[actor].isEmpty
      ? -1e6 : mean(scene.foraOfActor[actor].map { forumY[$0] })
  }

  private mutating func placeActors(_ blocks: [Block]) {
    for isLeft in [true, false] {
      let side = blocks.filter { $0.isLeft == isLeft }
      let height = side.reduce(-Self.blockGap) {
        $0 + blockHeight($1) + Self.blockGap
      }
      var y = height / 2
      for block in side {
        for (place, actor) in block.actors.enumerated() {
          actorY[actor] = y - style.rowHeight * (Double(place / style.perRow) + 0.5)
          actorColumn[actor] = place % style.perRow
        }
        y -= blockHeight(block) + Self.blockGap
      }
    }
  }

  /// The height of a block.
  private func blockHeight(_ block: Block) -> Double {
    Double((block.actors.count + style.perRow - 1) / style.perRow) * style.rowHeight
  }

  private mutating func placeFora(_ order: [Int]) {
    let gap = 18.0
    let height = forumHeights.reduce(-gap) { $0 + $1 + gap }
    var y = height / 2
    for forum in order {
      forumY[forum] = y - forumHeights[forum] / 2
      y -= forumHeights[forum] + gap
    }
  }

  private var cost: Double {
    scene.foraOfActor.enumerated().reduce(0) { sum, entry in
      sum + entry.element.reduce(0) { $0 + abs(actorY[entry.offset] - forumY[$1]) }
    }
  }

  func isLeft(_ actor: Int) -> Bool {
    let group = scene.actors.sectors.groupOfActor[actor]
    return blocks.first { $0.group == group }?.isLeft ?? true
  }

  func box(of actor: Int) -> Box {
    let pitch = style.blockWidth / Double(style.perRow)
    let x = Self.innerX + pitch * (Double(actorColumn[actor]) + 0.5)
    return Box(
      center: DOTPoint(x: isLeft(actor) ? -x : x, y: actorY[actor]),
      width: style.itemWidth, height: style.itemHeight)
  }

  func box(ofForum forum: Int) -> Box {
    Box(
      center: DOTPoint(x: 0, y: forumY[forum]), width: Self.forumWidth,
      height: forumHeights[forum])
  }
}
