import GraphKernel

extension Network {
  /// Krackhardt's kite of ten, made so that degree, closeness and betweenness name three heads.
  static let kite = Network(
    names: "Andre Beverley Carol Diane Ed Fernando Garth Heather Ike Jane", .undirected,
    """
    Andre: Beverley Carol Diane Fernando
    Beverley: Diane Ed Garth
    Carol: Diane Fernando
    Diane: Ed Fernando Garth
    Ed: Garth
    Fernando: Garth Heather
    Garth: Heather
    Heather: Ike
    Ike: Jane
    """)
}
