import Localization
import SteeringModel
import Testing

@testable import NetworkFormats

/// What is written is read back: all of it, but for what the writer has said that it loses.
@Suite struct RoundTripTests {
  static let features: [String: GraphFeatures] = [
    "graphml": GraphMLWriter.features, "gexf": GEXFWriter.features, "gml": GMLWriter.features,
    "pajek": PajekWriter.features, "dl": DLWriter.features, "json": NodeLinkWriter.features,
    "cyjs": CytoscapeWriter.features, "csv": EdgeListWriter.features,
    "dot": DOTWriter.features, "matrix": MatrixWriter.features, "sif": [.parallelTies],
  ]

  /// A random graph that has everything that its seed allows.
  static func graph(seed: Int) -> PlainGraph {
    var state = UInt64(seed) * 0x9E37_79B9 + 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let names = ["Anna", "Bø", "C & <D>", "E \"F\"", "Æble; pære", "G,H", "I|J", "🐟", "K L", "m"]
    var graph = PlainGraph(name: "Net", isDirected: seed.isMultiple(of: 2))
    let count = 2 + random(8)
    for name in names.prefix(count) { graph.addNode(name) }
    for number in 0..<random(14) {
      graph.ties.append(
        PlainGraph.Tie(
          random(count), random(count), weight: seed % 3 == 0 ? 1 : Double(1 + random(7)) / 2))
      if seed % 5 == 4, random(2) == 0 { graph.exceptions.append(number) }
    }
    if seed % 2 == 0 {
      let level = graph.nodeAttribute("niveau")
      graph.nodeAttributes[level][0] = "ledelse & <mere>"
      let age = graph.nodeAttribute("age", kind: .wholeNumber)
      graph.nodeAttributes[age][count - 1] = "42"
      if !graph.ties.isEmpty {
        let kind = graph.tieAttribute("kontakt")
        graph.tieAttributes[kind][graph.ties.count - 1] = "fast \"møde\"\nhver uge"
        let sure = graph.tieAttribute("sure", kind: .truth)
        graph.tieAttributes[sure][0] = "true"
      }
    }
    return graph
  }

  /// The ties of a graph as comparable texts, in an order that does not depend on the format.
  private func ties(
    of graph: PlainGraph, names: [String], weights: Bool, directions: Bool
  ) -> [String] {
    graph.ties.enumerated().map { position, tie in
      let ends = [names[Int(tie.source)], names[Int(tie.target)]]
      let isDirected = directions ? graph.isDirected(tie: position) : true
      let pair = isDirected ? ends : ends.sorted()
      return "\(pair) \(weights ? tie.weight : 1) \(isDirected)"
    }.sorted()
  }

