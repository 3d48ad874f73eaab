import Localization
import SteeringModel

/// The workbook's issue, not the test library's.
typealias Issue = SteeringModel.Issue

extension NetworkDraft {
  /// A draft from sheets written as in a test: cells between `;`, the headers first.
  ///
  /// Actors A, B and C and a tie stand in for the required sheets that a test leaves out.
  static func of(_ sheets: [SteeringNetwork.SheetName: String]) -> NetworkDraft {
    var texts: [SteeringNetwork.SheetName: String] = [
      .actors: "navn;niveau;sektor\nA;ledelse;skole\nB;mellemniveau;politi\nC;frontlinje;bolig",
      .ties: "fra;til;siden\nA;B;2026-01-01",
    ]
    texts.merge(sheets) { $1 }
    let tables = SteeringNetwork.SheetName.allCases.compactMap { sheet in
      texts[sheet].map { text in
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        return NetworkDraft.Table(
          sheet: sheet, source: "\(sheet.name.da).csv",
          allRows: rows.map { number, line in
            let cells = line.split(separator: ";", omittingEmptySubsequences: false)
            return NetworkDraft.Row(number: number + 1, cells: cells.map(String.init))
          })
      }
    }
    return NetworkDraft(name: "Prøveby", tables: tables)
  }

  /// The issues of the draft with a code.
  func issues(_ code: String) -> [Issue] { validation().issues.filter { $0.code == code } }

  /// The codes of all issues of the draft.
  var codes: [String] { validation().issues.map(\.code) }
}
