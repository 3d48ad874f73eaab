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
    var draft = WorkbookFolder.draft(name: name, files: files)
    draft.showControlCharacters()
    return .workbook(draft)
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
    if format.id != NetworkFormat.xlsx.id, file.isZip || file.isCompoundFile {
      throw .spreadsheetCalledOtherwise(file)
    }
    switch try format.read(file, limits, dotParser) {
    case .workbook(var draft):
      draft.showControlCharacters()
      return .workbook(draft)
    case .graph(var graph):
      try graph.checkSizes(source: file.name, limits: limits)
      try graph.showControlCharacters(source: file.name)
      try graph.checkTexts(source: file.name)
      return .graph(graph)
    }
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
  /// That a file is a spreadsheet, or something else of its kind, under the name of another format.
  fileprivate static func spreadsheetCalledOtherwise(_ file: SourceFile) -> FormatError {
    if let refusal = SpreadsheetRefusal(file) { return refusal.error(file) }
    return FormatError(
      "wrong-extension", source: file.name,
      message: Localized(
        da: "Filen er en Excel-projektmappe, men hedder noget andet.",
        en: "The file is an Excel workbook but is called otherwise."),
      remedy: Localized(da: "Omdøb den til .xlsx.", en: "Rename it to .xlsx."))
  }

  fileprivate static func unknownFormat(_ file: SourceFile) -> FormatError {
    if ["xls", "xlsb", "ods", "numbers"].contains(file.fileExtension),
      let refusal = SpreadsheetRefusal(file)
    {
      return refusal.error(file)
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
