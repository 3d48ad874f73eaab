import Localization
import SteeringModel

/// Reads an adjacency matrix: the same labels above and beside it, and a cell for each pair.
///
/// A cell that is empty, 0, `nej` or `-` is no tie; a number is a tie of that weight; `x`, `ja` and
/// the like are a tie of weight 1. The tie goes from the row to the column; a matrix that is the same
/// on both sides of its diagonal is undirected.
///
/// - Complexity: O(cells).
struct MatrixCSV {
  private let source: String
  private var log: GraphReadingLog

  /// Whether the text begins as a matrix does: an empty corner and labels beside it, or at least
  /// three labels with as many numbers below them.
  static func looksRight(_ text: DecodedText) -> Bool {
    var scanner = CSVScanner(text.utf8, source: "")
    guard (try? scanner.next()) == true else { return false }
    let first = scanner.texts.map(\.trimmed)
    if first.count >= 2 && first[0].isEmpty { return first[1...].contains { !$0.isEmpty } }
    guard first.count >= 3, EdgeListHeader(first) == nil, !EdgeListHeader.looksLikeNodes(first),
      first.allSatisfy({ !$0.isEmpty && CellNumber($0) == nil }),
      (try? scanner.next()) == true
    else { return false }
    let second = scanner.texts.map(\.trimmed)
    return second.count == first.count && second.allSatisfy { CellNumber($0) != nil }
  }

  static func read(
    _ text: DecodedText, source: String, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    var reader = MatrixCSV(
      source: source, log: GraphReadingLog(source: source, issues: text.remarks))
    return try reader.read(text, limits: limits)
  }

  private mutating func read(
    _ text: DecodedText, limits: FormatLimits
  ) throws(FormatError) -> PlainGraph {
    var scanner = CSVScanner(text.utf8, source: source, limits: limits)
    guard try scanner.next() else { throw .noTies(source) }
    var columns = scanner.texts.map(\.trimmed)
    let hasRowLabels = columns[0].isEmpty
    if hasRowLabels { columns.removeFirst() }
    while columns.last?.isEmpty == true { columns.removeLast() }

    var rowLabels: [String] = []
    var rows: [(number: Int, cells: [String])] = []
    while try scanner.next() {
      let cells = scanner.texts.map(\.trimmed)
      if cells.allSatisfy(\.isEmpty) { continue }
      if hasRowLabels { rowLabels.append(cells[0]) }
      rows.append((scanner.row, Array(cells.dropFirst(hasRowLabels ? 1 : 0))))
    }
    if !hasRowLabels && rows.count == columns.count { rowLabels = columns }
    try checkLabels(columns, rowLabels)

    var graph = PlainGraph(isDirected: true)
    for label in columns { graph.addNode(label) }
    for (label, row) in zip(rowLabels, rows) {
      guard let from = graph.position(ofNode: label) else { continue }
      for (column, cell) in row.cells.enumerated() where column < columns.count {
        guard let weight = weight(cell, row: row.number, column: columns[column]) else { continue }
        graph.ties.append(PlainGraph.Tie(from, column, weight: weight))
      }
      if row.cells.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
        log.error(
          "too-many-cells", row: row.number,
          message: Localized(
            da: "Rækken har flere felter, end matricen har kolonner.",
            en: "The row has more cells than the matrix has columns."))
      }
    }
    try log.throwIfFailed()
    Self.foldSymmetry(of: &graph)
    graph.issues = log.issues
    return graph
  }

  private func checkLabels(_ columns: [String], _ rows: [String]) throws(FormatError) {
    func onlyIn(_ some: [String], not others: [String]) -> [String] {
      let others = Set(others)
      return some.filter { !others.contains($0) }
    }
    for labels in [columns, rows] {
      var seen: Set<String> = []
      if let twice = labels.first(where: { !seen.insert($0).inserted }) {
        throw .matrix(
          "duplicate-label", source, Localized(verbatim: twice),
          Localized(
            da: "Navnet '\(twice)' står to gange i matricen.",
            en: "The label '\(twice)' is in the matrix twice."))
      }
    }
    let (above, beside) = (onlyIn(columns, not: rows), onlyIn(rows, not: columns))
    guard above.isEmpty && beside.isEmpty else {
      func shown(_ labels: [String], _ language: Language) -> String {
        labels.isEmpty ? "–" : language.list(labels.map { "'\($0.prefix(40))'" }, atMost: 8)
      }
      throw .matrix(
        "labels-differ", source, nil,
        Localized(
          da: "Matricens rækker og kolonner har ikke de samme navne. Kun øverst: "
            + "\(shown(above, .danish)). Kun til venstre: \(shown(beside, .danish)).",
          en: "The rows and columns of the matrix do not have the same labels. Only above: "
            + "\(shown(above, .english)). Only beside: \(shown(beside, .english))."))
    }
  }

  /// The weight that a cell states, or nil when it says that there is no tie.
  private mutating func weight(_ cell: String, row: Int, column: String) -> Double? {
    if cell.isEmpty || cell == "-" { return nil }
    if let number = CellNumber(cell) { return number.value == 0 ? nil : number.value }
    switch YesNo(name: cell) {
    case .yes: return 1
    case .no: return nil
    case nil:
      log.badWeight(cell, row: row, column: column)
      return nil
    }
  }

  /// Makes a graph undirected when each tie has its like the other way.
  static func foldSymmetry(of graph: inout PlainGraph) {
    var weights: [UInt64: Double] = [:]
    func key(_ from: Int32, _ to: Int32) -> UInt64 {
      UInt64(UInt32(bitPattern: from)) << 32 | UInt64(UInt32(bitPattern: to))
    }
    for tie in graph.ties { weights[key(tie.source, tie.target)] = tie.weight }
    let isSymmetric = graph.ties.allSatisfy { weights[key($0.target, $0.source)] == $0.weight }
    guard isSymmetric else { return }
    graph.isDirected = false
    graph.ties.removeAll { $0.source > $0.target }
  }
}

extension FormatError {
  fileprivate static func matrix(
    _ code: String, _ source: String, _ value: Localized?, _ message: Localized
  ) -> FormatError {
    FormatError(
      code, source: source, value: value?.da, message: message,
      remedy: Localized(
        da: "Skriv hvert navn én gang øverst og én gang til venstre.",
        en: "Write each label once above the matrix and once beside it."))
  }
}
