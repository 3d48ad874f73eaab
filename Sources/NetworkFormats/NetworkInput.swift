import Localization
public import SteeringModel

/// What an input turned out to be: a workbook that says what its actors are, or a plain graph.
public enum NetworkInput: Sendable {
  /// A workbook; `validated()` makes the steering network.
  case workbook(NetworkDraft)
  /// A graph without sheets.
  case graph(PlainGraph)

  /// Reads a folder: a workbook of CSV files.
  public static func folder(name: String, files: [SourceFile]) -> NetworkInput {
    .workbook(WorkbookFolder.draft(name: name, files: files))
  }

  /// Reads a file.
  ///
  /// The format is the one asked for; else one whose files have the extension, chosen by content
  /// where several do; else one that the content looks like.
  ///
  /// - Parameter dotParser: parses DOT, such as `RenderingService.graph(of:)`; without it files in DOT
  ///   are refused.
  /// - Throws: `FormatError` with every problem, each with its place.
  public static func file(
    _ file: SourceFile, format: NetworkFormat? = nil, limits: FormatLimits = FormatLimits(),
    dotParser: DOTParser? = nil
  ) throws(FormatError) -> NetworkInput {
    guard let format = format ?? recognized(file) else { throw .unknownFormat(file) }
    let input = try format.read(file, limits, dotParser)
    guard case .graph(var graph) = input else { return input }
    try graph.checkTexts(source: file.name)
    return .graph(graph)
  }

  /// The format of a file by its extension and content; nil when none fits.
  public static func recognized(_ file: SourceFile) -> NetworkFormat? {
    let byExtension = NetworkFormats.formats(ofExtension: file.fileExtension)
    if byExtension.count == 1 { return byExtension[0] }
    let candidates = byExtension.isEmpty ? NetworkFormats.all : byExtension
    return candidates.first { $0.looksRight(file) } ?? byExtension.last
  }
}

extension FormatError {
  fileprivate static func unknownFormat(_ file: SourceFile) -> FormatError {
    if ["xlsx", "xlsm", "xls", "ods", "numbers"].contains(file.fileExtension) {
      return FormatError(
        "spreadsheet-file", source: file.name,
        message: Localized(
          da: "Regneark læses som en mappe med en CSV-fil for hvert ark, ikke som én fil.",
          en: "A spreadsheet is read as a folder with a CSV file for each sheet, not as one file."),
        remedy: Localized(
          da: "Gem hvert ark som CSV UTF-8 i én mappe, og angiv mappen.",
          en: "Save each sheet as CSV UTF-8 in one folder, and give the folder."))
    }
    let ids = NetworkFormats.all.map(\.id)
    return FormatError(
      "unknown-format", source: file.name,
      message: Localized(
        da: "Filens format kan ikke genkendes.", en: "The format of the file is not recognised."),
      remedy: Localized(
        da: "Angiv formatet: \(Language.danish.list(ids)).",
        en: "State the format: \(Language.english.list(ids))."))
  }
}
