import Localization
import NetworkAnalysis
import SteeringModel

/// Outreach workers take young people along to job, education and leisure.
struct FRL04: GapRule {
  static let about = RuleDescription(
    id: "FRL-04",
    title: Localized(
      da: "Gadeplansmedarbejderne følger unge videre til tilbud",
      en: "Outreach workers take young people along to services"),
    meaning: Localized(
      da: """
        Gadeplansmedarbejdere kan tage unge med til job, uddannelse og fritid. Mindst én skal \
        henvise til en ansvarlig eller partner i en indsats af den slags.
        """,
      en: """
        Outreach workers can take young people along to jobs, education and leisure. At least one \
        must refer to an owner or partner of such an initiative.
        """),
    quote: Quote("tage dem med hen i jobcaféen", lines: 203, speaker: .skanderborg),
    severity: .low,
    data: [
      .actorRoles, .sheet(.initiatives), .initiativeActivity, .initiativeOwner, .sheet(.ties),
    ],
    states: [.ok, .gap, .notApplicable])

  private static let services: Set<SteeringNetwork.Activity?> = [.job, .education, .leisure]

  func evaluate(_ situation: Situation) -> Outcome {
    let analysis = situation.analysis
    let network = situation.network
    let outreach = analysis.outreachWorkers
    guard let worker = outreach.first else { return .notApplicable(.noOutreach) }
    let services = analysis.currentInitiatives.filter { Self.services.contains($0.activity) }
    let receivers = network.actors(of: services.flatMap { $0.owners + $0.partners })
    guard let receiver = receivers.first else {
      return .notApplicable(
        Localized(
          da: "Området har ingen indsatser om job, uddannelse eller fritid med en ansvarlig.",
          en: "The area has no initiatives on job, education or leisure with an owner."))
    }
    let refers = outreach.contains { worker in
      receivers.contains(worker)
        || analysis.ties(of: worker).contains { tie in
          tie.kind == .referral && receivers.contains { tie.leads(from: worker, to: $0) }
        }
    }
    guard !refers else { return .ok }
    let titles = Localized { $0.list(services.map(\.name), atMost: 4) }
    return .gap([
      Finding(
        subjects: outreach.map(Subject.actor) + services.map { .initiative($0.id) },
        evidence: Localized(
          da: """
            Der er ingen henvisning fra gadeplansmedarbejderne (\(situation.names(outreach).da)) \
            til indsatserne om job, uddannelse og fritid: \(titles.da).
            """,
          en: """
            There is no referral from the outreach workers (\(situation.names(outreach).en)) to \
            the initiatives on job, education and leisure: \(titles.en).
            """),
        missingTies: [MissingTie(worker, receiver, .referral)],
        action: Localized(
          da: """
            Aftal med \(situation.name(worker)) og \(situation.name(receiver)), hvordan unge \
            følges hen til tilbuddet.
            """,
          en: """
            Agree with \(situation.name(worker)) and \(situation.name(receiver)) how young people \
            are taken along to the service.
            """),
        actors: analysis.unitLead)
    ])
  }
}
