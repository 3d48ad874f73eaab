import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

@Suite struct CSVScannerTests {
  private func rows(
    _ text: String, separator: CSVSeparator? = nil
  ) throws(FormatError) -> [[String]] {
    var scanner = CSVScanner(Array(text.utf8), source: "x.csv", separator: separator)
    var rows: [[String]] = []
    while try scanner.next() { rows.append(scanner.texts) }
    return rows
  }

  @Test(arguments: [
    ("a;b\n1;2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
    ("sep=,\na,b", [["a", "b"]]),
    ("sep=;\r\na;b", [["a", "b"]]),
    ("a;\"b;c\"\n", [["a", "b;c"]]),
    ("a;\"b\r\nc\"\n1;2", [["a", "b\r\nc"], ["1", "2"]]),
    ("a;\"b \"\"c\"\" d\"", [["a", "b \"c\" d"]]),
    ("a;\"\"", [["a", ""]]),
    ("a;\"b\"c;d", [["a", "bc", "d"]]),
    ("5\" rør;b", [["5\" rør", "b"]]),
    ("a;b;", [["a", "b", ""]]),
    ("a;b\n\n1;2", [["a", "b"], [""], ["1", "2"]]),
    ("", []),
    (";", [["", ""]]),
    ("\"a\"\n\"b\"", [["a"], ["b"]]),
  ])
  func textsAreTakenApart(text: String, expected: [[String]]) throws {
    #expect(try rows(text) == expected)
  }

  @Test(arguments: [
    ("fra;til;note\nA;B;ja, nej, måske", CSVSeparator.semicolon),
    ("a,b\n\"x;y\",1", .comma), ("a\tb,c\n1\t2", .tab), ("navn\nA, B", .semicolon),
    ("\n\na;b", .semicolon),
  ])
  func theSeparatorIsFound(text: String, expected: CSVSeparator) {
    #expect(CSVSeparator.detected(in: Array(text.utf8), from: 0) == expected)
  }

  @Test func spacesSeparateOnlyWhereAsked() {
    let text = Array("1 2\n3 4".utf8)
    #expect(CSVSeparator.detected(in: text, from: 0) == .semicolon)
    #expect(CSVSeparator.detected(in: text, from: 0, allowsSpace: true) == .space)
    let list = Array("a b;c\nd e;f".utf8)
    #expect(CSVSeparator.detected(in: list, from: 0, allowsSpace: true) == .semicolon)
  }

  @Test func runsOfSpaceAreOneSeparator() throws {
    #expect(
      try rows("  a   b \n c\td\t\ne f", separator: .space) == [
        ["a", "b"], ["c", "d"], ["e", "f"],
      ])
  }

  @Test func rowsAreCountedAsASpreadsheetCounts() throws {
    var scanner = CSVScanner(Array("sep=;\nh;i\n\"a\nb\";1\n\nc;2".utf8), source: "x.csv")
    var numbers: [Int: String] = [:]
    while try scanner.next() { numbers[scanner.row] = scanner.texts[0] }
    #expect(numbers == [1: "h", 2: "a\nb", 3: "", 4: "c"])
  }

  @Test func anUnclosedQuoteNamesTheLineWhereItOpened() {
    let text = "fra;til\nA;\"x\ny\"\nB;\"C\nD;E\nF;G"
    do {
      _ = try rows(text)
      #expect(Bool(false), "The quote in line 4 is never closed.")
    } catch {
      #expect(error.issues.map(\.code) == ["unclosed-quote"])
      #expect(error.issues[0].location.row == 3)
      #expect(error.issues[0].message.da.contains("linje 4"))
      #expect(error.issues[0].message.en.contains("line 4"))
    }
  }

  @Test func limitsAreClearErrors() {
    func code(_ text: String, _ limits: FormatLimits) -> String? {
      var scanner = CSVScanner(Array(text.utf8), source: "x.csv", limits: limits)
      do throws(FormatError) {
        while try scanner.next() {}
        return nil
      } catch {
        return error.issues.first?.code
      }
    }
    #expect(code("a;bbbb", FormatLimits(cellBytes: 3)) == "cell-too-long")
    #expect(code("a;\"b\"\"bb\"", FormatLimits(cellBytes: 3)) == "cell-too-long")
    #expect(code("a;b;c", FormatLimits(columns: 2)) == "too-many-columns")
    #expect(code("a;b", FormatLimits(cellBytes: 1, columns: 2)) == nil)
  }

  /// Whatever is written by the rules is read back, cell for cell.
  @Test(arguments: 0..<40)
  func whatIsQuotedIsReadBack(seed: Int) throws {
    var state = UInt64(seed) * 2_654_435_761 + 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = ["a", "ø", ";", ",", "\t", "\"", "\n", "\r\n", " ", "'", "\u{301}", "=1"]
    let table = (0..<5).map { _ in
      (0..<4).map { _ in (0..<random(6)).map { _ in pieces[random(pieces.count)] }.joined() }
    }
    let separators: [CSVSeparator] = [.semicolon, .comma, .tab]
    let separator = separators[seed % 3]
    let mark = String(Unicode.Scalar(separator.rawValue))
    func quoted(_ cell: String) -> String {
      var quoted = "\""
      for scalar in cell.unicodeScalars {
        quoted.unicodeScalars.append(scalar)
        if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      }
      return quoted + "\""
    }
    let text = table.map { $0.map(quoted).joined(separator: mark) }
      .joined(separator: seed.isMultiple(of: 2) ? "\n" : "\r\n")
    #expect(try rows(text, separator: separator) == table)
  }
}
