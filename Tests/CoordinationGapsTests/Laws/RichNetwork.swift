import CoordinationGaps
import NetworkAnalysis
import SteeringModel
import TestSupport

/// A network that fills every sheet, with strengths and gaps of most kinds.
enum RichNetwork {
  /// The network as a test may build on it.
  static var builder: NetworkBuilder { build() }

  /// The network with every actor changed.
  static func changed(_ change: (inout SteeringNetwork.Actor) -> Void) -> NetworkBuilder {
    build(actor: change)
  }

  /// The network without any date.
  static var undated: NetworkBuilder { build(isDated: false) }

  /// A network, and the same one in which one sheet says something else.
  struct Change: Sendable {
    let sheet: SteeringNetwork.SheetName
    let before: Analysis
    let after: Analysis
  }

  /// Changes of every sheet but `actors`, which every rule reads, and `waivers`, which come after:
  /// of the whole network, and of poorer ones in which other gaps show.
  ///
  /// Leaves are emptied. Of what other rows refer to, the rows stay and say something else.
  static let changes: [Change] = {
    let poor: [Set<SteeringNetwork.SheetName>] = [[], [.ties, .agreements], [.seats, .knowledge]]
    return poor.flatMap(changes(of:))
  }()

  private static func changes(of poor: Set<SteeringNetwork.SheetName>) -> [Change] {
    let before = build(without: poor).analysis()
    func change(
      _ sheet: SteeringNetwork.SheetName, without sheets: Set<SteeringNetwork.SheetName> = [],
      then finish: (inout NetworkBuilder) -> Void = { _ in }
    ) -> Change {
      let after = build(without: poor.union(sheets), then: finish).analysis()
      return Change(sheet: sheet, before: before, after: after)
    }
    let area = [
      change(.area) { $0.area = SteeringNetwork.Area(name: "Andenby") },
      change(.area) { builder in
        builder.area.coreSectors = [.culture, .police]
        builder.area.notInArea = [.association, .private]
        builder.area.thresholds = thresholds(of: 1)
      },
    ]
    let others: [SteeringNetwork.SheetName] = [
      .organisations, .fora, .seats, .ties, .initiatives, .targetGroups, .knowledge, .mandates,
      .goals, .agreements, .indicators,
    ]
    return area + others.filter { !poor.contains($0) }.map { change($0, without: [$0]) }
  }

  private static func thresholds(of value: Double) -> [String: Double] {
    let names = GapRules.all.flatMap { rule in
      rule.about.thresholds.map { "\(rule.about.id).\($0.name)" }
    }
    return Dictionary(uniqueKeysWithValues: names.map { ($0, value) })
  }

  /// Builds the network; a sheet that it is built without is empty, or says nothing but names.
  private static func build(
    without sheets: Set<SteeringNetwork.SheetName> = [], isDated: Bool = true,
    actor change: (inout SteeringNetwork.Actor) -> Void = { _ in },
    then finish: (inout NetworkBuilder) -> Void = { _ in }
  ) -> NetworkBuilder {
    var builder = NetworkBuilder()
    func has(_ sheet: SteeringNetwork.SheetName) -> Bool { !sheets.contains(sheet) }
    func date(_ text: String) -> CalendarDate? { isDated ? .on(text) : nil }
    addActors(to: &builder, statesKinds: has(.organisations), date: date, change)
    addFora(to: &builder, says: has(.fora), hasSeats: has(.seats), date: date)
    if has(.ties) { addTies(to: &builder, date: date) }
    addEfforts(
      to: &builder, says: (has(.goals), has(.targetGroups), has(.initiatives)),
      knows: has(.knowledge))
    if has(.mandates) {
      builder.mandate(
        from: "Direktør", to: "Hotspotchef", .coordination, covering: ["Fritidspas"],
        announcedTo: ["Engskolen"], on: date("2025-01-01"))
      builder.mandate(from: "Styregruppe", to: "Styregruppe", .goals)
    }
    if has(.agreements) {
      builder.agreement(
        "Fælles plan", parties: ["Jobkonsulent", "Klubleder"], owners: ["Klubleder"],
        due: date("2026-01-15"), followedUpBy: ["Hotspotchef"])
      builder.agreement("Løst tilsagn", parties: ["Task Force"])
    }
    if has(.indicators) {
      builder.indicator(.area, 2024, 70)
      builder.indicator(.comparison, 2024, 68)
    }
    finish(&builder)
    return builder
  }

