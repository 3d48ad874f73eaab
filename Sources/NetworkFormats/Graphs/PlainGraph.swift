public import SteeringModel

/// A graph as a file gives it: nodes in the order in which they appear, ties, and attributes.
///
/// Attributes are kept by column and as the text of the file, so that nothing is lost between two
/// formats and memory stays proportional.
public struct PlainGraph: Hashable, Sendable {
  /// The name of the graph; nil when the file gives none.
  public var name: String?
  /// Whether ties have a direction, where a tie does not say otherwise.
  public var isDirected: Bool
  /// The ids of the nodes, as in the file, each once.
  public private(set) var nodeIDs: [String] = []
  /// The ties, in the order of the file.
  public var ties: [Tie] = []
  /// The ties whose direction is not that of the graph, in ascending order; empty unless the graph
  /// is mixed.
  public var exceptions: [Int] = []
  /// Attributes of nodes, in the order of the file.
  public var nodeAttributes: [AttributeColumn] = []
  /// Attributes of ties, in the order of the file.
  public var tieAttributes: [AttributeColumn] = []
  /// Attributes of the graph as a whole.
  public var graphAttributes: [Attribute] = []
  /// For a graph of two modes, whether a node is of the second; empty otherwise.
  public var secondMode: [Bool] = []
  /// What the reader had to say: warnings and remarks.
  public var issues: [Issue] = []

  private var positions = TextPositions()
  private var nodeAttributeNames = AttributeNames()
  private var tieAttributeNames = AttributeNames()

  /// Creates an empty graph.
  public init(name: String? = nil, isDirected: Bool) {
    self.name = name
    self.isDirected = isDirected
  }

  /// A tie between two nodes, given by their positions.
  public struct Tie: Hashable, Sendable {
    /// The position of the node where the tie starts.
    public var source: Int32
    /// The position of the node where it ends.
    public var target: Int32
    /// The weight; 1 unless the file gives one.
    public var weight: Double

    /// Creates a tie.
    public init(_ source: Int, _ target: Int, weight: Double = 1) {
      self.source = Int32(source)
      self.target = Int32(target)
      self.weight = weight
    }
  }

  /// The number of nodes.
  public var nodeCount: Int { nodeIDs.count }

  /// The position of a node, or nil when there is none with the id.
  public func position(ofNode id: String) -> Int? { positions.position(of: id) }

  /// The position of a node, which is added when there is none with the id.
  @discardableResult
  public mutating func addNode(_ id: String) -> Int {
    let (position, isNew) = positions.insert(id)
    if isNew { nodeIDs.append(id) }
    return position
  }

  /// The position of the node whose id has these UTF-8 bytes, which is added when there is none.
  mutating func addNode(utf8 bytes: ArraySlice<UInt8>) -> Int {
    let (position, isNew) = positions.insert(bytes)
    if isNew { nodeIDs.append(String(decoding: bytes, as: UTF8.self)) }
    return position
  }

  /// The position of the node whose id has these UTF-8 bytes, which is added when there is none.
  mutating func addNode(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (position, isNew) = positions.insert(bytes)
    if isNew { nodeIDs.append(String(decoding: bytes, as: UTF8.self)) }
    return position
  }

  /// Gives the nodes other ids, one each; if two would be the same, returns that id and changes
  /// nothing.
  mutating func renameNodes(_ ids: [String]) -> String? {
    var positions = TextPositions()
    for id in ids where !positions.insert(id).isNew { return id }
    nodeIDs = ids
    self.positions = positions
    return nil
  }

  /// Whether a tie has a direction.
  public func isDirected(tie position: Int) -> Bool {
    exceptions.isEmpty || !exceptions.isSortedMember(position) ? isDirected : !isDirected
  }

  /// The labels of the nodes: the attribute `label`, else the id.
  public var labels: [String] {
    let column = nodeAttributes.first { $0.name.lowercased() == "label" }
    return nodeIDs.enumerated().map { position, id in
      column?[position].flatMap { $0.isEmpty ? nil : $0 } ?? id
    }
  }

  /// The position of an attribute of nodes, which is added when there is none with the name.
  public mutating func nodeAttribute(
    _ name: String, kind: AttributeColumn.Kind = .text
  ) -> Int {
    nodeAttributeNames.position(of: name, kind: kind, in: &nodeAttributes)
  }

  /// The position of an attribute of ties, which is added when there is none with the name.
  public mutating func tieAttribute(_ name: String, kind: AttributeColumn.Kind = .text) -> Int {
    tieAttributeNames.position(of: name, kind: kind, in: &tieAttributes)
  }

  /// Whether the file named more attributes than a graph may have; the rest was not kept.
  var hasTooManyAttributes: Bool { nodeAttributeNames.isFull || tieAttributeNames.isFull }

  /// Two graphs are equal when their nodes, ties, attributes and issues are.
  public static func == (left: PlainGraph, right: PlainGraph) -> Bool {
    left.name == right.name && left.isDirected == right.isDirected
      && left.nodeIDs == right.nodeIDs && left.ties == right.ties
      && left.exceptions == right.exceptions && left.nodeAttributes == right.nodeAttributes
      && left.tieAttributes == right.tieAttributes
      && left.graphAttributes == right.graphAttributes && left.secondMode == right.secondMode
      && left.issues == right.issues
  }

  /// Feeds the parts that tell most graphs apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(isDirected)
    hasher.combine(nodeIDs)
    hasher.combine(ties)
  }
}

extension [Int] {
  /// Whether an ascending list holds a number; O(log n).
  fileprivate func isSortedMember(_ number: Int) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == number
  }
}
