import GraphKernel

extension Network {
  /// Marriages among Florentine families around 1430 (Padgett); the Pucci married nobody here.
  static let florentine = Network(
    names: """
      Acciaiuoli Albizzi Barbadori Bischeri Castellani Ginori Guadagni Lamberteschi \
      Medici Pazzi Peruzzi Pucci Ridolfi Salviati Strozzi Tornabuoni
      """, .undirected,
    """
    Acciaiuoli: Medici
    Albizzi: Ginori Guadagni Medici
    Barbadori: Castellani Medici
    Bischeri: Guadagni Peruzzi Strozzi
    Castellani: Peruzzi Strozzi
    Guadagni: Lamberteschi Tornabuoni
    Medici: Ridolfi Salviati Tornabuoni
    Pazzi: Salviati
    Peruzzi: Strozzi
    Ridolfi: Strozzi Tornabuoni
    """)
}
