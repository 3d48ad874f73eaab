import Localization
import SteeringModel
import ZipArchive

/// Files that look like spreadsheets, or are called so, and are not read; each with what to do.
enum SpreadsheetRefusal {
  /// The binary format of Excel before 2007.
  case oldExcel
  /// Excel's own format under a password.
  case encrypted
  /// Excel's binary format of today.
  case binaryExcel
  case openDocument
  case appleNumbers
  case word, powerPoint
  /// A zip archive of something else.
  case otherArchive
  /// A web page that calls itself a spreadsheet.
  case webPage
  /// Plain text that calls itself a spreadsheet.
  case text
  /// Anything else that calls itself a spreadsheet.
  case other
  case empty

  /// What is in the way of reading a file as an Excel workbook; nil when nothing is.
  init?(_ file: SourceFile) {
    let bytes = file.bytes
    if bytes.isEmpty {
      self = .empty
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = Self.isEncrypted(bytes) ? .encrypted : .oldExcel
    } else if file.isZip || (try? ZipReader(bytes)) != nil {
      guard let archive = try? ZipReader(bytes) else { return nil }
      guard let kind = Self(archive) else { return nil }
      self = kind
    } else {
      let beginning = file.beginningText.lowercased()
      let isPage = ["<!doctype html", "<html", "<table"].contains { beginning.hasPrefix($0) }
      self = isPage ? .webPage : file.isText ? .text : .other
    }
  }

  /// What an archive is by its parts; nil when it is an Excel workbook.
  private init?(_ archive: borrowing ZipReader) {
    let names = Set(archive.entries.map { $0.name.replacing("\\", with: "/").lowercased() })
    func has(_ prefix: String) -> Bool { names.contains { $0.hasPrefix(prefix) } }
    if names.contains("xl/workbook.bin") {
      self = .binaryExcel
    } else if names.contains("[content_types].xml") && !has("word/") && !has("ppt/") {
      return nil
    } else if has("word/") {
      self = .word
    } else if has("ppt/") {
      self = .powerPoint
    } else if names.contains("mimetype") && names.contains("content.xml") {
      self = .openDocument
    } else if has("index/") && names.contains(where: { $0.hasSuffix(".iwa") }) {
      self = .appleNumbers
    } else {
      self = .otherArchive
    }
  }

  /// Whether a compound file holds a workbook under a password.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let head = bytes.prefix(1 << 20)
    return head.indices.contains { position in
      head[position] == name[0] && head[position...].starts(with: name)
    }
  }

  static let removePassword = Localized(
    da: "Fjern adgangskoden i Excel (Filer, Oplysninger, Beskyt projektmappe), og gem filen igen.",
    en: "Remove the password in Excel (File, Info, Protect Workbook) and save the file again.")

  func error(_ file: SourceFile) -> FormatError {
    let (message, remedy) = words(file)
    return FormatError("not-a-workbook-file", source: file.name, message: message, remedy: remedy)
  }

  private func words(_ file: SourceFile) -> (Localized, Localized?) {
    let saveAs = Localized(
      da: "Åbn filen, og gem den som »Excel-projektmappe (.xlsx)«.",
      en: "Open the file and save it as “Excel Workbook (.xlsx)”.")
    func message(_ da: String, _ en: String) -> Localized { Localized(da: da, en: en) }
    switch self {
    case .oldExcel:
      return (
        message(
          "Filen er i Excels gamle format (.xls), som ikke læses.",
          "The file is in the old format of Excel (.xls), which is not read."), saveAs
      )
    case .binaryExcel:
      return (
        message(
          "Filen er i Excels binære format (.xlsb), som ikke læses.",
          "The file is in the binary format of Excel (.xlsb), which is not read."), saveAs
      )
    case .encrypted:
      return (
        message("Filen er låst med en adgangskode.", "The file is locked with a password."),
        Self.removePassword
      )
    case .openDocument:
      return (
        message(
          "Filen er et OpenDocument-ark (.ods), som ikke læses.",
          "The file is an OpenDocument spreadsheet (.ods), which is not read."), saveAs
      )
    case .appleNumbers:
      return (
        message(
          "Filen er fra Apples Numbers, som ikke læses.",
          "The file is from Apple's Numbers, which is not read."),
        Localized(
          da: "Eksporter den fra Numbers som Excel (.xlsx).",
          en: "Export it from Numbers as Excel (.xlsx).")
      )
    case .word:
      return (message("Filen er et Word-dokument.", "The file is a Word document."), nil)
    case .powerPoint:
      return (message("Filen er en præsentation.", "The file is a presentation."), nil)
    case .otherArchive:
      return (
        message(
          "Filen er et zip-arkiv uden en projektmappe i sig.",
          "The file is a zip archive without a workbook in it."),
        Localized(da: "Pak arkivet ud, og angiv filen i det.", en: "Unpack it and give the file.")
      )
    case .webPage:
      return (
        message(
          "Filen kalder sig et Excel-ark, men er en webside.",
          "The file calls itself an Excel sheet but is a web page."), saveAs
      )
    case .text:
      return (
        message(
          "Filen kalder sig et Excel-ark, men er almindelig tekst, måske CSV.",
          "The file calls itself an Excel sheet but is plain text, perhaps CSV."),
        Localized(
          da: "Omdøb den til .csv, eller åbn den i Excel og gem den som .xlsx.",
          en: "Rename it to .csv, or open it in Excel and save it as .xlsx.")
      )
    case .other:
      return (
        message(
          "Filen kalder sig et Excel-ark, men er det ikke; den kan være beskadiget.",
          "The file calls itself an Excel sheet but is none; it may be damaged."), saveAs
      )
    case .empty:
      return (message("Filen er tom.", "The file is empty."), nil)
    }
  }
}

extension SourceFile {
  /// Whether the content begins as a zip archive.
  var isZip: Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Whether the content begins as a file of Excel before 2007, or as one under a password.
  var isCompoundFile: Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }
}
