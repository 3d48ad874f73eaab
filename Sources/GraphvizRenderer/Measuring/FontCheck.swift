internal import DOTLanguage

/// Finds out whether the font of the pictures is installed, by how wide it sets a line.
///
/// Pango replaces a missing font without a word. A line of the widest and the narrowest letters has a
/// width of its own in every family; that of Open Sans follows from the widths in its files.
public struct FontCheck: Sendable {
  private let measurer: TextMeasurer

  /// Creates a check with the measurer that measures for the pictures.
  public init(_ measurer: TextMeasurer) {
    self.measurer = measurer
  }

  private static let line = "mmmmmiiiiiWWWWWlllll"
  /// The width of the line in Open Sans, regular and bold, as a multiple of the font size.
  private static let widths = (regular: 11.809, bold: 12.795)

  /// The family that is missing, or nil when it is there.
  public func missing() throws(GraphvizError) -> String? {
    let size = 100.0
    let measured = try measurer.widths(of: [
      DOTTextRun(Self.line, DOTFont(size: size)),
      DOTTextRun(Self.line, DOTFont(size: size, isBold: true)),
    ])
    let expected = [Self.widths.regular * size, Self.widths.bold * size]
    let isThere = zip(measured, expected).allSatisfy { abs($0 / $1 - 1) < 0.02 }
    return isThere ? nil : DOTFont.families.first
  }
}
