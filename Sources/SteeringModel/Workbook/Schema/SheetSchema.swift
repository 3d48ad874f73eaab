/// One sheet of the workbook: its name and its columns, in the order of the template.
public struct SheetSchema: Hashable, Sendable {
  /// The sheet.
  public let name: SteeringNetwork.SheetName
  /// The columns, in the order of the template.
  public let columns: [ColumnSchema]

  init(_ name: SteeringNetwork.SheetName, columns: [any SheetColumn]) {
    self.name = name
    self.columns = columns.map(\.schema)
  }

  /// Whether a workbook cannot do without the sheet.
  public var isRequired: Bool { name == .actors || name == .ties }

  /// Whether each row gives something the name by which other sheets refer to it.
  var namesThings: Bool {
    [.actors, .organisations, .fora, .initiatives, .targetGroups, .goals].contains(name)
  }

  /// The position of the column with a header in either language, or nil.
  ///
  /// Case does not count, nor do spaces, hyphens and underscores, nor a trailing `*`, with which the
  /// template marks a required column.
  public func position(ofHeader header: String) -> Int? {
    var bare = Substring(header)
    while let last = bare.last, last == "*" || last.isWhitespace { bare.removeLast() }
    let key = VocabularyKey(String(bare))
    return columns.firstIndex { column in
      column.names.all.contains { VocabularyKey($0) == key }
    }
  }
}

/// One column of a sheet, as the template and the documentation show it.
public struct ColumnSchema: Hashable, Sendable {
  /// The headers in both languages, the written one first.
  public let names: VocabularyNames
  /// Whether every row needs a value.
  public let isRequired: Bool
  /// What the cells hold.
  public let content: CellContent
}

/// What the cells of a column hold.
public enum CellContent: Hashable, Sendable {
  /// Free text.
  case text
  /// Free texts, separated by `|` or `,`.
  case texts
  /// A day.
  case date
  /// Yes or no; empty states neither.
  case yesNo
  /// A number that may have decimals.
  case number
  /// A whole number.
  case wholeNumber
  /// A share: `80 %`, `80` or `0,8`.
  case share
  /// A named frequency, or a number of days.
  case frequency([VocabularyNames])
  /// A sector; an unknown value becomes a sector of the area.
  case sector([VocabularyNames])
  /// One value of a closed vocabulary.
  case value([VocabularyNames])
  /// Values of a closed vocabulary, separated by `|`.
  case values([VocabularyNames])
  /// The name or id of an entity of one of the sheets.
  case reference([SteeringNetwork.SheetName])
  /// Names or ids of entities of the sheets, separated by `|`.
  case references([SteeringNetwork.SheetName])

  /// The values that a template offers in a drop-down list; nil when any text may stand there.
  public var choices: [VocabularyNames]? {
    switch self {
    case .yesNo: YesNo.allCases.map(\.names)
    case .frequency(let names), .sector(let names), .value(let names): names
    case .text, .texts, .date, .number, .wholeNumber, .share, .values, .reference, .references:
      nil
    }
  }
}

/// Every sheet of the workbook.
public enum WorkbookSchema {
  /// The sheets, in the order of the template.
  public static let sheets: [SheetSchema] = SteeringNetwork.SheetName.allCases.map(schema(of:))

  /// The columns of a sheet.
  public static func schema(of sheet: SteeringNetwork.SheetName) -> SheetSchema {
    switch sheet {
    case .area: AreaSheet.schema
    case .actors: ActorSheet.schema
    case .organisations: OrganisationSheet.schema
    case .fora: ForumSheet.schema
    case .seats: SeatSheet.schema
    case .ties: TieSheet.schema
    case .initiatives: InitiativeSheet.schema
    case .targetGroups: TargetGroupSheet.schema
    case .knowledge: KnowledgeSheet.schema
    case .mandates: MandateSheet.schema
    case .goals: GoalSheet.schema
    case .agreements: AgreementSheet.schema
    case .waivers: WaiverSheet.schema
    case .indicators: IndicatorSheet.schema
    }
  }
}
