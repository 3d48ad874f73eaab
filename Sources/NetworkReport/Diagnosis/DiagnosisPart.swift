public import CoordinationGaps
public import Localization
import NetworkAnalysis
import SteeringModel

/// A part of the diagnosis beside the rules, such as who connects the sectors.
///
/// Each part is one file that makes its tables, and one line in ``tables(of:_:)``; text, CSV and JSON
/// follow from the tables.
public enum DiagnosisPart: String, CaseIterable, Sendable {
  case actors, brokers, silos, governance, overlap, time, vulnerability, certainty, questions

  /// The heading for a reader.
  public var title: Localized {
    switch self {
    case .actors: Localized(da: "Nøgleaktørerne", en: "The key actors")
    case .brokers:
      Localized(
        da: "Brobyggere mellem sektorer og niveauer", en: "Bridges between sectors and levels")
    case .silos:
      Localized(da: "Holder sektorerne sig for sig selv?", en: "Do sectors keep to themselves?")
    case .governance:
      Localized(da: "Hvem holder netværket sammen?", en: "Who holds the network together?")
    case .overlap: Localized(da: "Hvem gør hvad for hvem", en: "Who does what for whom")
    case .time:
      Localized(da: "Fra gaden til en beslutning", en: "From the street to a decision")
    case .vulnerability: Localized(da: "Hvis nogen stopper", en: "If somebody stops")
    case .certainty: Localized(da: "Hvor sikker er diagnosen?", en: "How sure is the diagnosis?")
    case .questions:
      Localized(da: "Spørgsmål til de næste interview", en: "Questions for the next interviews")
    }
  }

  /// The tables of the part, and the sentences after them.
  func content(of gaps: GapAnalysis, _ language: Language) -> DiagnosisContent {
    switch self {
    case .actors: .actors(gaps)
    case .brokers: .brokers(gaps.analysis)
    case .silos: .silos(gaps.analysis)
    case .governance: .governance(gaps.analysis, language)
    case .overlap: .overlap(gaps.analysis)
    case .time: .time(gaps.analysis, language)
    case .vulnerability: .vulnerability(gaps)
    case .certainty: .certainty(gaps)
    case .questions: .questions(gaps, language)
    }
  }
}

/// What a part of the diagnosis says.
struct DiagnosisContent: Sendable {
  var tables: [DiagnosisTable]
  /// What a reader must know beside the tables, in whole sentences.
  var remarks: [Localized] = []
}

extension DiagnosisPart {
  /// The part as plain text for a terminal: a paragraph for each row.
  public func text(of gaps: GapAnalysis, in language: Language, width: Int = 80) -> String {
    let content = content(of: gaps, language)
    var page = PlainText(width: width)
    page.add("\(gaps.analysis.network.area.name), \(gaps.analysis.date.day.text(language))")
    page.add(title(language))
    for table in content.tables where !table.rows.isEmpty {
      page.gap()
      page.add(table.title(language).uppercased())
      for row in table.rows {
        page.add(row.first?.text(language) ?? "–", lead: "- ")
        for (column, cell) in zip(table.columns, row).dropFirst() {
          guard let text = cell.text(language) else { continue }
          page.add("\(column.title(language)): \(text)", lead: "  ")
        }
      }
    }
    let remarks =
      content.remarks.isEmpty && content.tables.allSatisfy(\.rows.isEmpty)
      ? [Localized(da: "Der er intet at vise.", en: "There is nothing to show.")]
      : content.remarks
    if !remarks.isEmpty { page.gap() }
    for remark in remarks { page.add(remark(language)) }
    return page.text
  }

  /// The part as CSV: its tables one after the other, an empty line between.
  public func csv(
    of gaps: GapAnalysis, in language: Language, dialect: CSVDialect? = nil
  ) -> String {
    let blocks = content(of: gaps, language).tables.filter { !$0.rows.isEmpty }.map { table in
      [table.columns.map { CSVCell.text($0.title(language)) }]
        + table.rows.map { row in row.map { $0.csv(language) } }
    }
    return (dialect ?? .usual(in: language)).text(Array(blocks.joined(separator: [[]])))
  }

  /// The part as JSON: an object for each row, its members named in every language alike.
  public func json(of gaps: GapAnalysis, in language: Language) -> String {
    let content = content(of: gaps, language)
    return JSONValue.object(
      [
        ("area", .string(gaps.analysis.network.area.name)),
        ("on", .string(gaps.analysis.date.day.iso)), ("part", .string(rawValue)),
      ]
        + content.tables.map { table in
          (
            table.id,
            .array(
              table.rows.map { row in
                .object(zip(table.columns, row).map { ($0.id, $1.json) })
              })
          )
        } + [("remarks", .strings(content.remarks.map { $0(language) }))]
    ).text
  }
}
