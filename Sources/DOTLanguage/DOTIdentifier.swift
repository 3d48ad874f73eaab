/// A name of letters, digits and underscores, made by the program: `a12`.
///
/// Names of persons and places never become identifiers; they stand in labels only. The hyphen is
/// left out because Graphviz writes it as a character reference into SVG.
public struct DOTIdentifier: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name.
  public let name: String

  /// Creates an identifier, or nil when the name is empty or has another character.
  public init?(_ name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy(Self.isAllowed) else { return nil }
    self.name = name
  }

  /// Creates an identifier from a name in the source; any other character is a mistake in it.
  public init(stringLiteral name: String) {
    precondition(
      !name.isEmpty && name.utf8.allSatisfy(Self.isAllowed),
      "An identifier has letters, digits and underscores only.")
    self.name = name
  }

  /// Creates a numbered identifier: prefix `a` and number 12 give `a12`.
  public init(_ prefix: DOTIdentifier, _ number: Int) {
    name = prefix.name + (number < 0 ? "_\(number.magnitude)" : "\(number)")
  }

  /// Creates an identifier with one more number: `c3` and 4 give `c3_4`.
  public init(_ prefix: DOTIdentifier, _ number: Int, separated: Bool) {
    self.init(DOTIdentifier(stringLiteral: prefix.name + (separated ? "_" : "")), number)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
