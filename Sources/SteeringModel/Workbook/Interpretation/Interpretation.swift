/// The interpretation of one draft: sheet by sheet, collecting every issue on the way.
///
/// Names come first, so that a cell may refer to a row further down or in a later sheet.
struct Interpretation {
  let draft: NetworkDraft
  let log = IssueLog()
  private(set) var sheets: [SteeringNetwork.SheetName: SheetReader] = [:]

  var actorNames = NameRegister<SteeringNetwork.Actor>()
  var organisationNames = NameRegister<SteeringNetwork.Organisation>()
  var forumNames = NameRegister<SteeringNetwork.Forum>()
  var initiativeNames = NameRegister<SteeringNetwork.Initiative>()
  var targetGroupNames = NameRegister<SteeringNetwork.TargetGroup>()
  var goalNames = NameRegister<SteeringNetwork.Goal>()
  /// How matrices and surveys are read, in the order of the area sheet.
  var formMappings: [FormMapping] = []
  /// The sectors of the area, so that one spelled in two ways is one.
  var ownSectors: [NameKey: SteeringNetwork.Sector] = [:]

  init(of draft: NetworkDraft) {
    self.draft = draft
  }

  mutating func run() -> Validation {
    draft.issues.forEach(log.add)
    openSheets()
    let rows = registerNames()
    let area = area()
    let listedOrganisations = organisations(rows.organisations)
    var listedActors = actors(rows.actors, organisations: listedOrganisations)
    let fora = fora(rows.fora)
    let seats = seats()
    let readings = formReadings()
    let reports = tieReports(readings)
    markInterviewed(&listedActors, by: readings)
    let goals = goals(rows.goals)
    let targetGroups = targetGroups(rows.targetGroups)
    let initiatives = initiatives(rows.initiatives)
    let knowledge = knowledge()
    let mandates = mandates()
    let agreements = agreements()
    let waivers = waivers()
    let indicators = indicators()
    warnOfEvents(after: area.date)

    let issues = log.sorted(by: sheetsInOrder.map(\.header) + readings.map(\.header))
    let counts = sheetsInOrder.map(\.count) + readings.map(\.count)
    guard !issues.contains(where: { $0.severity == .error }) else {
      return Validation(issues: issues, counts: counts, network: nil)
    }
    let network = SteeringNetwork(
      area: area, actors: listedActors + unlistedActors(after: listedActors.count),
      organisations: listedOrganisations + unlistedOrganisations(after: listedOrganisations.count),
      fora: fora, seats: seats, reports: reports, initiatives: initiatives,
      targetGroups: targetGroups, knowledge: knowledge, mandates: mandates, goals: goals,
      agreements: agreements, waivers: waivers, indicators: indicators,
      sheets: Set(sheets.keys), issues: issues)
    return Validation(issues: issues, counts: counts, network: network)
  }

  /// The sheets that are there, in the order of the template.
  private var sheetsInOrder: [SheetReader] {
    SteeringNetwork.SheetName.allCases.compactMap { sheets[$0] }
  }

  /// The rows of a sheet; none when the sheet is absent or lacks a required column.
  func rows(of sheet: SteeringNetwork.SheetName) -> [RowReader] {
    guard let reader = sheets[sheet], reader.header.isUsable else { return [] }
    return reader.rows
  }

  /// Whether a name that is not in a sheet can be blamed: not when the sheet itself is unreadable.
  func canBlame(_ sheet: SteeringNetwork.SheetName) -> Bool {
    guard let reader = sheets[sheet] else { return !WorkbookSchema.schema(of: sheet).isRequired }
    return reader.isComplete
  }

  private mutating func openSheets() {
    for sheet in SteeringNetwork.SheetName.allCases {
      let tables = draft.tables.filter { $0.sheet == sheet }
      if tables.count > 1 {
        let place = Issue.Location(source: tables[1].source)
        log.add(CellProblem.duplicateSheet(sheet, sources: tables.map(\.source)).issue(at: place))
      }
      // A survey or a matrix stands for the sheet of ties, which may then be empty or absent.
      let isReplaced =
        sheet == .ties && !draft.forms.isEmpty
        && tables.allSatisfy { $0.isComplete && $0.rows.allSatisfy(\.isBlank) }
      if isReplaced { continue }
      if let table = tables.first {
        sheets[sheet] = SheetReader(table, log: log)
      } else if WorkbookSchema.schema(of: sheet).isRequired {
        let present = draft.tables.map(\.source) + draft.otherSources
        let place = Issue.Location(source: draft.name)
        log.add(CellProblem.missingSheet(sheet, present: present).issue(at: place))
      }
    }
  }
}
