import Localization
import NetworkAnalysis
import SteeringModel

/// The Task Force meets often.
struct TFC05: GapRule {
  static let interval = Threshold(
    "interval", standard: 31,
    meaning: Localized(
      da: "Højst så mange dage mellem to møder i Task Forcen.",
      en: "At most so many days between two meetings of the Task Force."))
  static let overdue = Threshold(
    "overdue", standard: 2,
    meaning: Localized(
      da: "Det seneste møde må højst ligge så mange mødeintervaller tilbage.",
      en: "The last meeting may lie at most so many intervals back."))

  static let about = RuleDescription(
    id: "TFC-05",
    title: Localized(da: "Task Forcen mødes hyppigt", en: "The Task Force meets often"),
    meaning: Localized(
      da: """
        Task Forcen skal kunne handle hurtigt, hvis det brænder på. Derfor skal den mødes mindst \
        hver måned, og møderne skal også blive holdt.
        """,
      en: """
        The Task Force must be able to act quickly when something is burning. So it must meet at \
        least every month, and the meetings must also be held.
        """),
    quote: Quote("Task Forcen mødes hyppigt", lines: 155),
    severity: .high,
    data: [.sheet(.fora), .forumKind, .forumMeetings],
    reads: [.seats],
    thresholds: [interval, overdue],
    states: [.ok, .gap, .unknown, .notApplicable])

  func evaluate(_ situation: Situation) -> Outcome {
    let forces = situation.analysis.fora(.taskForce)
    guard !forces.isEmpty else { return .notApplicable(.noTaskForce) }
    let findings = forces.compactMap { finding($0, in: situation) }
    guard findings.isEmpty else { return .gap(findings) }
    let missing = forces.flatMap(missingData)
    return missing.isEmpty ? .ok : .unknown(missing)
  }

  private func finding(_ force: SteeringNetwork.Forum, in situation: Situation) -> Finding? {
    let limit = situation(Self.interval)
    if let interval = force.interval, interval > limit {
      return finding(
        force,
        evidence: Localized { language in
          let days = language.numbers.decimal(interval, decimals: 0)
          let most = language.numbers.decimal(limit, decimals: 0)
          return language == .danish
            ? "\(force.name) mødes hver \(days). dag. Højst \(most) dage mellem to møder er hyppigt."
            : "\(force.name) meets every \(days) days. At most \(most) days is often."
        },
        action: Localized(
          da: "Læg faste møder i \(force.name) mindst hver måned.",
          en: "Set regular meetings of \(force.name) at least every month."), in: situation)
    }
    guard let last = force.lastMeeting else { return nil }
    let days = situation.day.days(since: last)
    let longest = situation(Self.overdue) * (force.interval ?? limit)
    guard Double(days) > longest else { return nil }
    return finding(
      force,
      evidence: Localized { language in
        let longest = language.numbers.decimal(longest, decimals: 0)
        return language == .danish
          ? """
          \(force.name) mødtes sidst den \(last.text.da), for \(days) dage siden. Med dens mødeplan \
          burde der højst være gået \(longest) dage.
          """
          : """
          \(force.name) last met on \(last.text.en), \(days) days ago. By its plan of meetings, at \
          most \(longest) days should have passed.
          """
      },
      action: Localized(
        da: "Indkald \(force.name) nu, og aftal datoerne for de næste møder.",
        en: "Call \(force.name) now and agree on the dates of the next meetings."), in: situation)
  }

  private func finding(
    _ force: SteeringNetwork.Forum, evidence: Localized, action: Localized,
    in situation: Situation
  ) -> Finding {
    let convenors = situation.network.actors(of: force.convenors)
    return Finding(
      subjects: [.forum(force.id)], evidence: evidence, action: action,
      actors: convenors.isEmpty ? situation.analysis.unitLead : convenors)
  }

  /// What is needed before a Task Force without a finding can be said to meet often.
  private func missingData(_ force: SteeringNetwork.Forum) -> [MissingData] {
    var missing: [MissingData] = []
    if force.meetingsPerYear == nil {
      missing.append(
        .statement(
          Localized(
            da: "antal møder om året i \(force.name)",
            en: "the number of meetings a year of \(force.name)")))
    }
    if force.lastMeeting == nil {
      missing.append(
        .statement(
          Localized(
            da: "datoen for det seneste møde i \(force.name)",
            en: "the date of the last meeting of \(force.name)")))
    }
    return missing
  }
}
