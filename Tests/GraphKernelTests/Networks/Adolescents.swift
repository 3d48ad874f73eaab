import GraphKernel

extension Network {
  /// Friendships of eight girls in a high school (Coleman, 1961).
  static let adolescents = Network(
    names: "BettySue Sue Alice Jane Dale Pam Carol Tina", .undirected,
    """
    BettySue: Sue
    Sue: Alice Dale Pam
    Alice: Jane Dale Pam
    Jane: Dale
    Pam: Carol
    Carol: Tina
    """)
}
