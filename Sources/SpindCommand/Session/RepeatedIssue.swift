import Localization
import SteeringModel

/// An issue, and the rows of the sheet of which the same is to be said.
struct RepeatedIssue {
  private let first: Issue
  private var rows: [Int] = []

  /// Gathers what is to be said of many rows alike; errors stay apart, since each has to be mended.
  static func grouping(_ issues: [Issue]) -> [RepeatedIssue] {
    var kinds: [Issue: Int] = [:]
    for issue in issues { kinds[kind(of: issue), default: 0] += 1 }
    var gathered: [RepeatedIssue] = []
    var places: [Issue: Int] = [:]
    for issue in issues {
      let kind = kind(of: issue)
      guard let row = issue.location.row, kinds[kind, default: 0] > 3, issue.severity != .error
      else {
        gathered.append(RepeatedIssue(first: issue))
        continue
      }
      let place = places[kind, default: gathered.count]
      if place == gathered.count {
        places[kind] = place
        gathered.append(RepeatedIssue(first: issue))
      }
      gathered[place].rows.append(row)
    }
    return gathered
  }

  /// The issue without the row that it is about.
  private static func kind(of issue: Issue) -> Issue {
    var kind = issue
    kind.location.row = nil
    kind.location.cell = nil
    return kind
  }

  /// The issue in one line; of many rows, their numbers in place of the cell.
  func text(_ language: Language) -> String {
    guard !rows.isEmpty else { return first.text(language) }
    var issue = Self.kind(of: first)
    let numbers = language.list(rows.map(String.init), atMost: 12)
    issue.location.source +=
      language == .danish
      ? ", \(rows.count) rækker (\(numbers))" : ", \(rows.count) rows (\(numbers))"
    return issue.text(language)
  }
}
