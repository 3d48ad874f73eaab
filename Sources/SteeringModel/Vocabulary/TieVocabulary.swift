extension SteeringNetwork {
  /// What a tie consists of.
  public enum TieKind: Vocabulary {
    case contact, information, coordination, referral, reporting, backing, access, conflict

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .contact: VocabularyNames(da: "kontakt", en: "contact")
      case .information: VocabularyNames(da: "information", "vidensdeling", en: "information")
      case .coordination: VocabularyNames(da: "koordinering", "samarbejde", en: "coordination")
      case .referral: VocabularyNames(da: "henvisning", "brobygning", en: "referral")
      case .reporting: VocabularyNames(da: "rapportering", "reference", en: "reporting")
      case .backing: VocabularyNames(da: "opbakning", en: "backing")
      case .access: VocabularyNames(da: "adgang", en: "access")
      case .conflict: VocabularyNames(da: "konflikt", en: "conflict")
      }
    }

    /// Whether a tie of the kind goes both ways unless its row says otherwise.
    ///
    /// Referral, reporting (subordinate to superior), backing and access have a direction.
    public var isMutualByDefault: Bool {
      switch self {
      case .contact, .information, .coordination, .conflict: true
      case .referral, .reporting, .backing, .access: false
      }
    }
  }

  /// Whether a tie goes both ways or one way.
  enum TieDirection: Vocabulary {
    case mutual, directed

    var names: VocabularyNames {
      switch self {
      case .mutual: VocabularyNames(da: "gensidig", en: "mutual")
      case .directed: VocabularyNames(da: "envejs", en: "directed")
      }
    }
  }

  /// Who told of a tie.
  public enum Reporter: Vocabulary {
    /// The actor that the row names first.
    case from
    /// The actor that the row names second.
    case to
    /// Both actors.
    case both
    /// Somebody else.
    case third

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .from: VocabularyNames(da: "fra", en: "from")
      case .to: VocabularyNames(da: "til", en: "to")
      case .both: VocabularyNames(da: "begge", en: "both")
      case .third: VocabularyNames(da: "tredjepart", en: "third")
      }
    }
  }

  /// The named intervals between contacts.
  enum NamedFrequency: Vocabulary {
    case daily, weekly, fortnightly, monthly, quarterly, halfYearly, yearly, rarely

    var names: VocabularyNames {
      switch self {
      case .daily: VocabularyNames(da: "dagligt", "daglig", en: "daily")
      case .weekly: VocabularyNames(da: "ugentligt", "ugentlig", en: "weekly")
      case .fortnightly:
        VocabularyNames(da: "hver 14. dag", "hver anden uge", en: "fortnightly")
      case .monthly: VocabularyNames(da: "månedligt", "månedlig", en: "monthly")
      case .quarterly: VocabularyNames(da: "kvartalsvis", "kvartalsvist", en: "quarterly")
      case .halfYearly: VocabularyNames(da: "halvårligt", "halvårlig", en: "halfYearly")
      case .yearly: VocabularyNames(da: "årligt", "årlig", en: "yearly")
      case .rarely: VocabularyNames(da: "sjældent", en: "rarely")
      }
    }

    var days: Double {
      switch self {
      case .daily: 1
      case .weekly: 7
      case .fortnightly: 14
      case .monthly: 30
      case .quarterly: 91
      case .halfYearly: 182
      case .yearly, .rarely: 365
      }
    }
  }

  /// How often two actors are in contact, as the days between two contacts.
  public struct Frequency: Hashable, Comparable, Sendable {
    /// The days between two contacts, above 0 and at most 3,650.
    public let days: Double

    /// Creates a frequency from its interval, or nil when it is out of range.
    public init?(days: Double) {
      guard days > 0, days <= 3650 else { return nil }
      self.days = days
    }

    /// Contacts a year: 365 divided by the interval.
    public var perYear: Double { 365 / days }

    /// Whether one is less frequent than another.
    public static func < (left: Frequency, right: Frequency) -> Bool { left.days > right.days }
  }
}
