import Localization
import SteeringModel

/// The example of the template: a small, invented area in which every sheet is used once.
///
/// A row names its columns by their English headers; the values are in both languages.
enum TemplateExample {
  static let name = Localized(da: "Eksempelparken", en: "Example Park")

  static let rows: [SteeringNetwork.SheetName: [[String: Localized]]] = [
    .area: [
      ["key": key("navn", "name"), "value": name],
      ["key": key("kommune", "municipality"), "value": same("Eksempel Kommune")],
      ["key": key("dato", "date"), "value": date(2026, 3, 1)],
      ["key": key("kilde", "source"), "value": key("Interview, februar 2026", "Interviews, 2026")],
    ],
    .organisations: [
      organisation(hotspot, .hotspot, .municipal),
      organisation(school, .school, .municipal),
      organisation(club, .clubAndLeisure, .municipal),
      organisation(administration, .socialServices, .municipal),
      organisation(police, .police, .state),
      organisation(housing, .housing, .housing),
      organisation(team, .association, .association),
    ],
    .actors: [
      actor("A1", director, administration, .socialServices, .leadership, .director),
      actor("A2", inspector, police, .police, .leadership, nil),
      actor("A3", chief, hotspot, .hotspot, .middle, .hotspotChief),
      actor("A4", head, school, .school, .middle, .institutionHead),
      actor("A5", clubHead, club, .clubAndLeisure, .middle, .institutionHead),
      actor("A6", housingHead, housing, .housing, .middle, .coordinator),
      actor("A7", outreach, administration, .socialServices, .frontline, .outreach),
      actor("A8", coach, team, .association, .community, nil),
    ],
    .fora: [
      forum(steeringGroup, .steeringGroup, decides: true, meetings: "4", last: date(2026, 1, 20)),
      forum(taskForce, .taskForce, decides: true, meetings: "24", last: date(2026, 2, 19)),
    ],
    .seats: [
      seat(steeringGroup, director, .chair), seat(steeringGroup, inspector, .member),
      seat(steeringGroup, chief, .secretary), seat(taskForce, chief, .chair),
      seat(taskForce, head, .member), seat(taskForce, clubHead, .member),
      seat(taskForce, housingHead, .member),
    ],
    .ties: [
      tie(chief, director, .access, key("kvartalsvis", "quarterly")),
      tie(director, chief, .backing, nil),
      tie(chief, head, .coordination, key("ugentligt", "weekly")),
      tie(chief, clubHead, .coordination, key("ugentligt", "weekly")),
      tie(chief, housingHead, .coordination, key("hver 14. dag", "fortnightly")),
      tie(outreach, chief, .information, key("ugentligt", "weekly")),
      tie(outreach, clubHead, .referral, key("månedligt", "monthly")),
      tie(chief, inspector, .contact, key("månedligt", "monthly")),
      tie(coach, clubHead, .contact, key("månedligt", "monthly")),
    ],
    .initiatives: [
      [
        "id": same("I1"), "name": openClub, "owner": clubHead, "partners": outreach,
        "target_groups": boys, "activity": SteeringNetwork.Activity.leisure.name,
        "goals": same("M1"),
        "place": square, "status": SteeringNetwork.InitiativeStatus.running.name,
        "from": date(2025, 8, 1),
      ]
    ],
    .targetGroups: [
      [
        "id": same("G1"), "name": boys, "age_from": same("13"), "age_to": same("15"),
        "size": same("20"), "places": square,
      ]
    ],
    .knowledge: [
      knowledge(outreach, .direct), knowledge(clubHead, .direct), knowledge(head, .secondhand),
    ],
    .mandates: [
      [
        "issuer": director, "holder": chief,
        "scope": SteeringNetwork.MandateScope.coordination.name, "announced_to": taskForce,
        "date": date(2025, 6, 15),
      ]
    ],
    .goals: [
      [
        "id": same("M1"), "text": key("Flere drenge i et fritidstilbud", "More boys in leisure"),
        "set_by": steeringGroup, "strategy": key("Kommunens ungestrategi", "The youth strategy"),
        "date": date(2025, 6, 15),
      ]
    ],
    .agreements: [
      [
        "id": same("AF1"),
        "text": key("Klubben holder åbent fredag aften", "The club is open on Friday nights"),
        "parties": Localized { "\(clubHead($0))|\(outreach($0))" }, "owner": clubHead,
        "due": date(2026, 6, 1), "follow_up": chief,
        "status": SteeringNetwork.AgreementStatus.open.name,
        "kind": SteeringNetwork.AgreementKind.divisionOfLabour.name, "initiatives": openClub,
        "date": date(2026, 1, 10),
      ]
    ],
    .indicators: [
      indicator(.area, "2024", "64"), indicator(.area, "2025", "58"),
      indicator(.comparison, "2024", "61"), indicator(.comparison, "2025", "60"),
    ],
  ]

