import Foundation
import GraphKernel

/// A graph with the values that independent tools agree on.
struct ReferenceGraph: Sendable {
  let name: String
  let names: [String]
  /// The graph with its weights; parallel edges are kept.
  let weighted: Graph
  let cases: [ReferenceCase]

  subscript(name: String) -> Node? { names.firstIndex(of: name).map { Node($0) } }
}

/// One measure of a graph with its parameters and its expected value.
struct ReferenceCase: Sendable {
  let measure: String
  let parameters: [String: ReferenceValue]
  let expected: ReferenceValue
  let tolerance: Double

  func text(_ parameter: String) -> String? {
    guard case .text(let text) = parameters[parameter] else { return nil }
    return text
  }

  func number(_ parameter: String) -> Double? {
    guard case .number(let number) = parameters[parameter] else { return nil }
    return number
  }
}

enum ReferenceFile {
  enum Problem: Error { case notAReferenceFile(String) }

  /// The graphs of a file; a file that holds something else has none.
  static func graphs(at path: String) throws -> [ReferenceGraph] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    guard let root = try JSONSerialization.jsonObject(with: data) as? [String: Any],
      let graphs = root["graphs"] as? [[String: Any]]
    else { return [] }
    return try graphs.map { entry in
      guard let name = entry["name"] as? String, let graph = entry["graph"] as? [String: Any],
        let names = graph["nodes"] as? [String], let edges = graph["edges"] as? [[Any]],
        let isDirected = graph["directed"] as? Bool, let cases = entry["cases"] as? [[String: Any]]
      else { throw Problem.notAReferenceFile(path) }
      let positions = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
      return ReferenceGraph(
        name: name, names: names,
        weighted: try Graph(
          nodeCount: names.count,
          edges: edges.map { edge in
            guard let source = positions["\(edge[0])"], let target = positions["\(edge[1])"] else {
              throw Problem.notAReferenceFile(path)
            }
            let weight = edge.count > 2 ? (edge[2] as? NSNumber)?.doubleValue : nil
            return Edge(Node(source), Node(target), weight: weight ?? 1)
          }, direction: isDirected ? .directed : .undirected, parallelEdges: .keep),
        cases: cases.map(Self.referenceCase))
    }
  }

  private static func referenceCase(_ entry: [String: Any]) -> ReferenceCase {
    ReferenceCase(
      measure: entry["measure"] as? String ?? "",
      parameters: (entry["parameters"] as? [String: Any] ?? [:])
        .mapValues(ReferenceValue.init(json:)),
      expected: ReferenceValue(json: entry["expected"] ?? NSNull()),
      tolerance: (entry["tolerance"] as? NSNumber)?.doubleValue ?? 0)
  }
}