  @Test(arguments: NetworkFormats.all.filter(\.isWritable).map(\.id), 0..<24)
  func whatAFormatCanHoldComesBack(id: String, seed: Int) throws {
    let format = try #require(NetworkFormats[id: id])
    let features = try #require(Self.features[id], "A new format needs a line in this test.")
    let graph = Self.graph(seed: seed)
    let written = try format.written(graph)
    let name = "x." + format.fileExtensions[0]
    let read = try SampleGraphs.read(written.bytes, name: name, format: format)

    let has = GraphFeatures(of: graph)
    let lost = has.subtracting(features)
    #expect(written.losses.isEmpty || !lost.isEmpty || id == "gml" || id == "csv" || id == "dl")
    #expect(lost.isEmpty || !written.losses.isEmpty, "What is lost is said.")

    let names = id == "gml" ? read.labels : read.nodeIDs
    if id == "dl" {
      #expect(names == graph.nodeIDs.map { $0.replacing("\"", with: "'") })
    } else {
      #expect(Set(names) == Set(graph.nodeIDs))
    }
    if lost.isDisjoint(with: [.parallelTies, .undirectedTies, .mixedDirections]), id != "dl" {
      let weights = !lost.contains(.weights)
      let directions = !graph.ties.isEmpty && id != "matrix"
      #expect(
        ties(of: read, names: names, weights: weights, directions: directions)
          == ties(of: graph, names: graph.nodeIDs, weights: weights, directions: directions)
          || id == "matrix" && !read.isDirected)
    }
    if features.contains(.nodeAttributes), id != "gml" {
      for column in graph.nodeAttributes {
        let back = read.nodeAttributes.first { $0.name == column.name }
        let values = graph.nodeIDs.indices.map { column[$0] }
        #expect(read.nodeIDs.indices.map { back?[$0] } == values)
        #expect(back?.kind == column.kind)
      }
    }
    if features.contains(.tieAttributes), id != "gml" {
      for column in graph.tieAttributes {
        let back = read.tieAttributes.first { $0.name == column.name }
        #expect(read.ties.indices.map { back?[$0] } == graph.ties.indices.map { column[$0] })
      }
    }
  }

  /// What a format and another one can both hold is the same after a way there and back.
  @Test(arguments: NetworkFormats.all.filter(\.isWritable).map(\.id))
  func thereAndBackLosesNothingThatBothHold(first: String) throws {
    for second in NetworkFormats.all.filter(\.isWritable).map(\.id) {
      for seed in 0..<12 {
        let before = try Self.through(first, Self.graph(seed: seed))
        let after = try Self.through(first, try Self.through(second, before))
        let held = try #require(Self.features[first]).intersection(
          try #require(Self.features[second]))
        let both: Set = [first, second]
        Self.expectSame(before, after, holding: held, formats: both, "\(both), seed \(seed)")
      }
    }
  }

  private static func through(_ id: String, _ graph: PlainGraph) throws -> PlainGraph {
    let format = try #require(NetworkFormats[id: id])
    return try SampleGraphs.read(
      try format.written(graph).bytes, name: "x." + format.fileExtensions[0], format: format)
  }

  private static func expectSame(
    _ before: PlainGraph, _ after: PlainGraph, holding held: GraphFeatures, formats: Set<String>,
    _ comment: Comment
  ) {
    // GML numbers its nodes and keeps ids as labels; DL has no quotes in labels.
    func names(_ graph: PlainGraph) -> [String] {
      (formats.contains("gml") ? graph.labels : graph.nodeIDs).map {
        formats.contains("dl") ? $0.replacing("\"", with: "'") : $0
      }
    }
    let (old, new) = (names(before), names(after))
    // Without attributes of nodes, nothing is left of the labels of GML but their number.
    guard !formats.contains("gml") || held.contains(.nodeAttributes) else {
      #expect(old.count == new.count, comment)
      return
    }
    #expect(Set(old) == Set(new), comment)
    let merges = GraphFeatures(of: before).contains(.parallelTies) && !held.contains(.parallelTies)
    let isMixed = !before.exceptions.isEmpty && !held.contains(.mixedDirections)
    // An undirected tie becomes one each way where all ties are directed, and a matrix that happens to
    // be symmetric is read as undirected.
    let doubles = !held.contains(.undirectedTies) && !before.isDirected
    if !merges, !isMixed {
      func ties(_ graph: PlainGraph, _ names: [String]) -> [String] {
        graph.ties.enumerated().map { position, tie in
          let ends = [names[Int(tie.source)], names[Int(tie.target)]]
          let isKept = !doubles && !formats.contains("matrix") && graph.isDirected(tie: position)
          return "\(isKept ? ends : ends.sorted()) \(held.contains(.weights) ? tie.weight : 1)"
        }.sorted()
      }
      let (left, right) = (ties(before, old), ties(after, new))
      if !doubles, !formats.contains("matrix") { #expect(left == right, comment) }
      #expect(Set(left) == Set(right), comment)
    }
    guard !formats.contains("gml"), !merges else { return }
    func values(_ columns: [PlainGraph.AttributeColumn], _ count: Int) -> [String: [String?]] {
      let pairs = columns.filter(\.holdsValues).map { column in
        (column.name, (0..<count).map { column[$0] })
      }
      return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
    if held.contains(.nodeAttributes), old == new {
      #expect(
        values(before.nodeAttributes, old.count) == values(after.nodeAttributes, old.count), comment
      )
    }
    if held.contains(.tieAttributes), before.ties.count == after.ties.count {
      #expect(
        values(before.tieAttributes, before.ties.count)
          == values(after.tieAttributes, before.ties.count), comment)
    }
  }

  @Test func lossesAreNamed() throws {
    let graph = Self.graph(seed: 2)
    let sif = try #require(NetworkFormats[id: "sif"])
    let losses = try sif.written(graph).losses
    #expect(losses.contains { $0.da.contains("'niveau'") })
    #expect(losses.allSatisfy { $0.da != $0.en })
    let graphML = try #require(NetworkFormats[id: "graphml"])
    #expect(try graphML.written(graph).losses.isEmpty)
  }

  @Test func markupIsEscapedEverywhere() throws {
    var graph = PlainGraph(isDirected: true)
    graph.addNode("<script>alert(1)</script>")
    graph.ties.append(PlainGraph.Tie(0, 0))
    for id in ["graphml", "gexf", "json", "cyjs"] {
      let format = try #require(NetworkFormats[id: id])
      let text = String(decoding: try format.written(graph).bytes, as: UTF8.self)
      #expect(!text.contains("<script>"), "\(id)")
    }
  }
}
