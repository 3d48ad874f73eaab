extension SteeringNetwork {
  /// A role that the handbook or the rules speak of.
  public enum Role: Vocabulary {
    case hotspotChief, hotspotStaff, outreach, decisionMaker, director, sspCoordinator
    case institutionHead, coordinator, parents, ethnicGroup, exit, radicalisationPrevention
    case masterPlan, other

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .hotspotChief: VocabularyNames(da: "hotspotchef", en: "hotspotChief")
      case .hotspotStaff: VocabularyNames(da: "hotspotmedarbejder", en: "hotspotStaff")
      case .outreach:
        VocabularyNames(da: "gadeplansmedarbejder", "opsøgende", en: "outreach")
      case .decisionMaker: VocabularyNames(da: "beslutningstager", en: "decisionMaker")
      case .director: VocabularyNames(da: "direktør", "forvaltningschef", en: "director")
      case .sspCoordinator:
        VocabularyNames(da: "SSP-koordinator", "SSP-konsulent", en: "sspCoordinator")
      case .institutionHead:
        VocabularyNames(
          da: "institutionsleder", "skoleleder", "klubleder", en: "institutionHead")
      case .coordinator: VocabularyNames(da: "koordinator", "tovholder", en: "coordinator")
      case .parents: VocabularyNames(da: "forældregruppe", en: "parents")
      case .ethnicGroup: VocabularyNames(da: "etnisk forening", en: "ethnicGroup")
      case .exit: VocabularyNames(da: "exit-koordinator", en: "exit")
      case .radicalisationPrevention:
        VocabularyNames(da: "antiradikalisering", en: "radicalisationPrevention")
      case .masterPlan: VocabularyNames(da: "helhedsplan", en: "masterPlan")
      case .other: VocabularyNames(da: "andet", en: "other")
      }
    }
  }

  /// What an actor is.
  public enum ActorKind: Vocabulary {
    case person, post, unit

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .person: VocabularyNames(da: "person", en: "person")
      case .post: VocabularyNames(da: "stilling", "post", en: "post", "position")
      case .unit: VocabularyNames(da: "enhed", en: "unit")
      }
    }
  }

  /// Whether an actor stands centrally in its organisation or locally in the area.
  public enum Rank: Vocabulary {
    case central, local

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .central: VocabularyNames(da: "central", "centralt", en: "central")
      case .local: VocabularyNames(da: "lokal", "lokalt", en: "local")
      }
    }
  }

  /// A partner circle: the ring that an actor stands in, counted from the middle.
  public enum Circle: Int, Vocabulary, Comparable {
    /// Ring 0: the hotspot unit.
    case unit
    /// Ring 1: the steering group.
    case steeringGroup
    /// Ring 2: the Task Force.
    case taskForce
    /// Ring 3: the other fora.
    case fora
    /// Not yet connected.
    case outside

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .unit: VocabularyNames(da: "enhed", "hotspotenhed", en: "unit")
      case .steeringGroup: VocabularyNames(da: "styregruppe", en: "steeringGroup")
      case .taskForce: VocabularyNames(da: "task force", en: "taskForce")
      case .fora: VocabularyNames(da: "fora", en: "fora")
      case .outside: VocabularyNames(da: "udenfor", en: "outside")
      }
    }

    /// Whether one circle lies inside another.
    public static func < (left: Circle, right: Circle) -> Bool { left.rawValue < right.rawValue }
  }
}
