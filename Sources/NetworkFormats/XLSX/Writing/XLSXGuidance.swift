import Localization
import SteeringModel

/// The first sheet of a workbook: how to begin, which sheets there are, what to write where.
struct XLSXGuidance {
  let language: Language

  func write(
    to document: XLSXDocument, tables: [NetworkDraft.Table]
  ) throws(FormatError) {
    let sheet = try document.addSheet(WorkbookTemplate.guidanceTitle(language))
    let widths = [22, 24, 11, 62, 62]
    for (column, width) in widths.enumerated() {
      sheet.setColumn(column, width: Double(width), style: .wrapped)
    }
    var row = 0
    func line(_ text: Localized, _ style: XLSXDocument.Style = .text) throws(FormatError) {
      try sheet.write(text(language), row: row, column: 0, style: style)
      row += 1
    }
    try line(WorkbookGuide.title, .title)
    sheet.setRow(0, height: 30)
    for step in WorkbookGuide.steps { try line(step) }
    row += 1

    try line(Localized(da: "Arkene", en: "The sheets"), .heading)
    for table in tables {
      let guide = SheetGuide.guide(to: table.sheet)
      sheet.writeLink(to: table.sheet.name(language), row: row, column: 0)
      try sheet.write(guide.purpose(language), row: row, column: 1)
      row += 1
    }
    row += 1

    try line(Localized(da: "Kolonnerne", en: "The columns"), .heading)
    for (column, title) in WorkbookGuide.columnTitles.enumerated() {
      try sheet.write(title(language), row: row, column: column, style: .header)
    }
    row += 1
    for table in tables {
      let guide = SheetGuide.guide(to: table.sheet)
      for column in WorkbookSchema.schema(of: table.sheet).columns {
        let cells = [
          table.sheet.name(language), column.names.preferred(language),
          column.isRequired ? Localized(da: "ja", en: "yes")(language) : "",
          guide.text(of: column)(language), column.wordsAllowed?(language) ?? "",
        ]
        for (position, cell) in cells.enumerated() {
          try sheet.write(cell, row: row, column: position, style: .wrapped)
        }
        // Not every program makes a row as high as its text; a tenth of the width is let go for words
        // that do not break.
        let lines = zip(cells, widths).map { ($0.count * 10 + $1 * 9 - 1) / ($1 * 9) }.max() ?? 1
        sheet.setRow(row, height: 15 * Double(max(lines, 1)))
        row += 1
      }
    }
    sheet.hideGridLines()
    sheet.printOnePageWide(isLandscape: true)
    sheet.select()
  }
}
