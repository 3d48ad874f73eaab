internal import DOTLanguage

/// A picture in the making: text, boxes and ties are added, then title and legend around them.
struct Canvas {
  enum Anchor {
    case left, center, right
  }

  var graph: DOTGraph
  let fitting: LabelFitting
  /// The rectangle that holds everything added so far.
  private(set) var bounds: DOTPage?
  private var textCount = 0

  init(name: DOTIdentifier, widths: WordWidths) {
    graph = DOTGraph(name: name, attributes: .pinned)
    graph.nodeDefaults = DOTNodeAttributes(
      sizing: .fixedShape, shape: .box, styles: [.filled, .rounded], font: Canvas.actorFont,
      fontColor: InkColor.text, penWidth: 1.2, margin: 0)
    graph.edgeDefaults = DOTEdgeAttributes(direction: DOTEdgeAttributes.Direction.none)
    fitting = LabelFitting(widths: widths)
  }

  static let actorFont = DOTFont(size: 8.5)
  static let titleFont = DOTFont(size: 20, isBold: true)
  static let subtitleFont = DOTFont(size: 10)
  static let groupFont = DOTFont(size: 11, isBold: true)
  static let legendFont = DOTFont(size: 9)

  /// Makes the page hold a box, too.
  mutating func include(_ box: Box) {
    let low = DOTPoint(x: box.center.x - box.width / 2, y: box.center.y - box.height / 2)
    let high = DOTPoint(x: box.center.x + box.width / 2, y: box.center.y + box.height / 2)
    guard let old = bounds else {
      bounds = DOTPage(lowerLeft: low, upperRight: high)
      return
    }
    bounds = DOTPage(
      lowerLeft: DOTPoint(x: min(old.lowerLeft.x, low.x), y: min(old.lowerLeft.y, low.y)),
      upperRight: DOTPoint(x: max(old.upperRight.x, high.x), y: max(old.upperRight.y, high.y)))
  }

  /// The room that lines of text take.
  func size(of lines: [String], _ font: DOTFont) -> (width: Double, height: Double) {
    let width = lines.map { fitting.widths.width(of: $0, font) }.max() ?? 0
    return (width + 2, Double(lines.count) * font.size * LabelFitting.lineHeight)
  }

  /// Adds lines of text; the anchor says which side of them is at the point.
  @discardableResult
  mutating func text(
    _ lines: [String], at point: DOTPoint, anchor: Anchor = .center, font: DOTFont,
    color: DOTColor, paper: DOTColor? = nil, class name: DOTIdentifier = "text"
  ) -> Box {
    let (width, height) = size(of: lines, font)
    let shift: Double
    let alignment: DOTLabel.Alignment
    switch anchor {
    case .left: (shift, alignment) = (width / 2, .left)
    case .center: (shift, alignment) = (0, .center)
    case .right: (shift, alignment) = (-width / 2, .right)
    }
    let box = Box(center: point + DOTPoint(x: shift, y: 0), width: width, height: height)
    let text = DOTText(lines.joined(separator: "\n"), maximumCharacters: 400)
    graph.nodes.append(
      DOTNode(
        nextTextName(),
        DOTNodeAttributes(
          label: DOTLabel(text, alignment: alignment),
          classes: [name], position: box.center, width: width, height: height,
          shape: paper == nil ? .plaintext : .box,
          styles: paper == nil ? [.solid] : [.filled],
          color: paper, fillColor: paper, font: font, fontColor: color)))
    include(box)
    return box
  }

  /// Adds a name in a small white box, as it stands on the edge of a ring.
  @discardableResult
  mutating func pill(_ text: String, at point: DOTPoint, font: DOTFont) -> Box {
    let (width, height) = size(of: [text], font)
    let box = Box(center: point, width: width + 12, height: height + 2)
    graph.nodes.append(
      DOTNode(
        nextTextName(),
        DOTNodeAttributes(
          label: DOTLabel(text), classes: ["text"], position: point, width: box.width,
          height: box.height, color: InkColor.outline, fillColor: .white, font: font,
          fontColor: InkColor.legend, penWidth: 0.6)))
    include(box)
    return box
  }

  private mutating func nextTextName() -> DOTIdentifier {
    textCount += 1
    return DOTIdentifier("t", textCount)
  }

  /// The name of an actor's node: `a` and the position in the network, as the report expects it.
  static func actorName(_ index: Int) -> DOTIdentifier { DOTIdentifier("a", index) }
}
