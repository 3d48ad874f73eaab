public import ArgumentParser
public import CoordinationGaps
public import GraphKernel
public import Localization
public import NetworkReport
import SteeringModel

extension CSVDialect: ExpressibleByArgument {}

extension Severity: ExpressibleByArgument {
  /// The words that the help names, the weightiest first.
  public static var allValueStrings: [String] { allCases.reversed().map(\.identifier) }

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

extension EdgeDirection: ExpressibleByArgument {}

extension DiagnosisPart: ExpressibleByArgument {}

/// Kinds of ties, given as a list with commas.
struct TieKinds: ExpressibleByArgument {
  let kinds: Set<SteeringNetwork.TieKind>

  /// Reads kinds in either language: `contact,koordinering`.
  init?(argument: String) {
    let names = argument.split(separator: ",").map(String.init)
    let kinds = names.compactMap { SteeringNetwork.TieKind(name: $0) }
    guard !kinds.isEmpty, kinds.count == names.count else { return nil }
    self.kinds = Set(kinds)
  }
}

/// Text for people, or JSON for programs.
enum TextFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
