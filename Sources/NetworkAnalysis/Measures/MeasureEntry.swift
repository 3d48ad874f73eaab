public import Localization

/// A measure under its standard name, as it is listed and asked for.
public struct MeasureEntry: Sendable {
  /// The name on the command line, in kebab-case.
  public let id: String
  /// The name for a reader.
  public let title: Localized
  /// What the measure says of a steering network, in one sentence.
  public let meaning: Localized
  /// Whether the measure speaks of groups of nodes, so that the request must name them.
  public let needsGroups: Bool
  /// Whether the measure speaks of the actors of a workbook, so that a plain graph has no answer.
  public let needsWorkbook: Bool

  private let take: @Sendable (MeasureRequest) throws -> MeasureResult

  init(
    _ id: String, _ title: Localized, _ meaning: Localized, needsGroups: Bool = false,
    needsWorkbook: Bool = false,
    take: @escaping @Sendable (MeasureRequest) throws -> MeasureResult
  ) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.needsGroups = needsGroups
    self.needsWorkbook = needsWorkbook
    self.take = take
  }

  /// Takes the measure.
  ///
  /// - Throws: ``MeasureFailure`` when the graph or the options do not allow it.
  public func callAsFunction(_ request: MeasureRequest) throws -> MeasureResult {
    try take(request)
  }
}
