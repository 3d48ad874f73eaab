import Localization
import SteeringModel

/// What a graph reader has to say: every error with its place, up to a hundred, and remarks that
/// count what they speak of.
struct GraphReadingLog {
  let source: String
  private(set) var issues: [Issue]
  private var errors: [Issue] = []
  private var errorCount = 0
  private var missingWeights = 0

  private static let limit = 100

  init(source: String, issues: [Issue] = []) {
    self.source = source
    self.issues = issues
  }

  /// Adds an error.
  mutating func error(
    _ code: String, row: Int? = nil, line: Int? = nil, column: String? = nil,
    value: String? = nil, message: Localized, remedy: Localized? = nil
  ) {
    errorCount += 1
    guard errors.count < Self.limit else { return }
    errors.append(
      Issue(
        code: code, severity: .error,
        location: Issue.Location(source: source, row: row, column: column, line: line),
        value: value, message: message, remedy: remedy))
  }

  /// Adds a remark.
  mutating func remark(
    _ code: String, row: Int? = nil, line: Int? = nil, message: Localized,
    remedy: Localized? = nil
  ) {
    add(code, .remark, row: row, line: line, message: message, remedy: remedy)
  }

  /// Adds a warning.
  mutating func warning(
    _ code: String, row: Int? = nil, line: Int? = nil, message: Localized,
    remedy: Localized? = nil
  ) {
    add(code, .warning, row: row, line: line, message: message, remedy: remedy)
  }

  private mutating func add(
    _ code: String, _ severity: Issue.Severity, row: Int?, line: Int?, message: Localized,
    remedy: Localized?
  ) {
    issues.append(
      Issue(
        code: code, severity: severity,
        location: Issue.Location(source: source, row: row, line: line), message: message,
        remedy: remedy))
  }

  /// Throws everything that was found, if any of it is an error.
  mutating func throwIfFailed() throws(FormatError) {
    if missingWeights > 0 {
      let count = missingWeights
      remark(
        "missing-weight",
        message: Localized(
          da: "\(count) relationer har ingen vægt; de vejer 1.",
          en: "\(count) ties have no weight; they weigh 1."))
    }
    guard !errors.isEmpty else { return }
    if errorCount > errors.count {
      let more = errorCount - errors.count
      errors.append(
        Issue(
          code: "more-errors", severity: .error, location: Issue.Location(source: source),
          message: Localized(
            da: "Der er \(more) fejl mere.", en: "There are \(more) more errors.")))
    }
    throw FormatError(issues: errors + issues)
  }

  /// Says how many ties join a node to itself and how many pairs have more than one tie.
  ///
  /// - Complexity: O(ties).
  mutating func remarkOnLoopsAndRepeats(of graph: PlainGraph) {
    let loops = graph.ties.count { $0.source == $0.target }
    if loops > 0 {
      remark(
        "self-ties",
        message: Localized(
          da: "\(loops) relationer går fra et punkt til det selv; de tæller ikke i stier.",
          en: "\(loops) ties join a node to itself; they do not count in paths."))
    }
    var pairs = Set<UInt64>(minimumCapacity: graph.ties.count)
    var repeats = 0
    for (position, tie) in graph.ties.enumerated() where tie.source != tie.target {
      let isDirected = graph.isDirected(tie: position)
      let (low, high) =
        isDirected || tie.source < tie.target
        ? (tie.source, tie.target) : (tie.target, tie.source)
      let key = UInt64(UInt32(bitPattern: low)) << 32 | UInt64(UInt32(bitPattern: high))
      if !pairs.insert(key).inserted { repeats += 1 }
    }
    if repeats > 0 {
      remark(
        "repeated-ties",
        message: Localized(
          da: "\(repeats) relationer gentager et par, der allerede er nævnt.",
          en: "\(repeats) ties repeat a pair that was named before."))
    }
  }

  // MARK: - Problems that several readers meet

  mutating func missingEnd(row: Int) {
    error(
      "missing-value", row: row,
      message: Localized(
        da: "Rækken nævner ikke, hvor relationen begynder.",
        en: "The row does not name where the tie begins."),
      remedy: Localized(da: "Udfyld begge ender.", en: "Fill in both ends."))
  }

  mutating func badFallback(_ name: String, _ value: String) {
    error(
      "type-mismatch", column: String(name.prefix(80)), value: String(value.prefix(120)),
      message: Localized(
        da: "Nøglens standardværdi passer ikke til dens type.",
        en: "The default of the key does not fit its type."),
      remedy: Localized(
        da: "Skriv et tal med decimalpunktum, eller erklær nøglen som tekst.",
        en: "Write a number with a decimal point, or declare the key as text."))
  }

  mutating func tooManyFills(_ name: String) {
    error(
      "too-many-values", column: String(name.prefix(80)),
      message: Localized(
        da: "Nøglernes standardværdier ville blive til flere værdier, end der læses.",
        en: "The defaults of the keys would become more values than are read."),
      remedy: Localized(
        da: "Fjern standardværdierne af nøglerne.", en: "Remove the defaults of the keys."))
  }

  mutating func missingEnd(tie number: Int, line: Int? = nil) {
    error(
      "missing-end", line: line, value: String(number),
      message: Localized(
        da: "Relation nummer \(number) mangler en ende.",
        en: "Tie number \(number) lacks an end."),
      remedy: Localized(da: "Nævn begge punkter.", en: "Name both nodes."))
  }

