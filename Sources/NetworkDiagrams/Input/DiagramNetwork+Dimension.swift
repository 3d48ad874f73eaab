internal import SteeringModel

extension DiagramNetwork {
  /// Whether two actors have a tie, in either direction.
  func hasTie(_ one: Int, _ other: Int) -> Bool {
    ties.contains { ($0.from, $0.to) == (one, other) || ($0.to, $0.from) == (one, other) }
  }

  /// How two actors stand to each other, or nil when a level or a sector is not known.
  ///
  /// Same as ``SteeringNetwork/dimension(_:_:)``: other level in the same organisation or sector is
  /// vertical, same level in another sector horizontal.
  func dimension(_ one: Int, _ other: Int) -> SteeringNetwork.TieDimension? {
    let (left, right) = (actors[one], actors[other])
    guard let leftLevel = left.level, let rightLevel = right.level else { return nil }
    let sharesOrganisation = left.organisation != nil && left.organisation == right.organisation
    guard left.sector != nil && right.sector != nil || sharesOrganisation else { return nil }
    let sharesSector = left.sector == right.sector || sharesOrganisation
    switch (leftLevel == rightLevel, sharesSector) {
    case (true, true): return .internal
    case (true, false): return .horizontal
    case (false, true): return .vertical
    case (false, false): return .diagonal
    }
  }
}
