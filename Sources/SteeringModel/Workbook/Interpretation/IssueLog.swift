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

  /// The issues in the order of the sources and their rows; what concerns other sources comes first.
  func sorted(bySources sources: [String]) -> [Issue] {
    var positions: [String: Int] = [:]
    for (position, source) in sources.enumerated() { positions[source] = position }
    func place(_ issue: Issue) -> (Int, Int) {
      (positions[issue.location.source] ?? -1, issue.location.row ?? 0)
    }
    return issues.enumerated().sorted { left, right in
      let (leftPlace, rightPlace) = (place(left.element), place(right.element))
      return leftPlace == rightPlace ? left.offset < right.offset : leftPlace < rightPlace
    }.map(\.element)
  }
}
