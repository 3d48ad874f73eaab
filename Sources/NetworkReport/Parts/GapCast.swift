import CoordinationGaps
import NetworkAnalysis
import NetworkDiagrams
import SteeringModel

/// Who is in the picture of a gap: those whom the first findings name, as many as there is room for.
struct GapCast {
  /// Somebody in the picture.
  enum Member: Hashable {
    case actor(SteeringNetwork.Actor.ID)
    case forum(SteeringNetwork.Forum.ID)

    func name(in network: SteeringNetwork) -> String {
      switch self {
      case .actor(let actor): network[actor].name
      case .forum(let forum): network[forum].name
      }
    }
  }

  private(set) var members: [Member] = []
  /// The missing ties and seats among them, by their positions.
  private(set) var missing: [ColumnPair.Link] = []
  /// The ties and seats among them.
  private(set) var present: [ColumnPair.Link] = []
  /// How many actors the gap is about.
  private(set) var concerned: Int
  private let most: Int

  /// How many of the actors whom the gap is about are shown.
  var shown: Int { members.count { if case .actor = $0 { true } else { false } } }

  init(_ result: GapAnalysis.Result, _ input: ReportInput, most: Int) {
    self.most = most
    let findings = result.outcome.findings
    concerned = 0
    for finding in findings {
      for tie in finding.missingTies { addMissing(.actor(tie.from), .actor(tie.to)) }
      // Any one of the seats would do; the first shows what is meant.
      if let seat = finding.missingSeats.first {
        addMissing(.actor(seat.actor), .forum(seat.forum))
      }
    }
    if missing.isEmpty {
      let actors = findings.flatMap { PictureNodes.actors(of: $0, input) }
      for actor in actors where members.count < most { _ = place(of: .actor(actor)) }
      concerned = Set(actors).count
    } else {
      let ends = findings.flatMap { finding in
        finding.missingTies.flatMap { [$0.from, $0.to] }
          + finding.missingSeats.prefix(1).map(\.actor)
      }
      concerned = Set(ends).count
    }
    findPresent(input.analysis)
  }

  /// Shows somebody who stands alone with those who are tied to them.
  mutating func addNeighbors(_ input: ReportInput, upTo most: Int) {
    guard members.count == 1, case .actor(let actor) = members[0] else { return }
    let neighbors = input.analysis.neighbors(of: actor)
    for neighbor in neighbors.prefix(most - 1) { members.append(.actor(neighbor)) }
    concerned = neighbors.count + 1
    findPresent(input.analysis)
  }

  private mutating func addMissing(_ one: Member, _ other: Member) {
    let isNew = [one, other].count { !members.contains($0) }
    guard members.count + isNew <= most, let from = place(of: one), let to = place(of: other)
    else { return }
    let link = ColumnPair.Link(from, to)
    if !missing.contains(link), !missing.contains(.init(to, from)) { missing.append(link) }
  }

  private mutating func place(of member: Member) -> Int? {
    if let place = members.firstIndex(of: member) { return place }
    guard members.count < most else { return nil }
    members.append(member)
    return members.count - 1
  }

  private mutating func findPresent(_ analysis: Analysis) {
    present = []
    for one in members.indices {
      for other in members.indices.dropFirst(one + 1) {
        let isThere =
          switch (members[one], members[other]) {
          case (.actor(let one), .actor(let other)): analysis.isTied(one, other)
          case (.actor(let actor), .forum(let forum)), (.forum(let forum), .actor(let actor)):
            analysis.network.members(of: forum).contains(actor)
          case (.forum, .forum): false
          }
        if isThere { present.append(.init(one, other)) }
      }
    }
  }
}