  private static let hotspot = key("Hotspotsekretariatet", "Hotspot Secretariat")
  private static let school = key("Engskolen", "Meadow School")
  private static let club = key("Ungdomsklubben", "Youth Club")
  private static let administration = key("Socialforvaltningen", "Social Services")
  private static let police = key("Lokalpolitiet", "Local Police")
  private static let housing = key("Boligorganisationen", "Housing Association")
  private static let team = key("Boldklubben", "Football Club")

  private static let director = key("Direktør, Socialforvaltningen", "Director, Social Services")
  private static let inspector = key("Vicepolitiinspektør", "Deputy Inspector")
  private static let chief = key("Hotspotchef", "Hotspot Chief")
  private static let head = key("Skoleleder", "Head of School")
  private static let clubHead = key("Klubleder", "Head of Club")
  private static let housingHead = key("Boligsocial projektleder", "Housing Project Manager")
  private static let outreach = key("Gadeplansmedarbejder", "Outreach Worker")
  private static let coach = key("Træner", "Coach")

  private static let steeringGroup = key("Styregruppen", "The Steering Group")
  private static let taskForce = key("Hotspot Task Force", "Hotspot Task Force")
  private static let openClub = key("Åben klub", "Open Club")
  private static let boys = key("Drenge 13-15 år", "Boys aged 13-15")
  private static let square = key("Torvet", "The Square")

  private static func key(_ da: String, _ en: String) -> Localized { Localized(da: da, en: en) }
  private static func same(_ text: String) -> Localized { Localized(verbatim: text) }

  /// A day as a spreadsheet of the language shows it.
  private static func date(_ year: Int, _ month: Int, _ day: Int) -> Localized {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("There is no such day.")
    }
    let parts = date.iso.split(separator: "-")
    return Localized(da: parts.reversed().joined(separator: "-"), en: date.iso)
  }

  private static func organisation(
    _ name: Localized, _ sector: SteeringNetwork.Sector, _ kind: SteeringNetwork.OrganisationKind
  ) -> [String: Localized] {
    ["name": name, "sector": sector.name, "kind": kind.name]
  }

  private static func actor(
    _ id: String, _ name: Localized, _ organisation: Localized, _ sector: SteeringNetwork.Sector,
    _ level: SteeringNetwork.Level, _ role: SteeringNetwork.Role?
  ) -> [String: Localized] {
    [
      "id": same(id), "name": name, "organisation": organisation, "sector": sector.name,
      "level": level.name, "roles": role?.name ?? same(""),
      "kind": SteeringNetwork.ActorKind.post.name,
    ]
  }

  private static func forum(
    _ name: Localized, _ kind: SteeringNetwork.ForumKind, decides: Bool, meetings: String,
    last: Localized
  ) -> [String: Localized] {
    [
      "name": name, "kind": kind.name, "decides": (decides ? YesNo.yes : .no).name,
      "convenor": chief, "meetings_per_year": same(meetings), "last_meeting": last,
    ]
  }

  private static func seat(
    _ forum: Localized, _ actor: Localized, _ role: SteeringNetwork.SeatRole
  ) -> [String: Localized] {
    ["forum": forum, "actor": actor, "role": role.name]
  }

  private static func tie(
    _ from: Localized, _ to: Localized, _ kind: SteeringNetwork.TieKind, _ frequency: Localized?
  ) -> [String: Localized] {
    [
      "from": from, "to": to, "kind": kind.name, "frequency": frequency ?? same(""),
      "reported_by": SteeringNetwork.Reporter.from.name, "since": date(2025, 8, 1),
      "last_contact": date(2026, 2, 20),
    ]
  }

  private static func knowledge(
    _ actor: Localized, _ depth: SteeringNetwork.KnowledgeDepth
  ) -> [String: Localized] {
    ["actor": actor, "target_group": boys, "depth": depth.name, "place": square]
  }

  private static func indicator(
    _ series: SteeringNetwork.IndicatorSeries, _ year: String, _ value: String
  ) -> [String: Localized] {
    ["series": series.name, "year": same(year), "value": same(value)]
  }
}
