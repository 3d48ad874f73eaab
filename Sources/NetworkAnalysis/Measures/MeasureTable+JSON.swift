import Foundation
import GraphKernel
import Localization

extension MeasureTable {
  /// The table as JSON, with full double precision; an undefined value is null.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      network: Document.Network(
        nodes: graph.nodeCount, edges: graph.edgeCount, directed: graph.isDirected),
      measures: Dictionary(
        rows.map { ($0.measure.id, MeasureJSON(row: $0, nodes: nodes)) },
        uniquingKeysWith: { first, _ in first }))
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    struct Network: Encodable {
      let nodes: Int
      let edges: Int
      let directed: Bool
    }

    let network: Network
    let measures: [String: MeasureJSON]
  }
}

/// One measure as JSON.
private struct MeasureJSON: Encodable {
  let row: MeasureTable.Row
  let nodes: [String]

  private enum Key: String, CodingKey {
    case normalized, note, value, values, edges, sets
  }

  private struct Edge: Encodable {
    let from: String
    let to: String
    let value: Double?

    private enum Key: String, CodingKey {
      case from, to, value
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(from, forKey: .from)
      try container.encode(to, forKey: .to)
      try container.encode(value, forKey: .value)
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(row.result.isNormalized, forKey: .normalized)
    try container.encodeIfPresent(row.result.note?.en, forKey: .note)
    switch row.result.values {
    case .nodes(let values):
      try container.encode(byNode { values[$0] }, forKey: .values)
    case .namedNodes(let columns):
      try container.encode(
        byNode { node in byName(columns.map { ($0.name, $0.values[node]) }) }, forKey: .values)
    case .edges(let edges):
      try container.encode(
        edges.map { Edge(from: nodes[$0.from.index], to: nodes[$0.to.index], value: $0.value) },
        forKey: .edges)
    case .pairs(let pairs):
      try container.encode(
        pairs.map { ["from": nodes[$0.from.index], "to": nodes[$0.to.index]] }, forKey: .edges)
    case .sets(let sets):
      try container.encode(sets.map { $0.map { nodes[$0.index] } }, forKey: .sets)
    case .network(let value):
      try container.encode(value, forKey: .value)
    case .namedNetwork(let values):
      try container.encode(byName(values.map { ($0.name, $0.value) }), forKey: .value)
    }
  }

  private func byNode<Value>(_ value: (Int) -> Value) -> [String: Value] {
    Dictionary(
      nodes.indices.map { (nodes[$0], value($0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func byName(_ pairs: [(String, Double?)]) -> [String: Double?] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
