import NetworkAnalysis
import SteeringModel
import TestSupport

/// Networks of which little is known, each in another way.
enum PoorNetwork: String, CaseIterable {
  case empty, emptyWithoutSheets, oneActor, onlyTies, withoutLevels, withoutSectors, withoutDates
  case withoutRoles, unlistedOnly, tiedToOneself

  /// The network, looked at on a day of the test.
  var analysis: Analysis {
    var builder = NetworkBuilder()
    switch self {
    case .empty: break
    case .emptyWithoutSheets: builder.sheets = []
    case .oneActor: builder.actor("Hotspotchef", .middle, .hotspot, roles: .hotspotChief)
    case .onlyTies:
      builder.sheets = [.actors, .ties]
      builder.actor("Skoleleder")
      builder.actor("Betjent")
      builder.tie("Skoleleder", "Betjent")
    case .withoutLevels: builder = RichNetwork.changed { $0.level = nil }
    case .withoutSectors: builder = RichNetwork.changed { $0.sector = nil }
    case .withoutRoles: builder = RichNetwork.changed { $0.roles = [] }
    case .withoutDates: builder = RichNetwork.undated
    case .unlistedOnly: builder = RichNetwork.changed { $0.isListed = false }
    case .tiedToOneself:
      builder.actor("Skoleleder", .leadership, .school)
      builder.tie("Skoleleder", "Skoleleder", .coordination)
    }
    return builder.analysis()
  }
}
