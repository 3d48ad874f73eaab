import CoordinationGaps

/// How a severity looks: a shape, a color and a word, so that no color has to be told apart.
struct SeverityMark: Sendable {
  /// The name of the shape and of the style.
  let shape: String
  /// The word beside it.
  let word: String

  init(_ severity: Severity, _ input: ReportInput) {
    shape = severity.identifier
    word = input(severity.title)
  }
}
