import DOTLanguage
import Foundation
import GraphvizRenderer
import Testing

@Suite("Rendering in process")
struct InProcessRendererTests {
  let renderer = InProcessRenderer()

  @Test("Every format comes out whole, and the same twice", arguments: OutputFormat.allCases)
  func formats(format: OutputFormat) throws {
    let request = RenderingRequest(Pictures.pair("Områdechef"), format: format)
    let bytes = try renderer.render(request)
    #expect(bytes.count > 100)
    #expect(try renderer.render(request) == bytes)
  }

  @Test("A PDF carries no date of the clock")
  func fixedDate() throws {
    let bytes = try renderer.render(
      RenderingRequest(Pictures.pair("Områdechef"), format: .pdf))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:20000101000000"))
  }

  @Test("A PNG is as wide as asked, give or take a pixel", arguments: [200, 1000, 2000])
  func pixelWidth(width: Int) throws {
    let bytes = try renderer.render(
      RenderingRequest(Pictures.pair("Områdechef"), format: .png, pixelWidth: width))
    let found = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(abs(found - width) <= 2)
  }

  @Test(
    "Hostile names give well-formed SVG that shows them as text",
    arguments: Pictures.hostileNames)
  func hostileNames(name: String) throws {
    let bytes = try renderer.render(RenderingRequest(Pictures.pair(name), format: .svg))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("<script") && !text.contains("<b>") && !text.contains("<image"))
    _ = try SVGPicture(
      bytes, options: .init(title: name, description: name, idPrefix: "p", language: "da"))
  }

  @Test("Text that is not DOT is an error with Graphviz's words")
  func syntaxError() throws {
    let request = RenderingRequest(dot: "graph { a -- ", engine: .pinned, format: .svg)
    let error = try #require(throws: GraphvizError.self) { try renderer.render(request) }
    guard case .syntax(let message) = error else {
      Issue.record("expected a syntax error, got \(error)")
      return
    }
    #expect(message.contains("syntax error"))
  }

  @Test("A zero byte is refused, because C would stop reading there")
  func zeroByte() {
    let request = RenderingRequest(dot: "graph {}\u{0}", engine: .pinned, format: .svg)
    #expect(throws: GraphvizError.containsZeroByte) { try renderer.render(request) }
  }

  @Test(
    "Pages too large for the format are refused before they are drawn",
    arguments: [OutputFormat.png, .pdf, .svg])
  func tooLarge(format: OutputFormat) {
    let dot = "graph { a [pos=\"0,0\"]; b [pos=\"90000,90000\"] }"
    let error = #expect(throws: GraphvizError.self) {
      try renderer.render(RenderingRequest(dot: dot, engine: .pinned, format: format))
    }
    guard case .tooLarge(let width, _) = error else {
      Issue.record("expected the page to be too large, got \(String(describing: error))")
      return
    }
    #expect(width > 89_000)
  }

  @Test("Threads wait for each other")
  func threads() async throws {
    let request = RenderingRequest(Pictures.pair("Områdechef"), format: .svg)
    let expected = try renderer.render(request)
    try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<32 { group.addTask { try InProcessRenderer().render(request) } }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }

  @Test("A layout engine's positions can be read")
  func layout() throws {
    var graph = Pictures.pair("Områdechef")
    graph.attributes = DOTGraphAttributes(force: DOTForceLayout())
    graph.page = nil
    graph.background = DOTBackground()
    let layout = try renderer.layout(of: graph, engine: .neato)
    #expect(layout.nodes.map(\.name) == ["a1", "a2"])
    #expect(layout.nodes.allSatisfy { abs($0.width - 80) < 0.1 && abs($0.height - 27) < 0.1 })
  }
}