  mutating func missingID(node number: Int, line: Int? = nil) {
    error(
      "missing-id", line: line,
      message: Localized(
        da: "Punkt nummer \(number) har intet id.", en: "Node number \(number) has no id."),
      remedy: Localized(da: "Giv punktet et id.", en: "Give the node an id."))
  }

  mutating func duplicateNode(_ id: String, line: Int? = nil) {
    error(
      "duplicate-id", line: line, value: String(id.prefix(120)),
      message: Localized(
        da: "To punkter har samme id.", en: "Two nodes have the same id."),
      remedy: Localized(da: "Giv hvert punkt sit eget id.", en: "Give each node an id of its own."))
  }

  mutating func unknownNode(_ id: String, line: Int? = nil, tie number: Int) {
    error(
      "unknown-node", line: line, value: String(id.prefix(120)),
      message: Localized(
        da: "Relation nummer \(number) nævner et punkt, der ikke findes.",
        en: "Tie number \(number) names a node that does not exist."),
      remedy: Localized(
        da: "Tilføj punktet, eller ret navnet.", en: "Add the node, or correct the name."))
  }

  mutating func truncatedMatrix(row: Int, of count: Int, line: Int) {
    error(
      "truncated", line: line,
      message: Localized(
        da: "Matricen slutter i række \(row) af \(count).",
        en: "The matrix ends in row \(row) of \(count)."),
      remedy: Localized(
        da: "Gem filen igen fra det program, der lavede den.",
        en: "Save the file again from the program that made it."))
  }

  mutating func tooManyWords(line: Int) {
    error(
      "too-many-columns", line: line,
      message: Localized(
        da: "Linjen har flere ord, end der læses.", en: "The line has more words than are read."),
      remedy: Localized(da: "Del linjen.", en: "Split the line."))
  }

  mutating func unclosedQuote(line: Int) {
    error(
      "unclosed-quote", line: line,
      message: Localized(
        da: "Et citationstegn åbnes her og lukkes ikke på linjen.",
        en: "A quote is opened here and not closed in the line."),
      remedy: Localized(
        da: "Luk det, eller se efter, om filen er skåret af.",
        en: "Close it, or check whether the file is cut off."))
  }

  mutating func badNodeNumber(_ word: String, count: Int, line: Int) {
    error(
      "unknown-node", line: line, value: String(word.prefix(120)),
      message: Localized(
        da: "Det er ikke nummeret på et af filens \(count) punkter.",
        en: "This is not the number of one of the \(count) nodes of the file."),
      remedy: Localized(
        da: "Ret nummeret, eller ret antallet af punkter.",
        en: "Correct the number, or correct how many nodes there are."))
  }

  mutating func tooManyRows(line: Int) {
    error(
      "too-many-cells", line: line,
      message: Localized(
        da: "Matricen har flere rækker eller kolonner, end der er punkter.",
        en: "The matrix has more rows or columns than there are nodes."))
  }

  mutating func tooManyCells(_ count: Int, row: Int, columns: Int) {
    error(
      "too-many-cells", row: row,
      message: Localized(
        da: "Rækken har \(count) felter, men der er kun \(columns) kolonner.",
        en: "The row has \(count) cells, but there are only \(columns) columns."),
      remedy: Localized(
        da: "Skriv én relation i hver række, og sæt citationstegn om tekst med skilletegn.",
        en: "Write one tie a row, and put quotes around text that contains the separator."))
  }

  mutating func missingWeight() { missingWeights += 1 }

  mutating func badWeight(
    _ value: String, row: Int? = nil, line: Int? = nil, column: String
  ) {
    error(
      "bad-number", row: row, line: line, column: column, value: String(value.prefix(120)),
      message: Localized(
        da: "Vægten er ikke et endeligt tal.", en: "The weight is not a finite number."),
      remedy: Localized(
        da: "Skriv et tal, for eksempel 2.", en: "Write a number, such as 2."))
  }
}

extension FormatError {
  static func noTies(_ source: String) -> FormatError {
    FormatError(
      "empty-file", source: source,
      message: Localized(da: "Filen er tom.", en: "The file is empty."),
      remedy: Localized(da: "Vælg en fil med relationer.", en: "Choose a file with ties."))
  }

  static func noEnds(_ source: String, row: Int, headers: [String]) -> FormatError {
    let shown = headers.map { "'\($0.prefix(40))'" }
    let da = Language.danish.list(shown, atMost: 8)
    let en = Language.english.list(shown, atMost: 8)
    let isNodes = EdgeListHeader.looksLikeNodes(headers)
    return FormatError(
      isNodes ? "only-nodes" : "no-ends", source: source, row: row,
      message: isNodes
        ? Localized(
          da:
            "Filen ser ud til at være en liste over punkter, ikke relationer; kolonnerne er \(da).",
          en: "The file looks like a list of nodes, not of ties; its columns are \(en).")
        : Localized(
          da: "Det kan ikke ses, hvilke kolonner der er relationens ender; kolonnerne er \(da).",
          en: "One cannot tell which columns are the ends of a tie; the columns are \(en)."),
      remedy: Localized(
        da: "Kald de to kolonner 'fra' og 'til'.", en: "Call the two columns 'source' and 'target'."
      ))
  }

  static func duplicateHeader(_ source: String, row: Int, header: String) -> FormatError {
    FormatError(
      "duplicate-column", source: source, row: row, column: header,
      message: Localized(
        da: "Kolonnen '\(header)' findes flere gange.",
        en: "The column '\(header)' is there several times."),
      remedy: Localized(
        da: "Behold én af dem, eller giv den anden et andet navn.",
        en: "Keep one of them, or give the other another name."))
  }
}
