/// The way in which Graphviz finds positions.
public enum LayoutEngine: String, CaseIterable, Hashable, Sendable, Codable {
  /// Nothing moves: nodes and edges stand as given.
  case pinned = "nop2"
  /// A force layout for up to some hundred nodes.
  case neato
  /// A force layout for more nodes.
  case sfdp
  /// A layered layout; slow from some hundred nodes on.
  case layered = "dot"
  /// Rings around a root.
  case twopi
  /// A force layout with springs.
  case fdp
  /// One circle per biconnected part.
  case circo
}
