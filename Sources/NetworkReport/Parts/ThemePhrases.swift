import CoordinationGaps
import Localization

extension Theme {
  /// The theme within a sentence: "styrken ligger i …", "hullerne handler om …".
  var phrase: Localized {
    switch self {
    case .hub: Localized(da: "hotspotenhedens placering", en: "the place of the hotspot unit")
    case .mandate: Localized(da: "mandat og opbakning", en: "mandate and backing")
    case .steeringGroup: Localized(da: "styregruppen", en: "the steering group")
    case .vertical:
      Localized(
        da: "vejen fra ledelse til frontlinje", en: "the way from leadership to the front line")
    case .horizontal:
      Localized(da: "samarbejdet på tværs af sektorer", en: "cooperation across sectors")
    case .overlap:
      Localized(da: "koordineringen mellem indsatser", en: "coordination between initiatives")
    case .actors: Localized(da: "ansvaret for indsatserne", en: "responsibility for initiatives")
    case .taskForce: Localized(da: "Task Forcen", en: "the Task Force")
    case .agreements: Localized(da: "aftalerne", en: "the agreements")
    case .upkeep: Localized(da: "vedligeholdet af relationer", en: "the upkeep of ties")
    case .knowledge: Localized(da: "viden om målgrupperne", en: "knowledge of the target groups")
    case .fora: Localized(da: "kontakten til lokalsamfundet", en: "contact with the community")
    case .rings: Localized(da: "partnercirklerne", en: "the partner circles")
    case .frontline: Localized(da: "arbejdet på gadeplan", en: "work at street level")
    case .context: Localized(da: "målgruppernes alder", en: "the age of the target groups")
    case .structure: Localized(da: "netværkets bæreevne", en: "how well the network holds")
    case .data: Localized(da: "datakvaliteten", en: "the quality of the data")
    }
  }
}
