import GraphKernel

extension Network {
  /// Which of eighteen women came to which of fourteen events (Davis and others, 1941).
  static let southernWomen = Network(
    names: """
      EvelynJ LauraM TheresaA BrendaR CharlotteM FrancesA EleanorN PearlO RuthD VerneS \
      MyraL KatherinaR SylviaA NoraF HelenL DorothyM OliviaC FloraP \
      E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11 E12 E13 E14
      """, .undirected,
    """
    EvelynJ: E1 E2 E3 E4 E5 E6 E8 E9
    LauraM: E1 E2 E3 E5 E6 E7 E8
    TheresaA: E2 E3 E4 E5 E6 E7 E8 E9
    BrendaR: E1 E3 E4 E5 E6 E7 E8
    CharlotteM: E3 E4 E5 E7
    FrancesA: E3 E5 E6 E8
    EleanorN: E5 E6 E7 E8
    PearlO: E6 E8 E9
    RuthD: E5 E7 E8 E9
    VerneS: E7 E8 E9 E12
    MyraL: E8 E9 E10 E12
    KatherinaR: E8 E9 E10 E12 E13 E14
    SylviaA: E7 E8 E9 E10 E12 E13 E14
    NoraF: E6 E7 E9 E10 E11 E12 E13 E14
    HelenL: E7 E8 E10 E11 E12
    DorothyM: E8 E9
    OliviaC: E9 E11
    FloraP: E9 E11
    """)
}
