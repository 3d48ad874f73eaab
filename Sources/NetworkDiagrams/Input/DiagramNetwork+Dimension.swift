internal import SteeringModel

extension DiagramNetwork {
  /// Whether two actors have a tie, in either direction.
  func hasTie(_ one: Int, _ other: Int) -> Bool {
    ties.contains { ($0.from, $0.to) == (one, other) || ($0.to, $0.from) == (one, other) }
  }

  /// How two actors stand to each other, or nil when a level or a sector is not known.
  func dimension(_ one: Int, _ other: Int) -> SteeringNetwork.TieDimension? {
    let (left, right) = (actors[one], actors[other])
    return SteeringNetwork.TieDimension(
      levels: (left.level, right.level), sectors: (left.sector, right.sector),
      sharesOrganisation: left.organisation != nil && left.organisation == right.organisation)
  }
}
