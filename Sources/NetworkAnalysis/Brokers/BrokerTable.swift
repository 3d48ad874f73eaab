public import Localization
public import SteeringModel
import GraphKernel

/// Who stands between others who have no tie to each other, and of which groups these are.
///
/// The roles are those of Gould and Fernandez (1989), read without direction: each pair of others
/// counts once, so that gatekeeper and representative are one role.
public struct BrokerTable: Sendable {
  /// What divides the actors into groups.
  public enum Grouping: Hashable, Sendable, CaseIterable {
    /// The sector: brokers across.
    case sector
    /// The level: brokers up and down.
    case level
  }

  /// A role of one who stands between two others.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// All three are of one group.
    case coordinator
    /// The one is of the broker's group, the other of another.
    case gatekeeper
    /// The two are of one group, the broker of another.
    case itinerant
    /// Each of the three is of another group.
    case liaison
  }

  /// One broker.
  public struct Row: Sendable {
    /// The actor.
    public let actor: SteeringNetwork.Actor.ID
    /// The number of pairs that the actor stands between in each role.
    public let pairs: [Role: Int]

    /// The number of pairs in a role.
    public subscript(role: Role) -> Int { pairs[role] ?? 0 }
    /// The number of pairs in all roles.
    public var total: Int { Role.allCases.reduce(0) { $0 + self[$1] } }
    /// The number of pairs that do not both belong to the broker's own group.
    public var across: Int { total - self[.coordinator] }
    /// The role with the most pairs; of equals the one that reaches furthest.
    public var mainRole: Role? {
      let most = Role.allCases.map { self[$0] }.max() ?? 0
      return most == 0 ? nil : Role.allCases.last { self[$0] == most }
    }
  }

  /// What divides the actors.
  public let grouping: Grouping
  /// The actors who stand between anybody, those with most pairs across first; equals in the order of
  /// the workbook.
  public let rows: [Row]
  /// The number of actors whose group is not known; they are left out.
  public let ungrouped: Int
}

extension BrokerTable.Role {
  /// The name for a reader, by what divides the actors.
  public func title(_ grouping: BrokerTable.Grouping) -> Localized {
    switch (self, grouping) {
    case (.coordinator, .sector):
      Localized(da: "Samler egen sektor", en: "Gathers the own sector")
    case (.gatekeeper, .sector):
      Localized(da: "Døråbner til egen sektor", en: "Opens the door to the own sector")
    case (.itinerant, .sector):
      Localized(da: "Samler en anden sektor", en: "Gathers another sector")
    case (.liaison, .sector):
      Localized(da: "Brobygger mellem andre sektorer", en: "Bridges other sectors")
    case (.coordinator, .level):
      Localized(da: "Samler eget niveau", en: "Gathers the own level")
    case (.gatekeeper, .level):
      Localized(da: "Døråbner til eget niveau", en: "Opens the door to the own level")
    case (.itinerant, .level):
      Localized(da: "Samler et andet niveau", en: "Gathers another level")
    case (.liaison, .level):
      Localized(da: "Brobygger mellem andre niveauer", en: "Bridges other levels")
    }
  }
}

extension Analysis {
  /// Who stands between others who have no tie to each other.
  ///
  /// Ties are those without more (`TieSelection.tie`), without direction.
  ///
  /// - Complexity: O(sum of squared degrees) at the first call.
  public func brokers(by grouping: BrokerTable.Grouping) -> BrokerTable {
    memo("brokers", grouping) {
      let grouped = network.actors.filter { Self.label(of: $0, grouping) != nil }
      let among = graph(.tie).subgraph(of: grouped.map { node($0.id) })
      let brokerage = among.graph.brokerage(
        by: Partition(grouped.map { Self.label(of: $0, grouping) }))
      let rows = among.graph.nodes.map { node in
        // Without direction every pair is counted both ways, save that the one way of a pair with
        // one end in the broker's group is a gatekeeper's and the other a representative's.
        func count(_ role: BrokerageRole) -> Int { Int(brokerage[role][node]) }
        return BrokerTable.Row(
          actor: actor(among.original(of: node)),
          pairs: [
            .coordinator: count(.coordinator) / 2, .gatekeeper: count(.gatekeeper),
            .itinerant: count(.itinerant) / 2, .liaison: count(.liaison) / 2,
          ])
      }
      return BrokerTable(
        grouping: grouping,
        rows: rows.filter { $0.total > 0 }.sorted { left, right in
          (right.across, right.total, left.actor) < (left.across, left.total, right.actor)
        },
        ungrouped: network.actors.count - grouped.count)
    }
  }

  private enum GroupLabel: Hashable {
    case sector(SteeringNetwork.Sector)
    case level(SteeringNetwork.Level)
  }

  private static func label(
    of actor: SteeringNetwork.Actor, _ grouping: BrokerTable.Grouping
  ) -> GroupLabel? {
    switch grouping {
    case .sector: actor.sector.map(GroupLabel.sector)
    case .level: actor.level.map(GroupLabel.level)
    }
  }
}
