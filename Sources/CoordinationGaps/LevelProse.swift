import Localization
import SteeringModel

extension SteeringNetwork.Level {
  /// The level inside a sentence: `på mellemniveau`, `at the middle level`.
  var prose: Localized {
    switch self {
    case .leadership: Localized(da: "ledelsesniveau", en: "leadership level")
    case .middle: Localized(da: "mellemniveau", en: "the middle level")
    case .frontline: Localized(da: "praktikerniveau", en: "the front line")
    case .community: Localized(da: "lokalsamfundsniveau", en: "community level")
    }
  }
}
