public import Localization

/// What a rule is about: the first part of its id.
public enum Theme: String, CaseIterable, Hashable, Sendable {
  case hub = "HUB"
  case mandate = "MND"
  case steeringGroup = "STG"
  case vertical = "VRT"
  case horizontal = "HOR"
  case overlap = "OVL"
  case actors = "ACT"
  case taskForce = "TFC"
  case agreements = "AGR"
  case upkeep = "TIE"
  case knowledge = "KNW"
  case fora = "FOR"
  case rings = "RNG"
  case frontline = "FRL"
  case context = "CTX"
  case structure = "NET"
  case data = "DAT"

  /// The name for a reader.
  public var title: Localized {
    switch self {
    case .hub: Localized(da: "Hotspotenheden", en: "The hotspot unit")
    case .mandate: Localized(da: "Mandat og opbakning", en: "Mandate and backing")
    case .steeringGroup: Localized(da: "Styregruppen", en: "The steering group")
    case .vertical: Localized(da: "Fra ledelse til frontlinje", en: "From leadership to front line")
    case .horizontal: Localized(da: "På tværs af sektorer", en: "Across sectors")
    case .overlap: Localized(da: "Overlap mellem indsatser", en: "Overlap between initiatives")
    case .actors: Localized(da: "Aktører og ansvar", en: "Actors and responsibility")
    case .taskForce: Localized(da: "Task Forcen", en: "The Task Force")
    case .agreements: Localized(da: "Aftaler", en: "Agreements")
    case .upkeep: Localized(da: "Vedligehold af relationer", en: "Upkeep of ties")
    case .knowledge: Localized(da: "Viden om målgrupperne", en: "Knowledge of the target groups")
    case .fora: Localized(da: "Samarbejdsfora", en: "Partner fora")
    case .rings: Localized(da: "Partnercirkler", en: "Partner circles")
    case .frontline: Localized(da: "Gadeplan og frontlinje", en: "Street level and front line")
    case .context: Localized(da: "Forbehold", en: "Context")
    case .structure: Localized(da: "Netværkets bæreevne", en: "How the network holds")
    case .data: Localized(da: "Datakvalitet", en: "Data quality")
    }
  }
}
