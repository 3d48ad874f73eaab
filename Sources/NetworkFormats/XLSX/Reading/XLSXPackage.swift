import Localization
import SteeringModel
import ZipArchive

/// The parts of an Excel file: a zip archive of XML files that point at each other.
///
/// Only the parts that are asked for are unpacked, each within the limits.
struct XLSXPackage: ~Copyable {
  /// The name of the file.
  let source: String
  private var limits: FormatLimits

  private var archive: ZipReader
  /// The true names of the parts by their lower-case ones: the names of parts do not heed case.
  private let names: [String: String]

  /// Opens a file.
  ///
  /// - Throws: `FormatError` when the file is no Excel file, and says what it is where that is known.
  init(_ file: SourceFile, limits: FormatLimits) throws(FormatError) {
    if let refusal = SpreadsheetRefusal(file) { throw refusal.error(file) }
    let archive = try Self.archive(file)
    names = try Self.names(in: archive, source: file.name)
    self.archive = archive
    source = file.name
    self.limits = limits
    self.limits.elements = min(limits.elements, Self.elementLimit)
  }

  private static func archive(_ file: SourceFile) throws(FormatError) -> ZipReader {
    do throws(ZipError) {
      return try ZipReader(file.bytes, limits: zipLimits)
    } catch {
      throw FormatError(error, source: file.name)
    }
  }

  private static func names(
    in archive: borrowing ZipReader, source: String
  ) throws(FormatError) -> [String: String] {
    var names: [String: String] = [:]
    for entry in archive.entries {
      let name = entry.name.replacing("\\", with: "/").lowercased()
      guard names.updateValue(entry.name, forKey: name) == nil else {
        throw FormatError(ZipError.duplicateEntry(entry.name), source: source)
      }
    }
    return names
  }

  /// A workbook of 300 actors unpacks to less than 5 MB; the limits keep time and memory within
  /// bounds for what is made to hurt.
  private static let elementLimit = 2_000_000

  private static let zipLimits = ZipLimits(
    entries: 10_000, entryBytes: 64 << 20, totalBytes: 128 << 20)

  /// Whether there is a part.
  func hasPart(_ name: String) -> Bool { names[name.lowercased()] != nil }

  /// Reads a part as XML; false when there is none of the name.
  mutating func read<Reader: XMLElementReader>(
    _ part: String, into reader: inout Reader
  ) throws(FormatError) -> Bool {
    guard let name = names[part.lowercased()] else { return false }
    let bytes: [UInt8]
    do {
      bytes = try archive.bytes(named: name)
    } catch {
      throw FormatError(error, source: source)
    }
    try XMLReading.read(
      SourceFile(name: "\(source): \(name)", bytes: bytes), into: &reader, limits: limits)
    return true
  }

  /// The relationships of a part, with their targets as names of parts.
  mutating func relationships(of part: String) throws(FormatError) -> [XLSXRelationship] {
    let (folder, name) = Self.split(part)
    var reader = XLSXRelationshipsReader(folder: folder)
    _ = try read("\(folder)_rels/\(name).rels", into: &reader)
    return reader.relationships
  }

  /// The folder of a part, with a slash behind it unless it is the top, and its name there.
  private static func split(_ part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[...slash]), String(part[part.index(after: slash)...]))
  }
}

/// That one part of the package points at another.
struct XLSXRelationship {
  let id: String
  /// The last word of the type's address, such as `worksheet`: the address itself has two forms.
  let type: String
  /// The name of the part; nil when it lies outside the package.
  let target: String?
}

struct XLSXRelationshipsReader: XMLElementReader {
  /// The folder from which relative targets are counted.
  let folder: String
  private(set) var relationships: [XLSXRelationship] = []

  init(folder: String) {
    self.folder = folder
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    guard XMLName.local(name) == "Relationship", let id = attributes["Id"],
      let target = attributes["Target"]
    else { return }
    let isInside = attributes["TargetMode"] != "External"
    relationships.append(
      XLSXRelationship(
        id: id, type: attributes["Type"]?.split(separator: "/").last.map(String.init) ?? "",
        target: isInside ? Self.part(target, from: folder) : nil))
  }

  mutating func end(_ name: String, text: String, line: Int) {}

  /// The part that a target names, or nil when it climbs out of the package.
  static func part(_ target: String, from folder: String) -> String? {
    let path = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

/// Names of elements and attributes, whose prefix each program chooses.
enum XMLName {
  /// The name without its prefix.
  static func local(_ name: String) -> Substring {
    name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
  }
}

extension FormatError {
  init(_ error: ZipError, source: String) {
    let (message, remedy) = Self.words(for: error)
    self.init("bad-archive", source: source, message: message, remedy: remedy)
  }

  private static func words(for error: ZipError) -> (Localized, Localized) {
    let saveAgain = Localized(
      da: "Åbn filen i Excel, og gem den igen som .xlsx.",
      en: "Open the file in Excel and save it again as .xlsx.")
    func message(_ da: String, _ en: String) -> Localized { Localized(da: da, en: en) }
    switch error {
    case .notAnArchive, .damaged:
      return (
        message(
          "Filen er beskadiget eller ikke overført helt.",
          "The file is damaged or was not copied to its end."), saveAgain
      )
    case .encrypted:
      return (
        message("Filen er låst med en adgangskode.", "The file is locked with a password."),
        SpreadsheetRefusal.removePassword
      )
    case .duplicateEntry(let name), .noEntry(let name), .unknownMethod(let name):
      return (
        message(
          "Filens indre del »\(name.prefix(80))« findes flere gange eller kan ikke læses.",
          "The inner part “\(name.prefix(80))” is there several times or cannot be read."),
        saveAgain
      )
    case .unsafeName(let name):
      return (
        message(
          "Filen har en indre del, »\(name.prefix(80))«, som peger ud af filen.",
          "The file has an inner part, “\(name.prefix(80))”, that leads out of it."), saveAgain
      )
    case .tooManyEntries, .tooLarge, .suspiciousRatio, .outOfMemory, .writingFailed:
      return (
        message(
          "Filen fylder for meget, når den pakkes ud.",
          "The file is too large when it is unpacked."),
        Localized(
          da: "Slet tomme rækker, billeder og ark, der ikke bruges, eller gem som CSV.",
          en: "Delete empty rows, pictures and sheets that are not used, or save as CSV.")
      )
    }
  }
}
