internal import DOTLanguage
internal import Localization

/// Many initiatives, counted by target group and the sector of their owner.
struct OverlapOfCells {
  let scene: OverlapScene

  private static let cellWidth = 92.0
  private static let cellHeight = 34.0

  /// The sectors of the owners, in the fixed order, and those of no owner last.
  private let groups: [SectorGroup]

  init(scene: OverlapScene) {
    self.scene = scene
    var groups: [SectorGroup] = []
    for initiative in scene.network.initiatives {
      let group = SectorGroup(initiative.sector)
      if !groups.contains(group) { groups.append(group) }
    }
    let order = groups.indices.sorted { (groups[$0].rank, $0) < (groups[$1].rank, $1) }
    self.groups = order.map { groups[$0] }
  }

  static func legend(_ scene: OverlapScene) -> [LegendEntry] {
    let numbers = Localized(
      da: "Tal = indsatser, i parentes antallet af ejere",
      en: "Number = initiatives, in brackets the number of owners")
    let bold = ColorPair(fill: .white, stroke: InkColor.gap)
    return [
      LegendEntry(sample: .none, text: numbers(scene.language)),
      LegendEntry(
        sample: .box(bold, isDashed: false),
        text: Localized(da: "flere ejere i samme sektor", en: "several owners in one sector")(
          scene.language)),
    ]
  }

  func title(_ group: SectorGroup) -> String {
    let sectors = scene.network.initiatives.map(\.sector).filter { SectorGroup($0) == group }
    return group.title(of: sectors)(scene.language)
  }

  func draw(on canvas: inout Canvas) -> [LegendEntry] {
    let most = Double(max(1, counts.joined().map(\.initiatives).max() ?? 1))
    for (column, group) in groups.enumerated() {
      let x = Double(column) * Self.cellWidth
      let label = canvas.fitting.fit(
        title(group), width: Self.cellWidth - 6, height: 34,
        font: DOTFont(size: 9, isBold: true), smallest: 6.5)
      canvas.text(
        label.lines, at: DOTPoint(x: x, y: Self.cellHeight / 2 + 26), font: label.font,
        color: group.colors.stroke)
      canvas.graph.background.rectangle(
        from: DOTPoint(x: x - Self.cellWidth / 2 + 2, y: Self.cellHeight / 2 + 3),
        to: DOTPoint(x: x + Self.cellWidth / 2 - 2, y: Self.cellHeight / 2 + 8),
        fill: group.colors.fill)
    }
    for (row, name) in scene.network.targetGroups.enumerated() {
      let y = -Double(row) * Self.cellHeight
      let label = canvas.fitting.fit(
        name, width: 180, height: Self.cellHeight - 4, font: Canvas.groupFont, smallest: 7)
      canvas.text(
        label.lines, at: DOTPoint(x: -Self.cellWidth / 2 - 10, y: y), anchor: .right,
        font: label.font, color: InkColor.title)
      for column in groups.indices {
        canvas.graph.nodes.append(cell(row, column, share: { Double($0) / most }))
      }
    }
    let (columns, rows) = (Double(groups.count), Double(scene.network.targetGroups.count))
    canvas.include(
      Box(
        center: DOTPoint(
          x: (columns - 1) / 2 * Self.cellWidth, y: -(rows - 1) / 2 * Self.cellHeight),
        width: columns * Self.cellWidth, height: rows * Self.cellHeight))
    return Self.legend(scene)
  }

  private var counts: [[(initiatives: Int, owners: Int)]] {
    scene.network.targetGroups.indices.map { row in groups.indices.map { count(row, $0) } }
  }

  private func count(_ row: Int, _ column: Int) -> (initiatives: Int, owners: Int) {
    let here = scene.network.initiatives.filter {
      $0.targetGroups.contains(row) && SectorGroup($0.sector) == groups[column]
    }
    return (here.count, Set(here.flatMap(\.owners)).count)
  }

  private func cell(_ row: Int, _ column: Int, share: (Int) -> Double) -> DOTNode {
    let (initiatives, owners) = count(row, column)
    let isShared = owners > 1
    let colors = groups[column].colors
    let note = "\(scene.network.targetGroups[row]), \(title(groups[column])): \(initiatives)"
    return DOTNode(
      DOTIdentifier(DOTIdentifier("c", row), column, separated: true),
      DOTNodeAttributes(
        label: DOTLabel(initiatives == 0 ? "–" : "\(initiatives) (\(owners))"),
        tooltip: DOTText("\(note) (\(owners))"), classes: ["cell"],
        position: DOTPoint(
          x: Double(column) * Self.cellWidth, y: -Double(row) * Self.cellHeight),
        width: Self.cellWidth - 4, height: Self.cellHeight - 4, styles: [.filled],
        color: isShared ? InkColor.gap : DOTColor(0xD5DBE2),
        fillColor: initiatives == 0 ? .white : colors.fill.tint(0.15 + 0.75 * share(initiatives)),
        font: DOTFont(size: 11, isBold: true), penWidth: isShared ? 1.6 : 0.6))
  }
}
