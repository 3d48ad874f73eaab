public import Localization

/// How much a gap matters, by the handbook's own words.
public enum Severity: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// Context.
  case info
  /// What an area "vil kunne profitere" of.
  case low
  /// Recommended: "god idé", "ofte".
  case medium
  /// "Skal", "vigtigt", or a defining role.
  case high
  /// A basic condition, a duty or a principle.
  case critical

  /// The stable identifier in machine output.
  public var identifier: String { String(describing: self) }

  /// The name for a reader.
  public var title: Localized {
    switch self {
    case .critical: Localized(da: "Kritisk", en: "Critical")
    case .high: Localized(da: "Høj", en: "High")
    case .medium: Localized(da: "Middel", en: "Medium")
    case .low: Localized(da: "Lav", en: "Low")
    case .info: Localized(da: "Oplysning", en: "Information")
    }
  }

  /// Whether one matters less than another.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
