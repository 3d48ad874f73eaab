import Localization
import Testing

@Suite struct NumberStyleTests {
  @Test(arguments: [
    (3.666_66, "3,67"), (3.0, "3"), (0.5, "0,5"), (-0.001, "0"), (-2.345, "-2,35"),
    (1e6, "1000000"),
  ])
  func danishDecimals(value: Double, written: String) {
    #expect(Language.danish.numbers.decimal(value) == written)
  }

  @Test func englishHasAPoint() {
    #expect(Language.english.numbers.fixed(2, decimals: 2) == "2.00")
    #expect(Language.english.numbers.decimal(0.25, decimals: 1) == "0.3")
  }

  @Test func whatIsNoNumberIsADash() {
    #expect(Language.danish.numbers.decimal(.nan) == "–")
    #expect(Language.danish.numbers.decimal(.infinity) == "–")
  }

  @Test func percent() {
    #expect(Language.danish.numbers.percent(0.415) == "42 %")
    #expect(Language.english.numbers.percent(1) == "100%")
  }
}
