extension SteeringNetwork {
  /// The sheets of a workbook.
  public enum SheetName: Vocabulary {
    case area, actors, organisations, fora, seats, ties, initiatives, targetGroups, knowledge
    case mandates, goals, agreements, waivers, indicators

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .area: VocabularyNames(da: "område", en: "area")
      case .actors: VocabularyNames(da: "aktører", en: "actors")
      case .organisations: VocabularyNames(da: "organisationer", en: "organisations")
      case .fora: VocabularyNames(da: "fora", en: "fora")
      case .seats: VocabularyNames(da: "pladser", en: "seats")
      case .ties: VocabularyNames(da: "relationer", en: "ties")
      case .initiatives: VocabularyNames(da: "indsatser", en: "initiatives")
      case .targetGroups: VocabularyNames(da: "målgrupper", en: "target_groups")
      case .knowledge: VocabularyNames(da: "kendskab", en: "knowledge")
      case .mandates: VocabularyNames(da: "mandater", en: "mandates")
      case .goals: VocabularyNames(da: "mål", en: "goals")
      case .agreements: VocabularyNames(da: "aftaler", en: "agreements")
      case .waivers: VocabularyNames(da: "undtagelser", en: "waivers")
      case .indicators: VocabularyNames(da: "indikatorer", en: "indicators")
      }
    }
  }
}
