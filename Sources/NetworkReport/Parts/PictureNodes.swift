import CoordinationGaps
import NetworkAnalysis
import SteeringModel

/// Which nodes of the pictures a finding is about.
enum PictureNodes {
  /// The name of an actor's node.
  static func name(of actor: SteeringNetwork.Actor.ID) -> String { "a\(actor.index)" }

  /// The nodes of the subjects and of the missing ties, separated by spaces; empty when the finding
  /// is about the network as a whole.
  static func names(of finding: Finding, _ input: ReportInput) -> String {
    var actors: Set<SteeringNetwork.Actor.ID> = []
    for subject in finding.subjects { actors.formUnion(self.actors(of: subject, input)) }
    for tie in finding.missingTies { actors.formUnion([tie.from, tie.to]) }
    actors.formUnion(finding.missingSeats.map(\.actor))
    return actors.sorted().map(name(of:)).joined(separator: " ")
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
