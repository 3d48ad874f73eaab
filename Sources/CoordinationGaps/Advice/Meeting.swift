public import Localization
public import SteeringModel

/// A step that closes gaps: who meets whom, why, and what it changes.
public struct Meeting: Hashable, Sendable {
  /// The form of the step.
  public enum Form: Hashable, Sendable {
    /// Two people talk on the telephone.
    case phoneCall
    /// People meet.
    case meeting
    /// An item on the agenda of a forum in which all sit already.
    case agendaItem(SteeringNetwork.Forum.ID)
    /// Somebody takes a seat in a forum that exists.
    case seat(SteeringNetwork.Forum.ID)
    /// A forum is set up.
    case newForum(SteeringNetwork.NewForum)
  }

  /// The form.
  public let form: Form
  /// Who takes part, in the order of the workbook.
  public let participants: [SteeringNetwork.Actor.ID]
  /// What the step changes in the network.
  public let changes: [SteeringNetwork.Change]
  /// The missing ties that a common forum may do instead of; the rules decide whether it does.
  let mayCover: [MissingTie]

  init(
    form: Form, participants: [SteeringNetwork.Actor.ID], changes: [SteeringNetwork.Change],
    mayCover: [MissingTie] = []
  ) {
    self.form = form
    self.participants = participants
    self.changes = changes
    self.mayCover = mayCover
  }

  /// How often those are taken to meet who get a tie: monthly.
  static let frequency = SteeringNetwork.Frequency(days: 30)

  /// The most people of one meeting.
  static let largest = 6
}

extension Meeting.Form {
  /// The name for a reader.
  public var title: Localized {
    switch self {
    case .phoneCall: Localized(da: "Telefonopkald", en: "Telephone call")
    case .meeting: Localized(da: "Møde", en: "Meeting")
    case .agendaItem: Localized(da: "Punkt på dagsordenen", en: "Agenda item")
    case .seat: Localized(da: "Plads i forum", en: "Seat in a forum")
    case .newForum: Localized(da: "Nyt forum", en: "New forum")
    }
  }
}
