extension SteeringNetwork {
  /// What a forum is for.
  public enum ForumKind: Vocabulary {
    case steeringGroup, taskForce, partnerForum, sspCouncil, management, other

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .steeringGroup: VocabularyNames(da: "styregruppe", en: "steeringGroup")
      case .taskForce: VocabularyNames(da: "task force", en: "taskForce")
      case .partnerForum:
        VocabularyNames(da: "partnerforum", "samarbejdsforum", "netværk", en: "partnerForum")
      case .sspCouncil:
        VocabularyNames(da: "SSP-lokalråd", "lokalråd", "kredsråd", en: "sspCouncil")
      case .management: VocabularyNames(da: "ledermøde", "direktion", en: "management")
      case .other: VocabularyNames(da: "andet", en: "other")
      }
    }

    /// The circle that a seat in the forum gives; a management meeting and other fora give none.
    public var circle: Circle? {
      switch self {
      case .steeringGroup: .steeringGroup
      case .taskForce: .taskForce
      case .partnerForum, .sspCouncil: .fora
      case .management, .other: nil
      }
    }
  }

  /// What an actor is in a forum.
  public enum SeatRole: Vocabulary {
    case chair, secretary, member

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .chair: VocabularyNames(da: "formand", en: "chair")
      case .secretary: VocabularyNames(da: "sekretær", en: "secretary")
      case .member: VocabularyNames(da: "medlem", en: "member")
      }
    }
  }
}
