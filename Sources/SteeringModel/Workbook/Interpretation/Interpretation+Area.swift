import Localization

extension Interpretation {
  /// The area: what its sheet says, and the draft's name unless it states one.
  mutating func area() -> SteeringNetwork.Area {
    var area = SteeringNetwork.Area(name: draft.name)
    var firstRows: [String: Int] = [:]
    for row in rows(of: .area) {
      guard let key = row[AreaSheet.key] else { continue }
      if let threshold = thresholdName(key) {
        readThreshold(threshold, in: row, into: &area, firstRows: &firstRows)
      } else if let form = FormKey(key) {
        if let first = firstRows.updateValue(row.number, forKey: "form.\(form)") {
          row.report(.duplicateKey(first: first), at: AreaSheet.key)
        }
        readForm(form, in: row)
      } else if let column = AreaKey.all.first(where: { $0.schema.names.has(key) }) {
        let first = firstRows.updateValue(row.number, forKey: column.schema.names.english[0])
        if let first { row.report(.duplicateKey(first: first), at: AreaSheet.key) }
        read(row, column.schema, into: &area)
      } else if YoungPersons.isNamedFor(key) {
        row.report(.youngPersonColumn, at: AreaSheet.key)
      } else {
        let names = AreaKey.all.flatMap(\.schema.names.all)
        let nearest = log.suggestion(for: key, among: names)
        row.report(.unknownKey(nearest: nearest), at: AreaSheet.key)
        let value = row.text(AreaSheet.value) ?? ""
        area.attributes.append(Attribute(name: key, value: value))
      }
    }
    return area
  }

  private mutating func read(
    _ row: RowReader, _ key: ColumnSchema, into area: inout SteeringNetwork.Area
  ) {
    func value<Value>(_ column: Column<Value>) -> Value? {
      column.schema == key ? row.read(AreaSheet.value, as: column) : nil
    }
    if let name = value(AreaKey.name) { area.name = name }
    if let municipality = value(AreaKey.municipality) { area.municipality = municipality }
    if let date = value(AreaKey.date) { area.date = date }
    if let language = value(AreaKey.language) {
      area.language = language == .danish ? .danish : .english
    }
    if let sectors = value(AreaKey.coreSectors) {
      area.coreSectors = sectors.map { sector(named: $0, AreaSheet.value, in: row) }
    }
    if let categories = value(AreaKey.notInArea) { area.notInArea = categories }
    if let source = value(AreaKey.source) { area.source = source }
    if let respondents = value(AreaKey.respondents) { area.respondents = respondents }
  }

  private mutating func readForm(_ key: FormKey, in row: RowReader) {
    let known = formMappings.firstIndex { $0.form == key.form && $0.kind == key.kind }
    let position = known ?? formMappings.count
    if known == nil { formMappings.append(FormMapping(form: key.form, kind: key.kind)) }
    formMappings[position].take(key.option, from: row)
  }

  /// What follows the prefix of a threshold's key; nil when the key is none of a threshold.
  private func thresholdName(_ key: String) -> String? {
    let lowered = key.lowercased()
    for prefix in AreaKey.thresholdPrefixes where lowered.hasPrefix(prefix) {
      return String(key.dropFirst(prefix.count)).trimmed
    }
    return nil
  }

  private func readThreshold(
    _ name: String, in row: RowReader, into area: inout SteeringNetwork.Area,
    firstRows: inout [String: Int]
  ) {
    let parts = name.split(separator: ".", maxSplits: 1).map(\.trimmed)
    guard let rule = parts.first, rule.wholeMatch(of: /[A-Za-z]+-[0-9]+/) != nil else {
      row.report(.badThresholdKey, at: AreaSheet.key)
      return
    }
    let key = ([rule.uppercased()] + parts.dropFirst()).joined(separator: ".")
    if let first = firstRows.updateValue(row.number, forKey: "threshold." + key) {
      row.report(.duplicateKey(first: first), at: AreaSheet.key)
    }
    guard let cell = row.text(AreaSheet.value) else { return }
    guard let number = CellNumber(cell, allowsPercent: true) else {
      row.report(.badNumber(cell), at: AreaSheet.value)
      return
    }
    if number.isAmbiguous { row.report(.ambiguousNumber(number), at: AreaSheet.value) }
    area.thresholds[key] = number.value
  }

  /// The sector of a cell; one that the area has made up is remarked on once.
  mutating func sector(
    _ column: Column<SteeringNetwork.Sector>, in row: RowReader
  ) -> SteeringNetwork.Sector? {
    guard row[column] != nil, let name = row.text(column) else { return nil }
    return sector(named: name, column, in: row)
  }

  private mutating func sector(
    named name: String, _ column: some SheetColumn, in row: RowReader
  ) -> SteeringNetwork.Sector {
    let sector = SteeringNetwork.Sector(name: name)
    guard sector.isCustom else { return sector }
    if let known = ownSectors[NameKey(name)] { return known }
    ownSectors[NameKey(name)] = sector
    let names = SteeringNetwork.StandardSector.allCases.flatMap(\.names.all)
    row.report(
      .newSector(nearest: log.suggestion(for: name, among: names)), at: column, value: name)
    return sector
  }
}

extension VocabularyNames {
  /// Whether a text is one of the names.
  fileprivate func has(_ text: String) -> Bool {
    let key = VocabularyKey(text)
    return all.contains { VocabularyKey($0) == key }
  }
}

extension Interpretation {
  /// Warns of contacts and meetings after the day that the area describes: most are slips of the year.
  func warnOfEvents(after day: CalendarDate?) {
    guard let day else { return }
    func warn<Value>(_ sheet: SteeringNetwork.SheetName, at column: Column<Value>) {
      for row in rows(of: sheet) {
        guard let date = row.text(column).flatMap({ CalendarDate($0) }), date > day else {
          continue
        }
        row.report(.eventAfterArea(day), at: column)
      }
    }
    warn(.ties, at: TieSheet.lastContact)
    warn(.fora, at: ForumSheet.lastMeeting)
  }
}
