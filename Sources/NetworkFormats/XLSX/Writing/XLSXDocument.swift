internal import CXLSXWriter
import Foundation
import Localization
import SteeringModel

/// An Excel file in the making: the only place that touches libxlsxwriter.
///
/// The same calls give the same bytes, whatever the day: the file states no time of its making.
final class XLSXDocument {
  /// How a cell looks.
  enum Style: CaseIterable {
    case header, requiredHeader
    case text, day, number
    case title, heading, wrapped, link
  }

  private let path: String
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var formats: [Style: UnsafeMutablePointer<lxw_format>] = [:]

  /// Begins a file.
  ///
  /// - Throws: `FormatError` when there is no place for temporary files.
  init(title: String, language: Language) throws(FormatError) {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("spind-\(UUID()).xlsx").path
    guard let workbook = workbook_new(path) else { throw .cannotWrite }
    self.workbook = workbook
    var properties = lxw_doc_properties()
    properties.created = 946_684_800
    title.withMutableCString { start in
      properties.title = start
      _ = workbook_set_properties(workbook, &properties)
    }
    for style in Style.allCases {
      formats[style] = Self.format(style, in: workbook, language)
    }
  }

  /// Adds a sheet behind the others.
  func addSheet(_ title: String) throws(FormatError) -> Sheet {
    guard let sheet = workbook_add_worksheet(workbook, title) else {
      throw FormatError(
        "bad-sheet-name", source: title,
        message: Localized(
          da: "Excel kan ikke have et ark med det navn.",
          en: "Excel cannot have a sheet of that name."),
        remedy: Localized(
          da: #"Brug højst 31 tegn, og ikke [ ] : * ? / \."#,
          en: #"Use at most 31 characters, and none of [ ] : * ? / \."#))
    }
    return Sheet(sheet, title: title, formats: formats)
  }

  /// Ends the file and gives its bytes; nothing can be added after that.
  func bytes() throws(FormatError) -> [UInt8] {
    defer { try? FileManager.default.removeItem(atPath: path) }
    guard workbook_close(workbook) == LXW_NO_ERROR,
      let data = FileManager.default.contents(atPath: path)
    else { throw .cannotWrite }
    return [UInt8](data)
  }

  private static func format(
    _ style: Style, in workbook: UnsafeMutablePointer<lxw_workbook>, _ language: Language
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(workbook) else { return nil }
    switch style {
    case .header, .requiredHeader:
      format_set_bold(format)
      format_set_font_color(format, 0xFFFFFF)
      format_set_bg_color(format, style == .header ? 0x5B7083 : 0x1F4E79)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    case .text: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .day:
      format_set_num_format(format, language == .danish ? "dd-mm-yyyy" : "yyyy-mm-dd")
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
    case .number: format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 18)
      format_set_font_color(format, 0x1F4E79)
    case .heading:
      format_set_bold(format)
      format_set_font_size(format, 13)
      format_set_font_color(format, 0x1F4E79)
    case .wrapped, .link:
      format_set_text_wrap(format)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      if style == .link {
        format_set_font_color(format, 0x0563C1)
        format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      }
    }
    return format
  }

  /// One sheet of the file; rows and columns count from 0.
  struct Sheet {
    let title: String
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: [Style: UnsafeMutablePointer<lxw_format>]

    fileprivate init(
      _ sheet: UnsafeMutablePointer<lxw_worksheet>, title: String,
      formats: [Style: UnsafeMutablePointer<lxw_format>]
    ) {
      self.sheet = sheet
      self.title = title
      self.formats = formats
    }

    /// Writes a text as a text, whatever it begins with.
    func write(
      _ text: String, row: Int, column: Int, style: Style = .text
    ) throws(FormatError) {
      guard !text.isEmpty else { return }
      let result = worksheet_write_string(
        sheet, UInt32(row), UInt16(column), XLSXText.encoded(text), formats[style])
      guard result == LXW_NO_ERROR else {
        throw FormatError(
          "cell-too-long", source: title, row: row + 1,
          column: SpreadsheetColumn.letters(at: column),
          message: Localized(
            da: "Excel kan ikke have mere end 32.767 tegn i en celle.",
            en: "Excel cannot have more than 32,767 characters in a cell."),
          remedy: Localized(da: "Afkort teksten.", en: "Shorten the text."))
      }
    }

    func write(_ number: Double, row: Int, column: Int) {
      worksheet_write_number(sheet, UInt32(row), UInt16(column), number, formats[.number])
    }

    func write(_ day: CalendarDate, row: Int, column: Int) {
      let serial = day.daysSince1970 + 25_569
      // Before March 1900 Excel is a day off, for it takes that year for a leap year.
      worksheet_write_number(
        sheet, UInt32(row), UInt16(column), Double(serial > 60 ? serial : serial - 1),
        formats[.day])
    }

    /// Writes a link to the top of another sheet.
    func writeLink(to other: String, row: Int, column: Int) {
      worksheet_write_url(
        sheet, UInt32(row), UInt16(column), "internal:'\(other)'!A1", formats[.link])
      worksheet_write_string(sheet, UInt32(row), UInt16(column), other, formats[.link])
    }

    /// Writes a note that shows when the pointer rests on a cell.
    func note(_ text: String, row: Int, column: Int) {
      var options = lxw_comment_options()
      options.width = 260
      options.height = UInt16(min(300, 34 + 17 * (text.count / 38 + text.count { $0 == "\n" })))
      "Spind".withMutableCString { author in
        options.author = author
        worksheet_write_comment_opt(sheet, UInt32(row), UInt16(column), text, &options)
      }
    }

    /// Makes a column so many characters wide, and gives its empty cells a style.
    func setColumn(_ column: Int, width: Double, style: Style) {
      worksheet_set_column(sheet, UInt16(column), UInt16(column), width, formats[style])
    }

    /// Makes a row so many points high.
    func setRow(_ row: Int, height: Double) {
      worksheet_set_row(sheet, UInt32(row), height, nil)
    }

    /// Offers a list in the cells of a column from the second row to a last one.
    ///
    /// - Parameters:
    ///   - source: the cells that hold the list, as a formula.
    ///   - message: what Excel says to a word that is not in the list; nil lets any word stand.
    func dropDown(column: Int, toRow last: Int, source: String, message: String?) {
      var validation = lxw_data_validation()
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      validation.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
      validation.show_error = UInt8(
        message == nil ? LXW_VALIDATION_OFF.rawValue : LXW_VALIDATION_ON.rawValue)
      validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
      source.withMutableCString { formula in
        (message ?? "").withMutableCString { words in
          validation.value_formula = formula
          if message != nil { validation.error_message = words }
          worksheet_data_validation_range(
            sheet, 1, UInt16(column), UInt32(last), UInt16(column), &validation)
        }
      }
    }

    /// Keeps the headers in sight, lets rows be filtered, and prints the sheet on one page's width.
    func finishTable(columns: Int, lastRow: Int) {
      worksheet_freeze_panes(sheet, 1, 0)
      worksheet_autofilter(sheet, 0, 0, UInt32(max(lastRow, 1)), UInt16(max(columns - 1, 0)))
      worksheet_ignore_errors(
        sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
      worksheet_repeat_rows(sheet, 0, 0)
      printOnePageWide(isLandscape: true)
    }

    func printOnePageWide(isLandscape: Bool) {
      if isLandscape { worksheet_set_landscape(sheet) }
      worksheet_set_paper(sheet, 9)
      worksheet_fit_to_pages(sheet, 1, 0)
    }

    func hide() { worksheet_hide(sheet) }

    func hideGridLines() {
      worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }

    func select() { worksheet_activate(sheet) }
  }
}

extension String {
  /// Calls a function with the text as C has it, where C takes it for something it might change.
  fileprivate func withMutableCString(_ body: (UnsafeMutablePointer<CChar>) -> Void) {
    var bytes = Array(utf8CString)
    bytes.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { body(start) }
    }
  }
}

extension FormatError {
  fileprivate static var cannotWrite: FormatError {
    FormatError(
      "cannot-write", source: "xlsx",
      message: Localized(
        da: "Excel-filen kan ikke skrives, for der er ikke plads til midlertidige filer.",
        en: "The Excel file cannot be written, for there is no room for temporary files."),
      remedy: Localized(
        da: "Skaf plads på disken, og prøv igen.", en: "Make room on the disk and try again."))
  }
}
