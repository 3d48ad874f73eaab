internal import DOTLanguage
internal import Localization
internal import SteeringModel

/// Sectors that share a wedge, a column and a color.
///
/// Fifteen sectors are too many for one circle; those that work side by side stand together.
enum SectorGroup: Hashable, Sendable {
  case police, school, children, social, employment, housing, civil, business, hotspot, other
  case custom(String)
  case unknown

  init(_ sector: SteeringNetwork.Sector?) {
    switch sector {
    case .police, .probation: self = .police
    case .school: self = .school
    case .clubAndLeisure, .childrenAndYouth: self = .children
    case .socialServices, .health: self = .social
    case .employment: self = .employment
    case .housing: self = .housing
    case .association, .residents: self = .civil
    case .business, .culture: self = .business
    case .hotspot: self = .hotspot
    case .other: self = .other
    case .custom(let name): self = .custom(name)
    case nil: self = .unknown
    }
  }

  /// The name, made of the sectors that are there.
  func title(of sectors: [SteeringNetwork.Sector?]) -> Localized {
    func has(_ sector: SteeringNetwork.Sector) -> Bool { sectors.contains(sector) }
    switch self {
    case .police:
      guard has(.probation) else { return SteeringNetwork.Sector.police.title }
      guard has(.police) else { return SteeringNetwork.Sector.probation.title }
      return Localized(da: "Politi og kriminalforsorg", en: "Police and probation")
    case .school: return SteeringNetwork.Sector.school.title
    case .children:
      guard has(.clubAndLeisure) else { return SteeringNetwork.Sector.childrenAndYouth.title }
      guard has(.childrenAndYouth) else { return SteeringNetwork.Sector.clubAndLeisure.title }
      return Localized(da: "Børn og unge, klub og fritid", en: "Children, youth and leisure")
    case .social:
      guard has(.health) else { return SteeringNetwork.Sector.socialServices.title }
      guard has(.socialServices) else { return SteeringNetwork.Sector.health.title }
      return Localized(da: "Social og sundhed", en: "Social services and health")
    case .employment: return SteeringNetwork.Sector.employment.title
    case .housing: return SteeringNetwork.Sector.housing.title
    case .civil:
      guard has(.association) else { return SteeringNetwork.Sector.residents.title }
      guard has(.residents) else { return SteeringNetwork.Sector.association.title }
      return Localized(da: "Foreninger og beboere", en: "Associations and residents")
    case .business:
      guard has(.business) else { return SteeringNetwork.Sector.culture.title }
      guard has(.culture) else { return SteeringNetwork.Sector.business.title }
      return Localized(da: "Erhverv og kultur", en: "Business and culture")
    case .hotspot: return Localized(da: "Hotspotenheden", en: "Hotspot unit")
    case .other: return SteeringNetwork.Sector.other.title
    case .custom(let name): return Localized(verbatim: name)
    case .unknown: return Localized(da: "Sektor ikke oplyst", en: "Sector not stated")
    }
  }

  var colors: ColorPair {
    switch self {
    case .police: .blue
    case .school: .orange
    case .children: .yellow
    case .social: .pink
    case .employment: .cyan
    case .housing: .mint
    case .civil: .olive
    case .business: .violet
    case .hotspot: .gray
    case .other, .custom: .stone
    case .unknown: .gray
    }
  }

  /// The class in SVG.
  var classIdentifier: DOTIdentifier {
    switch self {
    case .police: "s_police"
    case .school: "s_school"
    case .children: "s_children"
    case .social: "s_social"
    case .employment: "s_employment"
    case .housing: "s_housing"
    case .civil: "s_civil"
    case .business: "s_business"
    case .hotspot: "s_hotspot"
    case .other, .custom: "s_other"
    case .unknown: "s_unknown"
    }
  }

  /// The place in the fixed order; groups of the area itself follow in the order of the data.
  var rank: Int {
    switch self {
    case .police: 0
    case .school: 1
    case .children: 2
    case .social: 3
    case .employment: 4
    case .housing: 5
    case .civil: 6
    case .business: 7
    case .hotspot: 8
    case .other: 9
    case .custom: 10
    case .unknown: 11
    }
  }
}

/// The sector groups of a network and who stands in which.
struct Sectors {
  /// The groups, in the fixed order.
  let groups: [SectorGroup]
  /// Their names.
  let titles: [Localized]
  /// The position of each actor's group.
  let groupOfActor: [Int]

  init(_ network: DiagramNetwork) {
    let all = network.actors.map { SectorGroup($0.sector) }
    var found: [SectorGroup] = []
    for group in all where !found.contains(group) { found.append(group) }
    let order = found.indices.sorted { (found[$0].rank, $0) < (found[$1].rank, $1) }
    let groups = order.map { found[$0] }
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    self.groups = groups
    groupOfActor = all.map { places[$0] ?? 0 }
    titles = groups.map { group in
      group.title(of: network.actors.map(\.sector).filter { SectorGroup($0) == group })
    }
  }
}
