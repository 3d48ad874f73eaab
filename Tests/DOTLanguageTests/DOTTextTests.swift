import Testing

@testable import DOTLanguage

@Suite("Text from outside")
struct DOTTextTests {
  @Test(
    "What is not printable is dropped",
    arguments: [
      ("nul\u{0}byte", "nulbyte"), ("bell\u{7}", "bell"), ("c1\u{85}", "c1"),
      ("turn\u{202E}ed", "turned"), ("iso\u{2066}lated\u{2069}", "isolated"),
      ("tab\there", "tab here"), ("not a character\u{FFFE}", "not a character"),
      ("æøå ÆØÅ é 👩‍👩‍👧‍👦 مرحبا", "æøå ÆØÅ é 👩‍👩‍👧‍👦 مرحبا"),
    ])
  func dropsControls(raw: String, shown: String) {
    #expect(DOTText(raw).plain == shown)
  }

  @Test("The first of several lines is never empty, an empty text stays empty")
  func firstLine() {
    #expect(DOTText("\nx").lines == [" ", "x"])
    #expect(DOTText("\u{1}\nx").lines == [" ", "x"])
    #expect(DOTText("").lines == [""])
  }

  @Test("Long texts are cut and say so")
  func cut() {
    let long = DOTText(String(repeating: "ø", count: 10_000))
    #expect(long.plain.count == 201)
    #expect(long.plain.hasSuffix("ø…"))
    let exact = DOTText(String(repeating: "ø", count: 200))
    #expect(exact.plain.count == 200 && !exact.plain.hasSuffix("…"))
    #expect(DOTText("1\n2\n3\n4\n5\n6\n7\n8").lines == ["1", "2", "3", "4", "5", "6…"])
  }

  @Test("Stacked accents cannot make a short name long")
  func stackedAccents() {
    let tall = "e" + String(repeating: "\u{301}", count: 100_000)
    #expect(DOTText(tall).plain.unicodeScalars.count <= 16)
  }

  @Test(
    "Quotes, backslashes and ampersands are escaped",
    arguments: [
      ("plain", #""plain""#), (#"say "no""#, #""say \"no\"""#), (#"ends in \"#, #""ends in \\""#),
      (#"\N \G \l"#, #""\\N \\G \\l""#), ("&aelig;", #""&amp;aelig;""#),
      ("<b>&</b>", #""<b>&amp;</b>""#), ("two\nlines", #""two\nlines""#),
      (#""></svg>"#, #""\"></svg>""#),
    ])
  func escaping(raw: String, quoted: String) {
    #expect(DOTLabel(raw).quoted == quoted)
  }

  @Test("Every line of an aligned label ends in its mark")
  func alignment() {
    #expect(DOTLabel("a\nb", alignment: .left).quoted == #""a\lb\l""#)
    #expect(DOTLabel("a\nb", alignment: .right).quoted == #""a\rb\r""#)
  }

  @Test("Quotes in the text never end the string, whatever stands before them")
  func noEscapeFromQuotes() {
    let pieces = ["\\", "\"", "\n", "&", "x", "\u{0}", "<", "]"]
    for first in pieces {
      for second in pieces {
        for third in pieces {
          let quoted = DOTLabel(first + second + third).quoted
          #expect(Self.length(ofString: quoted) == quoted.count)
        }
      }
    }
  }

  /// How far a reader of DOT reads the string that the text begins with.
  private static func length(ofString text: String) -> Int {
    var isEscaped = false
    for (index, character) in text.enumerated().dropFirst() {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        return index + 1
      }
    }
    return -1
  }
}
