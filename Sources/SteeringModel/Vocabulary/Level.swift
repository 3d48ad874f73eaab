extension SteeringNetwork {
  /// The administrative level of an actor, ordered from the leadership downwards.
  public enum Level: Int, Vocabulary, Comparable {
    /// Leaders who can decide: directors, heads, chief inspectors.
    case leadership
    /// Middle managers and coordinators.
    case middle
    /// Practitioners who meet the young people.
    case frontline
    /// Residents, associations and business: outside the line.
    case community

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .leadership: VocabularyNames(da: "ledelse", "ledelsesniveau", "leder", en: "leadership")
      case .middle: VocabularyNames(da: "mellemniveau", "mellemleder", en: "middle", "middle level")
      case .frontline:
        VocabularyNames(
          da: "praktikerniveau", "frontlinje", "praktiker", en: "frontline", "front line")
      case .community: VocabularyNames(da: "lokalsamfund", en: "community")
      }
    }

    /// Whether one level stands above another.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// The three levels of the line, without the community outside it.
    public static let line: [Level] = [.leadership, .middle, .frontline]
  }
}
