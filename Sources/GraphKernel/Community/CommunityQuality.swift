/// What makes a partition into communities good.
public enum CommunityQuality: Hashable, Sendable {
  /// More weight inside than the strengths of the nodes would give by chance (Newman and Girvan,
  /// 2004). A larger resolution gives smaller groups; 1 is the usual one.
  case modularity(resolution: Double = 1)

  /// Every group denser than the resolution inside, and sparser outwards: the constant Potts model
  /// (Traag, Van Dooren and Nesterov, 2011). It does not depend on the size of the graph.
  case constantPotts(resolution: Double)
}
