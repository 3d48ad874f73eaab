import Localization
import SteeringModel

/// The key to pseudonyms, as a CSV file that a spreadsheet opens.
enum PseudonymKey {
  static func text(_ entries: [Pseudonymization.Entry], in language: Language) -> String {
    let headers = [
      Localized(da: "pseudonym", en: "pseudonym"), Localized(da: "navn", en: "name"),
      Localized(da: "id", en: "id"), Localized(da: "id før", en: "id before"),
    ]
    let rows = entries.map { [$0.pseudonym, $0.name, $0.id ?? "", $0.originalID ?? ""] }
    return CSVDialect.usual(in: language).text(
      ([headers.map { $0(language) }] + rows).map { $0.map(CSVCell.text) })
  }
}
