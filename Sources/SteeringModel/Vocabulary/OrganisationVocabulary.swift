extension SteeringNetwork {
  /// Who an organisation belongs to.
  public enum OrganisationKind: Vocabulary {
    case municipal, state, housing, association, business, ngo

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .municipal: VocabularyNames(da: "kommunal", en: "municipal")
      case .state: VocabularyNames(da: "statslig", en: "state")
      case .housing: VocabularyNames(da: "boligorganisation", en: "housing")
      case .association: VocabularyNames(da: "forening", en: "association")
      case .business: VocabularyNames(da: "erhverv", en: "business")
      case .ngo: VocabularyNames(da: "ngo", en: "ngo")
      }
    }
  }

  /// The kind of actor in the handbook's list of who may be found in an area.
  public enum ActorCategory: Vocabulary {
    case districtCouncil, localCouncil, ssp, housingPlan, club, outreach, probation, exit
    case deradicalisation, association, `private`, administration

    /// The names in Danish and English.
    public var names: VocabularyNames {
      switch self {
      case .districtCouncil: VocabularyNames(da: "kredsråd", en: "districtCouncil")
      case .localCouncil: VocabularyNames(da: "lokalråd", en: "localCouncil")
      case .ssp: VocabularyNames(da: "SSP", en: "ssp")
      case .housingPlan: VocabularyNames(da: "helhedsplan", en: "housingPlan")
      case .club: VocabularyNames(da: "klub", en: "club")
      case .outreach: VocabularyNames(da: "gadeplan", en: "outreach")
      case .probation: VocabularyNames(da: "kriminalforsorg", en: "probation")
      case .exit: VocabularyNames(da: "exit", en: "exit")
      case .deradicalisation: VocabularyNames(da: "antiradikalisering", en: "deradicalisation")
      case .association: VocabularyNames(da: "forening", en: "association")
      case .private: VocabularyNames(da: "privat", en: "private")
      case .administration: VocabularyNames(da: "forvaltning", en: "administration")
      }
    }
  }
}
