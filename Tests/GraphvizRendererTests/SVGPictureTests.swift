import DOTLanguage
import Foundation
import GraphvizRenderer
import Testing

@Suite("SVG made ready")
struct SVGPictureTests {
  static func picture(
    _ graph: DOTGraph, title: String = "Partnercirkler", prefix: DOTIdentifier = "c",
    measured: Bool = false
  ) throws -> SVGPicture {
    let renderer = InProcessRenderer()
    return try SVGPicture(
      renderer.render(RenderingRequest(graph, format: .svg)),
      options: .init(
        title: title, description: "To aktører og en relation.", idPrefix: prefix, language: "da",
        measurer: measured ? TextMeasurer(renderer: renderer) : nil))
  }

  @Test("Inline: no prolog, no document type, no comments, no size, but a name")
  func inline() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef")).markup(.inline)
    #expect(markup.hasPrefix("<svg "))
    #expect(!markup.contains("<!") && !markup.contains("<?xml") && !markup.contains("xlink"))
    let head = markup.prefix { $0 != ">" }
    #expect(!head.contains(" width=") && !head.contains(" height=") && head.contains("viewBox="))
    #expect(head.contains("role=\"img\""))
    #expect(head.contains("aria-labelledby=\"c_title c_desc\""))
    #expect(markup.contains("<title id=\"c_title\">Partnercirkler</title>"))
    #expect(markup.contains("<desc id=\"c_desc\">To aktører og en relation.</desc>"))
  }

  @Test("Nodes and edges: tooltip as title, names as data, nothing to tab to without a script")
  func items() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef")).markup(.inline)
    #expect(markup.contains("data-node=\"a1\""))
    #expect(markup.contains("data-a=\"a1\" data-b=\"a2\""))
    #expect(markup.contains("<title>Områdechef</title>"))
    #expect(!markup.contains("<title>a1") && !markup.contains("<a "))
    #expect(!markup.contains("tabindex"))
  }

  @Test("The background stands in a group that is not read aloud")
  func background() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef")).markup(.standalone)
    let group = try #require(markup.range(of: "<g class=\"bg\" aria-hidden=\"true\">"))
    let item = try #require(markup.range(of: "data-a="))
    let ellipse = try #require(markup.range(of: "<ellipse"))
    #expect(group.upperBound <= ellipse.lowerBound && ellipse.upperBound <= item.lowerBound)
  }

  @Test("Fonts: a generic family at the end, weight as weight")
  func fonts() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef")).markup(.standalone)
    let families = "Open Sans, Liberation Sans, DejaVu Sans, Arial, sans-serif"
    #expect(markup.contains("font-family=\"\(families)\""))
    #expect(markup.components(separatedBy: "font-weight=\"700\"").count == 2)
    #expect(!markup.contains(",bold"))
  }

  @Test("Identifiers of two pictures on one page differ")
  func prefixes() throws {
    func identifiers(_ markup: String) -> Set<String> {
      Set(
        markup.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
          .map(String.init))
    }
    let first = identifiers(try Self.picture(Pictures.pair("A"), prefix: "c").markup(.inline))
    let second = identifiers(try Self.picture(Pictures.pair("A"), prefix: "n").markup(.inline))
    // The picture, its title and its description; nothing asks for others by name.
    #expect(first.count == 3)
    #expect(first.isDisjoint(with: second))
  }

  @Test("With a measurer every text states its width")
  func textLengths() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef"), measured: true).markup(.inline)
    let texts = markup.components(separatedBy: "<text").count
    #expect(texts == 3)
    #expect(markup.components(separatedBy: "textLength=").count == texts)
  }

  @Test("Standalone: a file of its own, with size and name space")
  func standalone() throws {
    let markup = try Self.picture(Pictures.pair("Områdechef")).markup(.standalone)
    #expect(markup.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg "))
    #expect(markup.contains("xmlns=\"http://www.w3.org/2000/svg\"") && markup.contains(" width="))
    #expect(!markup.contains("tabindex"))
  }

  @Test("Hostile names and titles stay text", arguments: Pictures.hostileNames)
  func hostile(name: String) throws {
    let picture = try Self.picture(Pictures.pair(name), title: name, measured: true)
    for placement in [SVGPicture.Placement.inline, .standalone] {
      let markup = picture.markup(placement)
      #expect(!markup.contains("<script") && !markup.contains("<b>"))
      #expect(!markup.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(markup.components(separatedBy: "</svg>").count == 2)
    }
  }

  @Test("What is not XML is refused")
  func unreadable() {
    #expect(throws: GraphvizError.self) {
      try SVGPicture(
        Array("<svg><g></svg>".utf8),
        options: .init(title: "", description: "", idPrefix: "c", language: "da"))
    }
  }

  @Test("Entities of a document type are not expanded")
  func entities() throws {
    let bytes = Array(
      """
      <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <svg viewBox="0 0 1 1"><g class="graph"><text font-size="8">&x;</text></g></svg>
      """.utf8)
    let picture = try? SVGPicture(
      bytes, options: .init(title: "", description: "", idPrefix: "c", language: "da"))
    #expect(picture?.markup(.inline).contains("root:") != true)
  }
}
