/// Reads `styles.xml`: by which number format the cells of a style are shown.
struct XLSXStyles: XMLElementReader {
  private var codes: [Int: String] = [:]
  private var formatIDs: [Int] = []
  private var isInCellFormats = false

  /// The formats of the styles, in the order by which cells name them.
  var formats: [XLSXNumberFormat] {
    formatIDs.map { XLSXNumberFormat(id: $0, code: codes[$0]) }
  }

  mutating func begin(_ name: String, _ attributes: [String: String], line: Int) {
    switch XMLName.local(name) {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
        codes[id] = attributes["formatCode"]
      }
    case "cellXfs": isInCellFormats = true
    case "xf":
      if isInCellFormats { formatIDs.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0) }
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) {
    if XMLName.local(name) == "cellXfs" { isInCellFormats = false }
  }
}

/// What a number format makes of a number, as far as it matters for reading it.
enum XLSXNumberFormat: Hashable {
  case number
  /// A day, perhaps with a time.
  case date
  /// A time of day without a day.
  case time
  /// Six and four digits with a hyphen: Excel's format for Danish CPR numbers, which hides in the
  /// cell as a number.
  case cprNumber

  /// - Parameters:
  ///   - id: the number of the format; those below 164 are built in.
  ///   - code: the pattern of a format of the workbook's own.
  init(id: Int, code: String?) {
    if let code {
      self = Self.meaning(of: code)
      return
    }
    switch id {
    case 14...17, 22, 27...36, 50...58: self = .date
    case 18...21, 45...47: self = .time
    default: self = .number
    }
  }

  private static func meaning(of code: String) -> XLSXNumberFormat {
    let bare = code.filter { $0 == "0" || $0 == "-" }
    if bare == "000000-0000", !code.contains(where: { $0.isLetter }) { return .cprNumber }
    let letters = Set(lettersOutsideQuotes(code))
    if letters.contains("y") || letters.contains("d") { return .date }
    if letters.contains("h") || letters.contains("s") { return .time }
    return letters.contains("m") ? .date : .number
  }

  /// The letters of the first section that are no literals: `d`, `m`, `y`, `h`, `s` of `[$-406]d. mmm`.
  private static func lettersOutsideQuotes(_ code: String) -> [Character] {
    guard code.lowercased() != "general" else { return [] }
    var letters: [Character] = []
    var isQuoted = false
    var isBracketed = false
    var bracket = ""
    var skipsNext = false
    for character in code.lowercased() {
      if skipsNext {
        skipsNext = false
        continue
      }
      switch character {
      case "\"": isQuoted.toggle()
      case _ where isQuoted: continue
      case "[":
        isBracketed = true
        bracket = ""
      case "]":
        isBracketed = false
        // Elapsed time: `[h]:mm`.
        if !bracket.isEmpty, bracket.allSatisfy({ "hms".contains($0) }) { letters.append("h") }
      case _ where isBracketed: bracket.append(character)
      case "\\", "_", "*": skipsNext = true
      case ";": return letters
      default: if character.isLetter { letters.append(character) }
      }
    }
    return letters
  }
}
