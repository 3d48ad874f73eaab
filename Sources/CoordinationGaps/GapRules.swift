/// The catalogue of rules, by theme and number. A new rule is one line here.
public enum GapRules {
  /// Every rule.
  public static let all: [any GapRule] =
    hub + mandate + steeringGroup + vertical + horizontal + overlap + actors + taskForce
    + agreements + upkeep + knowledge + fora + rings + frontline + context + structure + data

  /// The rule with an id, or nil.
  public static func rule(_ id: RuleID) -> (any GapRule)? {
    all.first { $0.about.id == id }
  }

  private static let hub: [any GapRule] = [
    HUB01(), HUB02(), HUB03(), HUB04(), HUB05(), HUB06(), HUB07(), HUB08(), HUB09(), HUB10(),
  ]

  private static let mandate: [any GapRule] = [
    MND01(), MND02(), MND03(), MND04(), MND05(), MND06(), MND07(),
  ]

  private static let steeringGroup: [any GapRule] = [
    STG01(), STG02(), STG03(), STG04(), STG05(), STG06(), STG07(), STG08(),
    STG09(), STG10(), STG11(), STG12(),
  ]

  private static let vertical: [any GapRule] = [
    VRT01(), VRT02(), VRT03(), VRT04(), VRT05(), VRT06(),
  ]

  private static let horizontal: [any GapRule] = [
    HOR01(), HOR02(), HOR03(), HOR04(), HOR05(),
  ]

  private static let overlap: [any GapRule] = [
    OVL01(), OVL02(), OVL03(),
  ]

  private static let actors: [any GapRule] = [
    ACT01(), ACT02(), ACT03(), ACT04(),
  ]

  private static let taskForce: [any GapRule] = [
    TFC01(), TFC02(), TFC03(), TFC04(), TFC05(), TFC06(), TFC07(), TFC08(),
  ]

  private static let agreements: [any GapRule] = [
    AGR01(), AGR02(), AGR03(),
  ]

  private static let upkeep: [any GapRule] = [
    TIE01(), TIE02(),
  ]

  private static let knowledge: [any GapRule] = [
    KNW01(), KNW02(), KNW03(), KNW04(), KNW05(),
  ]

  private static let fora: [any GapRule] = [
    FOR01(), FOR02(), FOR03(), FOR04(), FOR05(), FOR06(),
  ]

  private static let rings: [any GapRule] = [
    RNG01(), RNG02(), RNG03(),
  ]

  private static let frontline: [any GapRule] = [
    FRL01(), FRL02(), FRL03(), FRL04(), FRL05(), FRL06(),
  ]

  private static let context: [any GapRule] = [
    CTX01()
  ]

  private static let structure: [any GapRule] = [
    NET01(), NET02(), NET03(), NET04(), NET05(), NET06(), NET07(), NET08(), NET09(), NET10(),
    NET11(), NET12(), NET13(),
  ]

  private static let data: [any GapRule] = [
    DAT01(), DAT02(), DAT03(), DAT04(), DAT05(), DAT06(), DAT07(), DAT08(),
  ]
}
