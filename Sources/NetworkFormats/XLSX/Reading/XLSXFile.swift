import Localization
import SteeringModel

/// The sheets of an Excel file, read one by one as they are asked for.
struct XLSXFile: ~Copyable {
  /// A sheet that is there, before it is read.
  struct Entry {
    let title: String
    let isHidden: Bool
    fileprivate let part: String
  }

  /// The sheets with cells, in the order of the workbook; charts and macros are none.
  let entries: [Entry]

  private var package: XLSXPackage
  private var context: XLSXSheetReader.Context

  init(_ file: SourceFile, limits: FormatLimits) throws(FormatError) {
    var package = try XLSXPackage(file, limits: limits)
    let top = try package.relationships(of: "")
    let main = top.first { $0.type == "officeDocument" }?.target ?? "xl/workbook.xml"
    var workbook = XLSXWorkbookReader()
    guard try package.read(main, into: &workbook) else { throw .missingPart(main, in: file.name) }
    var context = XLSXSheetReader.Context()
    context.countsFrom1904 = workbook.countsFrom1904

    let relationships = try package.relationships(of: main)
    var entries: [Entry] = []
    for sheet in workbook.sheets {
      guard let relationship = relationships.first(where: { $0.id == sheet.relationship }) else {
        throw .missingPart(sheet.title, in: file.name)
      }
      guard relationship.type == "worksheet" else { continue }
      guard let part = relationship.target, package.hasPart(part) else {
        throw .missingPart(sheet.title, in: file.name)
      }
      entries.append(Entry(title: sheet.title.trimmed, isHidden: sheet.isHidden, part: part))
    }
    guard !entries.isEmpty else {
      throw FormatError(
        "no-sheets", source: file.name,
        message: Localized(da: "Filen har ingen ark.", en: "The file has no sheets."))
    }

    if let part = relationships.first(where: { $0.type == "sharedStrings" })?.target {
      var texts = XLSXSharedStrings()
      _ = try package.read(part, into: &texts)
      context.texts = texts.texts
    }
    if let part = relationships.first(where: { $0.type == "styles" })?.target {
      var styles = XLSXStyles()
      _ = try package.read(part, into: &styles)
      context.formats = styles.formats
    }
    self.entries = entries
    self.context = context
    self.package = package
  }

  /// Reads a sheet.
  mutating func sheet(_ entry: Entry) throws(FormatError) -> XLSXSheet {
    var reader = XLSXSheetReader(title: entry.title, context: context)
    _ = try package.read(entry.part, into: &reader)
    context.cellsLeft = reader.context.cellsLeft
    return XLSXSheet(title: entry.title, isHidden: entry.isHidden, reader)
  }
}

extension FormatError {
  fileprivate static func missingPart(_ name: String, in source: String) -> FormatError {
    FormatError(
      "missing-part", source: source, value: String(name.prefix(80)),
      message: Localized(
        da: "Filen henviser til en del, der ikke findes i den.",
        en: "The file points at a part that is not in it."),
      remedy: Localized(
        da: "Åbn filen i Excel, og gem den igen som .xlsx.",
        en: "Open the file in Excel and save it again as .xlsx."))
  }
}
