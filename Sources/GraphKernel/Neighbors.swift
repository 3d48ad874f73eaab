/// The neighbors of a node in ascending order: a view of the graph's own rows.
public struct Neighbors: RandomAccessCollection, Sendable {
  let row: ArraySlice<UInt32>

  /// The position of the first neighbor.
  public var startIndex: Int { row.startIndex }

  /// The position after the last neighbor.
  public var endIndex: Int { row.endIndex }

  /// The neighbor at a position.
  public subscript(position: Int) -> Node { Node(Int(row[position])) }
}

/// The nodes of a graph in ascending order.
public struct Nodes: RandomAccessCollection, Hashable, Sendable {
  /// The number of nodes.
  public let count: Int

  /// The position of the first node.
  public var startIndex: Int { 0 }

  /// The position after the last node.
  public var endIndex: Int { count }

  /// The node at a position.
  public subscript(position: Int) -> Node {
    precondition(position >= 0 && position < count, "The graph has no node \(position).")
    return Node(position)
  }
}
