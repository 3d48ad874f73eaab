/// A graph of a DOT file that was not written here, as its parser gives it: every attribute by name.
///
/// ``DOTGraph`` is what Spind draws, with the attributes that it allows itself; this is what anybody
/// may have written. Values are those of the file, with the defaults of `node [...]` and `edge [...]`
/// filled in; an attribute without a value is absent.
public struct DOTSource: Hashable, Sendable {
  /// The name; nil when the file gives none.
  public var name: String?
  /// Whether edges have a direction: `digraph`.
  public var isDirected: Bool
  /// Whether several edges between two nodes are one: `strict`.
  public var isStrict: Bool
  /// The attributes of the graph.
  public var attributes: [Attribute]
  /// The nodes, in the order in which they are named first.
  public var nodes: [Node]
  /// The edges, in the order of the file.
  public var edges: [Edge]
  /// The subgraphs, each after the one that it is in.
  public var subgraphs: [Subgraph]
  /// How many graphs follow in the same file; they are parsed and not kept.
  public var following: Int

  /// Creates a graph.
  public init(
    name: String? = nil, isDirected: Bool, isStrict: Bool = false, attributes: [Attribute] = [],
    nodes: [Node] = [], edges: [Edge] = [], subgraphs: [Subgraph] = [], following: Int = 0
  ) {
    self.name = name
    self.isDirected = isDirected
    self.isStrict = isStrict
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
    self.subgraphs = subgraphs
    self.following = following
  }

  /// A name and a value.
  public struct Attribute: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value, as the file has it.
    public var value: String
    /// Whether the value stands between `<` and `>`, as HTML.
    public var isHTML: Bool

    /// Creates an attribute.
    public init(_ name: String, _ value: String, isHTML: Bool = false) {
      self.name = name
      self.value = value
      self.isHTML = isHTML
    }
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// The name by which edges speak of it.
    public var name: String
    /// What is said of it.
    public var attributes: [Attribute]

    /// Creates a node.
    public init(_ name: String, attributes: [Attribute] = []) {
      self.name = name
      self.attributes = attributes
    }
  }

  /// An edge between two nodes, given by their positions.
  public struct Edge: Hashable, Sendable {
    /// The node at the start.
    public var tail: Int
    /// The node at the end.
    public var head: Int
    /// The key that tells parallel edges apart; nil when the file gives none.
    public var key: String?
    /// What is said of it, its ports among it.
    public var attributes: [Attribute]

    /// Creates an edge.
    public init(_ tail: Int, _ head: Int, key: String? = nil, attributes: [Attribute] = []) {
      self.tail = tail
      self.head = head
      self.key = key
      self.attributes = attributes
    }
  }

  /// A subgraph.
  public struct Subgraph: Hashable, Sendable {
    /// The name; nil when the file gives none.
    public var name: String?
    /// The label, where it has one of its own.
    public var label: Attribute?
    /// The position of the subgraph that it is in; nil in the graph itself.
    public var parent: Int?
    /// The positions of its nodes, those of subgraphs in it among them.
    public var nodes: [Int]

    /// Whether Graphviz draws a box around its nodes.
    public var isCluster: Bool { name?.hasPrefix("cluster") ?? false }

    /// Creates a subgraph.
    public init(
      name: String? = nil, label: Attribute? = nil, parent: Int? = nil, nodes: [Int] = []
    ) {
      self.name = name
      self.label = label
      self.parent = parent
      self.nodes = nodes
    }
  }
}
