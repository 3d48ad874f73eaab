import Localization

/// Why a rule does not apply, in the words that several rules share.
extension Localized {
  static let noUnit = Localized(
    da: "Området har ingen hotspotenhed endnu (se HUB-01).",
    en: "The area has no hotspot unit yet (see HUB-01).")
  static let noSteeringGroup = Localized(
    da: "Området har ingen styregruppe endnu (se STG-01).",
    en: "The area has no steering group yet (see STG-01).")
  static let noTaskForce = Localized(
    da: "Området har ingen Task Force endnu (se TFC-01).",
    en: "The area has no Task Force yet (see TFC-01).")
  static let noCoreActors = Localized(
    da: "Der er ingen centrale aktører i kernesektorerne.",
    en: "There are no core actors in the core sectors.")
  static let noFrontline = Localized(
    da: "Der er ingen aktører på praktikerniveau.", en: "There are no front-line actors.")
  static let noMiddleLevel = Localized(
    da: "Der er ingen aktører på mellemniveau.", en: "There are no actors at middle level.")
  static let noDecisionMaker = Localized(
    da: "Der er ingen, der kan træffe beslutninger.", en: "There is nobody who can decide.")
  static let noSharedTargetGroup = Localized(
    da: "Ingen målgruppe har flere indsatser.", en: "No target group has several initiatives.")
  static let noInitiatives = Localized(
    da: "Området har ingen indsatser.", en: "The area has no initiatives.")
  static let noTargetGroups = Localized(
    da: "Området har ingen målgrupper.", en: "The area has no target groups.")
  static let noAgreements = Localized(
    da: "Der er ingen aftaler.", en: "There are no agreements.")
  static let noOpenAgreements = Localized(
    da: "Der er ingen åbne aftaler.", en: "There are no open agreements.")
  static let noOutreach = Localized(
    da: "Netværket har ingen gadeplansmedarbejdere (se FRL-01).",
    en: "The network has no outreach workers (see FRL-01).")
  static let noTies = Localized(
    da: "Netværket har ingen relationer.", en: "The network has no ties.")
  static let noNonPublicActors = Localized(
    da: "Netværket har ingen foreninger, erhvervsliv, NGO'er eller beboere.",
    en: "The network has no associations, business, NGOs or residents.")
  static let noActors = Localized(
    da: "Netværket har ingen aktører.", en: "The network has no actors.")
  static let noFora = Localized(
    da: "Netværket har ingen fora.", en: "The network has no fora.")
  static let noSharedWork = Localized(
    da: "Ingen aktører deler en indsats eller en målgruppe.",
    en: "No actors share an initiative or a target group.")
}
