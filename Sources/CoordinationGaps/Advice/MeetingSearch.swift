import NetworkAnalysis
import SteeringModel

/// The candidates worth asking the rules about, with what each costs.
struct Shortlist: Sendable {
  let meetings: [Meeting]
  let costs: [Int]

  /// How many candidates are kept: the search asks the rules once for each and step.
  static let limit = 40
  /// How many telephone calls are kept.
  static let callLimit = 20

  /// Keeps the candidates that touch the heaviest findings for their cost.
  init(_ all: [Meeting], for state: Reevaluation, limit: Int = Self.limit) {
    var weights: [SteeringNetwork.Change: Int] = [:]
    for (rule, outcome) in zip(state.rules, state.outcomes) {
      for finding in outcome.findings {
        let weight = Burden.weight(finding.severity ?? rule.about.severity)
        for tie in finding.missingTies {
          weights[.addTie(tie.from, tie.to, tie.kind), default: 0] += weight
        }
        for seat in finding.missingSeats {
          weights[.addSeat(seat.actor, seat.forum), default: 0] += 2 * weight
        }
      }
    }
    let scored = all.enumerated().map { position, meeting in
      let ties = meeting.mayCover.map { SteeringNetwork.Change.addTie($0.from, $0.to, $0.kind) }
      let promise = (meeting.changes + ties).reduce(0) { $0 + (weights[$1] ?? 0) }
      return (
        position: position, score: promise - Self.cost(of: meeting, in: state.analysis)
      )
    }
    // A forum that is missing closes a gap that names no tie, so its promise says nothing.
    let fora = all.indices.filter { if case .newForum = all[$0].form { true } else { false } }
    let kept = Set(
      scored.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
        .prefix(limit).map(\.position)
    ).union(fora).sorted()
    meetings = kept.map { all[$0] }
    costs = meetings.map { Self.cost(of: $0, in: state.analysis) }
  }

  /// What a step takes: a point for each who has to come, for each level and sector that lies
  /// between them, and for each forum beyond three that one of them sits in. A forum that exists takes
  /// nothing but a point, and one that the handbook asks for twice as much.
  static func cost(of meeting: Meeting, in analysis: Analysis) -> Int {
    switch meeting.form {
    case .agendaItem: return 1
    case .newForum: return 2
    case .phoneCall, .meeting, .seat: break
    }
    let people = meeting.participants.map { analysis.network[$0] }
    let levels = people.compactMap(\.level?.rawValue)
    let distance = (levels.max() ?? 0) - (levels.min() ?? 0)
    let sectors = max(1, Set(people.compactMap(\.sector)).count) - 1
    let load = meeting.participants.reduce(0) { $0 + max(0, analysis.fora(of: $1).count - 3) }
    return meeting.participants.count + distance + sectors + load
  }
}

/// A step that a search has chosen, and the outcomes after it.
struct ChosenStep {
  let meeting: Meeting
  let after: Reevaluation
}

/// Chooses the best step, then the best after it, and so on.
enum GreedySearch {
  /// How many candidates are asked about at once. It is fixed, so that the plan does not depend on the
  /// number of processors.
  private static let batch = 2

  /// The steps chosen; fewer than asked for when no further one is worth its cost.
  ///
  /// Lazy: what a step is worth rarely grows when others have been taken, so a candidate is asked
  /// about again only while its last known gain is the greatest.
  static func best(of candidates: Shortlist, count: Int, from start: Reevaluation) -> [ChosenStep] {
    var state = start
    var chosen: [ChosenStep] = []
    var open = Array(candidates.meetings.indices)
    var gains = [Int](repeating: .max, count: candidates.meetings.count)
    while chosen.count < count, !open.isEmpty {
      var fresh: [Int: Reevaluation] = [:]
      var best: Int?
      while best == nil {
        open.sort { (gains[$1], $0) < (gains[$0], $1) }
        if fresh[open[0]] != nil {
          best = open[0]
          continue
        }
        // At first nothing is known of any, and all are asked about.
        let stale = open.filter { fresh[$0] == nil }
        let asked = gains[open[0]] == .max ? stale : Array(stale.prefix(batch))
        let from = state
        let answers = SharedWork.map(asked) { from.after(candidates.meetings[$0].changes) }
        for (position, answer) in zip(asked, answers) {
          gains[position] = from.burden - answer.burden - candidates.costs[position]
          fresh[position] = answer
        }
      }
      guard let best, gains[best] > 0, let after = fresh[best] else { break }
      chosen.append(ChosenStep(meeting: candidates.meetings[best], after: after))
      state = after
      open.removeAll { $0 == best }
    }
    return chosen
  }
}

/// Tries every combination, where there are few.
enum ExactSearch {
  /// The most combinations that are tried.
  static let limit = 300

  /// The best combination of at most `count` steps, its steps ordered by what each gains when it is
  /// taken next; nil when there are too many combinations.
  static func best(
    of candidates: Shortlist, count: Int, from start: Reevaluation
  ) -> [ChosenStep]? {
    let indices = Array(candidates.meetings.indices)
    guard combinations(of: indices.count, upTo: count) <= limit else { return nil }
    let choices = subsets(of: indices, upTo: count)
    let gains = SharedWork.map(choices) { gain(of: $0, candidates, start) }
    guard let most = gains.max(), most > 0, let position = gains.firstIndex(of: most) else {
      return []
    }
    return ordered(choices[position], candidates, start)
  }

  /// What the steps take off the burden, less their cost.
  static func gain(of chosen: [Int], _ candidates: Shortlist, _ start: Reevaluation) -> Int {
    let after = start.after(chosen.flatMap { candidates.meetings[$0].changes }).burden
    return start.burden - after - chosen.reduce(0) { $0 + candidates.costs[$1] }
  }

  private static func ordered(
    _ chosen: [Int], _ candidates: Shortlist, _ start: Reevaluation
  ) -> [ChosenStep] {
    var rest = chosen
    var taken: [Int] = []
    while !rest.isEmpty {
      let gains = rest.map { gain(of: taken + [$0], candidates, start) }
      guard let most = gains.max(), let position = gains.firstIndex(of: most) else { break }
      taken.append(rest.remove(at: position))
    }
    var state = start
    return taken.map { position in
      let meeting = candidates.meetings[position]
      state = state.after(meeting.changes)
      return ChosenStep(meeting: meeting, after: state)
    }
  }

  private static func combinations(of items: Int, upTo count: Int) -> Int {
    var total = 0
    var term = 1
    for size in 1...max(1, count) where size <= items {
      term = term * (items - size + 1) / size
      total += term
      if total > limit { return total }
    }
    return total
  }

  /// Every subset of at most `count` items, smaller ones first, each in the order of the items.
  static func subsets(of items: [Int], upTo count: Int) -> [[Int]] {
    var subsets: [[Int]] = []
    var current: [[Int]] = [[]]
    for _ in 0..<count {
      current = current.flatMap { subset in
        items.filter { item in subset.last.map { item > $0 } ?? true }.map { subset + [$0] }
      }
      subsets += current
    }
    return subsets
  }
}
