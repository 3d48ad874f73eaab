import CoordinationGaps
import Foundation
import Localization
import SteeringModel
import TestSupport
import Testing
import ZipArchive

@testable import NetworkReport

@Suite struct ReportTests {
  static let pictures = ["circles", "levels"].map { id in
    ReportPicture(
      id: id, title: "Figur", alternativeText: "Figuren viser otte aktører.",
      svg: "<svg viewBox=\"0 0 10 10\"><g data-node=\"a0\"><title>Hotspotchef</title></g></svg>")
  }

  private func page(
    _ language: Language = .danish, rules: [any GapRule] = ReportRules.all,
    _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> String {
    Report(ExampleNetwork.gaps(rules: rules, change)).html(in: language, pictures: Self.pictures)
  }

  @Test(arguments: Language.allCases)
  func thePageIsWellFormedAndSaysItsLanguage(language: Language) throws {
    let reading = PageReading(page(language))
    #expect(reading.isWellFormed, "\(reading.failure)")
    #expect(reading.all("html").first?.attributes["lang"] == language.rawValue)
  }

  @Test func theSectionsStandInTheirOrder() {
    let sections = PageReading(page()).all("section").compactMap { $0.attributes["id"] }
    #expect(
      sections == [
        "summary", "circles", "weightiest", "levels", "matrix", "actors", "certainty", "brokers",
        "silos", "vulnerability", "target-groups", "overlap", "time-to-decision", "gaps",
        "agreements", "strengths", "questions", "unknown", "waived", "not-applicable",
        "actor-list", "data-quality", "method", "privacy", "glossary",
      ])
  }

  @Test func headingsStepDownOneAtATime() {
    var last = 0
    for element in PageReading(page()).elements where element.name.count == 2 {
      guard element.name.hasPrefix("h"), let level = Int(element.name.dropFirst()) else { continue }
      #expect(level <= last + 1, "\(element.text) is out of order.")
      last = level
    }
    #expect(PageReading(page()).all("h1").map(\.text) == ["Prøveengen"])
  }

  @Test func everyLinkHasItsTargetAndNoAnchorStandsTwice() {
    let reading = PageReading(page())
    let anchors = reading.elements.compactMap { $0.attributes["id"] }
    #expect(Set(anchors).count == anchors.count)
    for link in reading.elements.compactMap({ $0.attributes["href"] }) {
      #expect(anchors.contains(String(link.dropFirst())), "\(link) leads nowhere.")
    }
  }

  @Test func tablesNameTheirColumnsAndRows() {
    let reading = PageReading(page())
    #expect(reading.all("th").allSatisfy { ["col", "row"].contains($0.attributes["scope"]) })
    #expect(reading.all("caption").count == reading.all("table").count)
  }

  /// The page fetches nothing: no address at all.
  @Test func thePageHoldsNoAddress() {
    let html = page()
    #expect(!html.contains("http:") && !html.contains("https:"))
    #expect(!html.contains("url("))
    #expect(!html.contains(" src="))
  }

  @Test func equalInputGivesEqualBytes() {
    #expect(page() == page())
  }

  @Test func aTargetGroupBelowFiveIsNotCounted() {
    func size(_ number: Int?) -> String {
      TargetGroupsSection.size(
        SteeringNetwork.TargetGroup(id: Handle(0), key: "m", name: "M", size: number))
    }
    #expect([nil, 0, 4, 5, 12].map(size) == ["–", "<5", "<5", "5", "12"])
  }

  @Test func aSectionWithNothingToSayIsLeftOut() {
    let sections = PageReading(page(rules: [ReportRules.InPlace()])).all("section")
      .compactMap { $0.attributes["id"] }
    for absent in ["weightiest", "gaps", "unknown", "not-applicable"] {
      #expect(!sections.contains(absent))
    }
  }

  @Test func theNextMeetingsStandThereWhenTheyArePlanned() throws {
    let gaps = ExampleNetwork.gaps(rules: GapRules.all)
    let plan = MeetingPlan(gaps.analysis, count: 2)
    let report = Report(gaps, meetings: plan)
    let reading = PageReading(report.html(in: .danish, pictures: Self.pictures))
    #expect(reading.isWellFormed, "\(reading.failure)")
    let section = try #require(
      reading.all("section").first { $0.attributes["id"] == "meetings" })
    #expect(plan.steps.count == 2)
    for step in plan.steps {
      #expect(section.text.contains(step.meeting.form.title.da))
      for rule in step.turnsGreen { #expect(section.text.contains(rule.title.da)) }
    }
    #expect(report.markdown(in: .english).contains("\n## The next meetings\n"))
  }

