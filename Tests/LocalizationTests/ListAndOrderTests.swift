import Localization
import Testing

@Suite struct ListAndOrderTests {
  @Test func listsEndWithAnd() {
    #expect(Language.danish.list([]).isEmpty)
    #expect(Language.danish.list(["skole"]) == "skole")
    #expect(Language.danish.list(["skole", "klub", "politi"]) == "skole, klub og politi")
    #expect(Language.english.list(["school", "club"]) == "school and club")
  }

  @Test func namesWithCommasAreHeldApartBySemicolons() {
    #expect(
      Language.danish.list(["Skoleleder, Byskolen", "SSP-leder", "Klubleder"])
        == "Skoleleder, Byskolen; SSP-leder og Klubleder")
  }

  @Test func aLongListIsCutWithACount() {
    #expect(Language.danish.list(["a", "b", "c", "d", "e"], atMost: 3) == "a, b, c og 2 andre")
    #expect(Language.english.list(["a", "b", "c", "d"], atMost: 3) == "a, b, c and d")
  }

  @Test func danishAlphabetEndsWithÆØÅ() {
    let sorted = ["Åben", "Zoo", "Ørsted", "Ærø", "aalborg", "Bo"]
      .sorted(by: Language.danish.precedes)
    #expect(sorted == ["Bo", "Zoo", "Ærø", "Ørsted", "Åben", "aalborg"])
  }

  @Test func caseAndAccentsOnlyBreakTies() {
    #expect(Language.danish.precedes("Cafe", "Café b"))
    #expect(!Language.danish.precedes("b", "A"))
    #expect(!Language.danish.precedes("same", "same"))
  }

  @Test func nounsAreCounted() {
    let actors = CountedNoun(
      one: Localized(da: "aktør", en: "actor"), many: Localized(da: "aktører", en: "actors"))
    #expect(actors(1)(.danish) == "1 aktør")
    #expect(actors(0)(.english) == "0 actors")
  }
}
