import NetworkAnalysis
import SteeringModel

/// The steps that could close a gap: pairs that ought to be tied, groups of such pairs, seats in fora
/// that exist, and fora that an area ought to have and has not.
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
    return meetings + seats.compactMap(seat) + seatsAmongPartners + newFora
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
    guard !isFull(missing.forum) else { return nil }
    return Meeting(
      form: .seat(missing.forum), participants: [missing.actor],
      changes: [.addSeat(missing.actor, missing.forum)])
  }

  private func isFull(_ forum: SteeringNetwork.Forum.ID) -> Bool {
    analysis.network[forum].kind == .taskForce
      && analysis.network.members(of: forum).count >= taskForceLimit
  }

  private var taskForceLimit: Int { Int(Situation(analysis, for: TFC04.about)(TFC04.members)) }

  /// Seats for those who ought to coordinate with several members of a forum: one seat instead of
  /// several meetings. A steering group is for leaders, and one who sits there already needs no seat.
  private var seatsAmongPartners: [Meeting] {
    let known = Set(seats)
    return partners.keys.sorted().flatMap { actor in
      analysis.network.fora.compactMap { forum -> Meeting? in
        let members = analysis.network.members(of: forum.id)
        let seat = MissingSeat(actor, in: forum.id)
        guard !members.contains(actor), !isFull(forum.id), !known.contains(seat),
          forum.kind != .steeringGroup || analysis.network[actor].level == .leadership
        else { return nil }
        let covered = members.flatMap { ties[Pair(actor, $0)] ?? [] }
          .filter { $0.kind == .coordination }
        guard covered.count > 1 else { return nil }
        return Meeting(
          form: .seat(forum.id), participants: [actor], changes: [.addSeat(actor, forum.id)],
          mayCover: covered)
      }
    }
  }

  /// The fora that the handbook asks for and the area has not.
  private var newFora: [Meeting] {
    guard let lead = analysis.unitLead.first, analysis.network.sheets.contains(.fora) else {
      return []
    }
    let proposals = [
      analysis.fora(.steeringGroup).isEmpty ? steeringGroup : nil,
      analysis.fora(.taskForce).isEmpty ? taskForce : nil,
      hasCommonForum ? nil : partnerForum,
    ]
    return proposals.compactMap { $0 }.map { kind, members, meetings in
      let forum = SteeringNetwork.NewForum(
        kind, members: Set(members).union(kind == .steeringGroup ? [] : [lead]).sorted(),
        convenors: [lead], meetingsPerYear: meetings)
      return Meeting(
        form: .newForum(forum), participants: forum.members, changes: [.addForum(forum)])
    }
    .filter { $0.participants.count > 1 }
  }

  private typealias Proposal = (
    kind: SteeringNetwork.ForumKind, members: [SteeringNetwork.Actor.ID], meetings: Double
  )

  /// A leader of each sector that the handbook names, and one who stands centrally; each quarter.
  private var steeringGroup: Proposal {
    let leaders = Analysis.steeringSectors.compactMap { sector in
      analysis.actors(at: .leadership).first { analysis.network[$0].sector == sector }
    }
    return (.steeringGroup, leaders + analysis.municipalLeadership.prefix(1), 4)
  }

  /// Of each core sector one who can act, best one who owns an initiative; every fortnight.
  private var taskForce: Proposal {
    let owners = Set(analysis.currentInitiatives.flatMap(analysis.owners(of:)))
    let members = analysis.coreSectors.compactMap { sector in
      let candidates = analysis.actors(at: .middle).filter {
        analysis.network[$0].sector == sector && !analysis.isInUnit($0)
      }
      return candidates.first(where: owners.contains) ?? candidates.first
    }
    return (.taskForce, Array(members.prefix(max(0, taskForceLimit - 1))), 26)
  }

  /// Everybody outside the authorities, at most as many as can talk together; each quarter.
  private var partnerForum: Proposal {
    (.partnerForum, Array(analysis.nonPublicActors.prefix(14)), 4)
  }

  private var hasCommonForum: Bool {
    analysis.network.fora.contains { forum in
      let members = analysis.network.members(of: forum.id)
      return members.contains(where: analysis.isAuthority)
        && members.contains(where: analysis.isNonPublic)
    }
  }
}
