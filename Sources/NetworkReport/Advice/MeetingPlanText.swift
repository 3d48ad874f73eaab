public import CoordinationGaps
public import Localization
import NetworkAnalysis
public import SteeringModel

extension MeetingPlan {
  /// The plan as plain text: who meets whom, why, what to talk about and what turns green.
  ///
  /// - Parameter network: the network that the plan was made for.
  public func text(of network: SteeringNetwork, in language: Language, width: Int = 80) -> String {
    var page = PlainText(width: width)
    guard !steps.isEmpty else {
      page.add(
        Localized(
          da: "Intet møde vil lukke et hul: det, der mangler, er ikke relationer.",
          en: "No meeting would close a gap: what is missing is not ties.")(language))
      return page.text
    }
    for (position, step) in steps.enumerated() {
      if position > 0 { page.gap() }
      add(step, number: position + 1, to: &page, network, language)
    }
    page.gap()
    page.add(
      Localized(
        da: """
          Planen tager \(burdenBefore - burdenAfter) af hullernes \(burdenBefore) point. \
          \(Nouns.gaps(staying.count).da) bliver stående og kræver andet end møder.
          """,
        en: """
          The plan takes off \(burdenBefore - burdenAfter) of the gaps' \(burdenBefore) points. \
          \(Nouns.gaps(staying.count).en) stay and need something other than meetings.
          """)(language))
    return page.text
  }

  private func add(
    _ step: Step, number: Int, to page: inout PlainText, _ network: SteeringNetwork,
    _ language: Language
  ) {
    let names = step.meeting.participants.map { network[$0].name }
    let title = step.meeting.form.title(in: network)(language)
    page.add("\(title): \(names.joined(separator: " · "))", lead: "\(number). ")
    if let host = step.host {
      let label = Localized(da: "Indkalder", en: "Host")(language)
      page.add("\(label): \(network[host].name)", lead: "   ")
    }
    for topic in step.agenda { page.add(topic(language), lead: "   - ") }
    let rules = step.rules.map { "\($0.id)" }.joined(separator: ", ")
    page.add(Localized(da: "Hjælper: \(rules)", en: "Helps: \(rules)")(language), lead: "   ")
    for rule in step.turnsGreen {
      let label = Localized(da: "Bliver grøn", en: "Turns green")(language)
      page.add("\(label): \(rule.id) \(rule.title(language))", lead: "   ")
    }
  }
}

extension Meeting.Form {
  /// The name, with the forum where there is one.
  func title(in network: SteeringNetwork) -> Localized {
    switch self {
    case .phoneCall, .meeting: title
    case .agendaItem(let forum), .seat(let forum):
      Localized { "\(title($0)) (\(network[forum].name))" }
    }
  }
}
