/// A noun that is counted: `1 aktør`, `3 aktører`.
public struct CountedNoun: Hashable, Sendable {
  /// The noun after the number one.
  public let one: Localized
  /// The noun after every other number.
  public let many: Localized

  /// Creates a noun from its singular and plural.
  public init(one: Localized, many: Localized) {
    self.one = one
    self.many = many
  }

  /// The number and the noun: `0 aktører`, `1 aktør`, `2 aktører`.
  public func callAsFunction(_ count: Int) -> Localized {
    Localized(verbatim: "\(count) ") + (count == 1 ? one : many)
  }
}
