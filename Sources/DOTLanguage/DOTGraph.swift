/// A picture in DOT, the language of Graphviz, as a value.
///
/// ```swift
/// var graph = DOTGraph(name: "pair")
/// graph.nodes = [
///   DOTNode("a1", DOTNodeAttributes(label: "Police")),
///   DOTNode("a2", DOTNodeAttributes(label: "School")),
/// ]
/// graph.edges = [DOTEdge("a1", "a2")]
/// print(graph.description)
/// ```
/// Whatever the labels hold, the text is valid DOT: there is no way to write an attribute that is not
/// in the typed lists, and text from outside passes one escaping function.
public struct DOTGraph: Hashable, Sendable {
  /// The name of the picture.
  public var name: DOTIdentifier
  /// What is said of the whole picture.
  public var attributes: DOTGraphAttributes
  /// What is shown under the nodes and edges.
  public var background: DOTBackground
  /// The rectangle to fill; without it the nodes decide.
  ///
  /// Graphviz does not count the background in the size of a picture, so two invisible nodes are
  /// written in the corners.
  public var page: DOTPage?
  /// What is said of every node that says nothing else.
  public var nodeDefaults: DOTNodeAttributes
  /// What is said of every edge that says nothing else.
  public var edgeDefaults: DOTEdgeAttributes
  /// The nodes, in the order of drawing.
  public var nodes: [DOTNode]
  /// The edges, in the order of drawing.
  public var edges: [DOTEdge]

  /// Creates a picture.
  public init(
    name: DOTIdentifier, attributes: DOTGraphAttributes = DOTGraphAttributes(),
    background: DOTBackground = DOTBackground(), page: DOTPage? = nil,
    nodeDefaults: DOTNodeAttributes = DOTNodeAttributes(),
    edgeDefaults: DOTEdgeAttributes = DOTEdgeAttributes(), nodes: [DOTNode] = [],
    edges: [DOTEdge] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.background = background
    self.page = page
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.nodes = nodes
    self.edges = edges
  }
}

/// A node of a picture.
public struct DOTNode: Hashable, Sendable {
  /// The name by which edges speak of the node.
  public var name: DOTIdentifier
  /// What is said of it.
  public var attributes: DOTNodeAttributes

  /// Creates a node.
  public init(_ name: DOTIdentifier, _ attributes: DOTNodeAttributes = DOTNodeAttributes()) {
    self.name = name
    self.attributes = attributes
  }
}

/// An edge of a picture.
public struct DOTEdge: Hashable, Sendable {
  /// The node at the start.
  public var from: DOTIdentifier
  /// The node at the end.
  public var to: DOTIdentifier
  /// What is said of it.
  public var attributes: DOTEdgeAttributes

  /// Creates an edge.
  public init(
    _ from: DOTIdentifier, _ to: DOTIdentifier,
    _ attributes: DOTEdgeAttributes = DOTEdgeAttributes()
  ) {
    self.from = from
    self.to = to
    self.attributes = attributes
  }
}
