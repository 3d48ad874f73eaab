import CoordinationGaps
import Localization
import SteeringModel

/// The choices by which the script narrows the list of gaps.
struct GapFilter: Sendable {
  let label: String
  let fields: [Field]
  /// What the script writes about the number shown; `{shown}` and `{all}` stand for the numbers.
  let status: String

  /// One choice.
  struct Field: Sendable {
    let key: String
    let label: String
    /// The answer that narrows nothing.
    let all: String
    let options: [Option]
  }

  /// One answer.
  struct Option: Sendable {
    let value: String
    let label: String
  }

  init(_ input: ReportInput) {
    let gaps = input.gaps.gaps
    label = input(da: "Vælg huller", en: "Choose gaps")
    let all = input(da: "Alle", en: "All")
    status = input(da: "{shown} af {all} huller vises.", en: "{shown} of {all} gaps are shown.")
    let severities = Severity.allCases.reversed().filter { severity in
      gaps.contains { $0.severity == severity }
    }
    let themes = Theme.allCases.filter { theme in gaps.contains { $0.rule.id.theme == theme } }
    let touched = Set(gaps.flatMap(PictureNodes.named))
    fields = [
      Field(
        key: "severity", label: input(da: "Vægt", en: "Severity"), all: all,
        options: severities.map { Option(value: $0.identifier, label: input($0.title)) }),
      Field(
        key: "theme", label: input(da: "Tema", en: "Theme"), all: all,
        options: themes.map { Option(value: $0.rawValue, label: input($0.title)) }),
      Field(
        key: "nodes", label: input(da: "Aktør", en: "Actor"), all: all,
        options: touched.sorted().map { actor in
          Option(value: PictureNodes.name(of: actor), label: input.network[actor].name)
        }),
    ]
  }
}
