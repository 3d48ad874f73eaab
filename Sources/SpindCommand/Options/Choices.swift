public import ArgumentParser
public import CoordinationGaps
public import Localization

extension CSVDialect: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
  /// Reads a severity in either language: `high`, `høj`.
  public init?(argument: String) {
    let wanted = argument.lowercased()
    let match = Severity.allCases.first { severity in
      [severity.identifier, severity.title.da.lowercased(), severity.title.en.lowercased()]
        .contains(wanted)
    }
    guard let match else { return nil }
    self = match
  }
}
