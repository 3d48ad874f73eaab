/// Why a graph is not two-mode.
public enum TwoModeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A tie joins two nodes of one mode.
  case tieWithinMode(Node, Node)

  /// One sentence with the nodes.
  public var description: String {
    switch self {
    case .tieWithinMode(let first, let second):
      "The tie of nodes \(first) and \(second) joins two nodes of one mode."
    }
  }
}
