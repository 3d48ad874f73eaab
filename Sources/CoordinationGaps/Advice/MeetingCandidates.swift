import NetworkAnalysis
import SteeringModel

/// The meetings that could close a gap: pairs that ought to be tied, groups of such pairs, and seats.
struct MeetingCandidates {
  private let analysis: Analysis
  private let ties: [Pair: [MissingTie]]
  private let order: [Pair]
  private let partners: [SteeringNetwork.Actor.ID: [SteeringNetwork.Actor.ID]]
  private let seats: [MissingSeat]

  private struct Pair: Hashable {
    let low: SteeringNetwork.Actor.ID
    let high: SteeringNetwork.Actor.ID

    init(_ one: SteeringNetwork.Actor.ID, _ other: SteeringNetwork.Actor.ID) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  init(_ outcomes: [Outcome], in analysis: Analysis) {
    self.analysis = analysis
    var ties: [Pair: [MissingTie]] = [:]
    var seats: [MissingSeat] = []
    for finding in outcomes.flatMap(\.findings) {
      for tie in finding.missingTies where tie.from != tie.to {
        let pair = Pair(tie.from, tie.to)
        if ties[pair]?.contains(tie) != true { ties[pair, default: []].append(tie) }
      }
      for seat in finding.missingSeats where !seats.contains(seat) { seats.append(seat) }
    }
    self.ties = ties
    self.order = ties.keys.sorted { ($0.low, $0.high) < ($1.low, $1.high) }
    self.seats = seats
    var partners: [SteeringNetwork.Actor.ID: [SteeringNetwork.Actor.ID]] = [:]
    for pair in order {
      partners[pair.low, default: []].append(pair.high)
      partners[pair.high, default: []].append(pair.low)
    }
    self.partners = partners
  }

  /// All candidates, in the order of the workbook; each once.
  var all: [Meeting] {
    var seen: Set<[SteeringNetwork.Actor.ID]> = []
    var meetings: [Meeting] = []
    for pair in order {
      for group in growing(from: [pair.low, pair.high]) where seen.insert(group).inserted {
        meetings.append(meeting(of: group))
      }
    }
    return meetings + seats.compactMap(seat)
  }

  /// The pair, and the groups that it grows to by whoever closes the most further pairs.
  ///
  /// Whoever joins must miss a tie to most of those who are there: people meet about what they share,
  /// and one who is only to know the chief gets a call instead.
  private func growing(
    from pair: [SteeringNetwork.Actor.ID]
  ) -> [[SteeringNetwork.Actor.ID]] {
    var groups = [pair]
    var group = pair
    while group.count < Meeting.largest {
      let next = Set(group.flatMap { partners[$0] ?? [] }).subtracting(group).sorted()
      let closed = next.map { actor in group.count { ties[Pair($0, actor)] != nil } }
      guard let most = closed.max(), 2 * most > group.count,
        let position = closed.firstIndex(of: most)
      else { break }
      group = (group + [next[position]]).sorted()
      groups.append(group)
    }
    return groups
  }

  private func meeting(of group: [SteeringNetwork.Actor.ID]) -> Meeting {
    var missing: [MissingTie] = []
    for (position, one) in group.enumerated() {
      for other in group.dropFirst(position + 1) { missing += ties[Pair(one, other)] ?? [] }
    }
    return Meeting(
      form: form(of: group, kinds: Set(missing.map(\.kind))), participants: group,
      changes: missing.map { .addTie($0.from, $0.to, $0.kind) })
  }

  /// A forum in which all sit comes first; two who need no coordination can call each other.
  private func form(
    of group: [SteeringNetwork.Actor.ID], kinds: Set<SteeringNetwork.TieKind>
  ) -> Meeting.Form {
    let shared = group.dropFirst().reduce(analysis.fora(of: group[0])) { fora, actor in
      fora.filter(analysis.fora(of: actor).contains)
    }
    if let forum = shared.first { return .agendaItem(forum) }
    return group.count == 2 && !kinds.contains(.coordination) ? .phoneCall : .meeting
  }

  /// A seat, unless it would make a Task Force larger than TFC-04 allows.
  private func seat(_ missing: MissingSeat) -> Meeting? {
    let network = analysis.network
    let limit = Situation(analysis, for: TFC04.about)(TFC04.members)
    if network[missing.forum].kind == .taskForce,
      Double(network.members(of: missing.forum).count) >= limit
    {
      return nil
    }
    return Meeting(
      form: .seat(missing.forum), participants: [missing.actor],
      changes: [.addSeat(missing.actor, missing.forum)])
  }
}
