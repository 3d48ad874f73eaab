import CoordinationGaps
import NetworkAnalysis
import SteeringModel

/// Which nodes of the pictures a finding is about.
enum PictureNodes {
  /// The name of an actor's node.
  static func name(of actor: SteeringNetwork.Actor.ID) -> String { "a\(actor.index)" }

  /// The nodes of a finding's actors, separated by spaces.
  static func names(of finding: Finding, _ input: ReportInput) -> String {
    names(of: actors(of: finding, input))
  }

  /// The nodes of some actors, separated by spaces.
  static func names(of actors: [SteeringNetwork.Actor.ID]) -> String {
    actors.map(name(of:)).joined(separator: " ")
  }

  /// The actors whom a finding names: as subjects, in missing ties or for missing seats.
  static func named(in result: GapAnalysis.Result) -> Set<SteeringNetwork.Actor.ID> {
    var actors: Set<SteeringNetwork.Actor.ID> = []
    for finding in result.outcome.findings {
      for case .actor(let actor) in finding.subjects { actors.insert(actor) }
      for tie in finding.missingTies { actors.formUnion([tie.from, tie.to]) }
      actors.formUnion(finding.missingSeats.map(\.actor))
    }
    return actors
  }

  /// The actors whom a finding names or who belong to what it names, such as the members of a forum,
  /// in the order of the workbook; empty when it is about the network as a whole.
  static func actors(
    of finding: Finding, _ input: ReportInput
  ) -> [SteeringNetwork.Actor.ID] {
    var actors: Set<SteeringNetwork.Actor.ID> = []
    for subject in finding.subjects { actors.formUnion(self.actors(of: subject, input)) }
    for tie in finding.missingTies { actors.formUnion([tie.from, tie.to]) }
    actors.formUnion(finding.missingSeats.map(\.actor))
    return actors.sorted()
  }

  private static func actors(
    of subject: Subject, _ input: ReportInput
  ) -> [SteeringNetwork.Actor.ID] {
    let network = input.network
    return switch subject {
    case .actor(let actor): [actor]
    case .organisation(let organisation): network.actors(of: organisation)
    case .forum(let forum): network.members(of: forum)
    case .initiative(let initiative):
      network.actors(of: network[initiative].owners + network[initiative].partners)
    case .targetGroup(let group): input.analysis.knowers(of: group)
    case .agreement(let agreement):
      network.actors(of: network.agreements[agreement.index].parties)
    case .sector(let sector): network.actors.filter { $0.sector == sector }.map(\.id)
    case .level(let level): network.actors.filter { $0.level == level }.map(\.id)
    case .goal, .place, .network: []
    }
  }
}
