import GraphKernel

extension Network {
  /// Who passes information to whom among ten city organisations (Knoke and Wood, 1981).
  static let knokeInformation = Network(
    names: "COUN COMM EDUC INDU MAYR WRO NEWS UWAY WELF WEST", .directed,
    """
    COUN: COMM MAYR NEWS WELF
    COMM: COUN EDUC INDU MAYR NEWS UWAY WELF
    EDUC: COMM INDU MAYR WRO NEWS WEST
    INDU: COUN COMM MAYR NEWS
    MAYR: COUN COMM EDUC INDU NEWS UWAY WELF WEST
    WRO: EDUC NEWS WELF
    NEWS: COMM INDU MAYR
    UWAY: COUN COMM INDU MAYR NEWS WELF
    WELF: COMM MAYR NEWS
    WEST: COUN COMM EDUC MAYR NEWS
    """)
}
