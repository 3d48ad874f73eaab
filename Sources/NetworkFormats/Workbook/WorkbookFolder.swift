import Localization
public import SteeringModel

/// A workbook as a folder of CSV files, one for each sheet.
public enum WorkbookFolder {
  /// The extensions of the files that may be sheets.
  public static let fileExtensions: Set<String> = ["csv", "tsv", "txt"]

  /// Limits of a sheet: what a spreadsheet itself can hold, and no more.
  public static let limits = FormatLimits(fileBytes: 256 << 20, cellBytes: 1 << 20)

  /// The draft of a folder, given its name and its files.
  ///
  /// A file is a sheet by its name in either language; neither case nor the way in which `å` is
  /// composed counts. Files that fit no sheet are remarked on, hidden files are passed over, and what
  /// is wrong with one file does not stop the others.
  public static func draft(
    name: String, files: [SourceFile], limits: FormatLimits = limits
  ) -> NetworkDraft {
    var sheets: [NetworkDraft.NamedSheet] = []
    var issues: [Issue] = []
    let visible = files.filter { !$0.name.hasPrefix(".") && !$0.name.hasPrefix("~$") }
    let forms = formTitles(in: visible, limits: limits)
    for file in visible.sorted(by: { $0.name < $1.name }) {
      let isSheet =
        fileExtensions.contains(file.fileExtension)
        && (NetworkDraft.sheet(titled: file.stem) != nil
          || NetworkDraft.isForm(file.stem, among: forms))
      guard isSheet else {
        sheets.append(NetworkDraft.NamedSheet(title: title(of: file), source: file.name, rows: []))
        continue
      }
      let sheet = CSVSheet(file, limits: limits)
      issues += sheet.issues
      sheets.append(
        NetworkDraft.NamedSheet(
          title: file.stem, source: file.name, rows: sheet.rows, isComplete: sheet.isComplete))
    }
    return NetworkDraft(name: name, sheets: sheets, issues: issues)
  }

  /// The titles that the area sheet makes matrices or surveys.
  private static func formTitles(in files: [SourceFile], limits: FormatLimits) -> [String] {
    let area = files.first { file in
      fileExtensions.contains(file.fileExtension)
        && NetworkDraft.sheet(titled: file.stem) == .area
    }
    return area.map { NetworkDraft.formTitles(inArea: CSVSheet($0, limits: limits).rows) } ?? []
  }

  /// The whole name of a file with a foreign extension, so that it cannot pass for a sheet.
  private static func title(of file: SourceFile) -> String {
    fileExtensions.contains(file.fileExtension) ? file.stem : file.name
  }
}
