/// A font of a picture: size and weight. The family is the same in every picture.
public struct DOTFont: Hashable, Sendable {
  /// The families in order of preference, all of which have æ, ø and å.
  ///
  /// Named explicitly because a font that is missing is otherwise replaced by whatever the machine
  /// thinks nearest, with serifs if it so happens.
  public static let families = ["Open Sans", "Liberation Sans", "DejaVu Sans"]

  /// The size in points.
  public var size: Double
  /// Whether the font is bold.
  public var isBold: Bool

  /// Creates a font.
  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The font as Pango reads it; in SVG it is a valid list of families, too.
  var pango: String {
    (isBold ? Self.families + ["bold"] : Self.families).joined(separator: ",")
  }
}
