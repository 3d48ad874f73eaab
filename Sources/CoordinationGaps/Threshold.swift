public import Localization

/// A limit that a rule uses; ours, not the handbook's, so an area may set it.
public struct Threshold: Hashable, Sendable {
  /// The name after the rule's id in the `area` sheet: `threshold.VRT-01.steps`.
  public let name: String
  /// The value when the area sets none.
  public let standard: Double
  /// What the number means, with its unit.
  public let meaning: Localized

  /// Creates a threshold.
  public init(_ name: String, standard: Double, meaning: Localized) {
    self.name = name
    self.standard = standard
    self.meaning = meaning
  }

  /// The value in force: `RULE-ID.name`, else `RULE-ID` where the rule has one threshold only, else
  /// the standard.
  func value(of rule: RuleDescription, in settings: [String: Double]) -> Double {
    if let named = settings["\(rule.id).\(name)"] { return named }
    if rule.thresholds.count == 1, let plain = settings["\(rule.id)"] { return plain }
    return standard
  }
}
