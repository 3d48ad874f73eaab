import SteeringModel

/// A whole CSV file as rows of text.
struct CSVSheet {
  /// The rows that could be read, blank ones among them.
  private(set) var rows: [NetworkDraft.Row] = []
  /// What there is to say about the file; an error says that the rows are not all.
  private(set) var issues: [Issue] = []

  /// Reads as far as the file can be read.
  init(_ file: SourceFile, limits: FormatLimits) {
    do throws(FormatError) {
      let text = try DecodedText(file, limits: limits)
      issues = text.remarks
      var scanner = CSVScanner(text.utf8, source: file.name, limits: limits)
      while try scanner.next() {
        rows.append(NetworkDraft.Row(number: scanner.row, cells: scanner.texts))
      }
    } catch {
      issues += error.issues
    }
  }

  /// Whether the file was read to its end.
  var isComplete: Bool { !issues.contains { $0.severity == .error } }
}
