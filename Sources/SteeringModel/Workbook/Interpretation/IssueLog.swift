/// The issues of one run, each once, in the order in which they were found.
final class IssueLog {
  private(set) var issues: [Issue] = []
  private var known: Set<Issue> = []
  private var suggestionsLeft = 500

  func add(_ issue: Issue) {
    if known.insert(issue).inserted { issues.append(issue) }
  }

  /// The name that a mistyped one most likely stands for; after 500 searches none, so that a sheet
  /// in which nothing fits does not take forever.
  func suggestion(for text: String, among candidates: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return NearestName.nearest(to: text, among: candidates)
  }

  /// The issues in the order of the sheets, their rows and columns; what concerns other sources
  /// comes first.
  func sorted(by sheets: [SheetHeader]) -> [Issue] {
    var places: [String: (position: Int, columns: [String: Int])] = [:]
    for (position, sheet) in sheets.enumerated() {
      var columns: [String: Int] = [:]
      for (column, header) in sheet.headers.enumerated() { columns[header] = column + 1 }
      places[sheet.source] = (position, columns)
    }
    func place(_ issue: Issue) -> (Int, Int, Int) {
      guard let place = places[issue.location.source] else { return (-1, 0, 0) }
      let column = issue.location.column.map { place.columns[$0] ?? place.columns.count + 1 }
      return (place.position, issue.location.row ?? 0, column ?? 0)
    }
    return issues.enumerated().sorted { left, right in
      let (leftPlace, rightPlace) = (place(left.element), place(right.element))
      return leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
    }.map(\.element)
  }
}
