internal import DOTLanguage

/// Numbers for actors too many to carry their names, and the list that tells the names.
struct NumberedActors {
  /// A part of the list with a heading.
  struct Section: Hashable {
    let title: String
    let color: DOTColor
  }

  /// The number of each actor.
  let numbers: [Int]
  private let order: [Int]
  private let names: [String]
  private let sections: [Section]

  /// Numbers actors in an order; neighbors of one section stand under one heading.
  init(order: [Int], names: [String], sections: [Section]) {
    self.order = order
    self.names = names
    self.sections = sections
    var numbers = [Int](repeating: 0, count: names.count)
    for (place, index) in order.enumerated() { numbers[index] = place + 1 }
    self.numbers = numbers
  }

  private enum Line {
    case heading(Section)
    case actor(number: Int, name: String)
    case space
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var last: Section?
    for index in order {
      if sections[index] != last {
        if last != nil { lines.append(.space) }
        lines.append(.heading(sections[index]))
        last = sections[index]
      }
      lines.append(.actor(number: numbers[index], name: names[index]))
    }
    return lines
  }

  private static let lineHeight = 10.6
  private static let columnWidth = 148.0
  private static let font = DOTFont(size: 7.2)
  private static let boldFont = DOTFont(size: 7.6, isBold: true)

  /// Writes the list to the right of what is there, as high as it is.
  func drawList(on canvas: inout Canvas) {
    guard let bounds = canvas.bounds else { return }
    let perColumn = max(30, Int(bounds.height / Self.lineHeight))
    var x = bounds.upperRight.x + 26
    var row = 0
    for line in lines {
      // A heading never stands alone at the foot of a column, nor a space at its head.
      if case .heading = line, row >= perColumn - 2 { row = perColumn }
      if row >= perColumn {
        x += Self.columnWidth
        row = 0
      }
      if row == 0, case .space = line { continue }
      let y = bounds.upperRight.y - (Double(row) + 0.5) * Self.lineHeight
      draw(line, at: DOTPoint(x: x, y: y), on: &canvas)
      row += 1
    }
  }

  private func draw(_ line: Line, at point: DOTPoint, on canvas: inout Canvas) {
    switch line {
    case .heading(let section):
      canvas.text(
        [section.title], at: point, anchor: .left, font: Self.boldFont, color: section.color)
    case .actor(let number, let name):
      canvas.text(
        [String(number)], at: point + DOTPoint(x: 16, y: 0), anchor: .right, font: Self.font,
        color: InkColor.subtitle)
      let fitted = canvas.fitting.fit(
        name, width: Self.columnWidth - 28, height: Self.lineHeight, font: Self.font,
        smallest: 5.5)
      canvas.text(
        [fitted.lines[0]], at: point + DOTPoint(x: 19, y: 0), anchor: .left, font: fitted.font,
        color: InkColor.text)
    case .space: break
    }
  }
}
