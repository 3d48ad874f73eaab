extension SteeringNetwork {
  /// What an initiative does.
  public enum Activity: Vocabulary {
    case outreach, mentoring, leisure, job, education, family, exit, counselling, safety, other

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .outreach: VocabularyNames(da: "opsøgende", en: "outreach")
      case .mentoring: VocabularyNames(da: "mentor", en: "mentoring")
      case .leisure: VocabularyNames(da: "fritid", en: "leisure")
      case .job: VocabularyNames(da: "job", "fritidsjob", en: "job")
      case .education: VocabularyNames(da: "uddannelse", "undervisning", en: "education")
      case .family: VocabularyNames(da: "familie", en: "family")
      case .exit: VocabularyNames(da: "exit", en: "exit")
      case .counselling: VocabularyNames(da: "rådgivning", en: "counselling")
      case .safety: VocabularyNames(da: "tryghed", en: "safety")
      case .other: VocabularyNames(da: "andet", en: "other")
      }
    }
  }

  /// How far an initiative has come.
  public enum InitiativeStatus: Vocabulary {
    case planned, running, ended

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .planned: VocabularyNames(da: "planlagt", en: "planned")
      case .running: VocabularyNames(da: "i gang", en: "running")
      case .ended: VocabularyNames(da: "afsluttet", en: "ended")
      }
    }
  }

  /// Whether an actor knows a target group itself or from others.
  public enum KnowledgeDepth: Vocabulary {
    case direct, secondhand

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .direct: VocabularyNames(da: "direkte", en: "direct")
      case .secondhand: VocabularyNames(da: "indirekte", en: "secondhand")
      }
    }
  }

  /// What a mandate is for.
  public enum MandateScope: Vocabulary {
    case coordination, initiative, escalation, goals, frame, resources, followUp, decision
    case priority

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .coordination: VocabularyNames(da: "koordinering", en: "coordination")
      case .initiative: VocabularyNames(da: "indsats", en: "initiative")
      case .escalation: VocabularyNames(da: "eskalering", en: "escalation")
      case .goals: VocabularyNames(da: "mål", en: "goals")
      case .frame: VocabularyNames(da: "rammer", en: "frame")
      case .resources: VocabularyNames(da: "ressourcer", en: "resources")
      case .followUp: VocabularyNames(da: "opfølgning", en: "follow_up")
      case .decision: VocabularyNames(da: "beslutning", en: "decision")
      case .priority: VocabularyNames(da: "prioritering", en: "priority")
      }
    }
  }

  /// How far an agreement has come.
  public enum AgreementStatus: Vocabulary {
    case open, done, dropped

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .open: VocabularyNames(da: "åben", en: "open")
      case .done: VocabularyNames(da: "gennemført", en: "done")
      case .dropped: VocabularyNames(da: "droppet", en: "dropped")
      }
    }
  }

  /// What an agreement is about.
  public enum AgreementKind: Vocabulary {
    case divisionOfLabour, other

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .divisionOfLabour: VocabularyNames(da: "arbejdsdeling", en: "divisionOfLabour")
      case .other: VocabularyNames(da: "andet", en: "other")
      }
    }
  }

  /// Whose figures a series of indicators holds.
  public enum IndicatorSeries: Vocabulary {
    case area, comparison, national

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .area: VocabularyNames(da: "område", en: "area")
      case .comparison: VocabularyNames(da: "sammenligning", en: "comparison")
      case .national: VocabularyNames(da: "landsplan", en: "national")
      }
    }
  }
}
