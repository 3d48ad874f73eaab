import SteeringModel

/// What the columns of an edge list are, told by their headers.
struct EdgeListHeader {
  /// The number of columns.
  let columnCount: Int
  /// Where the ends of a tie stand.
  var source: Int
  var target: Int
  /// Where the weight stands, if anywhere.
  var weight: Int?
  /// Where it stands whether a tie has a direction, if anywhere.
  var direction: Int?
  /// The columns that become attributes: where they stand and what they are called.
  var attributes: [(position: Int, name: String)] = []

  /// An edge list without headers: two ends, and a weight if there is a third column.
  init(columnCount: Int) {
    self.columnCount = columnCount
    (source, target) = (0, 1)
    weight = columnCount > 2 ? 2 : nil
    attributes = columnCount > 3 ? (3..<columnCount).map { ($0, "column\($0 + 1)") } : []
  }

  /// The columns with these headers, or nil when they do not name two ends.
  init?(_ headers: [String]) {
    let keys = headers.map { VocabularyKey($0) }
    func position(of names: Set<VocabularyKey>) -> Int? {
      keys.firstIndex(where: names.contains)
    }
    let pair = Self.ends.lazy.compactMap { from, to -> (Int, Int)? in
      guard let source = keys.firstIndex(of: from), let target = keys.firstIndex(of: to),
        source != target
      else { return nil }
      return (source, target)
    }.first
    guard let pair else { return nil }
    columnCount = headers.count
    (source, target) = pair
    let rest = Set([source, target])
    weight = position(of: Self.weights).flatMap { rest.contains($0) ? nil : $0 }
    direction = position(of: Self.directions).flatMap { rest.contains($0) ? nil : $0 }
    let used = Set([source, target, weight, direction].compactMap { $0 })
    attributes = headers.enumerated().filter { !used.contains($0.offset) }.map { position, name in
      (position, name.isEmpty ? "column\(position + 1)" : name)
    }
  }

  /// Whether a header is one that only tables of nodes have.
  static func looksLikeNodes(_ headers: [String]) -> Bool {
    headers.contains { nodes.contains(VocabularyKey($0)) }
  }

  /// The header of a known column that stands twice, if any.
  func duplicate(in headers: [String]) -> String? {
    let known = [source, target, weight, direction].compactMap { $0 }
    let keys = headers.map { VocabularyKey($0) }
    return known.first { position in keys.count { $0 == keys[position] } > 1 }.map { headers[$0] }
  }

  private static let ends: [(VocabularyKey, VocabularyKey)] = [
    ("source", "target"), ("from", "to"), ("fra", "til"), ("sourceid", "targetid"),
    ("fromid", "toid"), ("sender", "receiver"), ("afsender", "modtager"), ("ego", "alter"),
    ("node1", "node2"), ("nodea", "nodeb"), ("actor1", "actor2"), ("aktør1", "aktør2"),
    ("v1", "v2"), ("vertex1", "vertex2"), ("i", "j"), ("tail", "head"), ("src", "dst"),
    ("person1", "person2"),
    ("name1", "name2"), ("navn1", "navn2"),
  ].map { (VocabularyKey($0), VocabularyKey($1)) }

  private static let weights = Set(
    ["weight", "vægt", "styrke", "strength", "value", "værdi", "weights", "edgeweight"].map {
      VocabularyKey($0)
    })
  private static let directions = Set(
    ["type", "direction", "retning", "directed"].map { VocabularyKey($0) })
  private static let nodes = Set(
    ["id", "label", "name", "navn", "node", "nodes", "vertex"].map { VocabularyKey($0) })
}

/// What a cell says of the direction of a tie; nil when it says something else.
enum EdgeListDirection {
  static func isDirected(_ cell: String) -> Bool? {
    switch VocabularyKey(cell).folded {
    case "directed", "envejs", "true": true
    case "undirected", "mutual", "gensidig", "false": false
    default: nil
    }
  }
}
