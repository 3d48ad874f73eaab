import CoordinationGaps
public import Localization

extension Report {
  /// A table of the report, as a file for a spreadsheet.
  public struct CSVFile: Hashable, Sendable {
    /// The name of the file: that of the section in the addresses of the page.
    public let name: String
    /// The table.
    public let text: String
  }

  /// Every section of the report as CSV.
  ///
  /// Sections that `spind gaps` and `spind diagnose` write as tables are the same tables here; of the
  /// others, each row of a table is a row, and so is each paragraph and item of a list.
  ///
  /// - Parameters:
  ///   - language: the language of every sentence; the handbook's words stay Danish.
  ///   - dialect: how the files are written; that of the language unless given.
  public func csv(in language: Language, dialect: CSVDialect? = nil) -> [CSVFile] {
    let style = dialect ?? .usual(in: language)
    return sections(in: language).map { section in
      let text =
        if section.anchor == GapsSection.name {
          gaps.csv(in: language, dialect: style)
        } else if let part = Self.parts[section.anchor] {
          part.csv(of: gaps, in: language, dialect: style)
        } else {
          style.text(SectionRows(of: section.content).rows.map { $0.map(CSVCell.text) })
        }
      return CSVFile(name: "\(section.anchor).csv", text: text)
    }
  }

  /// The sections that are a part of the diagnosis with tables of its own.
  private static let parts: [String: DiagnosisPart] = [
    KeyActorsSection.name: .actors, CertaintySection.name: .certainty,
    BrokersSection.name: .brokers, SilosSection.name: .silos,
    VulnerabilitySection.name: .vulnerability, OverlapSection.name: .overlap,
    TimeToDecisionSection.name: .time, QuestionsSection.name: .questions,
  ]
}
