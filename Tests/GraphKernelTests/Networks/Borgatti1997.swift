import GraphKernel

extension Network {
  /// The graph by which Borgatti (1997) works out Burt's measures.
  static let borgatti1997 = Network(
    names: "A B C D E F G", .undirected,
    """
    A: B F G E
    B: G D
    D: G
    E: G
    F: G
    G: C
    """)
}
