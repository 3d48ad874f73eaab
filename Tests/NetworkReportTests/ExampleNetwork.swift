import CoordinationGaps
import Localization
import NetworkAnalysis
import SteeringModel
import TestSupport

/// A small area that has something to say in every section of the report.
enum ExampleNetwork {
  static var builder: NetworkBuilder {
    var builder = NetworkBuilder()
    builder.area.name = "Prøveengen"
    builder.area.municipality = "Prøveby Kommune"
    builder.area.source = "Interview i januar"
    builder.area.respondents = "6"
    builder.area.thresholds = ["VRT-01": 1]
    builder.organisation("Socialforvaltningen", .socialServices, category: .administration)
    builder.organisation("Boligforeningen", .housing, kind: .housing)
    builder.actor(
      "Hotspotchef", .middle, .hotspot, roles: .hotspotChief, change: { $0.interviewed = true })
    builder.actor(
      "Direktør, Socialforvaltningen", .leadership, .socialServices, at: "Socialforvaltningen",
      roles: .director, change: { $0.interviewed = false })
    builder.actor("Skoleleder", .leadership, .school, roles: .institutionHead)
    builder.actor("Klubleder", .middle, .clubAndLeisure)
    builder.actor("Gadeplansmedarbejder", .frontline, .socialServices, roles: .outreach)
    builder.actor("Lokalbetjent", .frontline, .police)
    builder.actor("Varmemester", .frontline, .housing, at: "Boligforeningen")
    builder.actor("Formand, beboerforeningen", .community, .residents)
    builder.forum("Styregruppe", .steeringGroup, members: ["Hotspotchef", "Skoleleder"])
    builder.forum(
      "Task Force", .taskForce, members: ["Hotspotchef", "Klubleder", "Gadeplansmedarbejder"])
    builder.tie("Hotspotchef", "Skoleleder", .coordination, every: 30) { $0.reporter = .both }
    builder.tie("Hotspotchef", "Gadeplansmedarbejder", .information, every: 7)
    builder.tie("Skoleleder", "Klubleder", .contact, every: 91)
    builder.tie("Klubleder", "Lokalbetjent", .contact)
    builder.tie("Skoleleder", "Direktør, Socialforvaltningen", .reporting)
    builder.tie("Varmemester", "Lokalbetjent", .contact)
    builder.targetGroup("Drenge 12-14 år", ages: 12...14, places: ["Torvet"])
    builder.targetGroup("Unge voksne", ages: 18...24)
    builder.initiative("Åben klub", owners: ["Klubleder"], for: ["Drenge 12-14 år"])
    builder.initiative("Gadeplan", owners: ["Gadeplansmedarbejder"], for: ["Drenge 12-14 år"])
    builder.knows("Gadeplansmedarbejder", "Drenge 12-14 år", at: ["Torvet"])
    builder.agreement(
      "Klubben ringer ved uro", parties: ["Klubleder", "Lokalbetjent"], owners: ["Klubleder"],
      due: .on("2026-02-27"), followedUpBy: ["Hotspotchef"])
    builder.agreement("Skolen deler fraværstal", parties: ["Skoleleder"])
    builder.waiver("STG-04", because: "Direktøren kommer til maj")
    return builder
  }

  /// The rules' view of it; `change` alters the network first.
  static func gaps(
    rules: [any GapRule] = ReportRules.all, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> GapAnalysis {
    var builder = builder
    change(&builder)
    return GapAnalysis(builder.analysis(), rules: rules)
  }
}

/// Rules of the test's own, one for each state and severity, so that a new rule of the catalogue does
/// not change what the report's tests see.
enum ReportRules {
  static let all: [any GapRule] = [
    Critical(), Uneven(), InPlace(), Unanswered(), Elsewhere(), Waived(),
  ]

  struct Critical: GapRule {
    static let about = RuleDescription(
      id: "VRT-01", title: Localized(da: "Der er kort vej op", en: "The way up is short"),
      meaning: Localized(da: "Vejen bør være kort.", en: "The way ought to be short."),
      quote: Quote("afstanden mindskes", lines: 65, 67), severity: .critical, data: [],
      thresholds: [
        Threshold(
          "steps", standard: 2,
          meaning: Localized(da: "Højst så mange led.", en: "At most so many."))
      ])

    func evaluate(_ situation: Situation) -> Outcome {
      .gap([
        Finding(
          subjects: [.actor(Handle(5)), .actor(Handle(6))],
          evidence: Localized(
            da: "\(situation.name(Handle(5))) har langt op.",
            en: "\(situation.name(Handle(5))) has a long way up."),
          missingTies: [
            MissingTie(Handle(0), Handle(5), .information), MissingTie(Handle(0), Handle(6)),
            MissingTie(Handle(0), Handle(7)),
          ],
          action: Localized(da: "Ring til dem.", en: "Call them."), actors: [Handle(0)],
          remarks: [Localized(da: "Et niveau mangler.", en: "One level is missing.")])
      ])
    }
  }

  struct Uneven: GapRule {
    static let about = RuleDescription(
      id: "KNW-03", title: Localized(da: "Nogen kender de unge", en: "Somebody knows them"),
      meaning: Localized(da: "Alle grupper bør kendes.", en: "Every group ought to be known."),
      quote: Quote("hvis der ikke er en, der kender", lines: 194, speaker: .aalborg),
      severity: .high, data: [])

    func evaluate(_ situation: Situation) -> Outcome {
      .gap([
        Finding(
          subjects: [.targetGroup(Handle(1))],
          evidence: Localized(da: "Ingen kender Unge voksne.", en: "Nobody knows Unge voksne."),
          action: Localized(da: "Find en.", en: "Find somebody.")),
        Finding(
          subjects: [.network], severity: .low,
          evidence: Localized(da: "En kun indirekte.", en: "One only at second hand."),
          action: Localized(da: "Spørg igen.", en: "Ask again.")),
      ])
    }
  }

  struct InPlace: GapRule {
    static let about = RuleDescription(
      id: "HUB-01", title: Localized(da: "Der er en hotspotenhed", en: "There is a hotspot unit"),
      meaning: Localized(da: "En enhed.", en: "A unit."), severity: .critical, data: [])

    func evaluate(_ situation: Situation) -> Outcome { .ok }
  }

  struct Unanswered: GapRule {
    static let about = RuleDescription(
      id: "AGR-02", title: Localized(da: "Aftaler følges op", en: "Agreements are followed up"),
      meaning: Localized(da: "Opfølgning.", en: "Follow-up."), severity: .high,
      data: [.actorHolderSince])

    func evaluate(_ situation: Situation) -> Outcome { .ok }
  }

  struct Elsewhere: GapRule {
    static let about = RuleDescription(
      id: "CTX-01", title: Localized(da: "Målgruppen er ung", en: "The group is young"),
      meaning: Localized(da: "Alder.", en: "Age."), severity: .info, data: [])

    func evaluate(_ situation: Situation) -> Outcome {
      .notApplicable(Localized(da: "Der er ingen voksne.", en: "There are no adults."))
    }
  }

  struct Waived: GapRule {
    static let about = RuleDescription(
      id: "STG-04", title: Localized(da: "En direktør er med", en: "A director takes part"),
      meaning: Localized(da: "Direktør.", en: "Director."), severity: .critical, data: [])

    func evaluate(_ situation: Situation) -> Outcome {
      .gap([
        Finding(
          subjects: [.network], evidence: Localized(da: "Ingen.", en: "None."),
          action: Localized(da: "Bed en.", en: "Ask one."))
      ])
    }
  }
}
