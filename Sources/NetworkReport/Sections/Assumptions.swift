import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel

/// What the rules took for granted where the workbook does not say: only what applies here.
enum Assumptions {
  static func all(_ input: ReportInput) -> [String] {
    [
      organisationKinds(input), coreSectors(input), municipalLeadership(input),
      depthOfKnowledge(input), collectiveTies(input), date(input),
    ].compactMap { $0 }
  }

  /// Organisations whose kind was read from their sector.
  private static func organisationKinds(_ input: ReportInput) -> String? {
    let read = input.network.organisations.filter { organisation in
      organisation.kind == nil && input.analysis.kind(of: organisation.id) != nil
    }
    guard !read.isEmpty else { return nil }
    let named = read.map { organisation in
      let kind = input.analysis.kind(of: organisation.id).map { input($0.name) } ?? ""
      return "\(organisation.name) (\(kind))"
    }
    let list = named.joined(separator: " · ")
    return input(
      da:
        "Hvem en organisation hører til, er læst af dens sektor, hvor det ikke er oplyst: \(list).",
      en: "Whom an organisation belongs to is read from its sector where it is not stated: \(list)."
    )
  }

  private static func coreSectors(_ input: ReportInput) -> String? {
    let sectors = input.language.list(input.analysis.coreSectors.map { input($0.title) })
    return input.network.area.coreSectors.isEmpty
      ? input(
        da: "Området har ikke valgt kernesektorer, så disse gælder: \(sectors).",
        en: "The area has not chosen core sectors, so these count: \(sectors).")
      : input(
        da: "Området har selv valgt kernesektorerne: \(sectors).",
        en: "The area has chosen the core sectors: \(sectors).")
  }

  private static func municipalLeadership(_ input: ReportInput) -> String? {
    let leaders = input.analysis.municipalLeadership
    guard !leaders.isEmpty else { return nil }
    let names = leaders.map { input.network[$0].name }.joined(separator: " · ")
    return input(
      da: "Som kommunens ledelse regnes: \(names).",
      en: "These count as the leadership of the municipality: \(names).")
  }

  private static func depthOfKnowledge(_ input: ReportInput) -> String? {
    let unstated = input.network.knowledge.count { $0.depth == nil }
    guard unstated > 0 else { return nil }
    return input(
      da: "Hvor det ikke er oplyst, om et kendskab er direkte, regnes det for direkte.",
      en: "Where it is not stated whether somebody knows a group directly, it counts as direct.")
  }

  private static func collectiveTies(_ input: ReportInput) -> String? {
    let isCollective = input.network.reports.contains { report in
      [report.from, report.to].contains { party in
        if case .actor = party { false } else { true }
      }
    }
    guard isCollective else { return nil }
    return input(
      da: "En relation til en organisation eller et forum gælder hver af dens aktører.",
      en: "A tie to an organisation or a forum holds for each of its actors.")
  }

  private static func date(_ input: ReportInput) -> String? {
    guard input.analysis.date.source == .newestEvent || input.analysis.date.source == .today else {
      return nil
    }
    return input(
      da:
        "Området har ingen dato; frister og tid siden sidste kontakt er regnet fra datoen ovenfor.",
      en: """
        The area states no date; due dates and the time since last contact are counted from the \
        date above.
        """)
  }
}
