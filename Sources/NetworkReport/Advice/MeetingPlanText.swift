public import CoordinationGaps
public import Localization
import NetworkAnalysis
public import SteeringModel

extension MeetingPlan {
  /// The plan as plain text: who meets whom, why, what to talk about, what turns green and what stays;
  /// the telephone calls apart.
  ///
  /// - Parameter network: the network that the plan was made for.
  public func text(of network: SteeringNetwork, in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    guard !steps.isEmpty || !calls.isEmpty else {
      page.add(
        Localized(
          da: "Intet møde vil lukke et hul: det, der mangler, er ikke relationer.",
          en: "No meeting would close a gap: what is missing is not ties.")(language))
      return page.text
    }
    add(steps, Localized(da: "Møder", en: "Meetings"), to: &page, network, language)
    add(calls, Localized(da: "Telefonopkald", en: "Telephone calls"), to: &page, network, language)
    page.gap()
    page.add(Localized(da: "Hvad der er tilbage", en: "What is left")(language).uppercased())
    for sentence in ending { page.add(sentence(language)) }
    return page.text
  }

  /// What the plan closes, and what the gaps need that stay.
  var ending: [Localized] {
    let gaps = CountedNoun.gaps(gapsBefore - staying.count)
    let closed = Localized(
      da: "Planen lukker \(gaps.da) af \(gapsBefore).",
      en: "The plan closes \(gaps.en) of \(gapsBefore).")
    guard !staying.isEmpty else { return [closed] }
    func ids(_ rules: [RuleDescription]) -> String {
      rules.map { "\($0.id)" }.joined(separator: ", ")
    }
    let others = staying.filter { rule in !beyondMeetings.contains { $0.id == rule.id } }
    var sentences = [closed]
    if !others.isEmpty {
      sentences.append(
        Localized(
          da: "\(others.count) kan flere møder, opkald eller pladser hjælpe på: \(ids(others)).",
          en: "More meetings, calls or seats can help \(others.count): \(ids(others))."))
    }
    if !beyondMeetings.isEmpty {
      sentences.append(
        Localized(
          da: """
            \(beyondMeetings.count) kræver noget andet, for eksempel en beslutning, en aftale eller et \
            svar: \(ids(beyondMeetings)).
            """,
          en: """
            \(beyondMeetings.count) need something else, such as a decision, an agreement or an \
            answer: \(ids(beyondMeetings)).
            """))
    }
    return sentences
  }

  private func add(
    _ steps: [Step], _ heading: Localized, to page: inout PlainText, _ network: SteeringNetwork,
    _ language: Language
  ) {
    guard !steps.isEmpty else { return }
    if !page.text.isEmpty { page.gap() }
    page.add(heading(language).uppercased())
    for (position, step) in steps.enumerated() {
      if position > 0 { page.gap() }
      add(step, number: position + 1, to: &page, network, language)
    }
  }

  private func add(
    _ step: Step, number: Int, to page: inout PlainText, _ network: SteeringNetwork,
    _ language: Language
  ) {
    let names = step.meeting.participants.map { network[$0].name }.joined(separator: " · ")
    let title = step.meeting.form.title(in: network)(language)
    page.add("\(title): \(names)", lead: "\(number). ")
    func add(_ label: Localized, _ text: String) {
      page.add("\(label(language)): \(text)", lead: "   ")
    }
    if let host = step.host {
      add(step.meeting.form.hostLabel, network[host].name)
    }
    for caution in step.cautions { add(Localized(da: "Pas på", en: "Mind"), caution(language)) }
    if !step.agenda.isEmpty {
      page.add("\(step.meeting.form.agendaLabel(language)):", lead: "   ")
    }
    for topic in step.agenda { page.add(topic(language), lead: "   - ") }
    page.add(Localized(da: "Hvorfor:", en: "Why:")(language), lead: "   ")
    for rule in step.rules { page.add(Self.reason(rule, language), lead: "   - ") }
    if !step.turnsGreen.isEmpty {
      add(Localized(da: "Kommer på plads", en: "Falls into place"), ids(step.turnsGreen))
    }
    if !step.stays.isEmpty {
      add(
        Localized(da: "Bliver bedre, men ikke lukket", en: "Better, but not closed"),
        ids(step.stays))
    }
  }

  private func ids(_ rules: [RuleDescription]) -> String {
    rules.map { "\($0.id)" }.joined(separator: ", ")
  }

  /// The rule, the handbook's words, and where they stand.
  static func reason(_ rule: RuleDescription, _ language: Language) -> String {
    guard let quote = rule.quote else { return "\(rule.id) \(rule.title(language))" }
    let source =
      quote.speaker.map { $0.title(language) }
      ?? Localized(da: "håndbogen", en: "the handbook")(language)
    let lines = quote.lines.map(String.init).joined(separator: ", ")
    let line = Localized(da: "linje", en: "line")(language)
    return "\(rule.id) \(rule.title(language)): »\(quote.text)« (\(source), \(line) \(lines))"
  }
}

extension Meeting.Form {
  /// The word before who calls the meeting, or the other.
  var hostLabel: Localized {
    self == .phoneCall
      ? Localized(da: "Ringer op", en: "Caller") : Localized(da: "Indkalder", en: "Called by")
  }

  /// The word before what to talk about.
  var agendaLabel: Localized {
    self == .phoneCall
      ? Localized(da: "Tal om", en: "Talk about") : Localized(da: "Dagsorden", en: "Agenda")
  }

  /// The name, with the forum where there is one.
  func title(in network: SteeringNetwork) -> Localized {
    switch self {
    case .phoneCall, .meeting: title
    case .agendaItem(let forum), .seat(let forum):
      Localized { "\(title($0)) (\(network[forum].name))" }
    case .newForum(let forum):
      Localized { language in
        let meetings = language.numbers.decimal(forum.meetingsPerYear, decimals: 0)
        let kind = forum.kind.title(language)
        return language == .danish
          ? "\(title(language)) (\(kind), \(meetings) møder om året)"
          : "\(title(language)) (\(kind), \(meetings) meetings a year)"
      }
    }
  }
}

extension SteeringNetwork.ForumKind {
  /// The name of a forum of the kind, for a reader.
  var title: Localized {
    switch self {
    case .steeringGroup: Localized(da: "styregruppe", en: "steering group")
    case .taskForce: Localized(da: "Task Force", en: "Task Force")
    case .partnerForum: Localized(da: "partnerforum", en: "partner forum")
    case .sspCouncil: Localized(da: "SSP-lokalråd", en: "SSP council")
    case .management: Localized(da: "ledermøde", en: "management meeting")
    case .other: Localized(da: "forum", en: "forum")
    }
  }
}
