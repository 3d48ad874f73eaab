/// What came of interpreting a workbook: every issue, what became of its rows, and the network if
/// there are no errors.
public struct Validation: Sendable {
  /// Every issue, in the order of the sheets and rows.
  public let issues: [Issue]
  /// What became of the rows of each sheet, in the order of the sheets.
  public let counts: [SheetCount]
  /// The network; nil when an issue is an error.
  public let network: SteeringNetwork?

  /// Whether an issue is an error.
  public var hasErrors: Bool { issues.contains { $0.severity == .error } }
}

/// What became of the rows of one sheet; no row is lost, so `rows` is `used + reported`.
public struct SheetCount: Hashable, Sendable {
  /// The sheet.
  public let sheet: SteeringNetwork.SheetName
  /// The file or sheet, as its owner calls it.
  public let source: String
  /// The rows that hold text, without the headers.
  public let rows: Int
  /// The rows that the network uses.
  public let used: Int
  /// The rows that it does not use; each has an issue of its own, or the whole sheet has one.
  public let reported: Int
}

extension NetworkDraft {
  /// The network that the draft describes.
  ///
  /// Its warnings and remarks stay with it, as `SteeringNetwork.issues`.
  ///
  /// - Throws: `InvalidNetwork` with every issue, when at least one is an error.
  public func validated() throws(InvalidNetwork) -> SteeringNetwork {
    let validation = validation()
    guard let network = validation.network else {
      throw InvalidNetwork(issues: validation.issues)
    }
    return network
  }

  /// Interprets the draft and says everything that there is to say about it.
  ///
  /// - Complexity: O(cells), and O(names) for each name that nothing fits, up to 500 of these.
  public func validation() -> Validation {
    var interpretation = Interpretation(of: self)
    return interpretation.run()
  }
}
