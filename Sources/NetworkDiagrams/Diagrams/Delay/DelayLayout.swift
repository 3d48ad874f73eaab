internal import DOTLanguage
internal import NetworkAnalysis

/// Where the boxes of the routes stand: a row for each route, the boxes in the order of the message.
struct DelayLayout {
  /// One box of a row.
  struct Stop {
    let actor: Int
    /// The legs that end here; also where a leg begins and ends at once.
    var legs: [Int] = []
  }

  /// One line of a row, from the box of its position to the next.
  struct Link {
    let leg: Int
    let step: DiagramNetwork.Step
  }

  /// One route on the page.
  struct Row {
    let stops: [Stop]
    let links: [Link]
  }

  static let boxWidth = 84.0
  static let boxHeight = 27.0
  static let pitchX = 138.0
  static let pitchY = 56.0
  static let barWidth = 140.0

  let rows: [Row]

  init(_ routes: [DiagramNetwork.Route]) {
    rows = routes.map { route in
      var stops = [Stop(actor: route.actor)]
      var links: [Link] = []
      for (leg, steps) in route.legs.enumerated() {
        for step in steps {
          links.append(Link(leg: leg, step: step))
          stops.append(Stop(actor: step.to))
        }
        stops[stops.count - 1].legs.append(leg)
      }
      return Row(stops: stops, links: links)
    }
    columns =
      zip(rows, routes).map { $0.stops.count + ($1.end == .complete ? 0 : 1) }.max() ?? 1
  }

  /// The number of boxes of the longest row, with the one that says that there is no way on.
  private let columns: Int

  func y(_ row: Int) -> Double { -Double(row) * Self.pitchY }

  func box(row: Int, place: Int) -> Box {
    Box(
      center: DOTPoint(x: Double(place) * Self.pitchX, y: y(row)), width: Self.boxWidth,
      height: Self.boxHeight)
  }

  var left: Double { -Self.boxWidth / 2 - 12 }
  /// Where the bars of the whole wait begin.
  var barX: Double { Double(columns - 1) * Self.pitchX + Self.boxWidth / 2 + 28 }
  var right: Double { barX + Self.barWidth + 56 }
  var top: Double { Self.pitchY / 2 }
  var bottom: Double { y(rows.count - 1) - Self.pitchY / 2 }
}
