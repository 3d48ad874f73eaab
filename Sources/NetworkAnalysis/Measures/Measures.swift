/// The catalogue of measures under their standard names. A new measure is one line in its family.
public enum Measures {
  /// Every measure, by family.
  public static let all: [MeasureEntry] =
    centrality + influence + brokerage + cohesion + connectivity + structure + resilience
    + speed

  /// The measure with a name, or nil.
  public static subscript(id: String) -> MeasureEntry? { all.first { $0.id == id } }
}