  /// The other language is the page that would have been made in it, without head and scripts.
  @Test(arguments: Language.allCases)
  func theOtherLanguageIsPackedIntoThePage(language: Language) throws {
    let report = Report(ExampleNetwork.gaps())
    let both = report.html(in: language, pictures: Self.pictures, translation: Self.pictures)
    let reading = PageReading(both)
    #expect(reading.isWellFormed, "\(reading.failure)")
    let packed = try #require(reading.all("template").first)
    #expect(packed.attributes["data-code"] == language.other.rawValue)
    let archive = try #require(Data(base64Encoded: packed.text))
    // The script finds the entry by its local header, which must state its size.
    #expect(archive[6] & 8 == 0 && archive[8] == 8)
    var reader = try ZipReader([UInt8](archive))
    let body = String(decoding: try reader.bytes(named: "body.html"), as: UTF8.self)
    let alone = report.html(in: language.other, pictures: Self.pictures)
    let start = try #require(body.range(of: "<p class=\"kicker\">")).lowerBound
    #expect(alone.contains(body[start...]))
    #expect(body.contains("lang=\"\(language.rawValue)\""))
  }

  @Test func theShortFormHasFourSectionsAndRefersToNothingElse() throws {
    let gaps = ExampleNetwork.gaps(rules: GapRules.all)
    let report = Report(gaps, meetings: MeetingPlan(gaps.analysis, count: 2))
    let reading = PageReading(
      report.html(in: .english, pictures: Self.pictures, length: .short))
    #expect(reading.isWellFormed, "\(reading.failure)")
    #expect(
      reading.all("section").compactMap { $0.attributes["id"] } == [
        "summary", "circles", "weightiest", "meetings",
      ])
    let anchors = Set(reading.elements.compactMap { $0.attributes["id"] })
    for link in reading.elements.compactMap({ $0.attributes["href"] }) {
      #expect(anchors.contains(String(link.dropFirst())), "\(link) leads nowhere.")
    }
    let document = report.markdown(in: .danish, length: .short)
    #expect(document.split(separator: "\n").count { $0.hasPrefix("## ") } == 3)
  }

  @Test func anExperienceIsNotTheHandbooksDemand() {
    let quotes = PageReading(page()).all("figcaption").map(\.text)
    #expect(quotes.contains("Håndbogen, linje 65 og 67"))
    #expect(quotes.contains("Erfaring fra Aalborg, gengivet i håndbogen, linje 194"))
  }

  /// Names that try to be markup, attributes, templates or to turn the page around.
  @Test(arguments: [
    "<script>alert(1)</script>", "\"></svg><img onerror=\"x\">", "' onfocus='x",
    "\"\u{301} onmouseover=alert(1) x=", "{{{style}}}", "&lt;b&gt; &amp; &nbsp;", "]]>", "-->",
    "\u{202E}gnikcah", "a\u{0}b\u{1B}c", String(repeating: "ø", count: 10_000),
  ])
  func aHostileNameIsText(name: String) {
    let reading = PageReading(
      page { builder in
        builder.area.name = name
        builder.area.municipality = name
        builder.actor(name, .frontline, .custom(name))
        builder.tie(name, "Hotspotchef")
        builder.tie(name, "Varmemester")
        builder.targetGroup(name, places: [name])
        builder.agreement(name, owners: [name])
        builder.waiver("HUB-01", because: name)
      })
    #expect(reading.isWellFormed, "\(reading.failure)")
    #expect(reading.all("script").count == 1)
    #expect(reading.all("img").isEmpty)
    #expect(reading.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })
    let shown = PlainText.safe(name)
    #expect(reading.all("h1").map(\.text) == [shown])
    #expect(reading.all("th").contains { $0.text.hasPrefix(shown) })
  }

  /// Only what our own templates and renderer made goes onto the page without escaping.
  @Test func nothingElseGoesInRaw() {
    for (name, source) in Templates.page.sources {
      let raw = source.matches(of: /\{\{\{\s*([\w.]+)\s*\}\}\}/).map { String($0.1) }
      #expect(!source.contains("{{&"), "\(name)")
      #expect(
        raw.allSatisfy { ["style", "script", "content", "figure.svg"].contains($0) }, "\(name)")
    }
  }
}
