import Localization
import SteeringModel
import Yams

/// Reads a workbook as YAML: a key for each sheet in either language, and below it a list of rows,
/// each with its columns and their values. The area may be a plain mapping of keys to values.
///
/// A list as a value is the same as its parts between `|`. Rows are numbered by their lines. Aliases
/// are followed only as far as the limit on values allows, so a small file cannot become a large one.
struct YAMLWorkbook {
  /// The greatest file that is read: a hundred times the workbook of a large area.
  private static let byteLimit = 8 << 20
  private static let columnLimit = 1_000

  private let source: String
  private var issues: [Issue]
  private var valuesLeft = 2_000_000

  static func draft(_ file: SourceFile, limits: FormatLimits) throws(FormatError) -> NetworkDraft {
    var limits = limits
    limits.fileBytes = min(limits.fileBytes, byteLimit)
    let text = try DecodedText(file, limits: limits)
    var reader = YAMLWorkbook(source: file.name, issues: text.remarks)
    let root = try reader.root(String(decoding: text.utf8, as: UTF8.self))
    return try reader.draft(named: file.stem, root)
  }

  private func root(_ text: String) throws(FormatError) -> Node.Mapping {
    let node: Node?
    do {
      // Every value is read as text, so nothing is gained by finding out which are numbers.
      node = try Yams.compose(yaml: text, .basic)
    } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
      let key = keys.first ?? ""
      throw problem(
        "duplicate-key", line: context.mark.line,
        Localized(
          da: "Nøglen '\(key.prefix(80))' står to gange samme sted.",
          en: "The key '\(key.prefix(80))' is in the same place twice."),
        Localized(da: "Behold én af dem.", en: "Keep one of them."))
    } catch let error as YamlError {
      throw problem(
        "bad-yaml", line: Self.line(of: error),
        Localized(da: "Filen er ikke gyldig YAML.", en: "The file is not valid YAML."),
        Localized(
          da: "Se efter indrykning, koloner og citationstegn på linjen.",
          en: "Check indentation, colons and quotes in the line."))
    } catch {
      throw problem(
        "bad-yaml", line: nil,
        Localized(da: "Filen er ikke gyldig YAML.", en: "The file is not valid YAML."), nil)
    }
    guard case .mapping(let mapping) = node else {
      throw problem(
        "not-a-workbook", line: 1,
        Localized(
          da: "Filen har ingen ark; den skal have en nøgle for hvert, for eksempel 'aktører:'.",
          en: "The file has no sheets; it must have a key for each, such as 'actors:'."), nil)
    }
    return mapping
  }

  private mutating func draft(
    named name: String, _ root: Node.Mapping
  ) throws(FormatError) -> NetworkDraft {
    var sheets: [NetworkDraft.NamedSheet] = []
    for (key, value) in root {
      let title = key.string ?? ""
      let isArea = NetworkDraft.sheet(titled: title) == .area
      let rows =
        if isArea, case .mapping(let mapping) = value {
          try areaRows(mapping)
        } else {
          try rows(of: value, in: title)
        }
      sheets.append(
        NetworkDraft.NamedSheet(title: title, source: "\(source): \(title)", rows: rows))
    }
    return NetworkDraft(name: name, sheets: sheets, issues: issues)
  }

  private mutating func areaRows(
    _ mapping: Node.Mapping
  ) throws(FormatError) -> [NetworkDraft.Row] {
    var rows = [NetworkDraft.Row(number: 0, cells: ["nøgle", "værdi"])]
    for (key, value) in mapping {
      let number = key.mark?.line ?? rows.count
      rows.append(
        NetworkDraft.Row(number: number, cells: [key.string ?? "", try cell(value, in: "area")]))
    }
    return rows
  }

  /// The rows of a sheet; the headers are the names of all columns, in the order in which they appear.
  private mutating func rows(
    of value: Node, in sheet: String
  ) throws(FormatError) -> [NetworkDraft.Row] {
    if value.isEmpty { return [] }
    guard case .sequence(let sequence) = value else {
      throw problem(
        "not-a-list", line: value.mark?.line,
        Localized(
          da: "Arket '\(sheet)' skal være en liste over rækker.",
          en: "The sheet '\(sheet)' must be a list of rows."),
        Localized(
          da: "Begynd hver række med en bindestreg.", en: "Begin each row with a hyphen."))
    }
    var headers: [String] = []
    var positions: [String: Int] = [:]
    var rows: [NetworkDraft.Row] = []
    for element in sequence {
      guard case .mapping(let mapping) = element else {
        throw problem(
          "not-a-row", line: element.mark?.line,
          Localized(
            da: "Rækken skal nævne sine kolonner, for eksempel 'navn: Hotspotchef'.",
            en: "The row must name its columns, such as 'name: Hotspot chief'."), nil)
      }
      var cells: [String] = []
      for (key, value) in mapping {
        let header = key.string ?? ""
        if positions[header] == nil {
          guard headers.count < Self.columnLimit else {
            throw problem(
              "too-many-columns", line: key.mark?.line,
              Localized(
                da: "Arket '\(sheet)' har flere end \(Self.columnLimit) kolonner.",
                en: "The sheet '\(sheet)' has more than \(Self.columnLimit) columns."),
              Localized(
                da: "Se efter, om det er den rigtige fil.",
                en: "Check whether this is the right file."))
          }
          positions[header] = headers.count
          headers.append(header)
        }
        let position = positions[header] ?? 0
        try count(max(0, position + 1 - cells.count))
        while cells.count <= position { cells.append("") }
        cells[position] = try cell(value, in: sheet)
      }
      rows.append(NetworkDraft.Row(number: element.mark?.line ?? rows.count + 1, cells: cells))
    }
    let first = value.mark?.line ?? 1
    return [NetworkDraft.Row(number: max(0, first - 1), cells: headers)] + rows
  }

  /// The text of a cell: a scalar as it is written, a list with bars between its parts.
  private mutating func cell(_ value: Node, in sheet: String) throws(FormatError) -> String {
    try count(1)
    switch value {
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["null", "~", "Null", "NULL"].contains(scalar.string)
      return isNull ? "" : scalar.string
    case .sequence(let sequence):
      var parts: [String] = []
      for element in sequence {
        guard case .scalar = element else { throw nested(value, in: sheet) }
        parts.append(try cell(element, in: sheet))
      }
      return parts.joined(separator: "|")
    case .mapping, .alias: throw nested(value, in: sheet)
    }
  }

  private mutating func count(_ values: Int) throws(FormatError) {
    valuesLeft -= values
    guard valuesLeft > 0 else {
      throw problem(
        "too-large", line: nil,
        Localized(
          da: "Filen har flere værdier, end der kan læses.",
          en: "The file has more values than can be read."), nil)
    }
  }

  private func nested(_ value: Node, in sheet: String) -> FormatError {
    problem(
      "nested-value", line: value.mark?.line,
      Localized(
        da: "Et felt i arket '\(sheet)' skal være en tekst eller en liste af tekster.",
        en: "A cell of the sheet '\(sheet)' must be a text or a list of texts."), nil)
  }

  private func problem(
    _ code: String, line: Int?, _ message: Localized, _ remedy: Localized?
  ) -> FormatError {
    FormatError(code, source: source, line: line, message: message, remedy: remedy)
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}

extension Node {
  /// Whether there is nothing: an empty value, or the word for it.
  fileprivate var isEmpty: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
  }
}

extension NetworkFormat {
  /// A workbook as YAML.
  static let yamlWorkbook = NetworkFormat(
    "yaml", title: Localized(da: "Projektmappe i YAML", en: "YAML workbook"),
    fileExtensions: ["yaml", "yml"],
    looksRight: { file in
      let names = SteeringNetwork.SheetName.allCases.flatMap(\.names.all)
      let text = "\n" + file.beginningText.lowercased()
      return names.contains { text.contains("\n\($0.lowercased()):") }
    },
    read: { file, limits throws(FormatError) in
      .workbook(try YAMLWorkbook.draft(file, limits: limits))
    })
}