  private static func addActors(
    to builder: inout NetworkBuilder, statesKinds: Bool, date: (String) -> CalendarDate?,
    _ change: (inout SteeringNetwork.Actor) -> Void
  ) {
    builder.organisation("Forvaltningen", kind: statesKinds ? .municipal : nil)
    builder.organisation("Engskolen", kind: statesKinds ? .municipal : nil)
    builder.organisation("Politiet", kind: statesKinds ? .state : .business)
    builder.organisation(
      "Ungebroen", kind: statesKinds ? .ngo : nil, category: statesKinds ? .association : nil)
    func add(
      _ name: String, _ level: SteeringNetwork.Level, _ sector: SteeringNetwork.Sector,
      at organisation: String? = nil, role: SteeringNetwork.Role = .other,
      isLocal: Bool? = nil, rank: SteeringNetwork.Rank? = nil
    ) {
      builder.actor(name, level, sector, at: organisation) { actor in
        actor.roles = [role]
        actor.isLocal = isLocal
        actor.rank = rank
        actor.holderSince = date("2025-11-01")
        change(&actor)
      }
    }
    add("Direktør", .leadership, .childrenAndYouth, at: "Forvaltningen", role: .director)
    add("Hotspotchef", .middle, .hotspot, at: "Forvaltningen", role: .hotspotChief)
    add("Skoleleder", .leadership, .school, at: "Engskolen", role: .institutionHead, rank: .local)
    add("Lærer", .frontline, .school, at: "Engskolen", isLocal: true)
    add("Klubleder", .middle, .clubAndLeisure)
    add("Klubpædagog", .frontline, .clubAndLeisure)
    add("Kommissær", .middle, .police, at: "Politiet")
    add("Betjent", .frontline, .police, at: "Politiet", isLocal: false)
    add("Gadeplan", .frontline, .socialServices, at: "Forvaltningen", role: .outreach)
    add("Udlejer", .leadership, .housing)
    add("Jobkonsulent", .frontline, .employment)
    add("Mentor", .community, .association, at: "Ungebroen")
    add("Fædregruppe", .community, .residents, role: .parents)
    builder.actor("Nævnet") { $0.isListed = false }
    builder.actor("Rådet") { $0.isListed = false }
  }

  private static func addFora(
    to builder: inout NetworkBuilder, says: Bool, hasSeats: Bool, date: (String) -> CalendarDate?
  ) {
    builder.forum("Styregruppe", says ? .steeringGroup : nil) {
      guard says else { return }
      $0.meetingsPerYear = 4
      $0.lastMeeting = date("2026-01-10")
      $0.decides = true
    }
    builder.forum("Task Force", says ? .taskForce : nil) {
      guard says else { return }
      $0.meetingsPerYear = 6
      $0.lastMeeting = date("2025-09-01")
    }
    builder.forum("Netværk", says ? .partnerForum : .management) { $0.decides = says }
    guard hasSeats else { return }
    for member in ["Direktør", "Skoleleder", "Udlejer", "Kommissær"] {
      builder.seat("Styregruppe", member) { $0.attendance = member == "Udlejer" ? 0.25 : 0.9 }
    }
    for member in ["Hotspotchef", "Klubleder", "Kommissær"] { builder.seat("Task Force", member) }
    for member in ["Hotspotchef", "Mentor", "Lærer", "Rådet"] { builder.seat("Netværk", member) }
  }

  private static func addTies(to builder: inout NetworkBuilder, date: (String) -> CalendarDate?) {
    builder.tie("Hotspotchef", "Direktør", .access, every: 30)
    builder.tie("Hotspotchef", "Klubleder", .coordination, every: 7) {
      $0.lastContact = date("2026-02-20")
    }
    builder.tie("Hotspotchef", "Gadeplan", .information, every: 14) {
      $0.lastContact = date("2025-10-01")
    }
    builder.tie("Hotspotchef", "Task Force", .contact)
    builder.tie("Skoleleder", "Hotspotchef", .backing)
    builder.tie("Lærer", "Skoleleder", .reporting, every: 7)
    builder.tie("Lærer", "Klubpædagog", .information) { $0.isMutual = false }
    builder.tie("Klubpædagog", "Klubleder", .coordination)
    builder.tie("Betjent", "Kommissær", .reporting)
    builder.tie("Betjent", "Klubpædagog", .conflict)
    builder.tie("Klubpædagog", "Mentor", .contact) { $0.period = Period(from: date("2024-01-01")) }
    builder.tie("Jobkonsulent", "Nævnet", .referral)
    builder.tie("Lærer", "Lærer", .contact)
    builder.tie("Lærer", "Klubpædagog", .information) { $0.strength = 0 }
  }

  private static func addEfforts(
    to builder: inout NetworkBuilder,
    says: (goals: Bool, targetGroups: Bool, initiatives: Bool), knows: Bool
  ) {
    if says.goals {
      builder.goal("Færre sigtede", setBy: ["Styregruppe"], strategy: "Tryg kommune")
    } else {
      builder.goal("Noget andet")
    }
    if says.targetGroups {
      builder.targetGroup("Drenge 12-15", ages: 12...15, places: ["Torvet", "Stationen"])
      builder.targetGroup("Unge 18-25", ages: 18...25)
      builder.targetGroup("Piger 13-15", places: ["Torvet"])
    } else {
      builder.targetGroup("Alle")
      builder.targetGroup("Ingen")
      builder.targetGroup("Andre")
    }
    let (first, second) = says.targetGroups ? ("Drenge 12-15", "Unge 18-25") : ("Alle", "Ingen")
    if says.initiatives {
      builder.initiative("Fritidspas", owners: ["Klubleder"], for: [first]) {
        $0.activity = .leisure
        $0.places = ["Torvet"]
        $0.goals = [Handle(0)]
      }
      builder.initiative(
        "Lommepenge", owners: ["Jobkonsulent"], partners: ["Udlejer"], for: [first])
      builder.initiative("Gadefodbold", owners: ["Klubpædagog", "Betjent"], for: [first]) {
        $0.activity = .leisure
      }
      builder.initiative("Exit", partners: ["Kommissær"], for: [second])
    } else {
      builder.initiative("Fritidspas")
      for name in ["Lommepenge", "Gadefodbold", "Exit"] {
        builder.initiative(name) { $0.status = .ended }
      }
    }
    guard knows else { return }
    builder.knows("Lærer", first, at: ["Skolen"])
    builder.knows("Klubpædagog", first)
    builder.knows("Gadeplan", first)
    builder.knows("Kommissær", second)
  }
}
