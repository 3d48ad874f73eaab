import Testing

@testable import DOTLanguage

@Suite("Numbers in DOT")
struct DOTNumberTests {
  @Test(
    "Two decimals, a point, no trailing zeros",
    arguments: [
      (0, "0"), (1.25, "1.25"), (-1.256, "-1.26"), (100, "100"), (0.1 + 0.2, "0.3"),
      (-0.001, "0"), (-0.5, "-0.5"), (1e-9, "0"), (12_345.678, "12345.68"),
    ])
  func text(value: Double, text: String) {
    #expect(DOTNumber.text(value) == text)
  }

  @Test(
    "What is not finite or too far off never reaches Graphviz",
    arguments: [
      (Double.nan, "0"), (.infinity, "0"), (-.infinity, "0"), (1e300, "14400"), (-1e9, "-14400"),
    ])
  func bounded(value: Double, text: String) {
    #expect(DOTNumber.text(value) == text)
  }

  @Test("Sizes are written in inches, exact to a hundredth of a point")
  func inches() {
    #expect(DOTNumber.inches(72) == "1")
    #expect(DOTNumber.inches(27) == "0.375")
    #expect(DOTNumber.inches(80) == "1.1111")
  }

  @Test(
    "Colors are written with two digits a part",
    arguments: [
      (DOTColor(0x00_0A_FF), "#000aff"), (DOTColor(0x445566).opacity(0.48), "#4455667a"),
      (DOTColor(0x000000).tint(0.5), "#808080"), (DOTColor(0xCC3311).tint(1), "#cc3311"),
    ])
  func colors(color: DOTColor, text: String) {
    #expect(color.hexadecimal == text)
  }

  @Test("Identifiers have letters, digits and underscores only")
  func identifiers() {
    let plain = "a_1"
    #expect(DOTIdentifier(plain)?.name == plain)
    #expect(DOTIdentifier("a", 12).name == "a12")
    for name in ["", "a-b", "å", "a b", "a\"", "a;"] {
      #expect(DOTIdentifier(name) == nil)
    }
  }
}
