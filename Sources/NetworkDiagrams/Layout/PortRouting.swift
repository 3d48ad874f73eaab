internal import DOTLanguage

/// Draws ties between boxes in a grid from side to side, so that none disappears under a box of the
/// stack that it starts or ends in.
struct PortRouting {
  let boxes: [Box]
  let isTop: [Bool]
  let isBottom: [Bool]
  let rows: [Int]
  let columns: [Int]

  /// The side of a box where a tie leaves it.
  private enum Side {
    case top, bottom, left, right
  }

  private struct Port {
    let point: DOTPoint
    let direction: DOTPoint
    let isSideways: Bool
  }

  private func port(_ side: Side, of index: Int) -> Port {
    let box = boxes[index]
    let (dx, dy) = (box.width / 2, box.height / 2)
    let (offset, direction): (DOTPoint, DOTPoint) =
      switch side {
      case .top: (DOTPoint(x: 0, y: dy), DOTPoint(x: 0, y: 1))
      case .bottom: (DOTPoint(x: 0, y: -dy), DOTPoint(x: 0, y: -1))
      case .left: (DOTPoint(x: -dx, y: 0), DOTPoint(x: -1, y: 0))
      case .right: (DOTPoint(x: dx, y: 0), DOTPoint(x: 1, y: 0))
      }
    return Port(
      point: box.center + offset, direction: direction,
      isSideways: side == .left || side == .right)
  }

  /// The curve of a tie; `avoidsLeft` leads ties of one column along the right side instead.
  func curve(from: Int, to: Int, avoidsLeft: Bool = false) -> DOTCurve {
    let (start, end) = ports(from: from, to: to, avoidsLeft: avoidsLeft)
    let (dx, dy) = (abs(end.point.x - start.point.x), abs(end.point.y - start.point.y))
    let reach: Double
    if rows[from] == rows[to], !start.isSideways, !end.isSideways {
      // The highest point of such a cubic stands at three quarters of its control points.
      reach = min(52, 12 + 0.06 * dx)
    } else {
      reach = max(14, 0.42 * dy)
    }
    func length(_ port: Port) -> Double { port.isSideways ? 15 + min(40, 0.12 * dx) : reach }
    return DOTCurve(
      from: start.point, start.point + start.direction * length(start),
      end.point + end.direction * length(end), to: end.point)
  }

  private func ports(from: Int, to: Int, avoidsLeft: Bool) -> (Port, Port) {
    let (a, b) = (boxes[from].center, boxes[to].center)
    let sideways: Side = avoidsLeft ? .right : .left
    if rows[from] == rows[to] {
      if columns[from] == columns[to] {
        return sameCell(from: from, to: to, sideways: sideways)
      }
      let facing: (Side, Side) = a.x < b.x ? (.right, .left) : (.left, .right)
      return (
        port(isTop[from] ? .top : facing.0, of: from),
        port(isTop[to] ? .top : facing.1, of: to)
      )
    }
    let isDown = a.y > b.y
    func side(_ index: Int, isUpper: Bool, otherX: Double) -> Side {
      if isUpper ? isBottom[index] : isTop[index] { return isUpper ? .bottom : .top }
      if columns[from] == columns[to] { return sideways }
      return otherX > boxes[index].center.x ? .right : .left
    }
    return (
      port(side(from, isUpper: isDown, otherX: b.x), of: from),
      port(side(to, isUpper: !isDown, otherX: a.x), of: to)
    )
  }

  /// Two boxes of one cell: beside each other, above each other, or farther apart.
  private func sameCell(from: Int, to: Int, sideways: Side) -> (Port, Port) {
    let (a, b) = (boxes[from].center, boxes[to].center)
    if abs(a.x - b.x) < 1 {
      let isNext = abs(a.y - b.y) < boxes[from].height * 2
      if isNext {
        return a.y > b.y
          ? (port(.bottom, of: from), port(.top, of: to))
          : (port(.top, of: from), port(.bottom, of: to))
      }
      return (port(sideways, of: from), port(sideways, of: to))
    }
    return a.x < b.x
      ? (port(.right, of: from), port(.left, of: to))
      : (port(.left, of: from), port(.right, of: to))
  }
}
