import CoordinationGaps
import Localization
import NetworkAnalysis
import NetworkDiagrams
import SteeringModel

/// The part of the network that a gap is about: a few actors in two columns, the ties among them, and
/// dashed what is missing.
///
/// It is drawn by the template, without a renderer: there is one for nearly every gap.
struct GapPicture: Sendable {
  let alternativeText: String
  let height: Int
  /// The ties that are there, and those and the seats that are missing, as paths.
  let present: String?
  let missing: String?
  let dots: [Dot]
  let squares: [Dot]
  let leftTexts: [Line]
  let rightTexts: [Line]
  /// How much is left out; nil when nothing is.
  let note: String?

  /// An actor, or the corner of a forum.
  struct Dot: Sendable {
    let x: Int
    let y: Int
    let color: String
  }

  /// A line of a name.
  struct Line: Sendable {
    let y: Int
    let text: String
  }

  /// The most that a picture shows: more can no longer be taken in at a glance.
  private static let most = 8
  private static let columns = (left: 148, right: 252)
  private static let rowHeight = 32

  init?(_ result: GapAnalysis.Result, _ input: ReportInput) {
    var cast = GapCast(result, input, most: Self.most)
    cast.addNeighbors(input, upTo: Self.most)
    guard cast.members.count > 1, !cast.missing.isEmpty || !cast.present.isEmpty else { return nil }
    let layout = ColumnPair(count: cast.members.count, missing: cast.missing, links: cast.present)
    let rows = max(layout.left.count, layout.right.count)
    let height = rows * Self.rowHeight
    var places = [(x: Int, y: Int)](repeating: (0, 0), count: cast.members.count)
    for (column, x) in [(layout.left, Self.columns.left), (layout.right, Self.columns.right)] {
      let top = (height - column.count * Self.rowHeight) / 2
      for (row, item) in column.enumerated() {
        places[item] = (x, top + row * Self.rowHeight + Self.rowHeight / 2)
      }
    }
    self.height = height
    let tied = Set(cast.present)
    func path(_ links: [ColumnPair.Link], besideTies: Bool) -> String? {
      let parts = links.map { link in
        let isTied = tied.contains(link) || tied.contains(.init(link.to, link.from))
        return Self.curve(places[link.from], places[link.to], isBowed: besideTies && isTied)
      }
      return parts.isEmpty ? nil : parts.joined()
    }
    present = path(cast.present, besideTies: false)
    missing = path(cast.missing, besideTies: true)
    var (dots, squares): ([Dot], [Dot]) = ([], [])
    for (member, place) in zip(cast.members, places) {
      switch member {
      case .actor(let actor):
        let color = SteeringNetwork.Sector.pictureColor(of: input.network[actor].sector)
        dots.append(Dot(x: place.x, y: place.y, color: color))
      case .forum: squares.append(Dot(x: place.x - 6, y: place.y - 6, color: ""))
      }
    }
    (self.dots, self.squares) = (dots, squares)
    func lines(_ column: [Int]) -> [Line] {
      column.flatMap { item in
        Self.lines(of: cast.members[item].name(in: input.network), at: places[item].y)
      }
    }
    (leftTexts, rightTexts) = (lines(layout.left), lines(layout.right))
    alternativeText = Self.alternativeText(cast, input)
    note = Self.note(cast, input)
  }

  /// A straight line between the columns; a bow within one, and beside a line that is there.
  private static func curve(
    _ from: (x: Int, y: Int), _ to: (x: Int, y: Int), isBowed: Bool
  ) -> String {
    if from.x == to.x {
      let inwards = from.x == columns.left ? 1 : -1
      let reach = (isBowed ? 56 : 36) * inwards
      return "M\(from.x) \(from.y)Q\(from.x + reach) \((from.y + to.y) / 2) \(to.x) \(to.y)"
    }
    guard isBowed else { return "M\(from.x) \(from.y)L\(to.x) \(to.y)" }
    let middle = ((from.x + to.x) / 2, (from.y + to.y) / 2 - 18)
    return "M\(from.x) \(from.y)Q\(middle.0) \(middle.1) \(to.x) \(to.y)"
  }

  // MARK: Names

  private static let lettersPerLine = 20

  /// A name in one line or two, around the height of its actor.
  private static func lines(of name: String, at y: Int) -> [Line] {
    let parts = broken(name)
    return parts.enumerated().map { index, part in
      Line(y: y + 4 + 13 * index - (parts.count == 2 ? 6 : 0), text: part)
    }
  }

  private static func broken(_ name: String) -> [String] {
    guard name.count > lettersPerLine else { return [name] }
    let words = name.split(separator: " ").map(String.init)
    var lines = [""]
    for word in words {
      let longer = lines[lines.count - 1].isEmpty ? word : "\(lines[lines.count - 1]) \(word)"
      if longer.count <= lettersPerLine || lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word)
      }
    }
    if lines.count > 2 { lines = [lines[0], lines[1] + " …"] }
    return lines.map { line in
      line.count > lettersPerLine + 2 ? line.prefix(lettersPerLine) + "…" : line
    }
  }

  // MARK: Words

  private static func alternativeText(_ cast: GapCast, _ input: ReportInput) -> String {
    let names = cast.members.map { $0.name(in: input.network) }
    let list = input.language.list(names, atMost: 3)
    let (missing, present) = (cast.missing.count, cast.present.count)
    return input(
      da: "Udsnit af netværket: \(list). Stiplet mangler: \(missing). Optrukket findes: \(present).",
      en: "Part of the network: \(list). Dashed, missing: \(missing). Solid, present: \(present).")
  }

  private static func note(_ cast: GapCast, _ input: ReportInput) -> String? {
    guard cast.concerned > cast.shown else { return nil }
    return input(
      da: "\(cast.shown) af \(cast.concerned) aktører er vist.",
      en: "\(cast.shown) of \(cast.concerned) actors are shown.")
  }
}
