/// A line of text in a font: what is measured before boxes are sized and lines are broken.
public struct DOTTextRun: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Its font.
  public var font: DOTFont

  /// Creates a run.
  public init(_ text: String, _ font: DOTFont) {
    self.text = text
    self.font = font
  }
}
