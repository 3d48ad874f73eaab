import CoordinationGaps
import Foundation
import Localization
import SteeringModel
import TestSupport
import Testing
import ZipArchive

@testable import NetworkReport

@Suite struct WordTests {
  /// The start of a PNG of 40 by 30 pixels.
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    + [0, 0, 0, 40, 0, 0, 0, 30, 8, 6, 0, 0, 0]
  private static let images = ["circles", "levels"].map {
    ReportImage(id: $0, title: "Figur", alternativeText: "Figuren viser <alt>.", png: png)
  }

  private func document(
    _ language: Language = .danish, _ change: (inout NetworkBuilder) -> Void = { _ in }
  ) -> [UInt8] {
    let gaps = ExampleNetwork.gaps(change)
    let plan = MeetingPlan(gaps.analysis, count: 1)
    return Report(gaps, meetings: plan).word(in: language, images: Self.images)
  }

  private func part(_ name: String, of document: [UInt8]) throws -> String {
    var reader = try ZipReader(document)
    return String(decoding: try reader.bytes(named: name), as: UTF8.self)
  }

  @Test func everyPartIsWellFormedAndEveryRelationHasItsTarget() throws {
    let document = document()
    let reader = try ZipReader(document)
    let names = reader.entries.map(\.name)
    #expect(names.first == "[Content_Types].xml")
    for name in names where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      let reading = PageReading(try part(name, of: document))
      #expect(reading.isWellFormed, "\(name): \(reading.failure)")
    }
    let relations = PageReading(try part("word/_rels/document.xml.rels", of: document))
    var ids: Set<String> = []
    for relation in relations.all("Relationship") {
      ids.insert(try #require(relation.attributes["Id"]))
      #expect(names.contains("word/" + (relation.attributes["Target"] ?? "")))
    }
    let body = PageReading(try part("word/document.xml", of: document))
    let shown = body.all("a:blip").compactMap { $0.attributes["r:embed"] }
    #expect(shown.count == 2 && shown.allSatisfy(ids.contains))
    #expect(body.all("wp:docPr").allSatisfy { $0.attributes["descr"] == "Figuren viser <alt>." })
  }

  @Test func headingsListsAndTablesAreReal() throws {
    let document = document()
    let body = PageReading(try part("word/document.xml", of: document))
    let styles = PageReading(try part("word/styles.xml", of: document)).all("w:style")
      .compactMap { $0.attributes["w:styleId"] }
    let used = body.all("w:pStyle").compactMap { $0.attributes["w:val"] }
    #expect(Set(used).isSubset(of: styles), "\(Set(used).subtracting(styles))")
    for style in ["Title", "Heading1", "Heading2", "ListBullet", "Quote", "Caption", "TableText"] {
      #expect(used.contains(style), "\(style)")
    }
    let page = PageReading(Report(ExampleNetwork.gaps()).html(in: .danish, pictures: []))
    #expect(body.all("w:tbl").count >= page.all("table").count)
    #expect(body.all("w:tblHeader").count >= page.all("table").count)
    // A number of a list that nobody defines would be shown as nothing.
    let numbers = PageReading(try part("word/numbering.xml", of: document)).all("w:num")
      .compactMap { $0.attributes["w:numId"] }
    #expect(Set(body.all("w:numId").compactMap { $0.attributes["w:val"] }).isSubset(of: numbers))
  }

  @Test func whatThePageShowsToReadersIsThereAndWhatTheScriptNeedsIsNot() throws {
    let text = PageReading(try part("word/document.xml", of: document())).all("w:body")[0].text
    #expect(text.contains("Prøveengen") && text.contains("Klubben ringer ved uro"))
    #expect(text.contains("Hotspotchef · ") || text.contains("Hotspotchef"))
    for unseen in [
      "Vælg huller", "Vis i partnercirklerne", "Gå til indholdet", "Dobbelt størrelse",
    ] {
      #expect(!text.contains(unseen), "\(unseen)")
    }
  }

  @Test(arguments: ["<w:p/>", "]]>&amp;\"'", "\u{202E}gnikcah", "a\u{0}b", "{{style}}"])
  func aHostileNameIsText(name: String) throws {
    let document = document {
      $0.area.name = name
      $0.actor(name, .frontline, .custom(name))
      $0.tie(name, "Hotspotchef")
    }
    let body = PageReading(try part("word/document.xml", of: document))
    #expect(body.isWellFormed, "\(body.failure)")
    #expect(body.all("w:p").contains { $0.text.contains(PlainText.safe(name)) })
    #expect(PageReading(try part("docProps/core.xml", of: document)).isWellFormed)
  }

  @Test func equalInputGivesEqualBytes() {
    #expect(document(.english) == document(.english))
  }
}
