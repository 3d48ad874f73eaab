import Testing

@testable import NetworkReport

@Suite struct HTMLTextTests {
  private func escaped(_ text: String) -> String { HTMLText().escapeText(text) }

  @Test func markupBecomesText() {
    #expect(
      escaped("<script>alert('1')</script> & \"x\"")
        == "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; &quot;x&quot;")
  }

  /// A quotation mark that carries an accent is one character to a reader, but ends an attribute.
  @Test func aMarkWithAnAccentIsEscapedToo() {
    #expect(escaped("\"\u{301} onfocus=x") == "&quot;\u{301} onfocus=x")
    #expect(escaped("<\u{200D}b>") == "&lt;\u{200D}b&gt;")
  }

  @Test func whatActsOnTextIsShown() {
    #expect(escaped("Skole\u{202E}leder\u{2066}") == "Skole\u{FFFD}leder\u{FFFD}")
    #expect(escaped("a\u{0}b\u{1B}[2Jc\u{85}") == "a\u{FFFD}b\u{FFFD}[2Jc\u{FFFD}")
  }

  @Test func ordinaryTextStays() {
    #expect(escaped("Blåbærgrød é 😀\nفريق\t1") == "Blåbærgrød é 😀\nفريق\t1")
  }
}
