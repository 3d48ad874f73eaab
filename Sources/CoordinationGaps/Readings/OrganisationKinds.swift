public import NetworkAnalysis
public import SteeringModel

extension Analysis {
  /// Who an actor's organisation belongs to: what the workbook says, else read from the sector.
  ///
  /// Police and probation are the state's; housing, associations and business stand for themselves;
  /// residents belong to nobody; every other sector is municipal. Nil when nothing is known.
  public func organisationKind(
    of actor: SteeringNetwork.Actor.ID
  ) -> SteeringNetwork.OrganisationKind? {
    if let organisation = network[actor].organisation,
      let kind = network[organisation].kind
    {
      return kind
    }
    return network[actor].sector.flatMap(Self.kind(of:))
  }

  /// Who an organisation belongs to: what the workbook says, else read from the sector.
  public func kind(
    of organisation: SteeringNetwork.Organisation.ID
  ) -> SteeringNetwork.OrganisationKind? {
    if let kind = network[organisation].kind { return kind }
    let sector =
      network[organisation].sector
      ?? network.actors(of: organisation).lazy.compactMap { self.network[$0].sector }.first
    return sector.flatMap(Self.kind(of:))
  }

  /// Whether the actor belongs to the municipality.
  public func isMunicipal(_ actor: SteeringNetwork.Actor.ID) -> Bool {
    organisationKind(of: actor) == .municipal
  }

  /// Whether the actor stands outside the authorities: an association, business, NGO or resident.
  public func isNonPublic(_ actor: SteeringNetwork.Actor.ID) -> Bool {
    if network[actor].sector == .residents { return true }
    return switch organisationKind(of: actor) {
    case .association, .business, .ngo: true
    case .municipal, .state, .housing, nil: false
    }
  }

  /// Whether the actor belongs to an authority: municipal or of the state.
  public func isAuthority(_ actor: SteeringNetwork.Actor.ID) -> Bool {
    let kind = organisationKind(of: actor)
    return kind == .municipal || kind == .state
  }

  private static func kind(
    of sector: SteeringNetwork.Sector
  ) -> SteeringNetwork.OrganisationKind? {
    switch sector {
    case .police, .probation: .state
    case .housing: .housing
    case .association: .association
    case .business: .business
    case .residents: nil
    default: .municipal
    }
  }
}
