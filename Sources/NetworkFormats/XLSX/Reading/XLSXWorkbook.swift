import Localization
import SteeringModel

/// Reads an Excel file: a workbook if one of its sheets is one of a workbook's, else a graph.
enum XLSXWorkbook {
  static func input(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> NetworkInput {
    let sheets = try XLSXFile(file, limits: limits)
    let isWorkbook = sheets.entries.contains { NetworkDraft.sheet(titled: $0.title) != nil }
    return isWorkbook
      ? .workbook(try draft(of: sheets, name: file.stem))
      : .graph(try XLSXGraph.read(sheets, source: file.name, limits: limits))
  }

  /// The draft of a workbook; sheets that are none of its are named, and not read.
  private static func draft(
    of file: consuming XLSXFile, name: String
  ) throws(FormatError) -> NetworkDraft {
    var sheets: [NetworkDraft.NamedSheet] = []
    var issues: [Issue] = []
    var formTitles: [String] = []
    if let area = file.entries.first(where: { NetworkDraft.sheet(titled: $0.title) == .area }) {
      formTitles = NetworkDraft.formTitles(inArea: try file.sheet(area).rows)
    }
    for entry in file.entries where !WorkbookTemplate.isGuidance(title: entry.title) {
      var named = NetworkDraft.NamedSheet(
        title: entry.title, source: entry.title, rows: [], namesCells: true)
      if NetworkDraft.sheet(titled: entry.title) != nil
        || NetworkDraft.isForm(entry.title, among: formTitles)
      {
        let sheet = try file.sheet(entry)
        named.rows = sheet.rows
        issues += sheet.remarks
      }
      sheets.append(named)
    }
    return NetworkDraft(name: name, sheets: sheets, issues: issues)
  }
}

extension NetworkFormat {
  /// A workbook of Excel, or a sheet of ties.
  static let xlsx = NetworkFormat(
    "xlsx", title: Localized(da: "Excel-projektmappe", en: "Excel workbook"),
    fileExtensions: ["xlsx", "xlsm"],
    looksRight: { file in file.isZip || file.isCompoundFile },
    read: { file, limits throws(FormatError) in try XLSXWorkbook.input(file, limits: limits) })
}
