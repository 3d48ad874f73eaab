/// The sheet `area` (`område`): one key and its value a row.
enum AreaSheet {
  static let key = Column.text(da: "nøgle", en: "key", isRequired: true)
  static let value = Column.text(da: "værdi", en: "value")

  static let schema = SheetSchema(.area, columns: [key, value])
}

/// The keys of the area sheet, each with the column that reads its value.
enum AreaKey {
  static let name = Column.text(da: "navn", "område", en: "name", "area")
  static let municipality = Column.text(da: "kommune", en: "municipality")
  static let date = Column.date(da: "dato", en: "date")
  static let language = Column.value(of: AreaLanguage.self, da: "sprog", en: "language")
  static let coreSectors = Column.texts(da: "kernesektorer", en: "core_sectors")
  static let notInArea = Column.values(
    of: SteeringNetwork.ActorCategory.self, da: "findes_ikke", en: "not_in_area")
  static let source = Column.text(da: "kilde", en: "source")
  static let respondents = Column.text(da: "interviewede", en: "respondents")

  /// The keys with fixed names, in the order of the template.
  static let all: [any SheetColumn] = [
    name, municipality, date, language, coreSectors, notInArea, source, respondents,
  ]

  /// What the key of a threshold begins with; the rule and the threshold's name follow.
  static let thresholdPrefixes = ["tærskel.", "threshold."]
}

/// A language as the area sheet names it.
enum AreaLanguage: Vocabulary {
  case danish, english

  var names: VocabularyNames {
    switch self {
    case .danish: VocabularyNames(da: "da", "dansk", en: "da", "Danish")
    case .english: VocabularyNames(da: "en", "engelsk", en: "en", "English")
    }
  }
}

extension WorkbookSchema {
  /// The keys of the area sheet, in the order of the template.
  public static var areaKeys: [ColumnSchema] { AreaKey.all.map(\.schema) }
}
