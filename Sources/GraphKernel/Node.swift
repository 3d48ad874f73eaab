/// One node of a graph, named by its position.
///
/// A graph with n nodes has the nodes 0 to n - 1. Names, roles and everything else that a node
/// stands for are kept by the caller, in an array or in ``NodeValues``.
public struct Node: Hashable, Comparable, Sendable {
  /// The position of the node, counted from 0.
  public let index: Int

  /// Creates the node at a position.
  public init(_ index: Int) {
    self.index = index
  }

  /// Orders nodes by position.
  public static func < (first: Node, second: Node) -> Bool {
    first.index < second.index
  }
}

extension Node: ExpressibleByIntegerLiteral {
  /// Creates a node from a literal, so that tests and examples can write `Edge(0, 1)`.
  public init(integerLiteral index: Int) {
    self.init(index)
  }
}

extension Node: CustomStringConvertible {
  /// The position as text.
  public var description: String { String(index) }
}
