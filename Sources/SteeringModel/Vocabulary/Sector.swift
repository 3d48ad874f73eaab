public import Localization

extension SteeringNetwork {
  /// The sector ("søjle") that an actor works in.
  public enum Sector: Hashable, Sendable {
    case police, school, clubAndLeisure, socialServices, childrenAndYouth, employment, housing
    case probation, health, culture, business, association, residents, hotspot, other
    /// A sector that the area itself has named.
    case custom(String)

    /// The sectors that every area knows, in their fixed order.
    public static let standard: [Sector] = StandardSector.allCases.map(\.sector)

    /// The sector with a name in either language; an unknown name becomes a sector of the area.
    public init(name: String) {
      self = StandardSector(name: name)?.sector ?? .custom(name)
    }

    /// Whether the area itself has named the sector.
    public var isCustom: Bool {
      if case .custom = self { true } else { false }
    }

    /// The name that is written into a cell.
    public var name: Localized {
      if case .custom(let name) = self { return Localized(verbatim: name) }
      let standard = StandardSector.allCases.first { $0.sector == self }
      return standard?.name ?? title
    }

    /// The name for a reader.
    public var title: Localized {
      switch self {
      case .police: Localized(da: "Politi", en: "Police")
      case .school: Localized(da: "Skole", en: "School")
      case .clubAndLeisure: Localized(da: "Klub og fritid", en: "Club and leisure")
      case .socialServices: Localized(da: "Socialforvaltning", en: "Social services")
      case .childrenAndYouth: Localized(da: "Børn og unge", en: "Children and youth")
      case .employment: Localized(da: "Beskæftigelse", en: "Employment")
      case .housing: Localized(da: "Bolig", en: "Housing")
      case .probation: Localized(da: "Kriminalforsorg", en: "Probation")
      case .health: Localized(da: "Sundhed", en: "Health")
      case .culture: Localized(da: "Kultur", en: "Culture")
      case .business: Localized(da: "Erhverv", en: "Business")
      case .association: Localized(da: "Foreninger", en: "Associations")
      case .residents: Localized(da: "Beboere", en: "Residents")
      case .hotspot: Localized(da: "Hotspot", en: "Hotspot")
      case .other: Localized(da: "Andet", en: "Other")
      case .custom(let name): Localized(verbatim: name)
      }
    }

    /// The stable identifier in machine output.
    public var identifier: String {
      if case .custom(let name) = self { return name }
      return String(describing: self)
    }
  }

  /// The sectors with fixed names.
  enum StandardSector: Vocabulary {
    case police, school, clubAndLeisure, socialServices, childrenAndYouth, employment, housing
    case probation, health, culture, business, association, residents, hotspot, other

    var names: VocabularyNames {
      switch self {
      case .police: VocabularyNames(da: "politi", en: "police")
      case .school: VocabularyNames(da: "skole", en: "school")
      case .clubAndLeisure:
        VocabularyNames(da: "klub og fritid", "klub", "fritid", en: "clubAndLeisure")
      case .socialServices:
        VocabularyNames(da: "social", "socialforvaltning", en: "socialServices")
      case .childrenAndYouth: VocabularyNames(da: "børn og unge", en: "childrenAndYouth")
      case .employment: VocabularyNames(da: "beskæftigelse", "jobcenter", en: "employment")
      case .housing:
        VocabularyNames(da: "bolig", "boligorganisation", "boligsocial", en: "housing")
      case .probation: VocabularyNames(da: "kriminalforsorg", en: "probation")
      case .health: VocabularyNames(da: "sundhed", en: "health")
      case .culture: VocabularyNames(da: "kultur", "kultur og fritid", en: "culture")
      case .business: VocabularyNames(da: "erhverv", en: "business")
      case .association: VocabularyNames(da: "forening", "civilsamfund", en: "association")
      case .residents: VocabularyNames(da: "beboere", en: "residents")
      case .hotspot: VocabularyNames(da: "hotspot", en: "hotspot")
      case .other: VocabularyNames(da: "andet", en: "other")
      }
    }

    var sector: Sector {
      switch self {
      case .police: .police
      case .school: .school
      case .clubAndLeisure: .clubAndLeisure
      case .socialServices: .socialServices
      case .childrenAndYouth: .childrenAndYouth
      case .employment: .employment
      case .housing: .housing
      case .probation: .probation
      case .health: .health
      case .culture: .culture
      case .business: .business
      case .association: .association
      case .residents: .residents
      case .hotspot: .hotspot
      case .other: .other
      }
    }
  }
}
