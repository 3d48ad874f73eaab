/// Why a graph could not be built.
public enum GraphError: Error, Hashable, Sendable {
  /// The number of nodes is negative.
  case negativeNodeCount(Int)

  /// The graph has more nodes than a 32-bit vertex can name.
  case tooManyNodes(count: Int, limit: Int)

  /// The graph has more edge ends than 32-bit offsets can count.
  case tooManyEdges(count: Int, limit: Int)

  /// The graph needs more memory than the machine has; both in bytes.
  case beyondMemory(needed: Int, available: Int)

  /// An edge names a node that the graph does not have; `edge` is its position in the list.
  case nodeOutOfRange(edge: Int, node: Int, nodeCount: Int)

  /// The weight of an edge is negative, infinite or not a number.
  case invalidWeight(edge: Int, weight: Double)
}

extension GraphError: CustomStringConvertible {
  /// One sentence with the numbers that matter.
  public var description: String {
    switch self {
    case .negativeNodeCount(let count):
      "A graph cannot have \(count) nodes."
    case .tooManyNodes(let count, let limit):
      "The graph has \(count) nodes; at most \(limit) are possible."
    case .tooManyEdges(let count, let limit):
      "The graph has \(count) edge ends; at most \(limit) are possible."
    case .beyondMemory(let needed, let available):
      "The graph needs \(needed >> 20) MiB of memory; the machine has \(available >> 20) MiB."
    case .nodeOutOfRange(let edge, let node, let nodeCount):
      "Edge \(edge) names node \(node), but the graph has \(nodeCount) nodes, counted from 0."
    case .invalidWeight(let edge, let weight):
      "Edge \(edge) has the weight \(weight); a weight is finite and not negative."
    }
  }
}
