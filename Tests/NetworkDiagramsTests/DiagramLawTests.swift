import DOTLanguage
import Localization
import NetworkDiagrams
import SteeringModel
import Testing

/// What every kind of picture keeps to, whatever it shows.
@Suite("Every diagram")
struct DiagramLawTests {
  static let ids = Diagrams.all.map(\.id)

  private func picture(
    _ id: String, _ network: DiagramNetwork,
    _ options: DiagramOptions = DiagramOptions(language: .danish, showsGaps: true)
  ) throws -> DiagramPicture {
    try #require(Diagrams[id]).picture(
      of: network, options: options, tools: SampleNetworks.tools)
  }

  @Test("Names are in lower case and differ; titles end without a mark, questions with one")
  func names() {
    #expect(Set(Self.ids).count == Self.ids.count)
    for diagram in Diagrams.all {
      #expect(diagram.id.allSatisfy { $0.isLowercase && $0.isLetter })
      for language in Language.allCases {
        #expect(diagram.question(language).hasSuffix("?"))
        #expect(diagram.title(language).last?.isLetter == true)
      }
      #expect(diagram.title.da != "" && diagram.question.da != diagram.question.en)
    }
  }

  @Test(
    "At any size: a page that holds every node, no overlaps, edges between nodes that are there",
    arguments: ids, [0, 1, 2, 5, 30, 80, 81, 601])
  func sizes(id: String, count: Int) throws {
    let picture = try picture(id, SampleNetworks.network(count))
    #expect(picture.title.contains("Vestparken"))
    #expect(picture.alternativeText.contains("Vestparken"))
    let page = try #require(picture.graph.page)
    #expect(page.width > 100 && page.height > 50)
    for node in picture.graph.nodes {
      #expect(try Self.isOn(page, node.attributes), "\(node.name)")
    }
    let names = Set(picture.graph.nodes.map(\.name))
    #expect(names.count == picture.graph.nodes.count)
    #expect(picture.graph.edges.allSatisfy { names.contains($0.from) && names.contains($0.to) })
    let actors = picture.graph.nodes.map(\.attributes).filter { $0.classes.contains("actor") }
    for first in actors.indices {
      for second in actors.indices.dropFirst(first + 1)
      where Self.overlap(actors[first], actors[second]) {
        Issue.record("\(first) and \(second) overlap")
      }
    }
  }

  private static func isOn(_ page: DOTPage, _ attributes: DOTNodeAttributes) throws -> Bool {
    let place = try #require(attributes.position)
    let halfWidth = (attributes.width ?? 0) / 2 - 0.1
    let halfHeight = (attributes.height ?? 0) / 2 - 0.1
    return place.x - halfWidth >= page.lowerLeft.x && place.x + halfWidth <= page.upperRight.x
      && place.y - halfHeight >= page.lowerLeft.y && place.y + halfHeight <= page.upperRight.y
  }

  @Test("Equal input gives equal text", arguments: ids, [20])
  func deterministic(id: String, count: Int) throws {
    let network = SampleNetworks.network(count)
    #expect(try picture(id, network).graph.description == picture(id, network).graph.description)
  }

  private static func overlap(_ one: DOTNodeAttributes, _ other: DOTNodeAttributes) -> Bool {
    guard let a = one.position, let b = other.position, let width = one.width,
      let height = one.height, let otherWidth = other.width, let otherHeight = other.height
    else { return true }
    let (dx, dy) = (abs(a.x - b.x), abs(a.y - b.y))
    if one.shape == .circle, other.shape == .circle {
      return (dx * dx + dy * dy).squareRoot() < (width + otherWidth) / 2 - 0.1
    }
    return dx < (width + otherWidth) / 2 - 0.1 && dy < (height + otherHeight) / 2 - 0.1
  }

  @Test("Titles, legends and alternative texts are in the language asked", arguments: ids)
  func languages(id: String) throws {
    let network = SampleNetworks.network(24)
    let danish = try picture(id, network)
    let english = try picture(id, network, DiagramOptions(language: .english, showsGaps: true))
    #expect(danish.title != english.title || id == "ego")
    #expect(danish.subtitle != english.subtitle)
    #expect(danish.alternativeText != english.alternativeText)
    let texts = Set(english.graph.nodes.compactMap { $0.attributes.label?.text.plain })
    for danishOnly in ["Endnu ikke tilknyttet", "Styregruppe", "manglende relation", "Ledelse"] {
      #expect(!texts.contains(danishOnly))
    }
  }

  @Test("Missing ties are shown only when asked", arguments: ids)
  func gaps(id: String) throws {
    let network = SampleNetworks.network(24)
    func gaps(_ showsGaps: Bool) throws -> Int {
      try picture(id, network, DiagramOptions(language: .danish, showsGaps: showsGaps))
        .graph.edges.count { $0.attributes.classes.contains("gap") }
    }
    #expect(try gaps(false) == 0)
    if id != "matrix" && id != "overlap" { #expect(try gaps(true) > 0) }
  }

  @Test("What a kind does not state as its feature changes nothing", arguments: ids)
  func features(id: String) throws {
    let features = try #require(Diagrams[id]).features
    let network = SampleNetworks.network(24)
    let plain = try picture(id, network).graph
    func changed(_ change: (inout DiagramOptions) -> Void) throws -> Bool {
      var options = DiagramOptions(language: .danish, showsGaps: true)
      change(&options)
      return try picture(id, network, options).graph != plain
    }
    let values = DiagramOptions.Sizing(
      name: Localized(da: "vægt", en: "weight"), values: (0..<24).map(Double.init))
    let isSized = id == "matrix" ? false : try changed { $0.sizing = values }
    #expect(isSized == (features.contains(.sizing) && id != "matrix"))
    #expect(try changed { $0.rings = .handbook } == features.contains(.rings))
    #expect(try changed { $0.cells = .actors } == features.contains(.cells))
    #expect(try changed { $0.focus = 9 } == features.contains(.focus))
    #expect(
      try changed { $0.earlier = SampleNetworks.network(20) } == features.contains(.earlier))
  }

  @Test("Above 80 actors a kind numbers or counts what it no longer names", arguments: ids)
  func styles(id: String) throws {
    for count in [81, 700] {
      let picture = try picture(id, SampleNetworks.network(count))
      let page = try #require(picture.graph.page)
      let ratio = page.width / page.height
      #expect((0.4...3).contains(ratio), "\(count): \(ratio)")
    }
  }

  @Test("Hostile names change nothing but labels", arguments: ids)
  func hostileNames(id: String) throws {
    var network = SampleNetworks.network(30)
    let names = [
      "\"]; x [image=\"/etc/passwd\"", "<b>&</b>", "ends in \\", "\u{0}\u{202E}", "",
      String(repeating: "lang ", count: 2000), "\n\n", "👩‍👩‍👧‍👦",
    ]
    for index in network.actors.indices { network.actors[index].name = names[index % names.count] }
    network.name = names[0]
    network.fora = network.fora.map { .init(name: names[0], members: $0.members) }
    let text = try picture(id, network).graph.description
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    for line in text.split(separator: "\n") {
      #expect(!Self.outsideQuotes(line).contains("image"), "\(line)")
    }
  }

  /// The part of a line of DOT that is not within quotes.
  private static func outsideQuotes(_ line: Substring) -> String {
    var result = ""
    var isQuoted = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        result.append(character)
      }
    }
    return result
  }

  @Test("A title of one's own replaces the title", arguments: ids)
  func ownTitle(id: String) throws {
    let options = DiagramOptions(language: .danish, title: "Min titel")
    #expect(try picture(id, SampleNetworks.network(10), options).title == "Min titel")
  }
}
