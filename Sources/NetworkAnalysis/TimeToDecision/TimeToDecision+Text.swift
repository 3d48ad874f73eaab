public import Localization
import SteeringModel

extension TimeToDecision.Obstacle {
  /// Why there is no answer, as a sentence.
  public var text: Localized {
    switch self {
    case .missingSheet(let sheet):
      Localized(
        da: "Vejen kan ikke findes: arket \(sheet.name.da) mangler.",
        en: "The way cannot be found: the sheet \(sheet.name.en) is missing.")
    case .noIntervals:
      Localized(
        da: "Vejen kan ikke måles: ingen relation og intet forum oplyser, hvor tit man mødes.",
        en: "The way cannot be measured: no tie and no forum states how often people meet.")
    case .noTaskForce:
      Localized(
        da: "Der er ingen Task Force at nå.", en: "There is no Task Force to reach.")
    case .noDecisionMaker:
      Localized(
        da: "Der er ingen i netværket, der kan beslutte.",
        en: "Nobody in the network can decide.")
    case .noFrontlineKnowledge:
      Localized(
        da: "Ingen i frontlinjen er noteret som en, der kender en målgruppe.",
        en: "Nobody on the front line is recorded as knowing a target group.")
    }
  }
}
